import { Component, type ReactNode, Suspense } from 'react';
import { Problem } from '../problem.ts';
import { ErrorPage } from '../ui/plain/ErrorPage.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { useShownOrganisation } from './organisation.ts';
import { matchPath, usePath, usePreload } from './router.tsx';
import { routes } from './routes.ts';
import { Shell } from './Shell.tsx';

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const trouble =
      error instanceof Problem ? { kind: error.kind, detail: error.detail, reference: error.reference } : {};
    return <ErrorPage trouble={trouble} home="/my" onAgain={() => this.setState({ error: null })} />;
  }
}

const PageAt = ({ path }: { path: string }) => {
  for (const { path: pattern, Page } of routes) {
    const params = matchPath(pattern, path);
    if (params) return <Page params={params} />;
  }
  return <ErrorPage trouble={{ kind: 'not-found' }} home="/my" />;
};

/** The candidate's side: the shell around the page that the address names. */
export const App = () => {
  const path = usePath().replace(/(.)\/$/, '$1');
  const organisation = useShownOrganisation();
  usePreload(routes);
  return (
    <Shell organisation={organisation} path={path}>
      <Boundary key={path}>
        <Suspense fallback={<Skeleton lines={5} />}>
          <PageAt path={path} />
        </Suspense>
      </Boundary>
    </Shell>
  );
};
