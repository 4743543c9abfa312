/** The largest file a person may upload, in bytes. */
export const largestFile = 10_000_000;

/** The limit of a route that takes a file; undefined for all others. */
export function fileUploadLimit(path: string): number | undefined {
  return /^\/api\/v1\/(?:applications\/[^/]+|my\/applications\/[^/]+)\/documents$/.test(path)
    ? largestFile + 10_000
    : undefined;
}
