import '../ui/base.css';
import '../ui/plain/Link.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { provideRandomIds } from '../random-ids.ts';
import { VoiceProvider } from '../ui/language.tsx';
import { applyTheme } from '../ui/theme.ts';
import { queryClient, router } from './routes.tsx';
import { bringWorker } from './worker-client.ts';

provideRandomIds();
applyTheme();

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place to draw in: index.html lost its #page');
createRoot(page).render(
  <VoiceProvider>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </VoiceProvider>,
);

bringWorker();
