import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askAsCitizen, whenSignedOut } from '#web/api/client.ts';
import { ApiRefusal } from '#web/api/refusal.ts';
import { LanguageProvider } from '#web/ui/language.tsx';
import { LiveRegion } from '#web/ui/live.tsx';
import '#web/ui/styles.css';
import './app.css';
import { myself } from '../account/session.ts';
import { atKiosk } from './place.ts';
import { router } from './routes.tsx';

askAsCitizen();

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => !(error instanceof ApiRefusal) && failures < 3, staleTime: 5000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

// A session that ended anywhere shows the sign-in; what was typed is on the server, or waits on this machine until it is.
whenSignedOut(() => queries.setQueryData(myself.queryKey, null));

if (atKiosk) document.documentElement.classList.add('at-kiosk');

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider keeps={!atKiosk}>
          <LiveRegion>
            <RouterProvider router={router} />
          </LiveRegion>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
