import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { useSay } from '#web/ui/language.tsx';
import { indicatorsText } from './text.ts';

/** Back to the page a number stood on; to the indicators where it is not known. */
export function BackToIndicators() {
  const t = useSay(indicatorsText);
  const from = useLocation({ select: ({ state }) => state.openedFrom });
  const { donVi, tu, den, tinhDen, bietDen } = useSearch({ strict: false });
  return <p className="no-print">{from === undefined ? <Link to="/bao-cao/chi-so" search={{ donVi, tu, den, tinhDen, bietDen }}>{t('back')}</Link> : <Link to={from}>{t('back')}</Link>}</p>;
}
