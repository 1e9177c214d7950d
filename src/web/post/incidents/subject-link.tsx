import { Link } from '@tanstack/react-router';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import { useMay } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { Incident } from './questions.ts';
import { incidentText } from './text.ts';

/** A line of a manifest is named by the shipment, the manifest as a whole by its own number. */
const POSTING_NO = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

/** What it is about, and the way to where it can be settled. */
export function SubjectLink({ incident: { subject, dossierId } }: { incident: Incident }) {
  const t = useSay(incidentText);
  const may = useMay();
  const named = <Named subject={subject} />;
  switch (subject.kind) {
    case 'manifest':
      return (
        <Link to="/buu-chinh/bang-ke/$id" params={{ id: subject.id }}>
          {named}
        </Link>
      );
    case 'shipment':
      return (
        <Link to="/buu-chinh/buu-gui/$id" params={{ id: subject.id }}>
          {named}
        </Link>
      );
    case 'cashSession':
      return (
        <Link to="/ca-quy/$id" params={{ id: subject.id }}>
          {named}
        </Link>
      );
    case 'statement':
      return (
        <Link to="/buu-chinh/doi-soat/$id" params={{ id: subject.id }}>
          {named}
        </Link>
      );
    case 'carrier':
      return <Link to="/buu-chinh/ket-noi">{named}</Link>;
    case 'handover':
      return dossierId !== null && may('dossier.view') ? (
        <Link to="/ho-so/$id" params={{ id: dossierId }}>
          {named} · {t('openDossier')}
        </Link>
      ) : (
        <span>{named}</span>
      );
  }
}

function Named({ subject: { kind, label } }: { subject: Incident['subject'] }) {
  const t = useSay(incidentText);
  const word = useSayCode(custodyWords);
  const ofShipment = kind === 'manifest' && POSTING_NO.test(label ?? '');
  return (
    <>
      {ofShipment ? t('onManifest') : word(`subject.${kind}`)} {kind === 'cashSession' ? label : <span className="code">{label ?? ''}</span>}
    </>
  );
}
