import { Loaded } from '#web/parts/loaded.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { useParcelPapers } from './parcel-papers.ts';
import type { ManifestLine } from './questions.ts';
import { manifestText } from './text.ts';
import { lackingIn } from './verdicts.ts';
import type { Verdict } from './verdicts.ts';

type SentBackProps = { line: ManifestLine; verdict: Verdict; onVerdict: (verdict: Verdict) => void; asked: boolean };

/** What the citizen will read on Mẫu 02 or Mẫu 03. */
export function SentBack({ line, verdict, onVerdict, asked }: SentBackProps) {
  const t = useSay(manifestText);
  const supplement = verdict.finding === 'supplement';
  const lacking = asked ? lackingIn(verdict) : [];
  return (
    <div className="check-extra stack">
      <TextField
        label={`${t(supplement ? 'reason.supplement' : 'reason.refusal')}: ${line.postingNo}`}
        value={verdict.reason}
        onChange={(reason) => onVerdict({ ...verdict, reason })}
        lines={2}
        maxLength={2000}
        error={lacking.includes('reason') ? t('reasonMissing') : undefined}
      />
      {supplement ? (
        <>
          <WantedPapers line={line} verdict={verdict} onVerdict={onVerdict} wrong={lacking.includes('wanted')} />
          <DateField label={t('respondBy')} value={verdict.respondBy} onChange={(respondBy) => onVerdict({ ...verdict, respondBy })} optional />
        </>
      ) : (
        <TextField label={t('documentNo')} value={verdict.documentNo} onChange={(documentNo) => onVerdict({ ...verdict, documentNo })} optional maxLength={60} />
      )}
    </div>
  );
}

type WantedPapersProps = { line: ManifestLine; verdict: Verdict; onVerdict: (verdict: Verdict) => void; wrong: boolean };

function WantedPapers({ line, verdict, onVerdict, wrong }: WantedPapersProps) {
  const t = useSay(manifestText);
  const papers = useParcelPapers(line.shipmentId);
  const toggle = (no: number, on: boolean) => {
    const { [no]: _taken, ...rest } = verdict.wanted;
    onVerdict({ ...verdict, wanted: on ? { ...verdict.wanted, [no]: '' } : rest });
  };
  return (
    <fieldset className="recover">
      <legend>{t('wanted')}</legend>
      <Loaded asked={papers}>
        {({ published }) => (
          <div className="stack tight">
            {published.map(({ no, name }) => {
              const what = verdict.wanted[no];
              return (
                <div key={no} className="stack tight">
                  <Tick checked={what !== undefined} onChange={(on) => toggle(no, on)}>
                    {no}. {name}
                  </Tick>
                  {what === undefined ? null : (
                    <TextField label={`${t('wantedWhat')}: ${no}`} value={what} onChange={(text) => onVerdict({ ...verdict, wanted: { ...verdict.wanted, [no]: text } })} optional maxLength={400} />
                  )}
                </div>
              );
            })}
          </div>
        )}
      </Loaded>
      {wrong ? (
        <div className="field">
          <p className="error" role="alert">
            {t('wantedMissing')}
          </p>
        </div>
      ) : null}
    </fieldset>
  );
}
