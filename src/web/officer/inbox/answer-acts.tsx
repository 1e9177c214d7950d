import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Act } from '../dossier/acts/act.tsx';
import type { MoveAnswer, MoveName } from '../dossier/questions.ts';
import { roomWords, spoken } from '../dossier/words.ts';
import { STATUS_NAMES, statusOf } from '#modules/dossier/rules/statuses.ts';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { lettersAreOn, regionKeys, useKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort, instantInFull } from '#web/ui/show.ts';
import { answersOf } from './answers.ts';
import { AcceptDialog, PrepareDialog } from './answer-dialogs.tsx';
import type { Submission } from './questions.ts';
import { inboxText } from './text.ts';

type Open = 'accept' | 'prepare' | MoveName;

/** The answer a submission waits for; what cannot be done is there too, with the reason under it. */
export function AnswerActs({ submission }: { submission: Submission }) {
  const [open, setOpen] = useState<Open>();
  const { main } = answersOf(submission);
  useKeys(main === undefined || open !== undefined ? {} : { 'Ctrl+Enter': () => setOpen(main) });
  return (
    <>
      {submission.state === 'settled' ? <Settled submission={submission} /> : <Choices submission={submission} onBegin={setOpen} />}
      <Opened open={open} submission={submission} onClose={() => setOpen(undefined)} />
    </>
  );
}

function Choices({ submission, onBegin }: { submission: Submission; onBegin: (act: Open) => void }) {
  const t = useSay(inboxText);
  const { accept, others, prepares } = answersOf(submission);
  const letters = others.flatMap(({ move, allowed }) => (allowed && LETTERS[move] ? [[LETTERS[move], () => onBegin(move)] as const] : []));
  return (
    <Card title={t('acts')}>
      <div className="stack tight" role="group" aria-label={t('acts')} onKeyDown={regionKeys(Object.fromEntries(letters))}>
        {submission.state === 'asked' ? <Waiting submission={submission} /> : null}
        {submission.state === 'withdrawing' ? <Wish submission={submission} /> : null}
        {prepares ? (
          <Button wide look="main" keys="Ctrl ↵" onPress={() => onBegin('prepare')}>
            {t('prepare')}
          </Button>
        ) : null}
        {accept ? <Answer answer={accept} name={t('accept')} cap="Ctrl ↵" main onBegin={() => onBegin('accept')} /> : null}
        {others.map((one) => (
          <Answer key={one.move} answer={one} name={t(NAMES[one.move] ?? 'ask')} cap={lettersAreOn() ? LETTERS[one.move]?.toUpperCase() : undefined} onBegin={() => onBegin(one.move)} />
        ))}
        <Link to="/ho-so/$id" params={{ id: submission.dossier.id }}>
          {t('toDossier')}
        </Link>
      </div>
    </Card>
  );
}

const NAMES: Readonly<Partial<Record<MoveName, 'ask' | 'refuse' | 'propose' | 'acceptWithdrawal' | 'declineWithdrawal'>>> = { refuseReception: 'refuse', proposeRefusal: 'propose', acceptWithdrawal: 'acceptWithdrawal', declineWithdrawal: 'declineWithdrawal' };
const LETTERS: Readonly<Partial<Record<MoveName, string>>> = { noticeIncomplete: 'y', requestSupplement: 'y', refuseReception: 'c', proposeRefusal: 'c' };

function Opened({ open, submission, onClose }: { open: Open | undefined; submission: Submission; onClose: () => void }) {
  if (open === undefined) return null;
  if (open === 'accept') return <AcceptDialog submission={submission} onClose={onClose} />;
  if (open === 'prepare') return <PrepareDialog submission={submission} onClose={onClose} />;
  return <Act dossier={submission.dossier} move={open} onClose={onClose} />;
}

type AnswerProps = { answer: MoveAnswer; name: string; cap: string | undefined; main?: boolean; onBegin: () => void };

function Answer({ answer: { move, allowed, refusal }, name, cap, main = false, onBegin }: AnswerProps) {
  const word = useSayCode(roomWords);
  const { language } = useLanguage();
  if (!allowed && refusal) {
    return (
      <RefusedAct wide reason={word(refusal.code, spoken(refusal.facts, (status) => `“${status} · ${STATUS_NAMES[statusOf(status)][language]}”`))}>
        {name}
      </RefusedAct>
    );
  }
  return (
    <Button wide look={main ? 'main' : move === 'refuseReception' ? 'danger' : 'plain'} onPress={onBegin} {...(cap === undefined ? {} : { keys: cap })}>
      {name}
    </Button>
  );
}

function Waiting({ submission: { dossier } }: { submission: Submission }) {
  const t = useSay(inboxText);
  const respondBy = dossier.supplements.findLast(({ receivedAt }) => receivedAt === null)?.respondBy ?? null;
  return (
    <div className="notice">
      <p>{t('waitsForCitizen')}</p>
      {respondBy === null ? null : <p className="small">{t('respondBy', { day: dayShort(respondBy) })}</p>}
    </div>
  );
}

function Wish({ submission: { dossier } }: { submission: Submission }) {
  const t = useSay(inboxText);
  return (
    <div className="notice">
      <p>{t('wishesToWithdraw')}</p>
      {dossier.stopExplanation ? <p className="small">{t('wishReason', { reason: dossier.stopExplanation })}</p> : null}
    </div>
  );
}

function Settled({ submission: { dossier } }: { submission: Submission }) {
  const t = useSay(inboxText);
  const { language } = useLanguage();
  return (
    <Card title={t('settledTitle')}>
      {dossier.code === null ? null : <p className="code big">{dossier.code}</p>}
      {dossier.due === null ? null : <p>{t('acceptedLate', { at: instantInFull(dossier.due.at, language) })}</p>}
      <Link to="/ho-so/$id" params={{ id: dossier.id }}>
        {t('toDossier')}
      </Link>
    </Card>
  );
}
