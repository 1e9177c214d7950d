import { Link } from '@tanstack/react-router';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import { useMay } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { Incident } from './questions.ts';
import { incidentText } from './text.ts';

/** What it is about, and the way to where it can be settled. */
export function SubjectLink({ incident: { subject, dossierId } }: { incident: Incident }) {
  const t = useSay(incidentText);
  const word = useSayCode(custodyWords);
  const may = useMay();
  const named = (
    <>
      {word(`subject.${subject.kind}`)} {subject.kind === 'cashSession' ? subject.label : <span className="code">{subject.label ?? ''}</span>}
    </>
  );
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
