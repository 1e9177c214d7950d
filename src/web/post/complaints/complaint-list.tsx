import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { PagedList } from '#web/parts/paged-list.tsx';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { complaintWords, useComplaints } from './questions.ts';
import type { Complaint } from './questions.ts';
import { complaintText } from './text.ts';

type Open = { readonly act: 'answer' | 'decide'; readonly complaint: Complaint };

/** Complaints of one list, each with its clock and what can be done. */
export function ComplaintList({ list }: { list: 'waiting' | 'answered' }) {
  const t = useSay(complaintText);
  const [open, setOpen] = useState<Open>();
  const asked = useComplaints(list === 'answered');
  const last = list === 'answered' ? ({ key: 'reply', head: t('reply'), cell: (row: Complaint) => <Reply complaint={row} /> } as const) : ({ key: 'due', head: t('due'), cell: (row: Complaint) => <Clock complaint={row} /> } as const);
  return (
    <Card title={t(list)} bare>
      <PagedList
        asked={asked}
        label={t(list)}
        none={[t(`none.${list}`), t(`noneHow.${list}`)]}
        rowId={(row) => row.id}
        total={(shown, some) => t(some ? 'someComplaints' : 'allComplaints', { count: shown })}
        columns={[
          last,
          { key: 'about', head: t('about'), cell: (row) => <About complaint={row} /> },
          { key: 'shipment', head: t('shipment'), cell: (row) => <ShipmentLink id={row.shipmentId} postingNo={row.postingNo} /> },
          { key: 'complainant', head: t('complainant'), cell: (row) => <Complainant complaint={row} /> },
          { key: 'acts', head: t('acts'), cell: (row) => <Acts complaint={row} onOpen={setOpen} /> },
        ]}
      />
      {open?.act === 'answer' ? <AnswerDialog complaint={open.complaint} onClose={() => setOpen(undefined)} onReload={() => void asked.refetch()} /> : null}
      {open?.act === 'decide' ? <DecideDialog complaint={open.complaint} onClose={() => setOpen(undefined)} /> : null}
    </Card>
  );
}

/** The page of a shipment under its number. */
export function ShipmentLink({ id, postingNo }: { id: string; postingNo: string | null }) {
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id }}>
      <span className="code">{postingNo}</span>
    </Link>
  );
}

function About({ complaint }: { complaint: Complaint }) {
  const t = useSay(complaintText);
  const word = useSayCode(complaintWords);
  return (
    <div className="complaint-words">
      <p>
        <span className="strong">{word(`postal.complaint.${complaint.kind}`)}</span> <span className="small code">{complaint.number}</span>
      </p>
      <p>{complaint.text}</p>
      <p className="small">{t('filed', { by: complaint.filedBy, at: instantShort(complaint.filedAt) })}</p>
    </div>
  );
}

function Complainant({ complaint: { complainantName, complainantPhone } }: { complaint: Complaint }) {
  return (
    <div>
      <p>{complainantName}</p>
      {complainantPhone === null ? null : <p className="small code">{complainantPhone}</p>}
    </div>
  );
}

/** The day of the answer, what was given for it and what is left. */
function Clock({ complaint: { answerDue, answerDays, daysLeft, late } }: { complaint: Complaint }) {
  const t = useSay(complaintText);
  return (
    <div className="stack tight complaint-clock">
      <p className="strong">{dayShort(answerDue)}</p>
      <p>{late ? <Chip tone="late">{daysLeft === null ? t('late') : t('lateBy', { days: -daysLeft })}</Chip> : daysLeft === null ? null : <Chip tone={daysLeft <= 1 ? 'warn' : 'plain'}>{daysLeft === 0 ? t('lastDay') : t('left', { days: daysLeft })}</Chip>}</p>
      {answerDays === null ? null : <p className="small">{t('given', { days: answerDays })}</p>}
    </div>
  );
}

function Reply({ complaint }: { complaint: Complaint }) {
  const t = useSay(complaintText);
  const word = useSayCode(complaintWords);
  const { outcome, answer: words, answeredBy, answeredAt, late } = complaint;
  return (
    <div className="stack tight complaint-words">
      <p className="row">
        <Chip tone={outcome === 'rejected' ? 'quiet' : 'ok'}>{word(`postal.outcome.${outcome}`)}</Chip>
        {late ? <Chip tone="late">{t('answeredLate')}</Chip> : null}
      </p>
      <p>{words}</p>
      <p className="small">{t('by', { name: answeredBy ?? '', at: answeredAt === null ? '' : instantShort(answeredAt) })}</p>
    </div>
  );
}

function Acts({ complaint, onOpen }: { complaint: Complaint; onOpen: (open: Open) => void }) {
  const t = useSay(complaintText);
  const may = useMay();
  const { number, answeredAt } = complaint;
  const name = t(answeredAt === null ? 'printSlip' : 'printAnswer', { number });
  const paper = usePaper((id: string, key) => answer(api.POST('/api/complaints/{id}/answer-paper', { params: { path: { id } }, headers: { 'Idempotency-Key': key }, body: {}, parseAs: 'blob' })), name);
  return (
    <div className="stack tight">
      <div className="row">
        {answeredAt === null && may('postal.manage') ? (
          <Button size="small" onPress={() => onOpen({ act: 'answer', complaint })} label={t('answerOf', { number })}>
            {t('answer')}
          </Button>
        ) : null}
        {may('postal.manage') ? (
          <Button size="small" onPress={() => onOpen({ act: 'decide', complaint })} label={t('compensateFor', { number })}>
            {t('compensate')}
          </Button>
        ) : null}
        <Button size="small" onPress={() => paper.mutate(complaint.id)} pending={paper.isPending} label={name}>
          {t('print')}
        </Button>
      </div>
      <RefusalNotice error={paper.error} />
    </div>
  );
}
