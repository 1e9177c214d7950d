import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { manifestText } from './text.ts';

/** What is said of the bag as a whole. */
export type Checks = { readonly counted: string; readonly broken: boolean; readonly brokenHow: string; readonly extra: readonly string[] };

export const NO_CHECKS: Checks = { counted: '', broken: false, brokenHow: '', extra: [] };

type BagChecksProps = { sealed: boolean; checks: Checks; onChecks: (checks: Checks) => void; asked: boolean };

/** What lay in the bag beside the list, how its seal was found, and the number counted by hand. */
export function BagChecks({ sealed, checks, onChecks, asked }: BagChecksProps) {
  const t = useSay(manifestText);
  const change = (part: Partial<Checks>) => onChecks({ ...checks, ...part });
  return (
    <>
      {checks.extra.length > 0 ? (
        <div className="notice warn">
          <p className="strong">{t('unlisted')}</p>
          <ul>
            {checks.extra.map((postingNo) => (
              <li key={postingNo} className="row spread">
                <span className="code">{postingNo}</span>
                <Button size="small" onPress={() => change({ extra: checks.extra.filter((one) => one !== postingNo) })}>
                  {t('leaveOut', { postingNo })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="fields">
        <TextField
          label={t('counted')}
          hint={t('countedHint')}
          value={checks.counted}
          onChange={(typed) => change({ counted: typed.replace(/\D/g, '') })}
          inputMode="numeric"
          maxLength={3}
          error={asked && checks.counted === '' ? t('countedMissing') : undefined}
        />
        {sealed ? (
          <Tick checked={checks.broken} onChange={(broken) => change({ broken })}>
            {t('sealBroken')}
          </Tick>
        ) : null}
        {checks.broken ? (
          <TextField
            label={t('sealBrokenHow')}
            value={checks.brokenHow}
            onChange={(brokenHow) => change({ brokenHow })}
            maxLength={400}
            error={asked && checks.brokenHow.trim() === '' ? t('sealBrokenMissing') : undefined}
          />
        ) : null}
      </div>
    </>
  );
}
