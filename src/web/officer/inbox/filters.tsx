import { useRef } from 'react';
import { useFilterText } from '#web/parts/filter-text.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { Select } from '#web/ui/select.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { INBOX_STATES } from './filter.ts';
import type { InboxFilter } from './filter.ts';
import { inboxText } from './text.ts';

/** Which submissions stand in the list; the address keeps the choice but for the text. */
export function Filters({ filter, onChange }: { filter: InboxFilter; onChange: (filter: InboxFilter) => void }) {
  const t = useSay(inboxText);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useFilterText(filter, onChange);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <search className="inbox-filters" aria-label={t('filters')}>
      <SearchField label={t('search')} placeholder={t('searchHint')} value={text} onChange={setText} keys="/" inputRef={field} />
      <Select label={t('show')} choices={INBOX_STATES.map((id) => ({ id, label: t(`state.${id}`) }))} value={filter.state} onChange={(state) => onChange({ ...filter, state })} />
      <Tick checked={filter.late} onChange={(late) => onChange({ ...filter, late })}>
        {t('lateOnly')}
      </Tick>
    </search>
  );
}
