import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useScanner } from '#web/parts/scanner.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { codeIn } from '#web/parts/scan.ts';
import { ScanField } from '#web/parts/scan-field.tsx';
import { BatchLine } from './batch-line.tsx';
import type { LineAnswer } from './batch-line.tsx';
import { handoverText } from './text.ts';

type Batch = Answered<'getHandover'>;

/** Checking a bundle: scan what is there, name what differs, count by hand, accept. */
export function AcceptBatch({ batch, onLeave }: { batch: Batch; onLeave: () => void }) {
  const t = useSay(handoverText);
  const announce = useAnnounce();
  const lines = batch.lines.filter((line) => line.state === 'offered');
  const [answers, setAnswers] = useState<Readonly<Record<string, LineAnswer>>>({});
  const [unlisted, setUnlisted] = useState<readonly string[]>([]);
  const [counted, setCounted] = useState('');
  const [shelf, setShelf] = useState(batch.item === 'result');
  const [asked, setAsked] = useState(false);
  const accept = useAccept(batch.id, (text) => {
    announce(text);
    onLeave();
  });
  const set = (id: string, given: LineAnswer) => setAnswers((before) => ({ ...before, [id]: given }));
  const scan = (text: string) => {
    const code = codeIn(text) ?? text.slice(0, 120);
    const line = lines.find((one) => one.code === code);
    if (line) set(line.dossierId, { ok: true });
    else setUnlisted((before) => [...new Set([...before, code])]);
    announce(line ? t('scanned', { code }) : t('notHere', { code }), line ? {} : { tone: 'late' });
  };
  useScanner(scan);
  const open = lines.filter((line) => answers[line.dossierId] === undefined).length;
  const good = lines.filter((line) => answers[line.dossierId]?.ok).map((line) => line.dossierId);
  const act = () => {
    setAsked(true);
    if (open > 0 || counted === '') focusFirstInvalid();
    else accept.mutate({ accepted: good, refused: refusedOf(answers), unlisted: [...unlisted], counted: Number(counted), shelf });
  };
  useKeys({ 'Ctrl+Enter': act, Escape: onLeave });
  return (
    <div className="stack">
      <ScanField label={t('scan')} hint={t('scanHint')} onEnter={scan} autoFocus />
      <Card title={t('batch', { from: batch.from.name, count: lines.length })} bare mark={<span className="small">{t('listCount', { scanned: good.length, count: lines.length })}</span>}>
        <ul>
          {lines.map((line) => (
            <BatchLine key={line.dossierId} line={line} answer={answers[line.dossierId]} onAnswer={(given) => set(line.dossierId, given)} />
          ))}
        </ul>
        {unlisted.length > 0 ? (
          <p className="notice warn">
            {t('unlisted')}: <span className="code">{unlisted.join(', ')}</span>
          </p>
        ) : null}
      </Card>
      <div className="fields">
        <TextField
          label={t('counted')}
          hint={t('countedHint')}
          value={counted}
          onChange={(typed) => setCounted(typed.replace(/\D/g, ''))}
          inputMode="numeric"
          maxLength={4}
          error={asked && counted === '' ? t('countedMissing') : undefined}
        />
        {batch.item === 'result' ? (
          <Tick checked={shelf} onChange={setShelf}>
            {t('shelf')}
          </Tick>
        ) : null}
      </div>
      <RefusalNotice error={accept.error} />
      <div className="actions">
        <Button look="main" keys="Ctrl ↵" onPress={act} pending={accept.isPending}>
          {t('acceptMain', { count: good.length })}
        </Button>
        <Button look="quiet" keys="Esc" onPress={onLeave}>
          {t('back')}
        </Button>
        {open > 0 ? <p className="reason">{t('linesOpen', { count: open })}</p> : null}
      </div>
    </div>
  );
}

function refusedOf(answers: Readonly<Record<string, LineAnswer>>) {
  return Object.entries(answers).flatMap(([dossierId, given]) => {
    if (given.ok) return [];
    const note = given.note.trim();
    return [{ dossierId, difference: given.difference, ...(note ? { note } : {}) }];
  });
}

function useAccept(id: string, onDone: (text: string) => void) {
  const t = useSay(handoverText);
  return useAct(
    (body: Asked<'acceptHandover'>, key: string) => answer(api.POST('/api/handovers/{id}/accept', { params: { path: { id } }, body, headers: { 'Idempotency-Key': key } })),
    {
      changes: ['listHandovers', 'getHandover', 'getCounterDay', 'listDossiers', 'getDossier'],
      onDone: ({ handover, incidents }) => {
        const count = handover.lines.filter((line) => line.state === 'accepted').length;
        onDone(incidents.length > 0 ? t('acceptedWith', { count, incidents: incidents.length }) : t('acceptedDone', { count }));
      },
    },
  );
}
