import type { Problem } from '../problem.ts';
import { FieldError } from '../ui/plain/Field.tsx';
import { useRefusals } from './refusals.ts';

/** What became of a press that was refused; said at once to who listens, wherever their focus is. */
export const Refused = ({ problem }: { problem: Problem | null }) => {
  const refusal = useRefusals();
  return <div role="alert">{problem ? <FieldError error={refusal(problem)} /> : null}</div>;
};
