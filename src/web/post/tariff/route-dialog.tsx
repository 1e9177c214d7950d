import { useState } from 'react';
import { TARIFF_ZONES } from '#modules/postal/rules/tariff.ts';
import { TRANSIT_SCOPES } from '#modules/postal/rules/transit.ts';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { FieldsForm, useFieldsForm } from '#web/parts/asking/fields-form.tsx';
import { useMe } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { AreaField } from '../booking/area-field.tsx';
import type { Area } from '../booking/areas.ts';
import { postalWords } from '../words.ts';
import { keepingText } from './text.ts';

type Body = Asked<'setPostalRoute'>;

/** Zone and time between two areas from a day on; it holds both ways. */
export function RouteDialog({ areas, from, onClose }: { areas: readonly Area[]; from: string | undefined; onClose: () => void }) {
  const t = useSay(keepingText);
  const announce = useAnnounce();
  const [ends, setEnds] = useState<{ from: string | undefined; to: string | undefined }>({ from, to: undefined });
  const [asked, setAsked] = useState(false);
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const act = useAct((body: Body, key) => answer(api.POST('/api/postal/routes', { body, headers: { 'Idempotency-Key': key } })), {
    changes: ['listPostalRoutes', 'quotePostage'],
    onDone: ({ fromArea, toArea, replaced }) => {
      announce(t(replaced ? 'routeReplaced' : 'routeDone', { from: nameOf(fromArea), to: nameOf(toArea) }));
      onClose();
    },
  });
  const { form, submit, refusalInField } = useFieldsForm(useRouteFields(), { refusal: act.error });
  const missing = (code: string | undefined) => (asked && code === undefined ? t('bothEnds') : undefined);
  const go = () => {
    setAsked(true);
    submit((values) => {
      if (ends.from !== undefined && ends.to !== undefined) act.mutate(bodyOf(values, ends.from, ends.to));
    });
  };
  return (
    <ActDialog title={t('addRoute')} act={act} onMain={go} onClose={onClose} broad refusalInField={refusalInField}>
      <AreaField label={t('from')} areas={areas} value={ends.from} onChange={(code) => setEnds({ ...ends, from: code })} error={missing(ends.from)} />
      <AreaField label={t('to')} areas={areas} value={ends.to} onChange={(code) => setEnds({ ...ends, to: code })} error={missing(ends.to)} />
      <FieldsForm form={form} />
    </ActDialog>
  );
}

function useRouteFields(): Field[] {
  const t = useSay(keepingText);
  const word = useSayCode(postalWords);
  const me = useMe();
  const special = (values: Values) => values['scope'] === 'special';
  return [
    { key: 'zone', kind: 'choice', label: t('zone'), choices: TARIFF_ZONES.map((id) => ({ id, label: word(`postal.${id}`) })) },
    { key: 'scope', kind: 'choice', label: t('scope'), choices: TRANSIT_SCOPES.map((id) => ({ id, label: word(`postal.${id}`) })) },
    { key: 'specialDays', kind: 'number', label: t('specialDays'), hint: t('specialDaysHint'), when: special },
    { key: 'specialSlipDays', kind: 'number', label: t('specialSlipDays'), optional: true, when: special },
    { key: 'source', kind: 'line', label: t('source'), hint: t('sourceHint'), max: 300 },
    { key: 'validFrom', kind: 'day', label: t('validFrom'), first: me.today },
    { key: 'validTo', kind: 'day', label: t('validTo'), optional: true },
  ];
}

function bodyOf(values: Values, fromArea: string, toArea: string): Body {
  const zone = TARIFF_ZONES.find((one) => one === read(values, 'zone')) ?? TARIFF_ZONES[0];
  const scope = TRANSIT_SCOPES.find((one) => one === read(values, 'scope')) ?? TRANSIT_SCOPES[0];
  const special = scope === 'special' ? answered(values, 'specialDays', 'specialSlipDays') : {};
  const days = Object.fromEntries(Object.entries(special).map(([key, value]) => [key, Number(value)]));
  return { fromArea, toArea, zone, scope, ...days, source: read(values, 'source'), validFrom: read(values, 'validFrom'), ...answered(values, 'validTo') };
}
