import { QueryClient, useQuery } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  Outlet,
  useRouter,
  useRouterState,
} from '@tanstack/react-router';
import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import { api, Problem, whenLoginIsOver } from '../api.ts';
import { copyQueries, lookAtCopies, usesCopies } from '../copies.ts';
import { usePairCount } from '../duplicates/use-pair-count.ts';
import { currentKeeper, forgetCopies } from '../kept.ts';
import { isTouched, listenLive } from '../live.ts';
import { whenToldLater } from '../sessions/told-later.ts';
import { useCounts } from '../today/use-counts.ts';
import { useWords, VoiceProvider } from '../ui/language.tsx';
import { ErrorPage } from '../ui/plain/ErrorPage.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { writePreference } from '../ui/preferences.ts';
import { rememberTheme } from '../ui/theme.ts';
import { termOf } from './copy-terms.ts';
import type { Me } from './me.ts';
import { beginAs, meQuery, signOut } from './me-query.ts';
import { navigation } from './navigation.ts';
import { OutsideFrame, OutsideShell } from './OutsideShell.tsx';
import { Shell } from './Shell.tsx';
import { words } from './words.ts';
import { lookForNewer, writeIn } from './worker-client.ts';

/** Reads again after a change elsewhere; a refusal is never tried again, an outage twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      retry: (failures, error) =>
        failures < 2 && error instanceof Problem && ['offline', 'failed'].includes(error.kind),
    },
    mutations: {
      networkMode: 'always',
      onError: (error) => {
        if (error instanceof Problem && error.kind !== 'unauthenticated' && error.errors.length === 0) {
          say(error.detail || error.title, { tone: 'trouble' });
        }
      },
    },
  },
});

copyQueries(queryClient, (queryKey, value) => termOf(queryClient, queryKey, value, Date.now()));

// A login that is over reads nothing any more; what was just typed is safe before the page goes.
whenLoginIsOver(async () => {
  await currentKeeper().settled();
  await forgetCopies();
});

const troubleOf = (error: unknown) =>
  error instanceof Problem
    ? { kind: error.kind, status: error.status, reference: error.reference }
    : // The page's own files are not here: it was never opened, and there is no network.
      navigator.onLine
      ? {}
      : { kind: 'offline' as const };

/** Only where an interview is not there; without its file the page says what it says anyway. */
const LeftCards = lazy(() =>
  import('../today/LeftCards.tsx').then(
    (file) => ({ default: file.LeftCards }),
    () => ({ default: () => null }),
  ),
);

const PageTrouble = ({ error }: { error: unknown }) => {
  const router = useRouter();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const sessionId = /^\/sessions\/([^/]+)/.exec(path)?.[1];
  // The way to sign-in has begun already.
  if (error instanceof Problem && error.kind === 'unauthenticated') return <Skeleton />;
  const trouble = troubleOf(error);
  return (
    <ErrorPage trouble={trouble} onAgain={() => void router.invalidate()}>
      {sessionId && trouble.kind === 'not-found' ? (
        <Suspense>
          <LeftCards sessionId={sessionId} />
        </Suspense>
      ) : null}
    </ErrorPage>
  );
};

const NoPage = () => (
  <OutsideFrame>
    <ErrorPage trouble={{ kind: 'not-found' }} />
  </OutsideFrame>
);

const changeProfile = (change: Partial<Pick<Me, 'language' | 'theme'>>) => {
  queryClient.setQueryData<Me>(meQuery.queryKey, (known) => known && { ...known, ...change });
  // The device keeps the choice; the server hears of it at the next change where it did not now.
  api('PATCH /login/profile', { body: change }).catch(() => undefined);
};

const changeOrganisation = (id: string) => {
  writePreference('organisation', id);
  location.assign('/');
};

/** How long after the page stands, or after a change, the copies for the room are looked at, in milliseconds. */
const aheadAfter = 1500;

/** What got no answer is handed over again after this, then ever less often, in milliseconds. */
const againAfter = { first: 4000, most: 5 * 60_000 };

/** Reads again what changes elsewhere, hands over what waits here, and has the next rooms ready for when there is no network. */
const useLiveQueries = (organisation: string | undefined) => {
  useEffect(() => {
    if (!organisation) return;
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let wait = againAfter.first;
    const look = () => {
      clearTimeout(timer);
      clearTimeout(again);
      timer = setTimeout(async () => {
        const [{ fetchAhead }, { handOver }] = await Promise.all([import('./ahead.ts'), import('./hand-over.ts')]);
        if (await handOver(queryClient)) {
          again = setTimeout(look, wait);
          wait = Math.min(2 * wait, againAfter.most);
        } else wait = againAfter.first;
        const since = new Set(changed);
        changed.clear();
        await fetchAhead(queryClient, since);
        writeIn([document.documentElement.lang]);
      }, aheadAfter);
    };
    const back = async () => {
      const { handOver } = await import('./hand-over.ts');
      await handOver(queryClient).catch(() => undefined);
      await queryClient.invalidateQueries();
      look();
    };
    const online = () => void back().catch(() => undefined);
    void lookAtCopies();
    look();
    const hourly = setInterval(look, 60 * 60_000);
    const stopTold = whenToldLater(look);
    addEventListener('online', online);
    const stop = listenLive({
      organisation,
      isBehind: usesCopies(),
      onEvent: (event) => {
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, event) });
        if (!event.application) return;
        changed.add(event.application);
        look();
      },
      onReconnect: () => {
        lookForNewer();
        online();
      },
    });
    return () => {
      stop();
      stopTold();
      clearTimeout(timer);
      clearTimeout(again);
      clearInterval(hourly);
      removeEventListener('online', online);
    };
  }, [organisation]);
};

const OutboxLink = () => (
  <Link to="/settings/outbox" className="link">
    {useWords(words).outbox}
  </Link>
);

/** The shell with how much waits behind its entries, which is counted in the person's own day. */
const CountedShell = (props: ComponentProps<typeof Shell>) => (
  <Shell {...props} counts={{ ...useCounts(), '/duplicates': usePairCount(props.me) }} />
);

const InShell = ({ focus = false }: { focus?: boolean }) => {
  const { data: me } = useQuery(meQuery);
  const place = useRouterState({ select: (state) => state.location.pathname });
  useLiveQueries(me?.organisation.id);
  if (!me) return <Skeleton />;
  return (
    <VoiceProvider language={me.language} onChange={(language) => changeProfile({ language })}>
      <CountedShell
        me={me}
        navigation={navigation}
        focus={focus}
        place={place}
        outbox={me.role === 'administrator' ? <OutboxLink /> : null}
        onSignOut={() => void signOut()}
        onTheme={(theme) => changeProfile({ theme })}
        onOrganisation={changeOrganisation}
        link={(entry, content, onGo) => (
          <Link to={entry.to} onClick={onGo} activeOptions={{ exact: entry.to === '/' }}>
            {content}
          </Link>
        )}
      >
        <Outlet />
      </CountedShell>
    </VoiceProvider>
  );
};

const loadMe = async () => {
  const isFirst = queryClient.getQueryData(meQuery.queryKey) === undefined;
  const me = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
    // The way to sign-in has begun already: this page waits to be left.
    if (error instanceof Problem && error.kind === 'unauthenticated') return new Promise<never>(() => undefined);
    throw error;
  });
  if (!isFirst) return;
  beginAs(me);
  rememberTheme(me.theme);
};

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ notFoundComponent: NoPage });
const inShell = createRoute({ getParentRoute: () => root, id: 'shell', component: InShell, beforeLoad: loadMe });
const inFocus = createRoute({
  getParentRoute: () => root,
  id: 'focus',
  component: () => <InShell focus />,
  beforeLoad: loadMe,
});
const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: OutsideShell });

type Load<Name extends string> = () => Promise<Record<Name, () => React.JSX.Element | null>>;

/** A page beside the navigation, loaded when it is gone to. */
const page = <const Path extends string, Name extends string>(path: Path, load: Load<Name>, name: Name) =>
  createRoute({ getParentRoute: () => inShell, path, component: lazyRouteComponent(load, name) });

/** A page that wants all attention: the shell without its navigation. */
const focusPage = <const Path extends string, Name extends string>(path: Path, load: Load<Name>, name: Name) =>
  createRoute({ getParentRoute: () => inFocus, path, component: lazyRouteComponent(load, name) });

/** A page for who is not signed in. */
const outsidePage = <const Path extends string, Name extends string>(path: Path, load: Load<Name>, name: Name) =>
  createRoute({ getParentRoute: () => outside, path, component: lazyRouteComponent(load, name) });

const settings = page('/settings', () => import('../settings/SettingsPage.tsx'), 'SettingsPage');

/** A page of the settings, beside the way to the others. */
const settingsPage = <const Path extends string, Name extends string>(path: Path, load: Load<Name>, name: Name) =>
  createRoute({ getParentRoute: () => settings, path, component: lazyRouteComponent(load, name) });

/* One line for each page: its address, its file, its name. */
const tree = root.addChildren([
  inShell.addChildren([
    page('/', () => import('../today/TodayPage.tsx'), 'TodayPage'),
    page('/sessions/$sessionId', () => import('../sessions/SessionPage.tsx'), 'SessionPage'),
    page('/sessions/$sessionId/packet', () => import('../sessions/PacketPage.tsx'), 'PacketPage'),
    page('/vacancies', () => import('../vacancies/VacanciesPage.tsx'), 'VacanciesPage'),
    page('/vacancies/new', () => import('../vacancies/NewVacancyPage.tsx'), 'NewVacancyPage'),
    page('/vacancies/$vacancyId', () => import('../vacancies/VacancyPage.tsx'), 'VacancyPage'),
    page('/vacancies/$vacancyId/imports', () => import('../imports/ImportsPage.tsx'), 'ImportsPage'),
    page('/duplicates', () => import('../duplicates/DuplicatesPage.tsx'), 'DuplicatesPage'),
    page('/candidates/$candidateId/duplicates/$otherId', () => import('../duplicates/ComparePage.tsx'), 'ComparePage'),
    page('/imports/$importId', () => import('../imports/ImportPage.tsx'), 'ImportPage'),
    page('/vacancies/$vacancyId/plan', () => import('../plans/PlanPage.tsx'), 'PlanPage'),
    page('/candidates', () => import('../candidates/CandidatesPage.tsx'), 'CandidatesPage'),
    page('/applications/$applicationId', () => import('../applications/ApplicationPage.tsx'), 'ApplicationPage'),
    page(
      '/applications/$applicationId/rounds/$roundId/debrief',
      () => import('../debriefs/DebriefPage.tsx'),
      'DebriefPage',
    ),
    page('/questions', () => import('../bank/BankPage.tsx'), 'BankPage'),
    page('/questions/new', () => import('../bank/BankQuestionPage.tsx'), 'NewBankQuestionPage'),
    page('/questions/$bankQuestionId', () => import('../bank/BankQuestionPage.tsx'), 'BankQuestionPage'),
    page('/applications/$applicationId/outcome', () => import('../outcomes/OutcomePage.tsx'), 'OutcomePage'),
    page('/outcomes', () => import('../outcomes/OutcomesPage.tsx'), 'OutcomesPage'),
    page('/outcomes/together', () => import('../outcomes/TogetherPage.tsx'), 'TogetherPage'),
    page('/outcomes/together/$outcomeBatchId', () => import('../outcomes/OutcomeBatchPage.tsx'), 'OutcomeBatchPage'),
    page('/promises', () => import('../commitments/PromisesPage.tsx'), 'PromisesPage'),
    page('/agendas/$agendaId', () => import('../agendas/AgendaPage.tsx'), 'AgendaPage'),
    settings.addChildren([
      settingsPage('/', () => import('../settings/ProfilePage.tsx'), 'ProfilePage'),
      settingsPage('/sign-in', () => import('../logins/SignInSettingsPage.tsx'), 'SignInSettingsPage'),
      settingsPage('/organisation', () => import('../settings/OrganisationPage.tsx'), 'OrganisationPage'),
      settingsPage('/look', () => import('../looks/LookPage.tsx'), 'LookPage'),
      settingsPage('/people', () => import('../members/PeoplePage.tsx'), 'PeoplePage'),
      settingsPage('/rooms', () => import('../settings/RoomsPage.tsx'), 'RoomsPage'),
      settingsPage('/notices', () => import('../applying/NoticesPage.tsx'), 'NoticesPage'),
      settingsPage('/to-inform', () => import('../notice-duties/ToInformPage.tsx'), 'ToInformPage'),
      settingsPage('/mails', () => import('../mail-texts/MailTextsPage.tsx'), 'MailTextsPage'),
      settingsPage('/mails/$mailKind/$language', () => import('../mail-texts/MailTextPage.tsx'), 'MailTextPage'),
      settingsPage('/keys', () => import('../settings/KeysPage.tsx'), 'KeysPage'),
      settingsPage('/outbox', () => import('../outbox/OutboxPage.tsx'), 'OutboxPage'),
      settingsPage('/audit', () => import('../settings/AuditPage.tsx'), 'AuditPage'),
      settingsPage('/demonstration', () => import('../demonstration/DemonstrationPage.tsx'), 'DemonstrationPage'),
    ]),
  ]),
  inFocus.addChildren([
    focusPage('/sessions/$sessionId/room', () => import('../sessions/RoomPage.tsx'), 'RoomPage'),
    focusPage('/scorecards/$scorecardId', () => import('../scorecards/ScorecardPage.tsx'), 'ScorecardPage'),
  ]),
  outside.addChildren([
    outsidePage('/sign-in', () => import('../logins/SignInPage.tsx'), 'SignInPage'),
    outsidePage('/open', () => import('../logins/OpenPage.tsx'), 'OpenPage'),
    outsidePage('/unsubscribe', () => import('../settings/UnsubscribePage.tsx'), 'UnsubscribePage'),
    outsidePage('/lost-access', () => import('../logins/LostAccessPage.tsx'), 'LostAccessPage'),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingComponent: () => <Skeleton lines={6} />,
  defaultErrorComponent: PageTrouble,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
