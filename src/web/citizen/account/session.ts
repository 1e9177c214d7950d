import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { isRefusal } from '#web/api/refusal.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { endAndForget } from '../app/kiosk/forget.ts';
import { addressOf } from '../app/links.tsx';
import { atKiosk } from '../app/place.ts';

type Myself = Answered<'whoAmICitizen'>;

/** The citizen signed in; null when nobody is. */
export const myself = queryOptions({
  queryKey: ['whoAmICitizen'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Myself | null> => {
    try {
      return await answer(api.GET('/api/citizen/session'));
    } catch (error) {
      if (isRefusal(error, 'citizen.signInNeeded')) return null;
      throw error;
    }
  },
});

/** How one signs in here. */
export const getSignInWays = queryOptions({ queryKey: ['getSignInWays'], staleTime: 60_000, queryFn: () => answer(api.GET('/api/citizen/sign-in-ways')) });

/** Signs in with a local account; what somebody else had on the screen before is forgotten first. */
export function useSignIn() {
  const queries = useQueryClient();
  return useAct((input: { username: string; password: string }) => answer(api.POST('/api/citizen/session', { body: { ...input, kiosk: atKiosk } })), {
    onDone: (me) => {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== myself.queryKey[0] && queryKey[0] !== getSignInWays.queryKey[0] });
      queries.setQueryData(myself.queryKey, me);
    },
  });
}

/** Signs out here, or everywhere. The page is loaded afresh, so that nothing of hers stays in the browser's memory; at a shared machine nothing stays at all. */
export function useLeave() {
  return useAct(
    async (everywhere: boolean) => {
      await answer(api.DELETE('/api/citizen/session', { params: { query: everywhere ? { everywhere } : {} } }));
      if (atKiosk) return endAndForget();
      const { forgetUploads } = await import('#web/parts/files/sending/desk.ts');
      forgetUploads();
    },
    { onDone: () => (atKiosk ? undefined : window.location.replace(addressOf('/'))) },
  );
}
