import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { PostSections } from '../sections.tsx';
import { OpenManifestDialog } from './open-dialog.tsx';
import { useManifests } from './questions.ts';
import type { ManifestRow, Side } from './questions.ts';
import { manifestText } from './text.ts';
import { manifestWords, TONES } from './words.ts';

const route = getRouteApi('/buu-chinh/bang-ke');
const SIDES = { di: 'from', den: 'to', mang: 'carried' } as const satisfies Record<string, Side>;

/** Lists of what goes from one place to another: from my unit, to it, or carried by me. */
export function ManifestsPage() {
  const t = useSay(manifestText);
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const { phia } = route.useSearch();
  const chosen = phia === 'di' || phia === 'den' || phia === 'mang' ? phia : may('postal.carry') ? 'di' : 'den';
  const shown = may('postal.carry') ? (['di', 'den', 'mang'] as const) : (['den', 'di'] as const);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <div className="row">
          {may('postal.carry') ? (
            <Button look="main" onPress={() => setOpening(true)}>
              {t('open')}
            </Button>
          ) : null}
        </div>
      </div>
      <PostSections />
      <nav aria-label={t('sides')} className="row">
        {shown.map((one) => (
          <Link key={one} to="/buu-chinh/bang-ke" search={{ phia: one }} className="button small" aria-current={one === chosen ? 'page' : undefined}>
            {t(SIDES[one])}
          </Link>
        ))}
      </nav>
      <OneSide side={SIDES[chosen]} />
      {opening ? <OpenManifestDialog onClose={() => setOpening(false)} /> : null}
    </div>
  );
}

function OneSide({ side }: { side: Side }) {
  const t = useSay(manifestText);
  const list = useManifests(side);
  const rows = rowsOf(list);
  const more = moreOf(list);
  return (
    <Card title={t(side)} bare>
      <Loaded asked={list} lines={6}>
        {() => (rows.length === 0 && !more ? <EmptyState title={t('none')} how={t(`noneHow.${side}`)} /> : <Rows side={side} rows={rows} more={more} />)}
      </Loaded>
    </Card>
  );
}

type RowsProps = { side: Side; rows: readonly ManifestRow[]; more: More };

function Rows({ side, rows, more }: RowsProps) {
  const t = useSay(manifestText);
  const word = useSayCode(manifestWords);
  const { language } = useLanguage();
  return (
    <DataTable
      label={t(side)}
      rows={rows}
      rowId={(row) => row.id}
      total={t(more ? 'some' : 'all', { count: count(rows.length, language) })}
      more={more}
      columns={[
        {
          key: 'number',
          head: t('number'),
          cell: (row) => (
            <Link to="/buu-chinh/bang-ke/$id" params={{ id: row.id }} className="row-open">
              <span className="code">{row.number}</span>
            </Link>
          ),
        },
        { key: 'kind', head: t('kind'), cell: (row) => word(`manifestKind.${row.kind}`) },
        { key: 'way', head: t('way'), cell: (row) => `${row.from.name} → ${row.to.name}` },
        { key: 'state', head: t('state'), cell: (row) => <StateMarks row={row} /> },
        { key: 'holder', head: t('holder'), cell: (row) => (row.byCarrier ? t('carrier') : (row.holder?.name ?? '')) },
        { key: 'items', head: t('items'), cell: (row) => count(row.lines, language), number: true },
        { key: 'at', head: t('openedAt'), cell: (row) => instantShort(row.openedAt) },
      ]}
    />
  );
}

function StateMarks({ row }: { row: ManifestRow }) {
  const t = useSay(manifestText);
  const word = useSayCode(manifestWords);
  return (
    <span className="row">
      <Chip tone={TONES[row.state]}>{word(`manifestState.${row.state}`)}</Chip>
      {row.missing > 0 ? <Chip tone="late">{t('missing', { count: row.missing })}</Chip> : null}
    </span>
  );
}
