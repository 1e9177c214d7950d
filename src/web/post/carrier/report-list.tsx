import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type CarrierEventState, NOT_SETTLED } from '#modules/postal/rules/carrier.ts';
import { PagedList } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { carrierWords, useReports } from './questions.ts';
import type { Report } from './questions.ts';
import { BindDialog, SetAsideDialog } from './report-dialogs.tsx';
import { carrierText } from './text.ts';
import './carrier.css';

const DIALOGS = { bind: BindDialog, setAside: SetAsideDialog } as const;
type Open = { readonly act: keyof typeof DIALOGS; readonly report: Report };
type ReportListProps = { list: 'look' | 'foreign' | 'applied' | 'setAside' };

/** What the carrier reported: what a person must look at, or of one state. */
export function ReportList({ list }: ReportListProps) {
  const t = useSay(carrierText);
  const [open, setOpen] = useState<Open>();
  const asked = useReports(list === 'look' ? undefined : list);
  const Opened = open === undefined ? undefined : DIALOGS[open.act];
  return (
    <Card title={t(`list.${list}`)} bare>
      <PagedList
        asked={asked}
        lines={5}
        label={t(`list.${list}`)}
        none={[t(`empty.${list}`), t('eventsHow')]}
        rowId={(row) => row.id}
        total={(shown, some) => t(some ? 'some' : 'all', { count: shown })}
        columns={[
          { key: 'report', head: t('report'), cell: (row) => <What report={row} /> },
          { key: 'happened', head: t('happened'), cell: (row) => <When report={row} /> },
          { key: 'shipment', head: t('shipment'), cell: (row) => <ShipmentCell report={row} /> },
          { key: 'standing', head: t('standing'), cell: (row) => <Standing report={row} /> },
          { key: 'acts', head: t('acts'), cell: (row) => (isOpen(row.state) ? <Acts report={row} onOpen={setOpen} /> : null) },
        ]}
      />
      {open === undefined || Opened === undefined ? null : <Opened report={open.report} onClose={() => setOpen(undefined)} />}
    </Card>
  );
}

function isOpen(state: CarrierEventState): boolean {
  const open: readonly CarrierEventState[] = NOT_SETTLED;
  return open.includes(state);
}

function What({ report: { item, carrierCode, code } }: { report: Report }) {
  const t = useSay(carrierText);
  const word = useSayCode(carrierWords);
  return (
    <div>
      <p className="code carrier-code">{item}</p>
      <p className="small">
        {t('carrierCode', { code: carrierCode })} · {code === null ? t('meaningUnknown') : word(`postal.event.${code}`)}
      </p>
    </div>
  );
}

function When({ report: { happenedAt, office, receivedAt } }: { report: Report }) {
  const t = useSay(carrierText);
  return (
    <div>
      <p>{instantShort(happenedAt)}</p>
      <p className="small">{[...(isReadable(office) ? [office] : []), t('received', { at: instantShort(receivedAt) })].join(' · ')}</p>
    </div>
  );
}

/** A free word of the carrier is kept as a hash: it may name people. */
function isReadable(office: string): boolean {
  return office !== '' && !office.startsWith('sha256:');
}

function ShipmentCell({ report: { shipmentId, postingNo } }: { report: Report }) {
  if (shipmentId === null) return null;
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: shipmentId }}>
      <span className="code">{postingNo}</span>
    </Link>
  );
}

function Standing({ report: { state, problem, reason } }: { report: Report }) {
  const word = useSayCode(carrierWords);
  return (
    <div className="stack tight">
      <p>
        <Chip tone={isOpen(state) ? 'warn' : 'quiet'}>{word(`postal.carrierEvent.${state}`)}</Chip>
      </p>
      {problem === null ? null : <p className="small">{word(problem)}</p>}
      {reason === null ? null : <p className="small">{reason}</p>}
    </div>
  );
}

function Acts({ report, onOpen }: { report: Report; onOpen: (open: Open) => void }) {
  const t = useSay(carrierText);
  const { item } = report;
  return (
    <div className="row">
      <Button size="small" onPress={() => onOpen({ act: 'bind', report })} label={t('bindOf', { item })}>
        {t('bind')}
      </Button>
      <Button size="small" onPress={() => onOpen({ act: 'setAside', report })} label={t('setAsideOf', { item })}>
        {t('setAside')}
      </Button>
    </div>
  );
}
