import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { emptyDraft } from './draft.ts';
import { ReceiveDesk } from './receive-desk.tsx';

const route = getRouteApi('/tiep-nhan');

/** Receiving: a new dossier, or the draft named in the address. */
export function ReceivePage() {
  const { nhap, thuTuc } = route.useSearch();
  const navigate = useNavigate();
  return (
    <ReceiveDesk
      kept={nhap}
      begin={() => emptyDraft(thuTuc)}
      onKept={(id) => void navigate({ to: '/tiep-nhan', search: { nhap: id }, replace: true })}
      onRestart={() => void navigate({ to: '/tiep-nhan', search: {} })}
    />
  );
}
