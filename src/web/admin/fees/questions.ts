import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useMe } from '#web/parts/session.tsx';

export type FeeRule = Answered<'listFeeRules'>['rows'][number];
export type Account = Answered<'listCollectionAccounts'>['rows'][number];
export type Range = Answered<'listReceiptRanges'>['rows'][number];
export type Delegation = Answered<'listReceiptDelegations'>['rows'][number];
export type CashRule = Answered<'listCashRules'>['rows'][number];

export const feeRules = queryOptions({ queryKey: ['listFeeRules', 'all'], queryFn: () => answer(api.GET('/api/fee-rules', { params: { query: { all: true } } })) });
export const accounts = queryOptions({ queryKey: ['listCollectionAccounts'], queryFn: () => answer(api.GET('/api/collection-accounts', { params: { query: {} } })) });
export const ranges = queryOptions({ queryKey: ['listReceiptRanges'], queryFn: () => answer(api.GET('/api/receipt-ranges', { params: { query: {} } })) });
export const delegations = queryOptions({ queryKey: ['listReceiptDelegations'], queryFn: () => answer(api.GET('/api/receipt-delegations', { params: { query: {} } })) });
export const cashRules = queryOptions({ queryKey: ['listCashRules'], queryFn: () => answer(api.GET('/api/cash-rules', { params: { query: {} } })) });

/** The units that stand today, to choose from by code or by id. */
export function useStandingUnits() {
  const { today } = useMe();
  const units = useQuery({ queryKey: ['listUnits', 'all'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
  const rows = (units.data?.rows ?? []).filter((unit) => unit.validFrom <= today && (unit.validTo === null || unit.validTo >= today));
  return { byCode: rows.map((unit) => ({ id: unit.code, label: unit.name })), byId: rows.map((unit) => ({ id: unit.id, label: unit.name })), rows };
}
