import { ApiRefusal, refusedField } from '#web/api/refusal.ts';
import { Card } from '#web/ui/card.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { bookInstant } from './book.ts';
import type { BookLine } from './book.ts';
import { receiveText } from './text.ts';

type BookCardProps = { book: BookLine; asked: boolean; refused: Error | null; autoFocus: boolean; onChange: (book: BookLine) => void };

/** The line of the paper book that is entered now: its number, its day and hour as they really were. */
export function BookCard({ book, asked, refused, autoFocus, onChange }: BookCardProps) {
  const t = useSay(receiveText);
  const said = useRefusedField(refused);
  const set = (patch: Partial<BookLine>) => onChange({ ...book, ...patch });
  const late = bookInstant(book) === undefined;
  return (
    <Card title={t('bookTitle')}>
      <div className="fields" onKeyDownCapture={enterMovesOn}>
        <TextField
          label={t('bookNo')}
          hint={t('bookNoHint')}
          value={book.no}
          onChange={(typed) => set({ no: typed.replace(/\D/g, '') })}
          inputMode="numeric"
          maxLength={6}
          autoFocus={autoFocus}
          error={said('bookNo') ?? (asked && Number(book.no) < 1 ? t('bookNoMissing') : undefined)}
        />
        <DateField label={t('bookDay')} value={book.day} onChange={(day) => set({ day })} error={asked && book.day === undefined ? t('bookDayMissing') : undefined} />
        <TextField
          label={t('bookTime')}
          hint={t('bookTimeHint')}
          value={book.time}
          onChange={(time) => set({ time })}
          maxLength={8}
          error={said('receivedAt') ?? (asked && book.day !== undefined && late ? t('bookTimeMissing') : undefined)}
        />
        <TextField className="wide" label={t('bookExplanation')} hint={t('bookExplanationHint')} value={book.explanation} onChange={(explanation) => set({ explanation })} optional maxLength={400} />
      </div>
    </Card>
  );
}

/** The sentence of a refusal, at the field it names. */
function useRefusedField(refused: Error | null): (field: string) => string | undefined {
  const { language } = useLanguage();
  return (field) => (refused instanceof ApiRefusal && refusedField(refused) === field ? refused.sentence[language] : undefined);
}
