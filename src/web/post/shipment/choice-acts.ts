import { answer, api } from '#web/api/client.ts';
import { read } from '#web/parts/asking/fields.ts';
import { money } from '#web/ui/show.ts';
import type { Acted, PlainAct, Send } from './acting.ts';
import type { ActionName } from './questions.ts';

/** Ways to a result without the post. */
const WITHOUT_POST = ['counter', 'electronic'] as const;

/** The citizen takes her result another way, not by post. */
export const CHOICE_ACTS: Partial<Record<ActionName, PlainAct>> = {
  changeChoice: {
    fields: ({ t, word }) => [
      { key: 'choice', kind: 'segments', label: t('resultChoice'), choices: WITHOUT_POST.map((id) => ({ id, label: word(`dossier.resultChoice.${id}`) })), first: 'counter' },
      { key: 'reason', kind: 'prose', label: t('askedHow'), max: 400 },
    ],
    send: changeChoice,
    note: ({ shipment, t }) => t(shipment.accepted === null ? 'choiceNoteOrdered' : 'choiceNoteAccepted', { total: money(shipment.price.totalVnd) }),
    danger: true,
  },
};

async function changeChoice(...[{ dossier }, values, key]: Parameters<Send>): Promise<Acted> {
  const choice = WITHOUT_POST.find((one) => one === read(values, 'choice')) ?? 'counter';
  const { differenceVnd } = await answer(
    api.POST('/api/dossiers/{id}/return-choice', { params: { path: { id: dossier.id } }, headers: { 'Idempotency-Key': key }, body: { expectedVersion: dossier.version ?? 1, choice, reason: read(values, 'reason') } }),
  );
  return differenceVnd === 0 ? {} : { more: { words: 'owedBack', facts: { amount: money(-differenceVnd) } } };
}
