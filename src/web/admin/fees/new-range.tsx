import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { useMe } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { useStandingUnits } from './questions.ts';
import { feesText } from './text.ts';

const WHO = ['till', 'person'] as const;
const MOST_NUMBERS = 1_000_000;

/** Gives a till, or who carries her money with her, the next numbers of a series. */
export function NewRange({ onClose }: { onClose: () => void }) {
  const t = useSay(feesText);
  const { today } = useMe();
  const units = useStandingUnits();
  const [who, setWho] = useState<(typeof WHO)[number]>('till');
  const staff = useQuery({ queryKey: ['listStaff', undefined], enabled: who === 'person', queryFn: () => answer(api.GET('/api/staff', { params: { query: {} } })) });
  const whom: Field =
    who === 'till'
      ? { key: 'workstation', kind: 'line', label: t('workstation'), hint: t('workstationHint'), max: 60 }
      : { key: 'staffId', kind: 'choice', label: t('person'), choices: (staff.data?.rows ?? []).map((one) => ({ id: one.id, label: one.name })) };
  const fields: Field[] = [
    { key: 'unitCode', kind: 'choice', label: t('unit'), choices: units.byCode },
    whom,
    { key: 'agencyCode', kind: 'choice', label: t('agency'), choices: units.rows.filter((one) => !one.kind.startsWith('POST')).map((one) => ({ id: one.code, label: one.name })) },
    { key: 'template', kind: 'line', label: t('template'), hint: t('templateHint'), first: 'EBL01', max: 20 },
    { key: 'symbol', kind: 'line', label: t('symbol'), hint: t('symbolHint'), max: 10 },
    { key: 'year', kind: 'number', label: t('year'), first: today.slice(0, 4), max: 4 },
    { key: 'count', kind: 'number', label: t('count'), max: 7 },
    { key: 'basis', kind: 'line', label: t('basis'), hint: t('basisHint'), optional: true, max: 400 },
  ];
  const check = (values: Values) => ({
    ...(/^[0-9A-Z][0-9A-Z-]{1,19}$/.test(read(values, 'template')) ? {} : { template: t('templateWrong') }),
    ...(/^[0-9A-Z][0-9A-Z/-]{1,9}$/.test(read(values, 'symbol')) ? {} : { symbol: t('symbolWrong') }),
    ...(/^\d{4}$/.test(read(values, 'year')) ? {} : { year: t('yearWrong') }),
    ...(Number(read(values, 'count')) >= 1 && Number(read(values, 'count')) <= MOST_NUMBERS ? {} : { count: t('countWrong') }),
  });
  return (
    <AskDialog
      title={t('newRange')}
      broad
      note={
        <div className="field">
          <p className="react-aria-Label">{t('forWhom')}</p>
          <SegmentedChoice label={t('forWhom')} segments={WHO.map((id) => ({ id, label: t(`who.${id}`) }))} value={who} onChange={setWho} />
        </div>
      }
      fields={fields}
      check={check}
      send={(values, key) => answer(api.POST('/api/receipt-ranges', { body: bodyOf(values, who), headers: { 'Idempotency-Key': key } }))}
      said={(range) => t('rangeAllocated', { from: range.from, to: range.to, series: `${range.template} ${range.symbol}` })}
      changes={['listReceiptRanges']}
      onClose={onClose}
    />
  );
}

function bodyOf(values: Values, who: (typeof WHO)[number]) {
  return {
    unitCode: read(values, 'unitCode'),
    agencyCode: read(values, 'agencyCode'),
    template: read(values, 'template'),
    symbol: read(values, 'symbol'),
    year: Number(read(values, 'year')),
    count: Number(read(values, 'count')),
    ...answered(values, 'basis', who === 'till' ? 'workstation' : 'staffId'),
  };
}
