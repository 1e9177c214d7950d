import { useState } from 'react';
import { plainNumber } from '#modules/postal/rules/labels.ts';
import { answer, api } from '#web/api/client.ts';
import { isRefusal } from '#web/api/refusal.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { about, CHANGED } from './questions.ts';
import type { Manifest } from './questions.ts';
import { manifestText } from './text.ts';

type Refused = { readonly postingNo: string; readonly error: unknown };
const LONGEST = 20;

/** Scanning out: each label goes onto the list at once; what is refused stays in sight until it is put aside. */
export function ScanOut({ manifest }: { manifest: Manifest }) {
  const t = useSay(manifestText);
  const announce = useAnnounce();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [absentReason, setAbsentReason] = useState('');
  const add = useAct(
    (input: { postingNo: string; reason: string }, key: string) =>
      answer(api.POST('/api/manifests/{id}/lines', { ...about(manifest.id, key), body: { postingNos: [input.postingNo], ...(input.reason ? { absentReason: input.reason } : {}) } })),
    { changes: CHANGED },
  );
  const without = (postingNo: string) => setRefused((before) => before.filter((one) => one.postingNo !== postingNo));
  const scan = (text: string) => {
    const postingNo = plainNumber(text).slice(0, LONGEST);
    if (postingNo === '') return;
    add
      .mutateAsync({ postingNo, reason: absentReason.trim() })
      .then(() => {
        without(postingNo);
        announce(t('added', { postingNo }));
      })
      .catch((error: unknown) => setRefused((before) => [{ postingNo, error }, ...before.filter((one) => one.postingNo !== postingNo)]));
  };
  useScanner(scan);
  const colleague = refused.some((one) => isRefusal(one.error, 'custody.colleagueHolds'));
  return (
    <div className="stack">
      <ScanField label={t('scanOut')} hint={t('scanHint')} onEnter={scan} autoFocus />
      {colleague || absentReason ? <TextField label={t('absentReason')} hint={t('absentHint')} value={absentReason} onChange={setAbsentReason} maxLength={200} /> : null}
      {refused.map(({ postingNo, error }) => (
        <div key={postingNo} className="stack tight">
          <p className="row spread">
            <span className="strong">{t('notAdded', { postingNo })}</span>
            <Button size="small" look="quiet" onPress={() => without(postingNo)} label={`${t('putAside')} ${postingNo}`}>
              {t('putAside')}
            </Button>
          </p>
          <RefusalNotice error={error} />
        </div>
      ))}
    </div>
  );
}
