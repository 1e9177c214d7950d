import { useState } from 'react';
import { dayOf } from '#kernel/day.ts';
import { SHEET_SIZES, formEntry, regulationFor } from '#modules/forms/rules/regulation.ts';
import type { Form, SheetSize, Regulation } from '#modules/forms/rules/regulation.ts';
import { answer, api } from '#web/api/client.ts';
import { usePaper } from '#web/parts/print.tsx';
import { useMay } from '#web/parts/session.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import type { Dossier } from './questions.ts';
import { dossierText } from './text.ts';
import { roomWords, textFact } from './words.ts';

/** When there is something to print on a paper. */
const READY: Readonly<Partial<Record<Form, (dossier: Dossier) => boolean>>> = {
  receipt: ({ code, cancelledAt }) => code !== null && cancelledAt === null,
  supplement: ({ supplements }) => supplements.length > 0,
  refusal: ({ status, channel }) => status === 3 && channel !== 'online',
  apology: hasSignedApology,
  apologyAndExtension: hasSignedApology,
  stopNotice: ({ status }) => status === 8,
  controlSlip: ({ code }) => code !== null,
  resultReceipt: ({ status }) => status === 10,
  progress: ({ code }) => code !== null,
  dossierHandover: ({ listId }) => listId !== null,
};

/** A receipt carries the citizen's look-up secret, a list names dossiers of several departments: only the counter prints them. */
const COUNTER_PAPERS: readonly Form[] = ['receipt', 'dossierHandover'];

/** Papers with people's numbers and addresses. A result receipt is not here: who handed the result out prints it as she wrote it. */
const PEOPLE_PAPERS: readonly Form[] = ['receipt', 'supplement', 'refusal'];

/** The papers of the set in force on the day of reception that can be printed now. */
export function Forms({ dossier }: { dossier: Dossier }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const may = useMay();
  const [size, setSize] = useState<SheetSize>('A5');
  const regulation = regulationFor(dossier.receivedDay ?? dayOf(new Date(dossier.arrivedAt)));
  const forms = formsOf(regulation).filter((form) => (READY[form]?.(dossier) ?? false) && (!COUNTER_PAPERS.includes(form) || may('dossier.receive')));
  const hidden = dossier.parties.some((party) => party.masked);
  if (forms.length === 0) return null;
  return (
    <Card
      title={t('forms')}
      mark={<SegmentedChoice label={t('paperSize')} segments={SHEET_SIZES.map((id) => ({ id, label: id }))} value={size} onChange={setSize} />}
      foot={word(`forms.regulation.${regulation}`)}
    >
      <div className="stack tight">
        {forms.map((form) =>
          hidden && PEOPLE_PAPERS.includes(form) ? (
            <RefusedAct key={form} wide reason={word('reception.peopleHidden')}>
              {t('print', { form: word(`forms.form.${form}`) })}
            </RefusedAct>
          ) : (
            <PrintButton key={form} dossier={dossier} form={form} size={formEntry(form, regulation)?.sizes.includes(size) ? size : 'A4'} />
          ),
        )}
      </div>
    </Card>
  );
}

function PrintButton({ dossier, form, size }: { dossier: Dossier; form: Form; size: SheetSize }) {
  const t = useSay(dossierText);
  const word = useSayCode(roomWords);
  const name = word(`forms.form.${form}`);
  const paper = usePaper(
    (paperSize: SheetSize, key) =>
      answer(api.POST('/api/dossiers/{id}/forms/{form}', { params: { path: { id: dossier.id, form } }, body: { paperSize }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })),
    name,
    ['getDossier'],
  );
  const printed = dossier.timeline.filter((entry) => entry.kind === 'reception.formPrinted' && textFact(entry.facts, 'form') === form).length;
  return (
    <div className="act">
      <Button wide onPress={() => paper.mutate(size)} pending={paper.isPending}>
        {t('print', { form: name })}
      </Button>
      {printed > 0 ? <p className="small">{printed === 1 ? t('printedOnce') : t('printedTimes', { count: printed })}</p> : null}
      {form === 'receipt' && printed > 0 ? <p className="small">{t('reprintNote')}</p> : null}
      <RefusalNotice error={paper.error} />
    </div>
  );
}

function formsOf(regulation: Regulation): Form[] {
  const known: readonly Form[] = ['receipt', 'supplement', 'refusal', 'apology', 'apologyAndExtension', 'stopNotice', 'controlSlip', 'resultReceipt', 'progress', 'dossierHandover'];
  return known.filter((form) => formEntry(form, regulation) !== undefined);
}

/** A letter of apology is printed once a leader has signed it, before it is sent and entered. */
function hasSignedApology({ apologies }: Dossier): boolean {
  return apologies.some((apology) => apology.signedAt !== null);
}
