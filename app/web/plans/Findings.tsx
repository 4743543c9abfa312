import { useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { WarningIcon } from '../ui/plain/icons.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { findingText } from './finding-words.ts';
import { type PlacedFinding, useFindings } from './findings.ts';
import { thingsOf } from './plan-edits.ts';
import type { Plan } from './plan-query.ts';
import { words } from './words.ts';

/** What stands against one thing, where it stands. */
export const FindingsHere = ({ at, children }: { at: string | null; children?: React.ReactNode }) => {
  const { language } = useLanguage();
  const found = useFindings(at);
  if (found.length === 0) return null;
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
      role="list"
      className="plan-findings"
    >
      {found.map((finding) => (
        <li key={finding.key} data-severity={finding.severity}>
          <WarningIcon />
          <span>{findingText(language, finding)}</span>
        </li>
      ))}
      {children ? <li>{children}</li> : null}
    </ul>
  );
};

/** Everything that stands against the plan, what stops a publication first; each leads to its place. */
export const FindingsSheet = (props: {
  plan: Plan;
  findings: readonly PlacedFinding[];
  onShow: (id: string) => void;
}) => {
  const { plan, findings, onShow } = props;
  const said = useWords(words);
  const { language } = useLanguage();
  const things = thingsOf(plan);
  const nameOf = (place: string | null): string => {
    const found = place === null ? undefined : things.get(place);
    if (!found) return said.competencies;
    const { thing, kind, round } = found;
    if (kind === 'seat') {
      const session = round?.sessions.find(({ seats }) => seats.some(({ id }) => id === place));
      return said.seatName('role' in thing ? said[thing.role] : '', session?.name ?? '');
    }
    if ('text' in thing) return thing.text || said.question;
    return 'name' in thing ? thing.name || said.unnamed : '';
  };
  if (findings.length === 0) {
    return (
      <p>
        <Tag tone="good">{said.sound}</Tag>
      </p>
    );
  }
  const groups = [
    { severity: 'blocks', title: said.toSettle },
    { severity: 'warns', title: said.worthALook },
  ] as const;
  return (
    <div className="plan-summary">
      {groups.map(({ severity, title }) => {
        const found = findings.filter((finding) => finding.severity === severity);
        if (found.length === 0) return null;
        return (
          <details key={severity} className="plan-summary-group">
            <summary className="plan-summary-title" data-severity={severity}>
              {title(found.length)}
            </summary>
            <ul
              // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
              role="list"
            >
              {found.map((finding) => (
                <li key={finding.key}>
                  <span>
                    <b dir="auto">{nameOf(finding.place)}</b> {findingText(language, finding)}
                  </span>
                  {finding.place === null ? null : (
                    <Button
                      kind="quiet"
                      aria-label={`${said.show}: ${nameOf(finding.place)}`}
                      onClick={() => onShow(finding.place as string)}
                    >
                      {said.show}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
};
