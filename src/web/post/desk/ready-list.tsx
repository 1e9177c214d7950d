import { Link } from '@tanstack/react-router';
import { PagedList } from '#web/parts/paged-list.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { useReady } from './questions.ts';
import type { Ready } from './questions.ts';
import { deskText } from './text.ts';

/** Results that are ready and wanted by post, not taken yet: a row opens its shipment, or the booking where there is none. */
export function ReadyList() {
  const t = useSay(deskText);
  const pages = useReady();
  return (
    <Card title={t('ready')} bare>
      <PagedList
        asked={pages}
        lines={4}
        label={t('ready')}
        none={[t('readyNone'), t('readyNoneHow')]}
        rowId={(row) => row.dossierId}
        columns={[
          { key: 'dossier', head: t('dossier'), cell: (row) => <OpenReady row={row} /> },
          { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName },
          { key: 'owner', head: t('owner'), cell: (row) => row.ownerName ?? '' },
          { key: 'since', head: t('since'), cell: (row) => dayShort(row.finishedAt) },
          { key: 'stand', head: t('stand'), cell: (row) => <Stand row={row} /> },
        ]}
      />
    </Card>
  );
}

function OpenReady({ row }: { row: Ready }) {
  const t = useSay(deskText);
  const may = useMay();
  const code = row.dossierCode ?? t('noCode');
  if (row.shipmentId !== null) {
    return (
      <Link to="/buu-chinh/buu-gui/$id" params={{ id: row.shipmentId }} className="row-open code">
        {code}
      </Link>
    );
  }
  if (!may('postal.sell')) return <span className="code">{code}</span>;
  return (
    <Link to="/buu-chinh/nhan" search={{ hoSo: row.dossierId }} className="row-open code">
      {code}
    </Link>
  );
}

function Stand({ row }: { row: Ready }) {
  const t = useSay(deskText);
  return (
    <span className="row">
      <Chip tone={row.shipmentId === null ? 'warn' : 'plain'}>{row.shipmentId === null ? t('notBooked') : t('booked')}</Chip>
      {row.online && row.shipmentId === null ? <Chip tone="plain">{t('orderedOnline')}</Chip> : null}
      {row.sameDay ? <Chip tone="warn">{t('sameDay')}</Chip> : null}
      {row.resultHere ? null : <Chip tone="quiet">{t('notHere')}</Chip>}
    </span>
  );
}
