import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { getInstallation, useMe } from '#web/parts/session.tsx';
import type { Answered } from '#web/api/shapes.ts';
import { bookInstant } from './book.ts';
import type { ReceiveDraft } from './draft.ts';

export type PaperCheck = Answered<'checkPapers'>;
export type DueDate = Answered<'computeDueDate'>;

/** The published list of the procedure (and case), and what would stop a reception by this clerk. */
export function usePaperCheck(procedureCode: string, caseNo: number | undefined, ready: boolean) {
  return useQuery({
    queryKey: ['checkPapers', procedureCode, caseNo],
    enabled: ready,
    staleTime: 60_000,
    queryFn: () => answer(api.POST('/api/paper-checks', { body: { procedureCode, ...(caseNo === undefined ? {} : { caseNo }), channel: 'counter', papers: [] } })),
  });
}

/** The appointed day if the dossier were received now (or when the paper book says), by the hours of the unit; looked at again each minute. */
export function useDueDate(draft: ReceiveDraft, ready: boolean) {
  const { procedureCode, caseNo, termOption } = draft;
  const now = useReceivedAt(draft);
  const unitCode = useMe().unit.code;
  const asked = { ...(caseNo === undefined ? {} : { caseNo }), ...(termOption === undefined ? {} : { option: termOption }) };
  return useQuery({
    queryKey: ['computeDueDate', procedureCode, caseNo, termOption, unitCode, now?.slice(0, 16)],
    enabled: ready && now !== undefined,
    placeholderData: (before: DueDate | undefined, query) => (query?.queryKey[1] === procedureCode ? before : undefined),
    queryFn: () => answer(api.POST('/api/due-dates', { body: { receivedAt: now ?? '', procedureCode, channel: 'counter', unitCode, ...asked } })),
  });
}

const MINUTE_MS = 60_000;

/** When it is received: now, or when the paper book says it was. */
export function useReceivedAt({ book }: Pick<ReceiveDraft, 'book'>): string | undefined {
  const now = useHouseClock();
  return book === undefined ? now : bookInstant(book)?.toISOString();
}

/** The clock of the house: a demonstration may live in another year than this machine. */
function useHouseClock(): string | undefined {
  const installation = useQuery(getInstallation);
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  if (!installation.data) return undefined;
  const ahead = Date.parse(installation.data.now) - installation.dataUpdatedAt;
  return new Date(Math.max(tick, installation.dataUpdatedAt) + ahead).toISOString();
}
