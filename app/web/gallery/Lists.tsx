import { useDates } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Breadcrumb } from '../ui/plain/Breadcrumb.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Clock, ProgressBar } from '../ui/plain/Clock.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { DotLegend, DotRow, type Rater } from '../ui/plain/DotPlot.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { Link } from '../ui/plain/Link.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Steps } from '../ui/plain/Steps.tsx';
import { Table } from '../ui/plain/Table.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { Timeline } from '../ui/plain/Timeline.tsx';
import { Example, Frame } from './Frame.tsx';

const matrix = [
  {
    id: '1',
    name: 'Planning under pressure',
    kind: 'competence · behavioural, situational',
    cells: [0, 2, 3, 0],
    owner: 'Panel lead',
  },
  { id: '2', name: 'Talking to upset customers', kind: 'competence · behavioural', cells: [1, 2, 0, 0], owner: 'HR' },
  { id: '3', name: 'Learning the planning system', kind: 'competence · work sample', cells: [0, 0, 0, 0], owner: null },
];
const sessions = ['HR talk · 30', 'Panel · 60', 'Case · 45', 'Manager · 30'];
const ten: Rater[] = Array.from({ length: 10 }, (_unused, index) => ({ id: `r${index}`, name: `rater ${index + 1}` }));

export const Lists = () => {
  const dates = useDates();
  return (
    <Frame title="What one reads">
      <Example name="Tags and states">
        <div className="row">
          <Tag>unrated</Tag>
          <Tag tone="good">prepared</Tag>
          <Tag tone="due">kit not read</Tag>
          <Tag tone="late">yesterday</Tag>
          <Tag tone="ink">decided, not yet revealed</Tag>
          <Tag tone="clay">has answered, sealed</Tag>
        </div>
        <div className="row">
          <Tag mark>unrated</Tag>
          <Tag mark tone="good">
            kept
          </Tag>
          <Tag mark tone="due">
            due
          </Tag>
          <Tag mark tone="late">
            late
          </Tag>
          <SaveState saving={{ state: 'saved', at: '2026-12-08T13:02:00Z' }} />
          <SaveState saving={{ state: 'saving' }} />
          <SaveState saving={{ state: 'offline' }} />
          <SaveState saving={{ state: 'offline', kept: false }} />
          <SaveState saving={{ state: 'failed' }} />
        </div>
        <div className="row">
          <RingMark label="Rondo" />
          <RingMark size={48} />
          <RingMark size={96} quiet="ink" />
          <Avatar name="Ruud Klaassen" />
          <Avatar name="نور الهدى" side="clay" />
        </div>
      </Example>
      <Example name="Sheets and rows">
        <div className="columns">
          <Sheet title="What I owe" end={<Tag tone="late">1 late</Tag>}>
            <Rows label="What I owe">
              <Row
                title={
                  <Link quiet href="#a">
                    Scorecard, candidate Sindre, round one
                  </Link>
                }
                end={<Tag tone="late">yesterday</Tag>}
              >
                <span className="small soft">4 of 5 competencies rated, saved 16:40</span>
              </Row>
              <Row
                title={
                  <Link quiet href="#b">
                    An answer I promised: training budget in year one
                  </Link>
                }
                end={<Tag tone="due">today</Tag>}
              />
              <Row
                title={
                  <Link quiet href="#c">
                    Decision after the debrief of candidate Ingrid
                  </Link>
                }
                end={<Tag>Thursday</Tag>}
              />
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
          <Sheet title="Samarbeid på tvers" level={3} edge="missing">
            <Tag tone="due">ingen historie ennå</Tag>
          </Sheet>
          <Sheet title="Nothing in it" flush>
            <EmptyState title="No candidates yet" action={<Button>Add the first</Button>}>
              Candidates appear here with their round and the next step.
            </EmptyState>
          </Sheet>
          <Sheet flush>
            <EmptyState>
              Where the page’s title says already that there is nothing, the sheet says what belongs here.
            </EmptyState>
          </Sheet>
        </div>
      </Example>
      <Example name="Table, gaps">
        <Sheet flush>
          <Table
            caption="Who judges what"
            items={matrix}
            keyOf={(row) => row.id}
            columns={[
              {
                id: 'name',
                head: 'Competency',
                cell: (row) => (
                  <>
                    {row.name}
                    <div className="small soft" style={{ fontWeight: 400 }}>
                      {row.kind}
                    </div>
                  </>
                ),
              },
              ...sessions.map((session, index) => ({
                id: session,
                head: session,
                isGap: (row: (typeof matrix)[number]) => row.owner === null,
                cell: (row: (typeof matrix)[number]) => {
                  const number = row.cells[index] ?? 0;
                  if (row.owner === null) return index === 0 ? 'nobody asks' : '';
                  return number === 0 ? (
                    '–'
                  ) : (
                    <span className="cell-number" data-strong={number > 2 || undefined}>
                      {number}
                    </span>
                  );
                },
              })),
              { id: 'owner', head: 'Who owns it', cell: (row) => row.owner ?? <Tag tone="due">no owner</Tag> },
            ]}
          />
        </Sheet>
      </Example>
      <Example name="Steps, timeline, facts, clock">
        <div className="columns">
          <Sheet>
            <Steps
              label="Run-sheet"
              steps={[
                { id: '1', title: 'Welcome, who we are', end: '3', state: 'done' },
                { id: '2', title: 'How this hour goes', end: '2', state: 'done' },
                { id: '3', title: 'Planning under pressure', note: 'two questions', end: '16', state: 'now' },
                { id: '4', title: 'Upset customers', end: '14', state: 'later' },
              ]}
            />
          </Sheet>
          <Sheet title="What happened">
            <Timeline
              label="What happened"
              entries={[
                {
                  id: '1',
                  when: dates.moment('2026-12-08T08:10:00Z'),
                  what: 'Noor answered: I need to know more',
                  side: 'clay',
                },
                {
                  id: '2',
                  when: dates.moment('2026-12-07T15:40:00Z'),
                  what: 'Agenda published',
                  note: 'to Noor and four colleagues',
                  side: 'ink',
                },
                { id: '3', when: dates.date('2026-11-20'), what: 'Applied' },
              ]}
            />
          </Sheet>
          <Sheet title="Noor van der Berg">
            <DescriptionList
              facts={[
                { term: 'Vacancy', value: 'Service coordinator, Utrecht' },
                { term: 'Pay', value: `${dates.money(3150, 'EUR')} – ${dates.money(3900, 'EUR')}` },
                { term: 'When', value: dates.range('2026-12-16T13:00:00Z', '2026-12-16T13:45:00Z', 'Europe/London') },
                { term: 'E-mail', value: <Address>service.coordinator@planning.sluisfjell.example</Address> },
                { term: 'Left out', value: null },
              ]}
            />
          </Sheet>
          <Sheet>
            <Clock seconds={684} minutes={16} note="the hour ends 09:52" />
          </Sheet>
          <Sheet>
            <Clock seconds={1100} minutes={16} />
          </Sheet>
          <Sheet>
            <ProgressBar label="Reading the file" value={420} max={1200} text={`420 / ${dates.number(1200)}`} />
          </Sheet>
          <Breadcrumb
            steps={[
              { id: '1', link: <a href="#v">Vacancies</a> },
              { id: '2', link: <a href="#s">Service coordinator</a> },
              { id: '3', link: <a href="#n">Noor van der Berg</a> },
            ]}
          />
        </div>
      </Example>
      <Example name="Ten raters">
        <Sheet>
          <DotRow raters={ten} marks={ten.map((rater, index) => ({ rater: rater.id, value: (index % 5) + 1 }))} />
          <DotRow raters={ten} marks={ten.map((rater) => ({ rater: rater.id, value: 5 }))} />
          <DotLegend raters={ten} />
        </Sheet>
      </Example>
    </Frame>
  );
};
