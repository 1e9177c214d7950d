import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CALL_ANSWERS } from '#modules/notification/rules/calls.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { ResendDialog } from '#web/parts/messages/message-dialogs.tsx';
import { MESSAGES_CHANGED, messageWords } from '#web/parts/messages/words.ts';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { callingText } from './text.ts';
import './calling.css';

type Task = Answered<'listCallTasks'>['rows'][number];
type Open = { readonly act: 'settle' | 'resend'; readonly task: Task };

const route = getRouteApi('/goi-dien');
const MINUTE_MS = 60_000;

/** Whom the counter tells by telephone, in person or by letter, because no message reached her. */
export function CallingPage() {
  const t = useSay(callingText);
  const navigate = useNavigate();
  const state = route.useSearch().xem === 'xong' ? 'settled' : 'open';
  const asked = useInfiniteQuery({
    queryKey: ['listCallTasks', state],
    refetchInterval: MINUTE_MS,
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/call-tasks', { params: { query: { state, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(asked);
  const more = moreOf(asked);
  const open = asked.data?.pages[0]?.open;
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
      </div>
      <SegmentedChoice
        label={t('lists')}
        segments={[{ id: 'open', label: open === undefined ? t('open') : t('openCount', { count: open }) }, { id: 'settled', label: t('settled') }]}
        value={state}
        onChange={(id) => void navigate({ to: '/goi-dien', search: id === 'settled' ? { xem: 'xong' } : {} })}
      />
      <Card title={t(state)} bare>
        <Loaded asked={asked} lines={5}>
          {() => (rows.length === 0 ? <EmptyState title={t(state === 'open' ? 'none' : 'settledNone')} how={t(state === 'open' ? 'noneHow' : 'settledNoneHow')} /> : <Tasks rows={rows} state={state} more={more} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function Tasks({ rows, state, more }: { rows: readonly Task[]; state: 'open' | 'settled'; more: More }) {
  const t = useSay(callingText);
  const { language } = useLanguage();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const last =
    state === 'open'
      ? { key: 'acts', head: t('acts'), cell: (row: Task) => <Acts task={row} onOpen={(act) => setOpen({ act, task: row })} /> }
      : { key: 'outcome', head: t('outcome'), cell: (row: Task) => <Outcome task={row} /> };
  return (
    <>
      <DataTable
        label={t(state)}
        rows={rows}
        rowId={(row) => row.id}
        total={t(more ? 'some' : 'all', { count: count(rows.length, language) })}
        more={more}
        columns={[
          { key: 'who', head: t('who'), cell: (row) => <Whom task={row} /> },
          { key: 'what', head: t('what'), cell: (row) => <What task={row} /> },
          { key: 'why', head: t('why'), cell: (row) => <Why task={row} /> },
          last,
        ]}
      />
      {open?.act === 'settle' ? <SettleDialog task={open.task} onClose={close} /> : null}
      {open?.act === 'resend' ? <ResendDialog message={{ id: open.task.messageId, template: open.task.template, state: open.task.why === 'unknownOutcome' ? 'uncertain' : 'failed', at: open.task.openedAt }} onClose={close} /> : null}
    </>
  );
}

function Whom({ task: { name, phone, email, address, state } }: { task: Task }) {
  const t = useSay(callingText);
  return (
    <div className="stack tight">
      <p className="strong">{name ?? t('nameless')}</p>
      {phone === null ? state === 'open' ? <p className="small">{t('noPhone')}</p> : null : <a className="code call-phone" href={`tel:${phone}`}>{phone}</a>}
      {email === null ? null : <p className="small call-words">{email}</p>}
      {address === null ? null : <p className="small call-words">{address}</p>}
    </div>
  );
}

function What({ task: { template, text, dossierId, dossierCode } }: { task: Task }) {
  const t = useSay(callingText);
  const word = useSayCode(messageWords);
  return (
    <div className="stack tight">
      <p className="strong">{word(`messageTemplate.${template}`)}</p>
      {text === null ? null : <p className="small call-words">{text}</p>}
      {dossierId === null ? null : (
        <Link to="/ho-so/$id" params={{ id: dossierId }}>
          <span className="code">{dossierCode ?? t('noCode')}</span>
        </Link>
      )}
    </div>
  );
}

function Why({ task: { why, openedAt, tries, lastTriedAt } }: { task: Task }) {
  const t = useSay(callingText);
  const word = useSayCode(messageWords);
  const notes = [t('since', { at: instantShort(openedAt) }), ...(lastTriedAt === null ? [] : [t('tries', { count: tries, at: instantShort(lastTriedAt) })])];
  return (
    <div className="stack tight">
      <p>{word(`messageFailure.${why}`)}</p>
      <p className="small">{notes.join(' · ')}</p>
    </div>
  );
}

function Outcome({ task: { outcome, note, settledAt, settledBy } }: { task: Task }) {
  const t = useSay(callingText);
  const word = useSayCode(messageWords);
  const at = settledAt === null ? '' : instantShort(settledAt);
  return (
    <div className="stack tight">
      <p>{outcome === null ? '' : word(`callOutcome.${outcome}`)}</p>
      <p className="small">{settledBy === null ? t('itself', { at }) : t('by', { name: settledBy, at })}</p>
      {note === null ? null : <p className="small call-words">{note}</p>}
    </div>
  );
}

function Acts({ task, onOpen }: { task: Task; onOpen: (act: Open['act']) => void }) {
  const t = useSay(callingText);
  const who = task.name ?? t('nameless');
  return (
    <div className="row">
      <Button size="small" onPress={() => onOpen('settle')} label={t('enterOf', { who })}>
        {t('enter')}
      </Button>
      {task.maySayAgain ? (
        <Button size="small" look="quiet" onPress={() => onOpen('resend')} label={`${t('resend')}: ${who}`}>
          {t('resend')}
        </Button>
      ) : null}
    </div>
  );
}

function SettleDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const t = useSay(callingText);
  const word = useSayCode(messageWords);
  return (
    <AskDialog
      title={t('enterOf', { who: task.name ?? t('nameless') })}
      main={t('enter')}
      fields={[
        { key: 'outcome', kind: 'choice', label: t('result'), choices: CALL_ANSWERS.map((id) => ({ id, label: word(`callOutcome.${id}`) })) },
        { key: 'note', kind: 'prose', label: t('note'), hint: t('noteHint'), optional: true, max: 300 },
      ]}
      send={(values, key) => {
        const outcome = CALL_ANSWERS.find((one) => one === read(values, 'outcome')) ?? 'told';
        return answer(api.POST('/api/call-tasks/{id}/settle', { params: { path: { id: task.id } }, body: { outcome, ...answered(values, 'note') }, headers: { 'Idempotency-Key': key } }));
      }}
      said={({ state }) => t(state === 'open' ? 'stillOpen' : 'saved')}
      changes={MESSAGES_CHANGED}
      onClose={onClose}
    />
  );
}
