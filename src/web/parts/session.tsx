import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { answer, api } from '#web/api/client.ts';
import { isRefusal } from '#web/api/refusal.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from './act.ts';
import { forgetUploads } from './files/sending/desk.ts';

export type Me = Answered<'whoAmI'>;

/** Who is signed in; null when nobody is. */
export const whoAmI = queryOptions({
  queryKey: ['whoAmI'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answer(api.GET('/api/session'));
    } catch (error) {
      if (isRefusal(error, 'access.signInNeeded')) return null;
      throw error;
    }
  },
});

/** Whether this is a demonstration, and what day it is in this house. */
export const getInstallation = queryOptions({
  queryKey: ['getInstallation'],
  staleTime: 60_000,
  queryFn: () => answer(api.GET('/api/installation')),
});

const SignedIn = createContext<Me | undefined>(undefined);
export const SessionProvider = SignedIn.Provider;

/** The person signed in; only below the gate, where there always is one. */
export function useMe(): Me {
  const me = useContext(SignedIn);
  if (me === undefined) throw new Error('a page outside the gate asked who is signed in');
  return me;
}

/** Asks whether the person signed in holds a permission, to leave out what never concerns her. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useMe();
  return (permission) => permissions.includes(permission);
}

export function useSession() {
  return useQuery(whoAmI);
}

/** Signs in; what another person had on the screen before is forgotten first. */
export function useSignIn(sleeping: Me | undefined) {
  const queries = useQueryClient();
  return useAct((input: { username: string; password: string; workstation?: string }) => answer(api.POST('/api/session', { body: input })), {
    onDone: (me) => {
      if (me.staffId !== sleeping?.staffId) {
        forgetAnswers(queries);
        void forgetUploads();
      }
      queries.setQueryData(whoAmI.queryKey, me);
    },
  });
}

export function useSignOut() {
  return useAct((everywhere: boolean) => answer(api.DELETE('/api/session', { params: { query: everywhere ? { everywhere } : {} } })), {
    // The page is loaded afresh, so that nothing of this person's work stays in the browser's memory, nor a file on this device.
    onDone: () => void forgetUploads().then(() => window.location.assign('/')),
  });
}

/** Works under another of the person's assignments; every list is asked again. */
export function useChooseAssignment() {
  const queries = useQueryClient();
  return useAct((assignmentId: string) => answer(api.POST('/api/session/assignment', { body: { assignmentId } })), {
    onDone: (me) => {
      forgetAnswers(queries);
      queries.setQueryData(whoAmI.queryKey, me);
    },
  });
}

/** Forgets every answer but who is signed in, which the page watches. */
function forgetAnswers(queries: QueryClient): void {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== whoAmI.queryKey[0] && query.queryKey[0] !== getInstallation.queryKey[0] });
}
