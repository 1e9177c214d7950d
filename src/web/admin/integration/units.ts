import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';

/** Every unit by its code, to choose whose events are told. */
export function useUnitChoices() {
  const units = useQuery({ queryKey: ['listUnits', 'all'], queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
  return (units.data?.rows ?? []).map((unit) => ({ id: unit.code, label: unit.name }));
}
