import { useState } from 'react';
import { Shell } from '../candidate/Shell.tsx';
import { useDates } from '../ui/language.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { type Rated, RatingScale } from '../ui/plain/RatingScale.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Steps } from '../ui/plain/Steps.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { anchors } from './samples.ts';

const Person = ({ name, what, note, side }: { name: string; what: string; note: string; side?: 'ink' | 'clay' }) => (
  <div className="person">
    <Avatar name={name} {...(side ? { side } : {})} />
    <div>
      <b>{what}</b>
      <div className="small soft">{note}</div>
    </div>
  </div>
);

export const Phone = () => {
  const dates = useDates();
  const [story, setStory] = useState('Jeg ringte begge kundene først og sa hva vi rakk i dag.');
  const [rated, setRated] = useState<Rated>(4);
  const [name, setName] = useState('');
  return (
    <Shell organisation={{ name: 'Polder & Fjord', look: null }} path="/my" onTrial={location.search.includes('trial')}>
      <PageHeader
        eyebrow="Andre intervju · servicekoordinator"
        title="Onsdag kl. 09.00"
        note={`${dates.relative('2026-12-16T08:00:00Z')} · ${dates.duration(270)}`}
      />
      <div className="stack">
        <Sheet title="Biltstraat 40, Utrecht" level={2}>
          <p className="small soft">Inngang ved porten, 2. etasje. Med tog: 14 min fra Centraal.</p>
          <div className="row" style={{ marginBlockStart: 10 }}>
            <Button>Kart</Button>
            <Button>Kalender</Button>
            <Button>Jeg er forsinket</Button>
          </div>
        </Sheet>
        <h2>Hvem du møter</h2>
        <Person name="R K" what="09.00 Rekrutterer" note="HR · 30 min · vurderes" />
        <Person name="T P" what="09.52 Panel, to personer" note="Teamleder og planlegger · 60 min · vurderes" />
        <Person name="L" what="12.00 Lunsj med teamet" note="vurderes ikke" side="clay" />
        <Sheet title="Lovet deg svar innen fredag" edge="clay">
          <Said size="small">Hvorfor sluttet forgjengeren min?</Said>
        </Sheet>
        <Sheet>
          <Steps
            label="Hvor du er"
            steps={[
              { id: '1', title: 'Første intervju', note: '24. november', state: 'done' },
              { id: '2', title: 'Andre intervju', note: 'onsdag', state: 'now' },
              { id: '3', title: 'Svar fra begge', note: 'innen fredag kl. 17.00', state: 'later' },
            ]}
          />
        </Sheet>
        <div className="row">
          <Tag tone="clay">bare du kan lese dette</Tag>
          <Tag tone="good">2 historier</Tag>
          <Tag tone="due">resultat?</Tag>
        </div>
        <TextArea
          label="Historie · to hasteordrer"
          variant="said"
          lines={2}
          value={story}
          onChange={setStory}
          saving={{ state: 'saved', at: '2026-12-08T08:14:00Z' }}
        />
        <TextField label="Hva heter du?" value={name} onChange={setName} autoComplete="name" />
        <RatingScale label="Ærlige svar" anchors={anchors} value={rated} onChange={setRated} />
        <h2>Ditt svar</h2>
        <Button kind="filled" wide>
          Ja, jeg vil
        </Button>
        <Button wide>Jeg trenger å vite mer</Button>
        <Button wide>Nei, takk</Button>
        <p className="small soft">De ser ikke svaret ditt før de har gitt sitt, eller fredag kl. 17.00.</p>
        <div style={{ display: 'grid', placeItems: 'center' }}>
          <RingMark size={140} quiet="ink" label="Svaret ditt er inne, deres ikke ennå" />
        </div>
      </div>
    </Shell>
  );
};
