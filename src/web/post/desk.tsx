import { useNavigate } from '@tanstack/react-router';
import { ScanField } from '#web/parts/scan-field.tsx';
import { ApiRefusal, isRefusal } from '#web/api/refusal.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { useRanges, useScan } from './desk/questions.ts';
import { ReadyList } from './desk/ready-list.tsx';
import { ShipmentList } from './desk/shipment-list.tsx';
import { StillOut } from './desk/still-out.tsx';
import { deskText } from './desk/text.ts';
import { WaitingList } from './desk/waiting-list.tsx';
import { PostSections } from './sections.tsx';

/** The postal desk: scan anything, see what waits for the post, find every shipment of the unit. */
export function PostalDeskPage() {
  const t = useSay(deskText);
  const may = useMay();
  const navigate = useNavigate();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <div className="actions">
          {may('postal.sell') ? <Button onPress={() => void navigate({ to: '/buu-chinh/nhan', search: {} })}>{t('accept')}</Button> : null}
        </div>
      </div>
      <PostSections />
      <div className="stack">
        <ScanAnything />
        <StillOut />
        {may('postal.sell') ? <RangesLeft /> : null}
        <ReadyList />
        <WaitingList />
        <ShipmentList />
      </div>
    </div>
  );
}

/** One field for every code of the post; what cannot be opened says so under it. */
function ScanAnything() {
  const t = useSay(deskText);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const scan = useScan(({ kind, id, shipmentId }) => {
    if (kind === 'shipment') void navigate({ to: '/buu-chinh/buu-gui/$id', params: { id: shipmentId ?? id } });
    if (kind === 'manifest') void navigate({ to: '/buu-chinh/bang-ke/$id', params: { id } });
    if (kind === 'dossier') void navigate({ to: '/ho-so/$id', params: { id } });
  });
  useScanner((text) => scan.mutate(text));
  const refused = scan.error instanceof ApiRefusal && (isRefusal(scan.error, 'postal.codeUnknown') || isRefusal(scan.error, 'postal.labelVoided')) ? scan.error.sentence[language] : undefined;
  return (
    <div>
      <ScanField label={t('scan')} hint={t('scanHint')} onEnter={(text) => scan.mutate(text)} error={refused} autoFocus />
      {refused === undefined ? <RefusalNotice error={scan.error} /> : null}
    </div>
  );
}

/** How many label numbers are left, loud when they run out. */
function RangesLeft() {
  const t = useSay(deskText);
  const { language } = useLanguage();
  const ranges = useRanges();
  if (ranges.data === undefined) return <RefusalNotice error={ranges.error} onRetry={() => void ranges.refetch()} />;
  const { low, rows } = ranges.data;
  const left = count(ranges.data.left, language);
  if (rows.length === 0 && !low) return null;
  if (!low) return <p className="small">{t('labelsLeft', { left })}</p>;
  return (
    <div className="notice warn">
      <p className="strong">{t('lowTitle')}</p>
      <p>{t('lowHow', { left })}</p>
    </div>
  );
}
