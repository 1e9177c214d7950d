import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type StaffRow = Answered<'listStaff'>['rows'][number];
export type Assignment = StaffRow['assignments'][number];
export type Unit = Answered<'listUnits'>['rows'][number];
export type HelperOrganisation = Answered<'listHelperOrganisations'>['rows'][number];

/** Staff of a unit, or of the whole installation. */
export function useStaff(unitId: string | undefined) {
  return useQuery({ queryKey: ['listStaff', unitId], queryFn: () => answer(api.GET('/api/staff', { params: { query: unitId === undefined ? {} : { unitId } } })) });
}

/** Every unit of the installation. */
export function useUnits() {
  return useQuery({ queryKey: ['listUnits', 'all'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
}

/** The organisations whose people help at the counter. */
export function useHelperOrganisations() {
  return useQuery({ queryKey: ['listHelperOrganisations'], queryFn: () => answer(api.GET('/api/helper-organisations')) });
}

/** The units that stand on a day. */
export function standingOn(units: readonly Unit[], day: string): Unit[] {
  return units.filter((unit) => unit.validFrom <= day && (unit.validTo === null || unit.validTo >= day));
}
