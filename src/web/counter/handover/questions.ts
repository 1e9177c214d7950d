import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import { useMe } from '#web/parts/session.tsx';

/** One set that may leave this unit. */
export type Leaving = { readonly dossierId: string; readonly code: string | null; readonly procedureName: string; readonly until: string | null; readonly onOffer: boolean };
export type LeavingItem = 'papers' | 'result';

const ONE_STOP_KINDS: readonly string[] = ['OSS', 'CENTER'];

/** What waits to leave: paper sets at a one-stop, signed results everywhere else. */
export function useLeaving() {
  const { unit } = useMe();
  const item: LeavingItem = ONE_STOP_KINDS.includes(unit.kind) ? 'papers' : 'result';
  const query = useQuery({ queryKey: item === 'papers' ? ['getCounterDay', 'leaving'] : ['listDossiers', 'leaving'], queryFn: () => (item === 'papers' ? leavingPapers() : leavingResults()) });
  return { item, query };
}

async function leavingPapers(): Promise<Leaving[]> {
  const day = await answer(api.GET('/api/counter-day', { params: { query: {} } }));
  return day.handovers.map((one) => ({ dossierId: one.dossierId, code: one.code, procedureName: one.procedureName, until: one.handoverBy, onOffer: one.onOffer }));
}

const SOLVED = 9;

async function leavingResults(): Promise<Leaving[]> {
  const page = await answer(api.POST('/api/dossiers/list', { body: { place: 'competent', status: SOLVED, limit: 200 } }));
  return page.rows.map((row) => ({ dossierId: row.id, code: row.code, procedureName: row.procedureName, until: row.dueAt, onOffer: false }));
}
