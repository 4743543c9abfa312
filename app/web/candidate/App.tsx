import { Component, type ReactNode, Suspense, useEffect } from 'react';
import { Problem } from '../problem.ts';
import { ErrorPage } from '../ui/plain/ErrorPage.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { SignedIn } from './account.tsx';
import { useShownOrganisation } from './organisation.ts';
import { forgetFailures } from './resource.ts';
import { type CandidateRoute, matchPath, type Params, usePath, usePreload } from './router.tsx';
import { routes } from './routes.ts';
import { Shell } from './Shell.tsx';

const troubleOf = (error: unknown) =>
  error instanceof Problem ? { kind: error.kind, status: error.status, reference: error.reference } : {};

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  constructor(props: { children: ReactNode }) {
    super(props);
    forgetFailures();
  }

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const again = () => {
      forgetFailures();
      this.setState({ error: null });
    };
    return <ErrorPage trouble={troubleOf(error)} home="/my" isGuest onAgain={again} />;
  }
}

/** Whoever applies has no use for the pages of who has a login. */
const mine = routes.filter(({ path }) => path.startsWith('/my'));

const routeAt = (path: string): { route: CandidateRoute; params: Params } | null => {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return null;
};

/** Stands beside a page: once that is shown, and not before, the others are fetched. */
const OthersAhead = () => {
  usePreload(mine);
  return null;
};

const PageAt = ({ path }: { path: string }) => {
  const found = routeAt(path);
  if (!found) return <ErrorPage trouble={{ kind: 'not-found' }} home="/my" isGuest />;
  const { Page } = found.route;
  return <Page params={found.params} />;
};

/** The candidate's side: the shell around the page that the address names. */
export const App = () => {
  const path = usePath().replace(/(.)\/$/, '$1');
  const organisation = useShownOrganisation();
  const here = routeAt(path)?.route;
  useEffect(() => {
    // Its file comes while the login is still being read.
    here?.preload().catch(() => undefined);
  }, [here]);
  const page = (
    <Boundary key={path}>
      <Suspense fallback={<Skeleton lines={5} />}>
        <PageAt path={path} />
        {path.startsWith('/my') ? <OthersAhead /> : null}
      </Suspense>
    </Boundary>
  );
  if (here?.outside) {
    return (
      <Shell organisation={organisation} path={path} bare>
        {page}
      </Shell>
    );
  }
  return (
    <SignedIn>
      {(account, failure) => (
        <Shell
          organisation={organisation}
          path={path}
          onTrial={account?.onTrial ?? false}
          demonstration={account?.demonstration ?? false}
        >
          {account ? page : null}
          {failure ? (
            <ErrorPage trouble={troubleOf(failure.trouble)} home="/my" isGuest onAgain={failure.again} />
          ) : null}
          {account || failure ? null : <Skeleton lines={5} />}
        </Shell>
      )}
    </SignedIn>
  );
};
