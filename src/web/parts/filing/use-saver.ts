import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { ApiRefusal } from '#web/api/refusal.ts';
import { useLanguage } from '#web/ui/language.tsx';
import { bodyOf, CHOICES, choicesOf, mayKeep, readChoices } from './choices.ts';
import type { Answers } from './queue.ts';
import { getFiling } from './questions.ts';
import type { Filing } from './questions.ts';
import { Saver } from './saver.ts';
import type { Kept } from './saver.ts';
import { deviceName, shelfOf } from './shelf.ts';

/** The saver of one filing, for as long as its page stands; it tries again as soon as the machine has a connection. */
export function useSaver(filing: Filing, owner: string | null) {
  const queries = useQueryClient();
  const { language } = useLanguage();
  const [saver] = useState(() => {
    const device = deviceName(owner !== null);
    const { queryKey } = getFiling(filing.id);
    return new Saver({
      filing: keptOf(filing),
      shelf: owner === null ? undefined : shelfOf(owner, filing.id),
      sentenceOf: (refusal: ApiRefusal) => refusal.sentence[language],
      send: (batch) => sendBatch(filing.id, device, batch, (view) => queries.setQueryData(queryKey, view), () => queries.getQueryData<Filing>(queryKey) ?? filing),
    });
  });
  const saving = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.take(keptOf(filing)), [saver, filing]);
  useEffect(() => {
    const again = () => void saver.flush();
    again();
    window.addEventListener('online', again);
    window.addEventListener('pagehide', again);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('pagehide', again);
      again();
      saver.close();
    };
  }, [saver]);
  return { saver, saving };
}

type Sent = { number: number; changes: Answers };

/** Answers of the form go with their number; the choices go with what goes with them. */
async function sendBatch(id: string, device: string, { number, changes }: Sent, onView: (view: Filing) => void, known: () => Filing): Promise<Kept> {
  const { [CHOICES]: chosen, ...answers } = changes;
  const choices = readChoices(chosen);
  let kept: Kept | undefined;
  if (choices !== undefined && mayKeep(choices)) {
    const view = await answer(api.POST('/api/filings/{id}/choices', { params: { path: { id } }, body: bodyOf(choices) }));
    onView(view);
    kept = keptOf(view);
  }
  if (Object.keys(answers).length > 0 || kept === undefined) {
    const reply = await answer(api.POST('/api/filings/{id}/answers', { params: { path: { id } }, body: { device, number, changes: answers } }));
    kept = { ...reply, answers: { ...reply.answers, [CHOICES]: choices ?? choicesOf(known()) } };
  }
  return kept;
}

function keptOf(filing: Filing): Kept {
  return { version: filing.version, number: filing.number, savedAt: filing.savedAt, answers: { ...filing.answers, [CHOICES]: choicesOf(filing) } };
}
