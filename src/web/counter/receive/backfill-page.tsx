import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMay, useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState } from '#web/ui/states.tsx';
import { emptyBookLine } from './book.ts';
import { emptyDraft } from './draft.ts';
import { ReceiveDesk } from './receive-desk.tsx';
import { receiveText } from './text.ts';

const route = getRouteApi('/nhap-bu');

/** After a power cut: what stands in the paper book is entered with its real time and number. */
export function BackfillPage() {
  const t = useSay(receiveText);
  const { nhap } = route.useSearch();
  const navigate = useNavigate();
  const may = useMay();
  const { today } = useMe();
  if (!may('dossier.backfill')) {
    return (
      <div className="page">
        <h1>{t('backfillTitle')}</h1>
        <EmptyState title={t('backfillNotYours')} how={t('backfillNotYoursHow')} />
      </div>
    );
  }
  return (
    <ReceiveDesk
      kept={nhap}
      begin={() => ({ ...emptyDraft(), book: emptyBookLine(today) })}
      onKept={(id) => void navigate({ to: '/nhap-bu', search: { nhap: id }, replace: true })}
      onRestart={() => void navigate({ to: '/nhap-bu', search: {} })}
    />
  );
}
