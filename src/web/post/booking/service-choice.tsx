import { POSTAL_SERVICES } from '#modules/postal/rules/tariff.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { postalWords } from '../words.ts';
import { bookingText } from './text.ts';

export type PostalService = (typeof POSTAL_SERVICES)[number];

/** Which of the three services of the law is sold (QĐ 45/2016 Đ5). */
export function ServiceChoice({ value, onChange, autoFocus = false }: { value: PostalService | undefined; onChange: (service: PostalService) => void; autoFocus?: boolean }) {
  const t = useSay(bookingText);
  const word = useSayCode(postalWords);
  return <SegmentedChoice label={t('service')} segments={POSTAL_SERVICES.map((id) => ({ id, label: word(`postal.${id}`) }))} value={value} onChange={onChange} autoFocus={autoFocus} />;
}
