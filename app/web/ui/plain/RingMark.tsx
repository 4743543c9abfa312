/** The mark: a ring of two halves, the employer's and the candidate's. `quiet` names the half that is not in yet, or both. */
export const RingMark = (props: { size?: number; quiet?: 'ink' | 'clay' | 'both'; label?: string }) => (
  <svg
    viewBox="0 0 24 24"
    width={props.size ?? 24}
    height={props.size ?? 24}
    fill="none"
    strokeWidth="3.4"
    strokeLinecap="round"
    role={props.label ? 'img' : undefined}
    aria-label={props.label}
    aria-hidden={props.label ? undefined : true}
  >
    <path
      d="M10.6 3.11a9 9 0 0 0 0 17.78"
      stroke="var(--ink)"
      opacity={props.quiet === 'ink' || props.quiet === 'both' ? 0.25 : 1}
    />
    <path
      d="M14.6 20.62a9 9 0 0 0 0-17.24"
      stroke="var(--clay)"
      opacity={props.quiet === 'clay' || props.quiet === 'both' ? 0.25 : 1}
    />
  </svg>
);
