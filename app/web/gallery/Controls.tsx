import { useState } from 'react';
import { ComboBox } from '../ui/ComboBox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { Menu } from '../ui/Menu.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { Checkbox, RadioGroup, Switch } from '../ui/plain/Choice.tsx';
import { IconButton } from '../ui/plain/IconButton.tsx';
import { CloseIcon, PlusIcon } from '../ui/plain/icons.tsx';
import { Kbd } from '../ui/plain/Kbd.tsx';
import { Link } from '../ui/plain/Link.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PlainDialog } from '../ui/plain/PlainDialog.tsx';
import { type Rated, RatingScale } from '../ui/plain/RatingScale.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { Select } from '../ui/Select.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { Example, Frame } from './Frame.tsx';
import { anchors, people } from './samples.ts';

const noop = () => undefined;

const Texts = () => {
  const [name, setName] = useState('Noor van der Berg');
  const [said, setSaid] = useState(
    'Ik heb eerst beide klanten gebeld, gezegd wat vandaag kon en wat niet, en daarna met de werkplaats de volgorde omgedraaid.',
  );
  const [view, setView] = useState('Sets expectations before acting; checks the shop floor herself.');
  return (
    <Example name="Text">
      <div className="columns">
        <TextField label="Name" value={name} onChange={setName} hint="As the candidate writes it." autoComplete="off" />
        <TextField
          label="E-mail"
          type="email"
          value="noor@"
          onChange={noop}
          error={{ what: 'This is no e-mail address.', remedy: 'It needs a name after the @.' }}
        />
        <TextField label="Telephone" optional value="" placeholder="+31 6 …" onChange={noop} />
        <TextField label="Reference" value="RND-2026-014" onChange={noop} readOnly />
      </div>
      <div className="columns">
        <TextArea
          label="What was said"
          variant="said"
          value={said}
          onChange={setSaid}
          lines={4}
          saving={{ state: 'saved', at: '2026-12-08T13:02:00Z' }}
        />
        <TextArea label="My assessment" value={view} onChange={setView} lines={4} saving={{ state: 'saving' }} />
        <TextArea
          label="What was said"
          variant="said"
          value=""
          placeholder="In their own words"
          onChange={noop}
          lines={2}
          saving={{ state: 'offline' }}
        />
        <TextArea
          label="Strengths"
          value=""
          onChange={noop}
          lines={2}
          saving={{ state: 'failed' }}
          error={{ what: 'One strength is needed.', remedy: 'A line is enough.' }}
        />
        <TextArea
          label="Submitted"
          variant="said"
          value="Toen heb ik mijn chef gehaald."
          onChange={noop}
          lines={1}
          readOnly
        />
      </div>
    </Example>
  );
};

const Choices = () => {
  const [kind, setKind] = useState<'competence' | 'collaboration' | null>('competence');
  const [person, setPerson] = useState<string | null>('p2');
  const [found, setFound] = useState<string | null>(null);
  const [sort, setSort] = useState<'board' | 'list'>('board');
  const [agreed, setAgreed] = useState(true);
  const [on, setOn] = useState(true);
  const [minutes, setMinutes] = useState<number | null>(45);
  const [pay, setPay] = useState<number | null>(3150);
  const [day, setDay] = useState<string | null>('2026-12-16');
  const [time, setTime] = useState<string | null>('09:52');
  return (
    <Example name="Choices">
      <div className="columns">
        <RadioGroup
          label="Kind"
          value={kind}
          onChange={setKind}
          choices={[
            { value: 'competence', label: 'Competence', note: 'What somebody can do.' },
            { value: 'collaboration', label: 'Collaboration', note: 'How somebody works with others.' },
          ]}
        />
        <div className="stack">
          <Checkbox
            label="Tell the candidate"
            note="A mail goes out when you publish."
            checked={agreed}
            onChange={setAgreed}
          />
          <Checkbox label="Invite a trainee" checked={!agreed} onChange={(value) => setAgreed(!value)} />
          <Switch label="Remind the panel the day before" checked={on} onChange={setOn} />
          <Switch label="Record" note="Nothing is ever recorded." checked={false} onChange={noop} disabled />
          <Segments
            label="Show as"
            value={sort}
            onChange={setSort}
            choices={[
              { value: 'board', text: 'board' },
              { value: 'list', text: 'list' },
            ]}
          />
        </div>
        <div className="stack">
          <Select label="Panel lead" value={person} onChange={setPerson} choices={people} />
          <ComboBox
            label="Add somebody"
            value={found}
            onChange={setFound}
            choices={people}
            nothing="Nobody of that name."
            placeholder="Type a name"
          />
          <NativeSelect
            label="Country"
            value=""
            placeholder="Choose a country"
            onChange={noop}
            choices={[
              { value: 'nl', text: 'Nederland' },
              { value: 'no', text: 'Norge' },
            ]}
          />
        </div>
        <div className="stack">
          <DateField label="Day" value={day} onChange={setDay} min="2026-12-01" hint="Not in the holidays." />
          <TimeField label="Start" value={time} onChange={setTime} />
          <DateField
            label="Deadline"
            value={null}
            onChange={noop}
            error={{ what: 'A deadline is needed.', remedy: 'Two weeks from now is usual.' }}
          />
        </div>
        <div className="stack">
          <NumberField label="Minutes" value={minutes} onChange={setMinutes} min={5} max={480} step={5} steppers />
          <NumberField
            label="Pay from"
            value={pay}
            onChange={setPay}
            format={{ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }}
          />
        </div>
      </div>
    </Example>
  );
};

const Presses = () => {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'plain' | null>(null);
  const close = () => setOpen(null);
  return (
    <Example name="Buttons, links, menus, dialogs">
      <div className="row">
        <Button kind="filled">Publish plan</Button>
        <Button shortcut="c">New candidate</Button>
        <Button kind="danger">Withdraw</Button>
        <Button kind="quiet">Call</Button>
        <Button kind="filled" busy>
          Saving
        </Button>
        <Button disabled>Not yet</Button>
        <ButtonLink href="#top">A link like a button</ButtonLink>
        <IconButton label="Close">
          <CloseIcon />
        </IconButton>
        <Button icon={<PlusIcon />}>Add a round</Button>
        <Menu
          label="More"
          actions={[
            { id: 'copy', text: 'Copy the plan', note: 'With its questions', run: noop },
            { id: 'archive', text: 'Close the vacancy', danger: true, run: noop },
          ]}
        />
      </div>
      <p>
        A <Link href="#top">link in a sentence</Link>, a{' '}
        <Link href="#top" quiet>
          quiet one
        </Link>
        , a key <Kbd>N</Kbd>, and a{' '}
        <Tooltip text="Behaviourally anchored rating scale">
          <button type="button" className="button" data-kind="quiet">
            word explained
          </button>
        </Tooltip>
      </p>
      <div className="row">
        <Button onClick={() => setOpen('dialog')}>Dialog…</Button>
        <Button onClick={() => setOpen('confirm')}>Confirm with a reason…</Button>
        <Button onClick={() => setOpen('plain')}>Plain dialog…</Button>
        <Button onClick={() => say('The agenda is sent to four people.')}>Say it is done</Button>
        <Button onClick={() => say('Round two is deleted.', { action: { text: 'Undo', run: noop } })}>
          Say with undo
        </Button>
        <Button
          onClick={() =>
            say('The room is taken from 14:00 to 15:00. Choose another room or time.', { tone: 'trouble' })
          }
        >
          Say trouble
        </Button>
      </div>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="Who is told what"
        actions={
          <>
            <Button onClick={close}>Not yet</Button>
            <Button kind="filled" onClick={close}>
              Publish
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>Noor gets the day with people and places. Four colleagues get an invitation.</p>
          <Select label="Reply to" value="p1" onChange={noop} choices={people} />
        </div>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={close}
        title="Decide without two cards?"
        confirm="Decide anyway"
        reason={{ hint: 'The panel reads it.' }}
        danger
        onConfirm={close}
      >
        <p>The cards of Sindre and Ingrid are not in.</p>
      </ConfirmDialog>
      <PlainDialog
        open={open === 'plain'}
        onClose={close}
        title="Ik ben later"
        actions={<Button kind="filled">Melden</Button>}
      >
        <p>We bellen de ontvangst.</p>
      </PlainDialog>
    </Example>
  );
};

const Ratings = () => {
  const [rated, setRated] = useState<Rated>(4);
  const [none, setNone] = useState<Rated>('not_observed');
  return (
    <Example name="Rating">
      <RatingScale label="Planning under pressure" anchors={anchors} value={rated} onChange={setRated} keysAnywhere />
      <RatingScale
        label="Talking to upset customers"
        anchors={{ 1: anchors[1], 3: anchors[3], 5: anchors[5] }}
        value={none}
        onChange={setNone}
      />
      <RatingScale
        label="Working across departments"
        anchors={anchors}
        value={null}
        onChange={noop}
        error={{ what: 'Not rated yet.', remedy: 'Choose a number, or n where you saw nothing of it.' }}
      />
    </Example>
  );
};

export const Controls = () => (
  <Frame title="What one types and presses">
    <Presses />
    <Texts />
    <Choices />
    <Ratings />
    <Example name="Tabs">
      <Tabs
        label="Vacancy"
        tabs={[
          { id: 'overview', text: 'Overview', content: <p>Twelve candidates, two in round two.</p> },
          { id: 'plan', text: 'Plan', content: <p>Two rounds.</p> },
          { id: 'team', text: 'Team', content: <p>Five people.</p> },
        ]}
      />
    </Example>
  </Frame>
);
