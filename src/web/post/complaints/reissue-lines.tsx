import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { NO_PAPER } from './made-up.ts';
import type { Reissue } from './made-up.ts';
import { complaintText } from './text.ts';

const PAPERS_MOST = 20;

type ReissueLinesProps = { lines: readonly Reissue[]; onChange: (lines: readonly Reissue[]) => void; error: string | undefined };

/** Papers that must be issued anew at the cost of the post, each with its amount and document. */
export function ReissueLines({ lines, onChange, error }: ReissueLinesProps) {
  const t = useSay(complaintText);
  const put = (at: number, part: Partial<Reissue>) => onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <fieldset className="reissue-lines">
      <legend>{t('reissue')}</legend>
      {lines.map((line, at) => (
        <div key={at} className="reissue-line">
          <TextField label={t('reissueWhat', { no: at + 1 })} value={line.what} onChange={(what) => put(at, { what })} maxLength={200} autoFocus />
          <TextField label={t('reissueAmount', { no: at + 1 })} value={line.amount} onChange={(amount) => put(at, { amount })} inputMode="numeric" maxLength={15} />
          <TextField label={t('reissueDocument', { no: at + 1 })} value={line.documentNo} onChange={(documentNo) => put(at, { documentNo })} maxLength={60} />
          <Button look="quiet" size="small" onPress={() => onChange(lines.filter((_line, index) => index !== at))}>
            {t('reissueDrop', { no: at + 1 })}
          </Button>
        </div>
      ))}
      {error === undefined ? null : (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      {lines.length < PAPERS_MOST ? (
        <p>
          <Button size="small" onPress={() => onChange([...lines, NO_PAPER])}>
            {t('reissueAdd')}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}
