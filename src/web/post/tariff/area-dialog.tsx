import { useQuery } from '@tanstack/react-query';
import { AREA_KINDS } from '#modules/postal/rules/area.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { useMe } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { Area } from '../booking/areas.ts';
import { postalWords } from '../words.ts';
import { keepingText } from './text.ts';

type Unit = { readonly id: string; readonly name: string };

const CODE = /^[A-Z0-9][A-Z0-9.-]{1,39}$/;

/** An area entered or put right, with which of the manager's units lie there; units of others stay as they are. */
export function AreaDialog({ area, onClose }: { area: Area | undefined; onClose: () => void }) {
  const outages = useQuery({ queryKey: ['listOutages'], queryFn: () => answer(api.GET('/api/postal-outages')) });
  return outages.data === undefined ? null : <AreaForm area={area} units={outages.data.units} onClose={onClose} />;
}

function AreaForm({ area, units, onClose }: { area: Area | undefined; units: readonly Unit[]; onClose: () => void }) {
  const t = useSay(keepingText);
  const fields = useAreaFields(area, units);
  return (
    <AskDialog
      title={area === undefined ? t('addArea') : t('editAreaTitle', { name: area.name })}
      main={area === undefined ? t('addArea') : t('editArea')}
      broad
      fields={fields}
      check={(values): Record<string, string> => (area !== undefined || CODE.test(read(values, 'code')) ? {} : { code: t('codeWrong') })}
      send={(values, key) =>
        answer(
          api.PUT('/api/postal/areas/{code}', {
            params: { path: { code: area?.code ?? read(values, 'code') } },
            body: {
              name: read(values, 'name'),
              province: read(values, 'province'),
              kind: AREA_KINDS.find((one) => one === read(values, 'kind')) ?? AREA_KINDS[0],
              majorCity: read(values, 'majorCity') === 'yes',
              source: read(values, 'source'),
              validFrom: read(values, 'validFrom'),
              ...answered(values, 'validTo'),
              unitIds: unitsThere(area, units, values),
            },
            headers: { 'Idempotency-Key': key },
          }),
        )
      }
      said={({ name }) => t('areaDone', { name })}
      changes={['listPostalAreas', 'listPostalRoutes', 'quotePostage']}
      onClose={onClose}
    />
  );
}

function useAreaFields(area: Area | undefined, units: readonly Unit[]): Field[] {
  const t = useSay(keepingText);
  const word = useSayCode(postalWords);
  const me = useMe();
  return [
    ...(area === undefined ? [{ key: 'code', kind: 'line', label: t('code'), hint: t('codeHint'), max: 40 } as const] : []),
    { key: 'name', kind: 'line', label: t('name'), max: 120, first: area?.name },
    { key: 'province', kind: 'line', label: t('province'), max: 80, first: area?.province },
    { key: 'kind', kind: 'choice', label: t('areaKind'), choices: AREA_KINDS.map((id) => ({ id, label: word(`postal.${id}`) })), first: area?.kind },
    { key: 'majorCity', kind: 'tick', label: t('majorCity'), first: area?.majorCity ? 'yes' : '' },
    ...units.map((unit) => ({ key: unit.id, kind: 'tick', label: t('unitHere', { unit: unit.name }), first: area?.unitIds.includes(unit.id) ? 'yes' : '' }) as const),
    { key: 'source', kind: 'line', label: t('source'), hint: t('sourceHint'), max: 300, first: area?.source },
    { key: 'validFrom', kind: 'day', label: t('validFrom'), first: area?.validFrom ?? me.today },
    { key: 'validTo', kind: 'day', label: t('validTo'), optional: true, first: area?.validTo ?? undefined },
  ];
}

function unitsThere(area: Area | undefined, units: readonly Unit[], values: Values): string[] {
  const others = (area?.unitIds ?? []).filter((id) => !units.some((unit) => unit.id === id));
  return [...others, ...units.filter((unit) => values[unit.id] === 'yes').map((unit) => unit.id)];
}
