import { useState } from 'react';
import { isRefusal } from '#web/api/refusal.ts';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SearchList } from '#web/ui/search-list.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import type { ReceiveDraft } from './draft.ts';
import { Hindrances } from './hindrances.tsx';
import { caseIsKnown, casesOf, counterOptions, termsDiffer, useFeeWords, useTermWords } from './procedure-words.ts';
import type { Procedure } from './procedure-words.ts';
import { useDueDate, usePaperCheck, useProcedures, useSettled } from './questions.ts';
import { emptyRequest } from './request.ts';
import { receiveText } from './text.ts';

type ProcedureStepProps = { draft: ReceiveDraft; procedure: Procedure | undefined; onChange: (patch: Partial<ReceiveDraft>) => void };

/** Which procedure, and which of its cases. */
export function ProcedureStep({ draft, procedure, onChange }: ProcedureStepProps) {
  if (draft.procedureCode === '' || procedure === undefined) return <ProcedureSearch first={draft.book === undefined || draft.ready.length > 0} onChange={onChange} />;
  return <ChosenProcedure draft={draft} procedure={procedure} onChange={onChange} />;
}

/** `first`: the search is where the work begins, not the paper book above it. */
function ProcedureSearch({ first, onChange }: Pick<ProcedureStepProps, 'onChange'> & { first: boolean }) {
  const t = useSay(receiveText);
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const found = useProcedures(settled);
  const rows = settled.length > 1 ? (found.data?.rows ?? []) : [];
  return (
    <div className="stack">
      <SearchList
        label={t('findProcedure')}
        listLabel={t('proceduresFound')}
        value={text}
        onChange={setText}
        placeholder={t('findHint')}
        autoFocus={first}
        searching={found.isFetching || settled !== text.trim()}
        found={rows.map((row) => ({ id: row.code, title: row.name, note: <ProcedureNote code={row.code} field={row.fieldName} receivable={row.receivable} /> }))}
        onChoose={(code) => {
          const row = rows.find((one) => one.code === code);
          if (row) onChange({ ...emptyRequest(), procedureCode: row.code, procedureName: row.name });
        }}
      />
      <RefusalNotice error={found.error} onRetry={() => void found.refetch()} />
    </div>
  );
}

function ProcedureNote({ code, field, receivable }: { code: string; field: string; receivable: boolean }) {
  const t = useSay(receiveText);
  return (
    <>
      <span className="code">{code}</span> · {field}
      {receivable ? null : ` · ${t('termUnknown')}`}
    </>
  );
}

function ChosenProcedure({ draft, procedure, onChange }: ProcedureStepProps & { procedure: Procedure }) {
  const t = useSay(receiveText);
  const fee = useFeeWords()(procedure, draft);
  const cases = casesOf(procedure, t('ordinaryCase'));
  const known = caseIsKnown(procedure, draft.caseNo);
  const due = useDueDate(draft, known);
  const check = usePaperCheck(draft.procedureCode, draft.caseNo, known);
  return (
    <Card
      title={t('chosenProcedure')}
      mark={
        <Button size="small" onPress={() => onChange(emptyRequest())}>
          {t('otherProcedure')}
        </Button>
      }
    >
      <Facts facts={[[t('fee'), fee]]} />
      {cases.length > 0 ? (
        <Choose
          title={t('whichCase')}
          choices={cases.map((one) => ({ id: String(one.no), label: one.title || String(one.no) }))}
          value={draft.caseNo}
          onChange={(caseNo) => onChange({ caseNo, termOption: undefined, papers: {} })}
        />
      ) : null}
      {known && termsDiffer(procedure, draft.caseNo) ? <ChooseTerm draft={draft} procedure={procedure} onChange={onChange} /> : null}
      <Hindrances check={check.data} />
      {isRefusal(due.error, 'catalogue.termChoiceNeeded') ? null : <RefusalNotice error={due.error} />}
    </Card>
  );
}

function ChooseTerm({ draft, procedure, onChange }: ProcedureStepProps & { procedure: Procedure }) {
  const t = useSay(receiveText);
  const words = useTermWords();
  const choices = counterOptions(procedure, draft.caseNo).map((option, index) => ({
    id: String(index + 1),
    label: [option.term ? words(option.term) : t('termUnknown'), option.note].filter(Boolean).join(': '),
  }));
  return <Choose title={t('whichTerm')} choices={choices} value={draft.termOption} onChange={(termOption) => onChange({ termOption })} />;
}

type ChooseProps = { title: string; choices: readonly { readonly id: string; readonly label: string }[]; value: number | undefined; onChange: (no: number) => void };

function Choose({ title, choices, value, onChange }: ChooseProps) {
  return (
    <div className="stack tight">
      <h3>{title}</h3>
      <SegmentedChoice label={title} tall autoFocus value={value === undefined ? undefined : String(value)} segments={choices} onChange={(id) => onChange(Number(id))} />
    </div>
  );
}
