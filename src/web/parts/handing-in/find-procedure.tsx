import { useState } from 'react';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SearchList } from '#web/ui/search-list.tsx';
import { useProcedures, useSettled } from './questions.ts';
import { handingInText } from './text.ts';

type FindProcedureProps = { /** The search is where the work begins. */ first: boolean; onChoose: (procedure: { readonly code: string; readonly name: string }) => void };

/** A procedure, by its name, code or everyday words. */
export function FindProcedure({ first, onChoose }: FindProcedureProps) {
  const t = useSay(handingInText);
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
          if (row) onChoose(row);
        }}
      />
      <RefusalNotice error={found.error} onRetry={() => void found.refetch()} />
    </div>
  );
}

function ProcedureNote({ code, field, receivable }: { code: string; field: string; receivable: boolean }) {
  const t = useSay(handingInText);
  return (
    <>
      <span className="code">{code}</span> · {field}
      {receivable ? null : ` · ${t('termUnknown')}`}
    </>
  );
}
