import { dataFile, readText } from '#apps/demo/files.ts';
import type { Day } from '#kernel/day.ts';
import { listStaff } from '#modules/access/store.ts';
import { setPostalDesk } from '#modules/organisation/service.ts';
import type { AreaKind } from '#modules/postal/rules/area.ts';
import type { TariffZone } from '#modules/postal/rules/tariff.ts';
import type { TransitScope } from '#modules/postal/rules/transit.ts';
import { setPostalArea, setPostalRoute } from '#modules/postal/service/areas.ts';
import { importTariff } from '#modules/postal/service/import-tariff.ts';
import { WARN_BELOW } from '#modules/postal/rules/labels.ts';
import { insertRange } from '#modules/postal/store/labels.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';

/** The maximum postage that is shipped. */
const SHIPPED_TARIFF = 'tariff-tt22-2017.csv';

type DemoArea = { readonly code: string; readonly name: string; readonly province: string; readonly kind: AreaKind; readonly majorCity?: true; readonly from: Day; readonly to?: Day; readonly units?: readonly string[] };

const SINCE = '2015-01-01';
const DISTRICTS_END = '2025-06-30';
const TWO_TIERS = '2025-07-01';
const OF_DEMONSTRATION = 'Cấu hình của bản trình diễn';

/** Việt Yên as a district, a town, and the four wards that followed; the cities it writes to. */
const AREAS: readonly DemoArea[] = [
  { code: 'BG-VIETYEN', name: 'Huyện Việt Yên', province: 'Bắc Giang', kind: 'district', from: SINCE, to: '2024-01-31', units: ['BG.VY.MC', 'VNPOST.BG.VY'] },
  { code: 'BG-TXVIETYEN', name: 'Thị xã Việt Yên', province: 'Bắc Giang', kind: 'district', from: '2024-02-01', to: DISTRICTS_END, units: ['VNPOST.BG.VY'] },
  { code: 'BG-TPBACGIANG', name: 'Thành phố Bắc Giang', province: 'Bắc Giang', kind: 'district', from: SINCE, to: DISTRICTS_END, units: ['VNPOST.BG'] },
  { code: 'BN-TPBACNINH', name: 'Thành phố Bắc Ninh', province: 'Bắc Ninh', kind: 'district', majorCity: true, from: SINCE, to: DISTRICTS_END },
  { code: 'BN-VIETYEN', name: 'Phường Việt Yên', province: 'Bắc Ninh', kind: 'commune', from: TWO_TIERS, units: ['BN.VIETYEN.TT', 'VNPOST.BN.VY'] },
  { code: 'BN-TULAN', name: 'Phường Tự Lạn', province: 'Bắc Ninh', kind: 'commune', from: TWO_TIERS },
  { code: 'BN-NENH', name: 'Phường Nếnh', province: 'Bắc Ninh', kind: 'commune', from: TWO_TIERS },
  { code: 'BN-VANHA', name: 'Phường Vân Hà', province: 'Bắc Ninh', kind: 'commune', from: TWO_TIERS },
  { code: 'BN-BACGIANG', name: 'Các phường thuộc thành phố Bắc Giang cũ', province: 'Bắc Ninh', kind: 'commune', from: TWO_TIERS, units: ['VNPOST.BN'] },
  { code: 'BN-BACNINH', name: 'Các phường thuộc thành phố Bắc Ninh cũ', province: 'Bắc Ninh', kind: 'commune', from: TWO_TIERS },
  { code: 'HN', name: 'Thành phố Hà Nội', province: 'Hà Nội', kind: 'province', majorCity: true, from: SINCE },
  { code: 'HCM', name: 'Thành phố Hồ Chí Minh', province: 'Thành phố Hồ Chí Minh', kind: 'province', majorCity: true, from: SINCE },
];

const WARDS = ['BN-VIETYEN', 'BN-TULAN', 'BN-NENH', 'BN-VANHA'] as const;
/** Where the demonstration's own post offices stand. */
const HOMES = ['BG-VIETYEN', 'BG-TXVIETYEN', 'BG-TPBACGIANG', ...WARDS, 'BN-BACGIANG'] as const;

const OLD_DISTRICT = `${OF_DEMONSTRATION}: bốn phường thuộc địa bàn huyện Việt Yên cũ, tính như nội huyện`;
const REGION_ASSUMED = `${OF_DEMONSTRATION}: giả định về vùng cước, chưa có bảng vùng của Bưu điện`;

type DemoRoute = { readonly from: string; readonly to: string; readonly zone: TariffZone; readonly scope: TransitScope; readonly source: string };

const ROUTES: readonly DemoRoute[] = [
  ...WARDS.flatMap((from, index) => WARDS.slice(index + 1).map((to): DemoRoute => ({ from, to, zone: 'ND', scope: 'withinDistrict', source: OLD_DISTRICT }))),
  ...HOMES.flatMap((from): DemoRoute[] => [
    { from, to: 'HN', zone: 'NV', scope: 'interProvince', source: REGION_ASSUMED },
    { from, to: 'HCM', zone: 'V13', scope: 'interProvince', source: REGION_ASSUMED },
  ]),
  ...['BG-VIETYEN', 'BG-TXVIETYEN', 'BG-TPBACGIANG'].map((from): DemoRoute => ({ from, to: 'BN-TPBACNINH', zone: 'NV', scope: 'interProvince', source: REGION_ASSUMED })),
];

/** Labels of the demonstration, loaded by the manager of the post: serials of their own for each post office and each postal desk. */
const LABELS = [
  { unit: 'VNPOST.BG.VY', by: 'hien.vy', firstSerial: 10_000_000 },
  { unit: 'BG.VY.MC', by: 'hien.vy', firstSerial: 20_000_000 },
  { unit: 'VNPOST.BN.VY', by: 'buucuc', firstSerial: 30_000_000 },
  { unit: 'BN.VIETYEN.TT', by: 'buucuc', firstSerial: 40_000_000 },
] as const;
const LABELS_EACH = 5_000;

/** Which unit of the post serves the postal desk of each world. */
const DESKS = [
  { oneStop: 'BG.VY.MC', post: 'VNPOST.BG.VY', from: SINCE, to: '2024-01-31', source: `${OF_DEMONSTRATION}: đề án bưu điện tiếp nhận tại Bộ phận Một cửa huyện` },
  { oneStop: 'BN.VIETYEN.TT', post: 'VNPOST.BN.VY', from: TWO_TIERS, to: undefined, source: OF_DEMONSTRATION },
] as const;

/** Puts the postal desks, the tariff, the areas, the routes and the labels of both worlds. */
export async function furnishPost(ctx: Context, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { oneStop, post, from, to, source } of DESKS) {
    await setPostalDesk(ctx, { oneStopId: ids.get(oneStop) ?? '', postUnitId: ids.get(post) ?? '', fromDay: from, ...(to === undefined ? {} : { toDay: to }), source });
  }
  await importTariff(ctx, { csv: readText(dataFile(SHIPPED_TARIFF)) });
  for (const { code, name, province, kind, majorCity = false, from, to, units = [] } of AREAS) {
    await setPostalArea(ctx, { code, name, province, kind, majorCity, source: OF_DEMONSTRATION, validFrom: from, ...(to === undefined ? {} : { validTo: to }), unitIds: units.map((unit) => ids.get(unit) ?? '') });
  }
  for (const { from, to, zone, scope, source } of ROUTES) {
    await setPostalRoute(ctx, { fromArea: from, toArea: to, zone, scope, source, validFrom: firstDayOf(from) });
  }
  await furnishLabels(ctx, ids);
}

async function furnishLabels(ctx: Context, ids: ReadonlyMap<string, string>): Promise<void> {
  const staff = await listStaff(ctx.db);
  for (const { unit, by, firstSerial } of LABELS) {
    const loader = staff.find((row) => row.username === by)?.id ?? '';
    await insertRange(ctx.db, { id: newId(), unitId: ids.get(unit) ?? '', prefix: 'RA', country: 'VN', firstSerial, lastSerial: firstSerial + LABELS_EACH - 1, warnBelow: WARN_BELOW, by: loader, at: ctx.now });
  }
}

function firstDayOf(area: string): Day {
  return AREAS.find(({ code }) => code === area)?.from ?? SINCE;
}
