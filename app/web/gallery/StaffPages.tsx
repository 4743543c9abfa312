import { type ReactNode, useState } from 'react';
import type { Me } from '../staff/me.ts';
import type { NavigationEntry } from '../staff/navigation.ts';
import { Shell } from '../staff/Shell.tsx';
import { useDates, useLanguage } from '../ui/language.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { Clock } from '../ui/plain/Clock.tsx';
import { DotLegend, DotRow, DotTable } from '../ui/plain/DotPlot.tsx';
import { Kbd } from '../ui/plain/Kbd.tsx';
import { Link } from '../ui/plain/Link.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { type Rated, RatingScale } from '../ui/plain/RatingScale.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Steps } from '../ui/plain/Steps.tsx';
import { Table } from '../ui/plain/Table.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { anchors, debrief, raters } from './samples.ts';

const navigation: NavigationEntry[] = [
  { to: '/', word: 'today' },
  { to: '/vacancies', word: 'vacancies' },
  { to: '/candidates', word: 'candidates' },
  { to: '/agenda', word: 'agenda' },
  { to: '/debriefs', word: 'debriefs' },
  { to: '/commitments', word: 'commitments' },
  { to: '/questions', word: 'questions' },
  { to: '/interviewers', word: 'interviewers' },
  { to: '/insights', word: 'insights' },
];

const InShell = ({
  focus = false,
  trial = false,
  children,
}: {
  focus?: boolean;
  trial?: boolean;
  children: ReactNode;
}) => {
  const { language } = useLanguage();
  const me: Me = {
    name: 'Ruud Klaassen',
    email: 'ruud@polder-fjord.example',
    role: 'recruiter',
    language,
    accountId: 'a1',
    memberId: 'm1',
    theme: 'auto',
    organisation: { id: 'o1', name: 'Polder & Fjord' },
    organisations: [
      { id: 'o1', name: 'Polder & Fjord' },
      { id: 'o2', name: 'Havn' },
    ],
    isCandidate: true,
    onTrial: trial,
    demonstration: false,
  };
  return (
    <Shell
      me={me}
      navigation={navigation}
      counts={{ '/': 5, '/debriefs': 1, '/commitments': 2 }}
      focus={focus}
      place="/"
      onSignOut={() => undefined}
      onTheme={() => undefined}
      onOrganisation={() => undefined}
      outbox={<Link href="#outbox">Outbox</Link>}
      link={(entry, content) => (
        <a href={`#${entry.to}`} aria-current={entry.to === '/' ? 'page' : undefined}>
          {content}
        </a>
      )}
    >
      {children}
    </Shell>
  );
};

const Slot = (props: { from: string; to: string; title: string; note: string; end: ReactNode; now?: boolean }) => {
  const dates = useDates();
  return (
    <Row
      strong
      tone={props.now ? 'now' : undefined}
      lead={<time dateTime={props.from}>{dates.hours(props.from, props.to)}</time>}
      title={
        <Link quiet href="#session">
          {props.title}
        </Link>
      }
      note={props.note}
      end={props.end}
    />
  );
};

export const TodayPage = () => {
  const dates = useDates();
  return (
    <InShell trial={location.search.includes('trial')}>
      <PageHeader
        eyebrow={dates.dayLong('2026-12-08')}
        title="Three interviews today"
        actions={<Button shortcut="c">New candidate</Button>}
      />
      <div className="with-aside">
        <Sheet flush>
          <Rows label="Today">
            <Slot
              now
              from="2026-12-08T08:00:00Z"
              to="2026-12-08T08:45:00Z"
              title="Second round, competence interview"
              note="Candidate Noor · Service coordinator · with two colleagues · room Merwede"
              end={
                <ButtonLink kind="filled" href="#room">
                  Open the room
                </ButtonLink>
              }
            />
            <Slot
              from="2026-12-08T10:00:00Z"
              to="2026-12-08T11:00:00Z"
              title="Case presentation"
              note="Candidate Sindre · Planner · remote"
              end={<Tag tone="good">prepared</Tag>}
            />
            <Slot
              from="2026-12-08T11:00:00Z"
              to="2026-12-08T12:00:00Z"
              title="Lunch with the team"
              note="Candidate Noor · not rated, and she knows it"
              end={<Tag>unrated</Tag>}
            />
            <Slot
              from="2026-12-08T14:30:00Z"
              to="2026-12-08T15:15:00Z"
              title="First interview"
              note="Candidate Youssef · Service coordinator"
              end={<Tag tone="due">kit not read</Tag>}
            />
          </Rows>
        </Sheet>
        <div className="stack">
          <Sheet title="What I owe">
            <Rows>
              <Row title="Scorecard, candidate Sindre, round one" end={<Tag tone="late">yesterday</Tag>}>
                <span className="small soft">4 of 5 competencies rated, saved 16:40</span>
              </Row>
              <Row title="An answer I promised: training budget in year one" end={<Tag tone="due">today</Tag>} />
              <Row title="Decision after the debrief of candidate Ingrid" end={<Tag>Thursday</Tag>} />
            </Rows>
          </Sheet>
          <Sheet title="Waiting for others">
            <Rows>
              <Row title="Two scorecards before the debrief opens" end="Wed 10:00" />
              <Row title="Candidate Noor has not opened the agenda" end={<Button kind="quiet">Call</Button>} />
            </Rows>
          </Sheet>
        </div>
      </div>
    </InShell>
  );
};

export const ScorecardPage = () => {
  const [rated, setRated] = useState<Rated>(4);
  const [evidence, setEvidence] = useState('Ik heb eerst beide klanten gebeld, gezegd wat vandaag kon en wat niet.');
  const [strengths, setStrengths] = useState('Takes the customer along in the plan.');
  const [weaknesses, setWeaknesses] = useState('Names no figure for the outcome.');
  return (
    <InShell focus>
      <div className="narrow">
        <PageHeader
          eyebrow="My scorecard · candidate Noor · sealed until I submit"
          title="Planning under pressure"
          actions={
            <span className="soft">
              2 of 5 <Kbd>↓</Kbd> next
            </span>
          }
        />
        <div className="stack">
          <TextArea
            label="Evidence, from my notes"
            variant="said"
            lines={1}
            value={evidence}
            onChange={setEvidence}
            saving={{ state: 'saved', at: '2026-12-08T09:02:00Z' }}
          />
          <RatingScale
            label="Planning under pressure"
            labelHidden
            anchors={anchors}
            value={rated}
            onChange={setRated}
            keysAnywhere
          />
          <div className="columns">
            <TextArea label="Strengths" lines={4} value={strengths} onChange={setStrengths} />
            <TextArea label="Weaknesses" lines={4} value={weaknesses} onChange={setWeaknesses} />
          </div>
          <div className="row row-apart">
            <span className="small soft">Three competencies left; submitting freezes the card.</span>
            <Button kind="filled">
              Next competency <Kbd>⏎</Kbd>
            </Button>
          </div>
        </div>
      </div>
    </InShell>
  );
};

export const RoomPage = () => {
  const [said, setSaid] = useState(
    'Ik heb eerst beide klanten gebeld, gezegd wat vandaag kon en wat niet, en daarna met de werkplaats de volgorde omgedraaid.',
  );
  const [view, setView] = useState(
    'Sets expectations before acting; checks the shop floor herself. Result still missing: ask what the second customer said.',
  );
  return (
    <InShell focus>
      <PageHeader
        eyebrow="Panel interview · round two · candidate Noor"
        title="Planning under pressure"
        actions={
          <>
            <SaveState saving={{ state: 'saved', at: '2026-12-08T08:14:00Z' }} />
            <Button>
              Questions from the candidate <Tag tone="clay">2</Tag>
            </Button>
            <Button kind="filled">To my scorecard</Button>
          </>
        }
      />
      <div className="room-grid">
        <Sheet flush>
          <div style={{ padding: 8 }}>
            <Steps
              label="Run-sheet"
              steps={[
                { id: '1', title: 'Welcome, who we are', end: '3', state: 'done' },
                { id: '2', title: 'How this hour goes', end: '2', state: 'done' },
                { id: '3', title: 'Planning under pressure', end: '16', state: 'now' },
                { id: '4', title: 'Upset customers', end: '14', state: 'later' },
                { id: '5', title: 'The candidate’s questions', end: '12', state: 'later' },
              ]}
            />
          </div>
          <div style={{ padding: '14px 20px 18px', borderBlockStart: '1px solid var(--line)' }}>
            <Clock seconds={684} minutes={16} note="the hour ends 09:52" />
          </div>
        </Sheet>
        <div className="stack">
          <p>
            <Said size="large">Hoe pakte u het aan toen twee spoedorders tegelijk binnenkwamen?</Said>
          </p>
          <div className="row">
            {['situation ✓', 'plan ✓', 'action ✓'].map((probe) => (
              <Tag tone="ink" key={probe}>
                {probe}
              </Tag>
            ))}
            {['result', 'with whom', 'learned'].map((probe) => (
              <Tag key={probe}>{probe}</Tag>
            ))}
          </div>
          <TextArea label="What was said" variant="said" lines={4} value={said} onChange={setSaid} />
          <TextArea
            label="My assessment"
            lines={3}
            value={view}
            onChange={setView}
            end={<span className="small soft">only on your own card</span>}
          />
        </div>
        <div className="stack">
          <Sheet title="To settle from round one">
            <Rows>
              <Row title="Has she led a plan with more than one team?" end={<Tag tone="due">open</Tag>} />
              <Row title="Calm when a customer shouts" end={<Tag tone="good">confirmed</Tag>} />
            </Rows>
          </Sheet>
          <Sheet title="She asked" edge="clay">
            <Rows>
              <Row title={<Said size="small">Wat verwacht u na 90 dagen</Said>} end={<Tag tone="good">answered</Tag>} />
              <Row
                title={<Said size="small">Waarom vertrok mijn voorganger</Said>}
                end={<Tag tone="due">promised, Fri</Tag>}
              />
            </Rows>
          </Sheet>
        </div>
      </div>
    </InShell>
  );
};

export const DebriefPage = () => {
  const [note, setNote] = useState('Two different cases. The shouting caller was two years ago…');
  return (
    <InShell focus>
      <PageHeader
        eyebrow="Debrief · candidate Noor · four cards in, opened Wednesday 10:00"
        title="Where we differ"
        actions={
          <>
            <Button>Concerns 1 of 2</Button>
            <Button kind="filled">Record the decision…</Button>
          </>
        }
      />
      <div className="with-aside">
        <div className="stack">
          <Sheet flush>
            <Table
              caption="Ratings before we talked"
              stacks
              items={debrief}
              keyOf={(row) => row.id}
              toneOf={(row) => (row.tone === 'due' ? 'due' : undefined)}
              columns={[
                { id: 'name', head: 'Competency', cell: (row) => row.name },
                {
                  id: 'dots',
                  head: 'Ratings before we talked · fair score with its interval',
                  cell: (row) => <DotRow raters={raters} marks={row.marks} interval={row.interval} />,
                },
                { id: 'panel', head: 'Panel', cell: (row) => <Tag tone={row.tone}>{row.panel}</Tag> },
              ]}
              foot={
                <>
                  <DotLegend raters={raters} probability={0.8} notes={<span>agreement α .41, four raters</span>} />
                  <DotTable caption="Ratings before we talked" raters={raters} rows={debrief} />
                </>
              }
            />
          </Sheet>
        </div>
        <div className="stack">
          <Sheet title="Upset customers">
            <div className="stack">
              <p>The panel lead gave 5, the others 2, 2 and 3. What did you hear?</p>
              <Said by="panel lead, evidence">Ik laat ze uitrazen en bel dan terug met een voorstel.</Said>
              <Said by="recruiter, evidence">Toen heb ik mijn chef gehaald.</Said>
              <TextArea
                label="What we worked out"
                lines={2}
                value={note}
                onChange={setNote}
                end={<span className="small soft">owner: manager</span>}
              />
            </div>
          </Sheet>
          <Sheet title="Both sides">
            <Rows>
              <Row title={<span className="side-ink">We</span>} end={<Tag tone="ink">decided, not yet revealed</Tag>} />
              <Row
                title={<span className="side-clay">Candidate</span>}
                end={<Tag tone="clay">has answered, sealed</Tag>}
              />
            </Rows>
            <p className="small soft">Opens when both are in, or Friday 17:00.</p>
          </Sheet>
        </div>
      </div>
    </InShell>
  );
};
