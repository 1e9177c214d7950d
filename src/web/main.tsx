import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenSignedOut } from './api/client.ts';
import { ApiRefusal } from './api/refusal.ts';
import { whoAmI } from './parts/session.tsx';
import { router } from './routes.tsx';
import { LanguageProvider } from './ui/language.tsx';
import { LiveRegion } from './ui/live.tsx';
import './ui/styles.css';
import './parts/shell.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => !(error instanceof ApiRefusal) && failures < 2, refetchOnWindowFocus: true, staleTime: 5000 },
    mutations: { retry: false, networkMode: 'always' },
  },
});

// A session that ended anywhere shows the sign-in; drafts are on the server.
whenSignedOut(() => queries.setQueryData(whoAmI.queryKey, null));

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <LiveRegion>
            <RouterProvider router={router} />
          </LiveRegion>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
