import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Posting = Answered<'checkPosting'>;
export type WayAnswer = Posting['ways'][number];

type OfProcedure = { readonly procedureCode: string; readonly caseNo: number | undefined; readonly termOption: number | undefined };

/** What may go by post of a procedure, to which one-stop, and the papers to count. */
export function usePosting({ procedureCode, caseNo, termOption }: OfProcedure) {
  const query = { procedureCode, ...(caseNo === undefined ? {} : { caseNo }), ...(termOption === undefined ? {} : { termOption }) };
  return useQuery({ queryKey: ['checkPosting', query], enabled: procedureCode !== '', staleTime: 60_000, queryFn: () => answer(api.GET('/api/posting-check', { params: { query } })) });
}
