import { messages as catalogueWords } from '#modules/catalogue/messages.ts';
import { PAPER_KINDS } from '#modules/catalogue/rules/content.ts';
import { TERM_UNITS } from '#modules/calendar/rules/term.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import type { Field } from '#web/parts/asking/fields.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { correct, MARKS } from './corrections.ts';
import type { Correcting, Procedure } from './corrections.ts';
import { catalogueText } from './text.ts';

type Say = (key: keyof typeof catalogueText) => string;

const TITLES = { term: 'correctTerm', fee: 'correctFee', paper: 'correctPaper', marks: 'correctMarks' } as const;

/** Corrects one thing the source says wrongly or not at all, with source and reason. */
export function CorrectDialog({ procedure, correcting, onClose }: { procedure: Procedure; correcting: Correcting; onClose: () => void }) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  const fields: Field[] = [
    ...fieldsOf(procedure, correcting, t, word),
    { key: 'source', kind: 'prose', label: t('source'), hint: t('sourceHint'), max: 1000 },
    { key: 'reason', kind: 'prose', label: t('reason') },
  ];
  return (
    <AskDialog
      title={t(TITLES[correcting.what])}
      main={t('correct')}
      fields={fields}
      send={(values, key) => correct(procedure, correcting, values, key)}
      said={(done) => t('corrected', { changes: done.changes, version: done.version, from: dayShort(done.validFrom) })}
      changes={['getProcedure', 'findProcedures', 'listQualityFlags']}
      onClose={onClose}
      note={<p className="notice">{t('correctionNote')}</p>}
    />
  );
}

function fieldsOf(procedure: Procedure, correcting: Correcting, t: Say, word: (code: string) => string): Field[] {
  if (correcting.what === 'marks') return MARKS.map((mark) => ({ key: mark, kind: 'tick', label: word(`catalogue.mark.${mark}`), first: procedure.marks[mark] ? 'yes' : '' }));
  if (correcting.what === 'paper') return paperFields(procedure, correcting, t);
  const channel = procedure.content.channels[correcting.row];
  if (correcting.what === 'fee') return [{ key: 'amount', kind: 'number', label: t('amount'), first: amountOf(channel?.fee.amount), max: 11 }];
  return [
    { key: 'count', kind: 'number', label: t('count'), hint: t('countHint'), first: amountOf(channel?.term?.count ?? channel?.bareCount), max: 4 },
    { key: 'unit', kind: 'segments', label: t('unit'), choices: TERM_UNITS.map((id) => ({ id, label: word(`catalogue.unit.${id}`) })), first: channel?.term?.unit },
  ];
}

function paperFields(procedure: Procedure, { caseNo, paperNo }: { caseNo: number; paperNo: number }, t: Say): Field[] {
  const paper = procedure.content.cases.find((one) => one.no === caseNo)?.papers[paperNo - 1];
  return [
    { key: 'kind', kind: 'segments', label: t('paperKind'), choices: PAPER_KINDS.map((id) => ({ id, label: t(`kind.${id}`) })), first: paper?.kind },
    { key: 'name', kind: 'prose', label: t('paperName'), first: paper?.name, max: 4000 },
    { key: 'originals', kind: 'number', label: t('originals'), first: amountOf(paper?.originals), max: 2 },
    { key: 'copies', kind: 'number', label: t('copies'), first: amountOf(paper?.copies), max: 2, optional: true },
  ];
}

function amountOf(number: number | null | undefined): string | undefined {
  return number === null || number === undefined ? undefined : String(number);
}
