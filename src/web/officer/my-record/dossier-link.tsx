import { Link } from '@tanstack/react-router';
import { useMay } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { myRecordText } from './text.ts';

/** The code of a dossier, which opens it for whoever sees dossiers. */
export function DossierLink({ id, code }: { id: string | null; code: string | null }) {
  const t = useSay(myRecordText);
  const may = useMay();
  if (id === null) return null;
  const shown = code ?? t('noCode');
  if (!may('dossier.view')) return <span className="code">{shown}</span>;
  return (
    <Link to="/ho-so/$id" params={{ id }} className="row-open code">
      {shown}
    </Link>
  );
}
