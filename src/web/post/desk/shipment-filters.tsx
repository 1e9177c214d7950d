import { DIRECTIONS } from '#modules/postal/rules/shipment-states.ts';
import { useFilterText } from '#web/parts/filter-text.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SearchField } from '#web/ui/search-list.tsx';
import { Select } from '#web/ui/select.tsx';
import { postalWords } from '../words.ts';
import { SHIPMENT_LISTS, STATES_SHOWN } from './questions.ts';
import type { ShipmentFilter, Shown } from './questions.ts';
import { deskText } from './text.ts';
import '../post.css';

/** Which shipments stand in the list: by what is to be done, by state, by way, by number. */
export function ShipmentFilters({ filter, onChange }: { filter: ShipmentFilter; onChange: (filter: ShipmentFilter) => void }) {
  const t = useSay(deskText);
  const word = useSayCode(postalWords);
  const [text, setText] = useFilterText(filter, onChange);
  const shown = [...SHIPMENT_LISTS.map((id) => ({ id: `list.${id}`, label: t(`list.${id}`) })), ...STATES_SHOWN.map((id) => ({ id: `state.${id}`, label: word(`postal.state.${id}`) }))];
  const ways = [{ id: 'both' as const, label: t('both') }, ...DIRECTIONS.map((id) => ({ id, label: t(id) }))];
  return (
    <search className="post-filters" aria-label={t('filters')}>
      <SearchField label={t('search')} placeholder={t('searchHint')} value={text} onChange={setText} />
      <Select label={t('show')} choices={shown} value={nameOf(filter.shown)} onChange={(name) => onChange({ ...filter, shown: shownOf(name) })} />
      <Select label={t('direction')} choices={ways} value={filter.direction ?? 'both'} onChange={(way) => onChange({ ...filter, direction: way === 'both' ? undefined : way })} />
    </search>
  );
}

function nameOf(shown: Shown): string {
  return 'list' in shown ? `list.${shown.list}` : `state.${shown.state}`;
}

function shownOf(name: string): Shown {
  const state = STATES_SHOWN.find((one) => `state.${one}` === name);
  if (state !== undefined) return { state };
  return { list: SHIPMENT_LISTS.find((one) => `list.${one}` === name) ?? 'open' };
}
