import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { codeIn } from '#web/parts/scan.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { useSay } from '#web/ui/language.tsx';
import { useScan } from '../desk/questions.ts';
import { ReadyList } from '../desk/ready-list.tsx';
import { ReturnOne } from './return-one.tsx';
import { bookingText } from './text.ts';

const route = getRouteApi('/buu-chinh/nhan');

/** Booking the return of a result and taking it over, in one page. */
export function BookingPage() {
  const t = useSay(bookingText);
  const { hoSo } = route.useSearch();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <Link to="/buu-chinh">{t('toDesk')}</Link>
      </div>
      {hoSo === undefined ? <FindResult /> : <ReturnOne key={hoSo} id={hoSo} />}
    </div>
  );
}

/** By the receipt of the dossier, or from what waits for the post. */
function FindResult() {
  const t = useSay(bookingText);
  const navigate = useNavigate();
  const find = useScan(({ kind, id }) => {
    if (kind === 'dossier') void navigate({ to: '/buu-chinh/nhan', search: { hoSo: id } });
    if (kind === 'shipment') void navigate({ to: '/buu-chinh/buu-gui/$id', params: { id } });
  });
  const scan = (text: string) => find.mutate(codeIn(text) ?? text);
  useScanner(scan);
  const error = find.data?.kind === 'manifest' ? t('notDossier', { code: find.data.code ?? '' }) : undefined;
  return (
    <div className="stack">
      <ScanField label={t('scan')} hint={t('scanHint')} onEnter={scan} error={error} autoFocus />
      <RefusalNotice error={find.error} />
      <ReadyList />
    </div>
  );
}
