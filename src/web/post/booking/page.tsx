import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { codeIn } from '#web/parts/scan.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { useSay } from '#web/ui/language.tsx';
import { useScan } from '../desk/questions.ts';
import { ReadyList } from '../desk/ready-list.tsx';
import { KeptList } from './kept-list.tsx';
import { ReturnOne } from './return-one.tsx';
import { SendDesk } from './send-desk.tsx';
import { ServiceChoice } from './service-choice.tsx';
import type { PostalService } from './service-choice.tsx';
import { bookingText } from './text.ts';

const route = getRouteApi('/buu-chinh/nhan');

/** Selling the three services and taking over, in one page: a result of a dossier the address names, a kept draft, or a new parcel. */
export function BookingPage() {
  const t = useSay(bookingText);
  const { hoSo, nhap } = route.useSearch();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <Link to="/buu-chinh">{t('toDesk')}</Link>
      </div>
      {hoSo === undefined ? <Sell kept={nhap} /> : <ReturnOne key={hoSo} id={hoSo} />}
    </div>
  );
}

/** First the service; a result is then found by its receipt, a dossier is sent step by step. */
function Sell({ kept }: { kept: string | undefined }) {
  const navigate = useNavigate();
  const [service, setService] = useState<PostalService>();
  const toStart = () => void navigate({ to: '/buu-chinh/nhan', search: {} });
  if (kept !== undefined || service === 'SEND' || service === 'BOTH') {
    return (
      <SendDesk
        service={service === 'BOTH' ? 'BOTH' : 'SEND'}
        kept={kept}
        onKept={(id) => void navigate({ to: '/buu-chinh/nhan', search: { nhap: id }, replace: true })}
        onRestart={toStart}
        onService={setService}
      />
    );
  }
  return (
    <div className="stack">
      <ServiceChoice value={service} onChange={setService} autoFocus />
      <KeptList />
      <FindResult />
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
      <ScanField label={t('scan')} hint={t('scanHint')} onEnter={scan} error={error} />
      <RefusalNotice error={find.error} />
      <ReadyList />
    </div>
  );
}
