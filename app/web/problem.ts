/** One field that was refused: where it is (JSON pointer into the body), what is wrong, what to do. */
export type FieldRefusal = { pointer: string; detail: string; remedy?: string | undefined };

type ProblemDocument = {
  type?: string;
  title?: string;
  detail?: string;
  instance?: string;
  errors?: FieldRefusal[];
};

/** What a page does about a problem, whatever the number was. */
export type ProblemKind =
  | 'offline'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'refused'
  | 'too-many'
  | 'failed';

const kindOf = (status: number): ProblemKind => {
  if (status === 0) return 'offline';
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 412 || status === 428) return 'stale';
  if (status === 429) return 'too-many';
  return status >= 400 && status < 500 ? 'refused' : 'failed';
};

/** No answer of the server itself: it was not reached, or it is in trouble. What was asked for may be asked again. */
export const isOutage = (problem: Problem): boolean => problem.kind === 'offline' || problem.kind === 'failed';

/** A refusal or outage as the server tells it (RFC 9457); status 0 means that the server was not reached. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly kind: ProblemKind;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldRefusal[];
  /** What an administrator can find in the logs. */
  readonly reference: string | undefined;
  /** Everything else the document said: the extension members of the problem's type. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, document: ProblemDocument & Record<string, unknown> = {}) {
    const { type, title, detail, instance, errors, ...more } = document;
    super(detail ?? title ?? `HTTP ${status}`);
    this.status = status;
    this.kind = kindOf(status);
    this.type = type ?? 'about:blank';
    this.title = title ?? '';
    this.detail = detail ?? '';
    this.errors = Array.isArray(errors) ? errors : [];
    this.reference = instance;
    this.more = more;
  }

  /** What is wrong with one field, in the shape that the fields of `ui` take; undefined where nothing is. */
  field(pointer: string): { what: string; remedy?: string | undefined } | undefined {
    const found = this.errors.find((error) => error.pointer === pointer);
    return found ? { what: found.detail, remedy: found.remedy } : undefined;
  }
}
