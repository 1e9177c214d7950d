import { useRef } from 'react';
import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { PLACES } from '#modules/dossier/rules/sight.ts';
import { STATUSES } from '#modules/dossier/rules/statuses.ts';
import { useFilterText } from '#web/parts/filter-text.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { Select } from '#web/ui/select.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { DUES } from './filter.ts';
import type { Filter } from './filter.ts';
import { listText } from './text.ts';

/** Which dossiers stand in the list; the address keeps the choice but for the text. */
export function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useSay(listText);
  const word = useSayCode(dossierWords);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useFilterText(filter, onChange);
  useKeys({ '/': () => field.current?.focus() });
  const statuses = [{ id: 'all', label: t('allStatuses') }, ...STATUSES.map((status) => ({ id: String(status), label: `${status} · ${word(`dossier.status.${status}`)}` }))];
  return (
    <search className="list-filters" aria-label={t('filters')}>
      <SearchField label={t('search')} placeholder={t('searchHint')} value={text} onChange={setText} keys="/" inputRef={field} />
      <Select label={t('place')} choices={PLACES.map((id) => ({ id, label: t(`place.${id}`) }))} value={filter.place} onChange={(place) => onChange({ ...filter, place })} />
      <Select
        label={t('status')}
        choices={statuses}
        value={filter.status === undefined ? 'all' : String(filter.status)}
        onChange={(id) => onChange({ ...filter, status: STATUSES.find((status) => String(status) === id) })}
      />
      <Select label={t('due')} choices={DUES.map((id) => ({ id, label: t(`due.${id}`) }))} value={filter.due} onChange={(due) => onChange({ ...filter, due })} />
      <Tick checked={filter.closed} onChange={(closed) => onChange({ ...filter, closed })}>
        {t('closed')}
      </Tick>
    </search>
  );
}
