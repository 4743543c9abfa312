import '../ui/base.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { VoiceProvider } from '../ui/language.tsx';
import { applyTheme, themes } from '../ui/theme.ts';
import { isLanguage } from '../ui/words.ts';
import { Controls } from './Controls.tsx';
import { Lists } from './Lists.tsx';
import { Phone } from './Phone.tsx';
import { DebriefPage, RoomPage, ScorecardPage, TodayPage } from './StaffPages.tsx';
import { Trouble } from './Trouble.tsx';

/** `/gallery?part=today&language=nb&theme=dark`: every component in every state, at development time only. */
const parts = {
  controls: Controls,
  lists: Lists,
  trouble: Trouble,
  today: TodayPage,
  scorecard: ScorecardPage,
  room: RoomPage,
  debrief: DebriefPage,
  phone: Phone,
};

const search = new URLSearchParams(location.search);
const language = search.get('language');
const part = search.get('part') ?? 'controls';
applyTheme(themes.find((theme) => theme === search.get('theme')) ?? 'auto');
document.documentElement.dataset.side = part === 'phone' ? 'candidate' : 'staff';

const Part = Object.entries(parts).find(([name]) => name === part)?.[1] ?? Controls;
createRoot(document.getElementById('page')!).render(
  <VoiceProvider language={isLanguage(language) ? language : 'en'} zone="Europe/Amsterdam">
    <Part />
  </VoiceProvider>,
);
