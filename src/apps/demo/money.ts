import { dataFile, readShaped } from '#apps/demo/files.ts';
import { PILOT_PEOPLE } from '#apps/demo/pilot-world.ts';
import { TODAY_PEOPLE } from '#apps/demo/today-world.ts';
import { instantOf, type Day } from '#kernel/day.ts';
import { listStaff } from '#modules/access/store.ts';
import { listHelperOrganisations } from '#modules/organisation/store.ts';
import { FeeFile } from '#modules/payment/contract/fees.ts';
import { saveCollectionAccount } from '#modules/payment/service/accounts.ts';
import { saveFeeRule } from '#modules/payment/service/fee-rules.ts';
import { saveReceiptDelegation } from '#modules/payment/service/delegations.ts';
import { allocateReceiptRange } from '#modules/payment/service/ranges.ts';
import type { Context } from '#platform/context.ts';

/** The national fees that are shipped. */
const SHIPPED_FEES = 'fees.json';
const OF_DEMONSTRATION = 'Dữ liệu trình diễn: chưa có nghị quyết của HĐND tỉnh trong dữ liệu';
const NO_MONEY = 'TÀI KHOẢN TRÌNH DIỄN - KHÔNG CHUYỂN TIỀN';
const NUMBERS_EACH = 2_000;

type Series = { readonly year: number; readonly template: string; readonly symbol: string };
type World = { readonly oneStop: string; readonly agency: string; readonly from: Day; readonly counters: readonly string[]; readonly series: readonly Series[]; readonly people: typeof PILOT_PEOPLE };

const WORLDS: readonly World[] = [
  {
    oneStop: 'BG.VY.MC', agency: 'BG.VY', from: '2020-10-26', counters: ['Quầy 1', 'Quầy 2', 'Quầy 3'], people: PILOT_PEOPLE,
    series: [{ year: 2020, template: '01BLP2-001', symbol: 'TD-20P' }, { year: 2021, template: '01BLP2-001', symbol: 'TD-21P' }],
  },
  {
    oneStop: 'BN.VIETYEN.TT', agency: 'BN.VIETYEN', from: '2026-07-01', counters: ['Quầy 1', 'Quầy 2', 'Quầy 3', 'Quầy 4'], people: TODAY_PEOPLE,
    series: [{ year: 2026, template: 'EBL01', symbol: '26TDA' }, { year: 2027, template: 'EBL01', symbol: '27TDA' }],
  },
];

/** Puts the national fees, two fees of the province as an administrator would enter them, and for each one-stop its receipts, its accounts, its delegation. */
export async function furnishMoney(ctx: Context): Promise<void> {
  for (const rule of readShaped(dataFile(SHIPPED_FEES), FeeFile).rules) await saveFeeRule(ctx, rule);
  for (const rule of PROVINCIAL) await saveFeeRule(ctx, rule);
  for (const world of WORLDS) {
    // Ranges are allocated in their own year: the pilot's in 2020.
    const then = { ...ctx, now: instantOf(world.from, 8 * 60) };
    await furnishReceipts(then, world);
    await furnishAccounts(then, world);
  }
}

const PROVINCIAL = [
  {
    scopeUnitCode: 'BG', code: 'householdRegistration', nameVi: 'Lệ phí đăng ký hộ kinh doanh', nameEn: 'Registration of a household business', procedures: ['1.001612'], purse: 'fee' as const,
    formula: { kind: 'fixed' as const, amount: 100_000 }, exemptions: [], collectedAt: 'filing' as const, refundableOnRefusal: false, legalBasis: OF_DEMONSTRATION, confidence: 'configured' as const, validFrom: '2017-01-01', validTo: '2025-06-30',
  },
  {
    scopeUnitCode: 'BG', code: 'civilStatusChange', nameVi: 'Lệ phí thay đổi, cải chính hộ tịch', nameEn: 'Change of a civil status entry', procedures: ['2.000748'], purse: 'fee' as const,
    formula: { kind: 'fixed' as const, amount: 25_000 }, collectedAt: 'filing' as const, refundableOnRefusal: true, legalBasis: OF_DEMONSTRATION, confidence: 'configured' as const, validFrom: '2017-01-01', validTo: '2025-06-30',
    exemptions: [
      { group: 'meritorious' as const, percentOff: 100, evidence: 'Giấy xác nhận gia đình có công với cách mạng', basis: OF_DEMONSTRATION },
      { group: 'poorHousehold' as const, percentOff: 100, evidence: 'Giấy chứng nhận hộ nghèo còn hiệu lực', basis: OF_DEMONSTRATION },
      { group: 'disabled' as const, percentOff: 100, evidence: 'Giấy xác nhận khuyết tật', basis: OF_DEMONSTRATION },
    ],
  },
];

async function furnishReceipts(ctx: Context, { oneStop, agency, from, counters, series, people }: World): Promise<void> {
  const staff = await listStaff(ctx.db);
  const carriers = people.filter((person) => person.role === 'POSTAL_COLLECTOR');
  for (const one of series) {
    const range = { ...one, agencyCode: agency, count: NUMBERS_EACH, basis: 'Dải số của bản trình diễn' };
    for (const workstation of counters) await allocateReceiptRange(ctx, { ...range, unitCode: oneStop, workstation });
    for (const carrier of carriers) await allocateReceiptRange(ctx, { ...range, unitCode: carrier.unit, staffId: staff.find((row) => row.username === carrier.username)?.id ?? '' });
  }
  for (const helper of await listHelperOrganisations(ctx.db)) {
    await saveReceiptDelegation(ctx, { agencyCode: agency, helperOrganisationId: helper.id, document: 'Văn bản ủy nhiệm lập biên lai (dữ liệu trình diễn)', validFrom: from });
  }
}

async function furnishAccounts(ctx: Context, { oneStop, from }: World): Promise<void> {
  for (const [index, purse] of (['fee', 'postage', 'thirdParty'] as const).entries()) {
    const ownership = purse === 'postage' ? 'delegated' as const : 'agency' as const;
    await saveCollectionAccount(ctx, { unitCode: oneStop, purse, bankBin: '970405', bankName: 'Ngân hàng trình diễn', account: `000000000000${index + 1}`, holder: NO_MONEY, ownership, basis: 'Dữ liệu trình diễn', validFrom: from });
  }
}
