import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { isRefusal, Unreachable } from '#web/api/refusal.ts';
import { getFiling } from './questions.ts';
import type { Acknowledgement, Filing } from './questions.ts';
import type { Saver } from './saver.ts';

type Submitting = { filing: Filing; saver: Saver; onSubmitted: (acknowledgement: Acknowledgement) => void };

/** Submits once everything is saved. Pressed again, or sent again after a lost connection, it is the same submission: its key is made of the filing and the version that was checked. */
export function useSubmit({ filing, saver, onSubmitted }: Submitting) {
  const queries = useQueryClient();
  return useMutation<Acknowledgement, Error, undefined>({
    mutationFn: async () => {
      if (!(await saver.settled())) throw new Unreachable();
      const { version } = saver.snapshot();
      return answer(api.POST('/api/filings/{id}/submit', { params: { path: { id: filing.id } }, body: { version }, headers: { 'Idempotency-Key': `nop-${filing.id}-${version}` } }));
    },
    onSuccess: (acknowledgement) => {
      onSubmitted(acknowledgement);
      queries.removeQueries({ queryKey: getFiling(filing.id).queryKey });
      for (const changed of ['listMyDrafts', 'listMyDossiers']) void queries.invalidateQueries({ queryKey: [changed] });
    },
    onError: (error) => {
      if (isRefusal(error, 'citizen.filingStale') || isRefusal(error, 'citizen.filingIncomplete')) void queries.invalidateQueries({ queryKey: getFiling(filing.id).queryKey });
    },
  });
}
