import '../ui/base.css';
import '../ui/plain/Link.css';
import { createRoot } from 'react-dom/client';
import { setSignInPath, whenLoginIsOver } from '../api.ts';
import { currentKeeper, forgetCopies } from '../kept.ts';
import { provideRandomIds } from '../random-ids.ts';
import { VoiceProvider } from '../ui/language.tsx';
import { applyTheme } from '../ui/theme.ts';
import { App } from './App.tsx';

provideRandomIds();
applyTheme();
setSignInPath('/my/sign-in');
// What was just typed is safe, and sealed, before the page goes.
whenLoginIsOver(async () => {
  await currentKeeper().settled();
  await forgetCopies();
});

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place to draw in: index.html lost its #page');
createRoot(page).render(
  <VoiceProvider>
    <App />
  </VoiceProvider>,
);
