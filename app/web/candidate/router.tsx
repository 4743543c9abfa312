import {
  type ComponentProps,
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type MouseEvent,
  useEffect,
  useSyncExternalStore,
} from 'react';

export type Params = Readonly<Record<string, string>>;
type PageComponent = ComponentType<{ params: Params }>;
export type CandidateRoute = {
  path: string;
  Page: LazyExoticComponent<PageComponent>;
  preload: () => Promise<unknown>;
  /** For who is not signed in: without tabs, and without waiting for a login. */
  outside: boolean;
};

/** The parameters of `path` under `pattern` (`/my/questions/{id}`), decoded; null where it does not fit. */
export const matchPath = (pattern: string, path: string): Params | null => {
  const wanted = pattern.split('/');
  const given = path.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index]!;
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part !== value) return null;
    } else {
      try {
        params[name] = decodeURIComponent(value);
      } catch {
        return null;
      }
      if (params[name] === '') return null;
    }
  }
  return params;
};

/** A page loaded when it is gone to; the parts of its path in braces arrive as `params`. */
export const candidatePage = <Name extends string>(
  path: string,
  load: () => Promise<Record<Name, PageComponent>>,
  name: Name,
  options: { outside?: boolean } = {},
): CandidateRoute => ({
  path,
  preload: load,
  Page: lazy(async () => ({ default: (await load())[name] })),
  outside: options.outside ?? false,
});

const listeners = new Set<() => void>();
const changed = () => {
  for (const tell of listeners) tell();
};

/** From here on what a page shows is another page: its title takes the focus. */
export const turnPage = (): void => {
  document.documentElement.dataset.navigated = 'true';
  scrollTo(0, 0);
};

/** Goes to a page of the candidate's side. */
export const go = (to: string, options: { replace?: boolean } = {}): void => {
  if (options.replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  turnPage();
  changed();
};

/** The path one is at. */
export const usePath = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      addEventListener('popstate', listener);
      return () => {
        listeners.delete(listener);
        removeEventListener('popstate', listener);
      };
    },
    () => location.pathname,
  );

const isPlainPress = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

/** A link between pages of the candidate's side; the attributes of an anchor, with `to` for where. */
export const To = ({ to, onClick, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { to: string }) => (
  <a
    {...rest}
    href={to}
    onClick={(event) => {
      onClick?.(event);
      if (!isPlainPress(event) || rest.target) return;
      event.preventDefault();
      go(to);
    }}
  />
);

/** While a page is looked at, the others are fetched one by one, so that the train's tunnel does not matter. */
export const usePreload = (routes: readonly CandidateRoute[]): void => {
  useEffect(() => {
    let isHere = true;
    const timer = setTimeout(async () => {
      for (const route of routes) if (isHere) await route.preload().catch(() => undefined);
    }, 3000);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [routes]);
};
