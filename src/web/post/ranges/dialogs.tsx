import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field } from '#web/parts/asking/fields.ts';
import { useMe } from '#web/parts/session.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count } from '#web/ui/show.ts';
import { rangeName } from './range-name.ts';
import type { Range } from './range-name.ts';
import { rangeText } from './text.ts';

const CHANGES = ['listWaybillRanges', 'getPostalOverview'];

/** A range as the post handed it over: whose, from which number to which. */
export function LoadDialog({ units, onClose }: { units: readonly { id: string; name: string }[]; onClose: () => void }) {
  const t = useSay(rangeText);
  const { language } = useLanguage();
  const me = useMe();
  const fields: Field[] = [
    { key: 'unitId', kind: 'choice', label: t('unit'), hint: t('unitHint'), choices: units.map(({ id, name }) => ({ id, label: name })), first: units.find((unit) => unit.id === me.unit.id)?.id },
    { key: 'first', kind: 'line', label: t('first'), hint: t('firstHint'), max: 20 },
    { key: 'last', kind: 'line', label: t('last'), max: 20 },
    { key: 'warnBelow', kind: 'number', label: t('warnBelow'), hint: t('warnBelowHint'), optional: true },
  ];
  return (
    <AskDialog
      title={t('load')}
      fields={fields}
      send={(values, key) => {
        const { warnBelow } = answered(values, 'warnBelow');
        return answer(
          api.POST('/api/waybill-ranges', {
            body: { unitId: read(values, 'unitId'), first: read(values, 'first'), last: read(values, 'last'), ...(warnBelow === undefined ? {} : { warnBelow: Number(warnBelow) }) },
            headers: { 'Idempotency-Key': key },
          }),
        );
      }}
      said={({ range, warnings }) => (warnings.length > 0 ? t('loadedWarn') : t('loaded', { first: range.first.postingNo, last: range.last.postingNo, left: count(range.left, language) }))}
      changes={CHANGES}
      onClose={onClose}
    />
  );
}

/** What is left of a range is taken back, with a reason, for good. */
export function RecallDialog({ range, onClose }: { range: Range; onClose: () => void }) {
  const t = useSay(rangeText);
  const { language } = useLanguage();
  return (
    <AskDialog
      title={t('recallTitle')}
      main={t('recall')}
      danger
      note={<p>{t('recallNote', { range: rangeName(range), left: count(range.left, language) })}</p>}
      fields={[{ key: 'reason', kind: 'prose', label: t('reason'), max: 400 }]}
      send={(values, key) => answer(api.POST('/api/waybill-ranges/{id}/recall', { params: { path: { id: range.id } }, body: { reason: read(values, 'reason') }, headers: { 'Idempotency-Key': key } }))}
      said={() => t('recalled')}
      changes={CHANGES}
      onClose={onClose}
    />
  );
}
