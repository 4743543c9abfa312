/** What a page of the candidate's side reads first, so that it can be asked for before its scripts are there. */
export const addressesAhead = (path: string, chosen: { language: string; application: string | null }): string[] => {
  const slug = /^\/apply\/([^/]+)$/.exec(path)?.[1];
  if (slug !== undefined) return [`/application-forms/${slug}?language=${chosen.language}`];
  if (path === '/my/open' || path === '/my/sign-in' || !/^\/my(?:\/|$)/.test(path)) return [];
  const which = chosen.application === null ? '' : `?application=${encodeURIComponent(chosen.application)}`;
  return ['/login', `/my/home${which}`];
};
