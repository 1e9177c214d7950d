import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SearchList } from '#web/ui/search-list.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { emptyDraft } from './draft.ts';
import type { ReceiveDraft } from './draft.ts';
import { useProcedures, useSettled } from './questions.ts';
import { termAtCounter, useFeeWords, useTermWords } from './procedure-words.ts';
import type { Procedure } from './procedure-words.ts';
import { receiveText } from './text.ts';

type ProcedureStepProps = { draft: ReceiveDraft; procedure: Procedure | undefined; onChange: (patch: Partial<ReceiveDraft>) => void };

/** Which procedure, and which of its cases. */
export function ProcedureStep({ draft, procedure, onChange }: ProcedureStepProps) {
  if (draft.procedureCode === '' || procedure === undefined) return <ProcedureSearch onChange={onChange} />;
  return <ChosenProcedure draft={draft} procedure={procedure} onChange={onChange} />;
}

function ProcedureSearch({ onChange }: Pick<ProcedureStepProps, 'onChange'>) {
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
        autoFocus
        searching={found.isFetching || settled !== text.trim()}
        found={rows.map((row) => ({ id: row.code, title: row.name, note: <ProcedureNote code={row.code} field={row.fieldName} receivable={row.receivable} /> }))}
        onChoose={(code) => {
          const row = rows.find((one) => one.code === code);
          if (row) onChange({ ...emptyDraft(), procedureCode: row.code, procedureName: row.name });
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
  const words = useTermWords();
  const term = termAtCounter(procedure, draft.caseNo);
  const fee = useFeeWords()(procedure);
  return (
    <Card
      title={t('chosenProcedure')}
      mark={
        <Button size="small" onPress={() => onChange({ ...emptyDraft() })}>
          {t('otherProcedure')}
        </Button>
      }
    >
      <Facts
        facts={[
          [t('term'), term ? words(term) : t('termUnknown')],
          [t('fee'), fee],
        ]}
      />
      {procedure.specialCases.length > 0 ? (
        <div className="stack tight">
          <h3>{t('whichCase')}</h3>
          <SegmentedChoice
            label={t('whichCase')}
            tall
            autoFocus
            value={draft.caseNo === undefined ? undefined : String(draft.caseNo)}
            segments={procedure.specialCases.map((one) => ({ id: String(one.no), label: one.title || String(one.no) }))}
            onChange={(no) => onChange({ caseNo: Number(no), papers: {} })}
          />
        </div>
      ) : null}
    </Card>
  );
}
