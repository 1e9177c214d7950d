import type { ReactNode } from 'react';
import { showDay } from '#kernel/day.ts';
import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Sheet, SheetHead } from '#web/ui/sheet.tsx';
import { instantInFull } from '#web/ui/show.ts';
import type { DueDate } from './questions.ts';
import { gapsOf } from './reason.ts';
import type { RequestDraft } from './request.ts';
import { receiveText } from './text.ts';

/** What the receipt says so far; nothing but what will be printed. */
export type SlipFacts = {
  readonly code: string | null;
  readonly owner: string;
  readonly submitter: string | null;
  readonly content: string;
  readonly papers: string;
  readonly quantity: number;
  /** One of several dossiers of the same person: the list goes with it. */
  readonly listed: boolean;
  readonly resultChoice: string;
  readonly due: { readonly at: string; readonly provisional: boolean; readonly reason: string } | null;
  /** Prepared, and waiting for an officer: no time runs yet. */
  readonly waits: boolean;
  readonly demo: boolean;
};

const TITLE = ['GIẤY TIẾP NHẬN HỒ SƠ', 'VÀ HẸN TRẢ KẾT QUẢ'] as const;

/** Mẫu 01 as it fills itself while the clerk works. */
export function Slip({ facts, foot }: { facts: SlipFacts; foot: ReactNode }) {
  const t = useSay(receiveText);
  return (
    <Sheet caption={t('paperCaption')} label={t('paperLabel')} foot={foot}>
      <SlipBody facts={facts} />
    </Sheet>
  );
}

/** The face of the receipt, at the desk and in the window for the citizen. */
export function SlipBody({ facts, forCitizen = false }: { facts: SlipFacts; forCitizen?: boolean }) {
  const t = useSay(receiveText);
  const word = useSayCode(dossierWords);
  const { language } = useLanguage();
  const step = (number: number) => (forCitizen ? '…' : t('slipStep', { step: number }));
  return (
    <>
      {facts.demo ? <p className="demo-mark">{t('demoPaper')}</p> : null}
      <SheetHead lines={TITLE} />
      <dl className="facts">
        <SlipLine name={t('slipCode')} value={facts.code} later={t('slipCodeLater')} mono />
        <SlipLine name={t('slipOwner')} value={facts.owner} later={step(3)} />
        {facts.submitter === null ? null : <SlipLine name={t('slipSubmitter')} value={facts.submitter} later={step(3)} />}
        <SlipLine name={t('slipContent')} value={facts.content} later={step(1)} />
        <SlipLine name={t('slipPapers')} value={facts.papers} later={step(2)} />
        <SlipLine name={t('slipSets')} value={facts.listed ? t('slipListed', { count: facts.quantity }) : String(facts.quantity)} later="" />
        <SlipLine name={t('slipResult')} value={word(`dossier.resultChoice.${facts.resultChoice}`)} later="" />
      </dl>
      <hr />
      <div aria-live="polite">
        <p className="small">{t('appointed')}</p>
        <p className={facts.due ? 'appointed' : 'waiting'}>{facts.due ? instantInFull(facts.due.at, language) : t(facts.waits ? 'appointedAtCoSign' : 'appointedLater')}</p>
        {facts.due ? <p className="small">{facts.due.reason}</p> : null}
        {facts.due?.provisional ? <p className="small strong">{t('provisional')}</p> : null}
      </div>
    </>
  );
}

function SlipLine({ name, value, later, mono = false }: { name: string; value: string | null; later: string; mono?: boolean }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={`${value ? '' : 'waiting'} ${mono && value ? 'code' : ''}`}>{value ? value : later}</dd>
    </>
  );
}

/** The sentence under the appointed day: how it was counted and what did not count. */
export function useReason(): (due: DueDate, term: string, receivedDay: string) => string {
  const t = useSay(receiveText);
  return (due, term, receivedDay) => {
    const start = t('countedFrom', { term, day: showDay(receivedDay).slice(0, 5) });
    const { holidays, weekends } = gapsOf(due.skipped);
    const gaps = holidays.map(({ why, days }) => t('skipped', { why: [why, days].filter(Boolean).join(' ') }));
    return [start, ...gaps, ...(weekends ? [t('weekendsSkipped')] : [])].join('; ');
  };
}

/** `2 bản chính, 1 bản sao`: what was handed in, over all papers. */
export function paperTotals({ papers }: Pick<RequestDraft, 'papers'>, t: (key: 'originals' | 'copies', facts?: { count: number }) => string): string {
  const answers = Object.values(papers).filter((answer) => answer.state === 'complete');
  const originals = answers.reduce((sum, answer) => sum + answer.originals, 0);
  const copies = answers.reduce((sum, answer) => sum + answer.certified + answer.copies, 0);
  return [originals > 0 ? t('originals', { count: originals }) : '', copies > 0 ? t('copies', { count: copies }) : ''].filter(Boolean).join(', ');
}
