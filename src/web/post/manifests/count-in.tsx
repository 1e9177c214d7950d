import { useState } from 'react';
import { plainNumber } from '#modules/postal/rules/labels.ts';
import { isRefusal } from '#web/api/refusal.ts';
import { useKept } from '#web/parts/kept.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { BagChecks } from './bag-checks.tsx';
import type { Checks } from './bag-checks.tsx';
import { ConfirmMissing } from './confirm-missing.tsx';
import { CountLine } from './count-line.tsx';
import { useAccept } from './counting-acts.ts';
import { countFrom, keptCount } from './kept-count.ts';
import type { Manifest, Settled } from './questions.ts';
import { useShown } from './shown.ts';
import { manifestText } from './text.ts';
import { countedAs, findingsOf, lackingIn, verdictOf } from './verdicts.ts';
import type { Verdict, Verdicts } from './verdicts.ts';

type CountInProps = { manifest: Manifest; onSettled: (settled: Settled) => void; onReload: () => void };

/** The receiving side: each label scanned, what differs said in words, things counted by hand, and signed once. */
export function CountIn({ manifest, onSettled, onReload }: CountInProps) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  const { value: counting, change, forget } = useKept({ area: 'bang-ke', of: manifest.id }, countFrom, keptCount);
  const { verdicts, checks } = counting;
  const [asked, setAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const accept = useAccept(manifest, (settled) => {
    if (settled.manifest.state === 'accepted') forget();
    onSettled(settled);
  });
  const filing = manifest.kind === 'filing';
  // What an earlier part settled is not counted again.
  const waiting = manifest.lines.filter((line) => line.state === 'listed');
  const shown = useShown(waiting);
  const numbers = [...new Set(waiting.map((line) => line.postingNo))];
  const set = (postingNo: string, verdict: Verdict | undefined) => change({ verdicts: withVerdict(verdicts, postingNo, verdict) });
  const scan = (text: string) => {
    const postingNo = plainNumber(text).slice(0, 120);
    if (manifest.lines.some((line) => line.postingNo === postingNo && line.state !== 'listed')) return announce(t('countedBefore', { postingNo }));
    if (!numbers.includes(postingNo)) change({ checks: { ...checks, extra: [...new Set([...checks.extra, postingNo])] } });
    else if (!verdicts[postingNo]) set(postingNo, verdictOf(filing ? 'filed' : 'accepted'));
    announce(t(numbers.includes(postingNo) ? 'scanned' : 'notListed', { postingNo }), numbers.includes(postingNo) ? {} : { tone: 'late' });
  };
  useScanner(scan);
  const there = Object.entries(verdicts).filter(([number]) => numbers.includes(number));
  const missing = numbers.filter((number) => verdicts[number] === undefined);
  const unsaid = there.flatMap(([postingNo, verdict]) => (lackingIn(verdict).length > 0 ? [postingNo] : []));
  const send = () => {
    setConfirming(false);
    if (!accept.isPending) accept.mutate({ lines: there.map(([postingNo, verdict]) => countedAs(postingNo, verdict)), ...bodyOf(checks) });
  };
  const act = () => {
    setAsked(true);
    if (unsaid.length > 0 || checks.counted === '' || (checks.broken && checks.brokenHow.trim() === '')) focusFirstInvalid();
    else if (missing.length > 0) setConfirming(true);
    else send();
  };
  useKeys({ 'Ctrl+Enter': act });
  const duplicate = isRefusal(accept.error, 'reception.duplicateSuspected');
  return (
    <div className="stack">
      <ScanField label={t('scanIn')} hint={t('scanHint')} onEnter={scan} autoFocus />
      <Card title={t(filing ? 'countTitleFiling' : 'countTitle')} bare mark={<span className="small">{t('countMark', { scanned: there.length, count: numbers.length })}</span>}>
        <ul>
          {shown.rows.map((line) => (
            <CountLine
              key={`${line.shipmentId} ${line.content}`}
              line={line}
              findings={findingsOf(manifest.kind)}
              verdict={verdicts[line.postingNo]}
              onVerdict={(verdict) => set(line.postingNo, verdict)}
              asked={asked}
              duplicate={duplicate}
            />
          ))}
        </ul>
        {shown.more ? (
          <Button size="small" onPress={shown.more.load}>
            {t('moreLines', { count: shown.left })}
          </Button>
        ) : null}
      </Card>
      <BagChecks sealed={manifest.sealNo !== null} checks={checks} onChecks={(said) => change({ checks: said })} asked={asked} />
      {missing.length > 0 ? <p className="notice warn">{t('willMiss', { count: missing.length, numbers: missing.join(', ') })}</p> : null}
      <RefusalNotice error={accept.error} onRetry={onReload} />
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={act} pending={accept.isPending}>
          {filing ? t('sign') : t('accept', { count: there.length })}
        </Button>
        {unsaid.length > 0 ? <p className="reason">{t('fillIn', { numbers: unsaid.join(', ') })}</p> : null}
      </div>
      {confirming ? <ConfirmMissing numbers={missing} label={filing ? t('sign') : t('accept', { count: there.length })} onConfirm={send} onClose={() => setConfirming(false)} /> : null}
    </div>
  );
}

function withVerdict(before: Verdicts, postingNo: string, verdict: Verdict | undefined): Verdicts {
  const { [postingNo]: _taken, ...rest } = before;
  return verdict === undefined ? rest : { ...before, [postingNo]: verdict };
}

function bodyOf({ extra, broken, brokenHow, counted }: Checks) {
  return { ...(extra.length > 0 ? { extra: [...extra] } : {}), ...(broken ? { sealBroken: brokenHow.trim() } : {}), counted: Number(counted) };
}
