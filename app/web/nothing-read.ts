/** For `throwOnError`: only a page that has nothing to show gives way to an error; what was read before stays. */
export const nothingRead = (_error: Error, query: { state: { data: unknown } }): boolean =>
  query.state.data === undefined;
