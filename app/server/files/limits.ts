/** The largest file a person may upload, in bytes. */
export const largestFile = 10_000_000;
/** The largest list of people. */
const largestList = 20_000_000;

/** The largest bank of questions that can be imported at once, in bytes: 10,000 questions with some versions each. */
const largestBank = 40_000_000;

/** The largest logo: it goes with every mail to a candidate. */
export const largestLogo = 250_000;

const limits: [path: RegExp, bytes: number][] = [
  [/^\/api\/v1\/(?:applications\/[^/]+|my\/applications\/[^/]+)\/documents$/, largestFile + 10_000],
  [/^\/api\/v1\/imports\/[^/]+\/(?:files|previews)$/, largestList + 10_000],
  [/^\/api\/v1\/organisation-look\/logo$/, largestLogo + 10_000],
  [/^\/api\/v1\/bank-imports$/, largestBank + 10_000],
  [/^\/api\/v1\/application-forms\/[^/]+\/applications$/, largestFile + 50_000],
];

/** The largest body that any route takes: what a proxy in front has to let through. */
export const largestUpload = Math.max(...limits.map(([, bytes]) => bytes));

/** The limit of a route that takes a file; undefined for all others. */
export function fileUploadLimit(path: string): number | undefined {
  return limits.find(([pattern]) => pattern.test(path))?.[1];
}
