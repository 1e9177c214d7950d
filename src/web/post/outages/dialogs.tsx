import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { isTime, momentOf } from './moment.ts';
import { outageText } from './text.ts';

export type Outage = Answered<'listOutages'>['rows'][number];

const CHANGES = ['listOutages', 'getPostalOverview', 'listShipments', 'getShipment', 'listCourierDay'];

/** A unit cannot work: which, since when, why. */
export function OpenDialog({ units, onClose }: { units: readonly { id: string; name: string }[]; onClose: () => void }) {
  const t = useSay(outageText);
  const me = useMe();
  return (
    <AskDialog
      title={t('open')}
      fields={[
        { key: 'unitId', kind: 'choice', label: t('unit'), choices: units.map(({ id, name }) => ({ id, label: name })), first: units.find((unit) => unit.id === me.unit.id)?.id },
        { key: 'day', kind: 'day', label: t('fromDay'), first: me.today },
        { key: 'time', kind: 'line', label: t('fromTime'), hint: t('timeHint'), optional: true, max: 5 },
        { key: 'reason', kind: 'line', label: t('reason'), hint: t('reasonHint'), max: 400 },
      ]}
      check={(values): Record<string, string> => (isTime(read(values, 'time')) ? {} : { time: t('timeWrong') })}
      send={(values, key) => {
        const fromAt = momentOf(read(values, 'day'), read(values, 'time') === '' && read(values, 'day') !== me.today ? '00:00' : read(values, 'time'));
        return answer(api.POST('/api/postal-outages', { body: { unitId: read(values, 'unitId'), reason: read(values, 'reason'), ...(fromAt === undefined ? {} : { fromAt }) }, headers: { 'Idempotency-Key': key } }));
      }}
      said={(outage) => t('opened', { unit: outage.unitName })}
      changes={CHANGES}
      onClose={onClose}
    />
  );
}

/** The unit works again: since when. */
export function CloseDialog({ outage, onClose }: { outage: Outage; onClose: () => void }) {
  const t = useSay(outageText);
  const me = useMe();
  return (
    <AskDialog
      title={t('closeTitle', { unit: outage.unitName })}
      main={t('close')}
      note={<p>{t('closeNote', { when: instantShort(outage.fromAt), reason: outage.reason })}</p>}
      fields={[
        { key: 'day', kind: 'day', label: t('toDay'), first: me.today },
        { key: 'time', kind: 'line', label: t('toTime'), hint: t('toTimeHint'), optional: true, max: 5 },
      ]}
      check={(values): Record<string, string> => (isTime(read(values, 'time')) && (read(values, 'time') !== '' || read(values, 'day') === me.today) ? {} : { time: t('timeWrong') })}
      send={(values, key) => {
        const toAt = momentOf(read(values, 'day'), read(values, 'time'));
        return answer(api.POST('/api/postal-outages/{id}/close', { params: { path: { id: outage.id } }, body: toAt === undefined ? {} : { toAt }, headers: { 'Idempotency-Key': key } }));
      }}
      said={({ moved }) => t('closed', { count: moved })}
      changes={CHANGES}
      onClose={onClose}
    />
  );
}
