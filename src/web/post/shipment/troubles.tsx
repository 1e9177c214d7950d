import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { postalWords } from '../words.ts';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';

type ShipmentProps = { shipment: Shipment };
type Complaint = Answered<'listComplaints'>['rows'][number];

/** The minutes of the last damage or loss, to print. */
export function Minutes({ shipment: { id, events } }: ShipmentProps) {
  const t = useSay(shipmentText);
  const may = useMay();
  const paper = usePaper((shipmentId: string, key) => answer(api.POST('/api/shipments/{id}/damage-minutes', { params: { path: { id: shipmentId } }, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })), t('minutes'));
  const made = events.some((event) => !event.corrected && (event.code === 'DAMAGED' || event.code === 'LOST'));
  if (!made || !may('postal.carry')) return null;
  return (
    <div className="stack tight">
      <div className="actions">
        <Button onPress={() => paper.mutate(id)} pending={paper.isPending}>
          {t('printMinutes')}
        </Button>
      </div>
      <RefusalNotice error={paper.error} />
    </div>
  );
}

/** What went wrong on its way and is not settled yet. */
export function Incidents({ shipment: { dossier } }: ShipmentProps) {
  const t = useSay(shipmentText);
  const word = useSayCode(custodyWords);
  const may = useMay();
  const open = useQuery({ queryKey: ['listIncidents', 'open', dossier.id], enabled: may('custody.look'), queryFn: () => answer(api.GET('/api/incidents', { params: { query: { open: true, dossierId: dossier.id } } })) });
  const rows = open.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Card
      title={t('incidents')}
      mark={
        <Link to="/su-co" search={{ hoSo: dossier.id }}>
          {t('seeIncidents')}
        </Link>
      }
    >
      <ul className="stack tight">
        {rows.map((one) => (
          <li key={one.id}>
            <Chip tone="late">{word(`difference.${one.difference}`)}</Chip> <span className="small">{instantShort(one.reportedAt)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What was complained of, until when the post answers, or what it answered. */
export function Complaints({ shipment: { id } }: ShipmentProps) {
  const t = useSay(shipmentText);
  const may = useMay();
  const list = useQuery({ queryKey: ['listComplaints', 'shipment', id], queryFn: () => answer(api.GET('/api/complaints', { params: { query: { shipmentId: id } } })) });
  if (list.error) return <RefusalNotice error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={t('complaints')} mark={may('postal.manage') ? <Link to="/buu-chinh/khieu-nai">{t('answerComplaints')}</Link> : undefined}>
      <ul className="stack">
        {rows.map((row) => (
          <ComplaintLine key={row.id} complaint={row} />
        ))}
      </ul>
    </Card>
  );
}

function ComplaintLine({ complaint }: { complaint: Complaint }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  const { number, kind, filedAt, answerDue, answeredAt, outcome, late } = complaint;
  const about = word(`postal.complaint.${kind}`);
  const paper = usePaper((id: string, key) => answer(api.POST('/api/complaints/{id}/answer-paper', { params: { path: { id } }, body: {}, headers: { 'Idempotency-Key': key }, parseAs: 'blob' })), t('complaintPaper'));
  return (
    <li className="stack tight">
      <p className="row">
        <span className="code strong">{number}</span>
        {late ? <Chip tone="late">{t('complaintLate')}</Chip> : null}
      </p>
      <p className="small">
        {answeredAt === null || outcome === null
          ? t('complaintOpen', { kind: about, when: instantShort(filedAt), day: dayShort(answerDue) })
          : t('complaintAnswered', { kind: about, outcome: word(`postal.outcome.${outcome}`), when: instantShort(answeredAt) })}
      </p>
      <div className="actions">
        <Button size="small" onPress={() => paper.mutate(complaint.id)} pending={paper.isPending}>
          {t('printComplaint', { number })}
        </Button>
      </div>
      <RefusalNotice error={paper.error} />
    </li>
  );
}
