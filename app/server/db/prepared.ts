/** A statement is worth preparing when it has been run this often. */
const often = 20;
/** A connection keeps what is prepared on it until it closes, plan and all, so only so many are. */
const most = 120;
/** Texts that come with every number of ids are as many as there are numbers; they are counted no longer than this. */
const remembered = 2_000;

const runs = new Map<string, number>();
const names = new Map<string, string>();

/**
 * The name under which a statement is prepared on each connection that runs it, or undefined while it is not among the
 * often used ones. Under row-level security planning a statement costs more than running it; the plan of a prepared one
 * is made a few times and then kept where the database finds that it is as good.
 */
export function preparedName(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined || names.size >= most) return name;
  const times = (runs.get(text) ?? 0) + 1;
  if (times < often) {
    if (runs.size >= remembered) runs.clear();
    runs.set(text, times);
    return undefined;
  }
  runs.delete(text);
  const made = `rondo_${names.size}`;
  names.set(text, made);
  return made;
}
