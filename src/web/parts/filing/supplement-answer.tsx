import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { FileSlot } from '#web/parts/files/file-slot.tsx';
import { useUploading } from '#web/parts/files/sending/use-uploads.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { dayShort, instantInFull } from '#web/ui/show.ts';
import { isLeftOut, type Right, rightQuery, underRight } from './right.ts';
import { filingText } from './text.ts';
import './filing.css';

type Asked = NonNullable<Answered<'getMyDossier'>['asked']>;

type AnswerProps = { dossierId: string; asked: Asked; /** Who is signed in; null on a shared machine. */ owner: string | null; right?: Right };

/** Answers a request for papers: a file for each, then all of them sent at once. */
export function SupplementAnswer({ dossierId, asked, owner, right }: AnswerProps) {
  const t = useSay(filingText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const place = `supplement:${dossierId}`;
  const uploading = useUploading(place) > 0;
  const params = { path: { id: dossierId } };
  const again = () => queries.invalidateQueries({ queryKey: ['getMyDossier', dossierId] });
  const attach = (component: string, fileId: string) => answer(api.POST('/api/my/dossiers/{id}/supplement/files', { params, body: { component, fileId, ...underRight(right) } })).then(again);
  const detach = (useId: string) => answer(api.POST('/api/my/dossiers/{id}/supplement/files/{useId}/remove', { params: { path: { id: dossierId, useId } }, body: underRight(right) })).then(again);
  const send = useAct((input: { note?: string }, key) => answer(api.POST('/api/my/dossiers/{id}/supplement', { params, body: { ...input, ...underRight(right) }, headers: { 'Idempotency-Key': key } })), {
    changes: ['getMyDossier', 'listMyDossiers'],
    onDone: () => announce(t('supplementDone')),
  });
  if (asked.sentAt !== null) return <p className="notice ok">{t('supplementSent', { at: instantInFull(asked.sentAt, language) })}</p>;
  const missing = asked.papers.some(({ files }) => files.length === 0);
  const leftOut = isLeftOut(right, 'supplement');
  const reason = leftOut ? t('notInMandate') : uploading ? t('uploading') : missing ? t('supplementMissing') : undefined;
  return (
    <section className="stack" aria-labelledby="bo_sung">
      <h2 id="bo_sung">{t('supplementTitle')}</h2>
      <Facts facts={[[t('askedBecause'), asked.reason], ...(asked.respondBy === null ? [] : [[t('respondBy'), dayShort(asked.respondBy)] as const])]} />
      {asked.papers.map((paper) => (
        <div key={paper.component} className="wizard-paper">
          <FileSlot
            place={place}
            component={paper.component}
            name={paper.name}
            required
            files={paper.files}
            keptFor={owner}
            attach={leftOut ? undefined : (fileId) => attach(paper.component, fileId)}
            detach={leftOut ? undefined : (useId) => detach(useId)}
            fileUrl={(useId) => `/api/my/dossiers/${dossierId}/files/${useId}${rightQuery(right)}`}
          />
          {paper.what ? <p className="small">{paper.what}</p> : null}
        </div>
      ))}
      <TextField label={t('supplementNote')} value={note} onChange={setNote} lines={3} maxLength={400} optional />
      <RefusalNotice error={send.error} />
      <div className="actions">
        {reason === undefined ? (
          <Button look="main" pending={send.isPending} onPress={() => send.mutate(note.trim() === '' ? {} : { note: note.trim() })}>
            {t('supplementSend')}
          </Button>
        ) : (
          <RefusedAct reason={reason}>{t('supplementSend')}</RefusedAct>
        )}
      </div>
    </section>
  );
}
