import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '#web/parts/act.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { getDossier } from '../questions.ts';
import type { Dossier, MoveName } from '../questions.ts';
import { dossierText } from '../text.ts';
import { roomWords } from '../words.ts';

/** What every act of a dossier is opened with. */
export type Acting = { readonly dossier: Dossier; readonly move: MoveName; readonly onClose: () => void };

/** One move: sent, the new state put on the page, said aloud, and the form closed. */
export function useMoveAct<I>({ dossier, move, onClose }: Acting, send: (input: I, key: string) => Promise<Dossier>) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useAct(send, {
    changes: ['listDossiers', 'listSubmissions', 'getSubmission', 'getCounterDay', 'listHandovers', 'listUncollected', 'listAppointmentsToReview'],
    onDone: (view) => {
      queries.setQueryData(getDossier(dossier.id).queryKey, view);
      announce(t('done', { act: word(`dossier.move.${move}`), status: view.cancelledAt ? t('cancelled') : `${view.status} · ${view.statusName[language]}` }));
      onClose();
    },
  });
}

/** Path and repetition key of a call about a dossier. */
export function about(dossier: Pick<Dossier, 'id'>, key: string) {
  return { params: { path: { id: dossier.id } }, headers: { 'Idempotency-Key': key } };
}
