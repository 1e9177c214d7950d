import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SearchList } from '#web/ui/search-list.tsx';
import { feesText } from './text.ts';

type ProceduresPickerProps = { chosen: readonly string[]; onChange: (codes: readonly string[]) => void; error: string | undefined };

const MOST_FOUND = 8;

/** The procedures a fee is for, found by name or code, so that no mistyped code stands in a fee. */
export function ProceduresPicker({ chosen, onChange, error }: ProceduresPickerProps) {
  const t = useSay(feesText);
  const [text, setText] = useState('');
  // Each choice begins the search anew: what was marked in the list before is gone.
  const [added, setAdded] = useState(0);
  const q = useDeferredValue(text.trim());
  const found = useQuery({ queryKey: ['findProcedures', 'fee', q], enabled: q !== '', queryFn: () => answer(api.GET('/api/procedures', { params: { query: { q, limit: MOST_FOUND } } })) });
  const rows = (found.data?.rows ?? []).filter((row) => !chosen.includes(row.code));
  return (
    <div className="stack">
      <SearchList
        key={added}
        autoFocus={added > 0}
        label={t('findProcedure')}
        placeholder={t('findProcedureHint')}
        value={text}
        onChange={setText}
        listLabel={t('proceduresFound')}
        searching={found.isFetching}
        found={rows.map((row) => ({ id: row.code, title: row.name, note: <span className="code">{row.code}</span> }))}
        onChoose={(code) => {
          onChange([...chosen, code]);
          setText('');
          setAdded(added + 1);
        }}
      />
      {error === undefined ? null : (
        <div className="field" role="alert">
          <p className="error">{error}</p>
        </div>
      )}
      {chosen.length === 0 ? null : (
        <ul className="row" aria-label={t('procedures')}>
          {chosen.map((code) => (
            <li key={code}>
              <Button size="small" look="quiet" onPress={() => onChange(chosen.filter((one) => one !== code))}>
                {t('removeProcedure', { code })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
