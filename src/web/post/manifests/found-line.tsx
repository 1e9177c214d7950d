import { useState } from 'react';
import { plainNumber } from '#modules/postal/rules/labels.ts';
import { isRefusal } from '#web/api/refusal.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { CountLine } from './count-line.tsx';
import { useAcceptFound } from './counting-acts.ts';
import type { Manifest, Settled } from './questions.ts';
import { manifestText } from './text.ts';
import { countedAs, findingsOf, lackingIn, verdictOf } from './verdicts.ts';
import type { Verdict } from './verdicts.ts';

type Found = { readonly postingNo: string; readonly verdict: Verdict };

/** What was missing and has turned up: scanned, said where it was, and taken over as if it had been there. */
export function FoundLine({ manifest, onSettled }: { manifest: Manifest; onSettled: (settled: Settled) => void }) {
  const t = useSay(manifestText);
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<string>();
  const [where, setWhere] = useState('');
  const [asked, setAsked] = useState(false);
  const accept = useAcceptFound(manifest, (settled) => {
    setFound(undefined);
    setWhere('');
    setAsked(false);
    onSettled(settled);
  });
  const line = manifest.lines.find((one) => one.state === 'missing' && one.postingNo === found?.postingNo);
  const scan = (text: string) => {
    const postingNo = plainNumber(text);
    const known = manifest.lines.some((one) => one.state === 'missing' && one.postingNo === postingNo);
    setError(known ? undefined : t('notMissing', { postingNo }));
    if (known) setFound({ postingNo, verdict: verdictOf(manifest.kind === 'filing' ? 'filed' : 'accepted') });
  };
  useScanner(scan);
  const act = () => {
    if (found === undefined) return;
    setAsked(true);
    if (where.trim() === '' || lackingIn(found.verdict).length > 0) focusFirstInvalid();
    else if (!accept.isPending) accept.mutate({ line: countedAs(found.postingNo, found.verdict), explanation: where.trim() });
  };
  useKeys({ 'Ctrl+Enter': act });
  return (
    <Card title={t('foundTitle')}>
      <ScanField label={t('foundScan')} hint={t('scanHint')} onEnter={scan} error={error} />
      {found === undefined || line === undefined ? null : (
        <>
          <ul>
            <CountLine
              line={line}
              findings={findingsOf(manifest.kind)}
              verdict={found.verdict}
              onVerdict={(verdict) => setFound(verdict === undefined ? undefined : { ...found, verdict })}
              asked={asked}
              duplicate={isRefusal(accept.error, 'reception.duplicateSuspected')}
            />
          </ul>
          <TextField label={t('foundWhere')} value={where} onChange={setWhere} lines={2} maxLength={2000} error={asked && where.trim() === '' ? t('foundWhereMissing') : undefined} />
          <RefusalNotice error={accept.error} />
          <div className="actions">
            <Button look="main" keys="Ctrl ↵" onPress={act} pending={accept.isPending}>
              {t('foundAct')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
