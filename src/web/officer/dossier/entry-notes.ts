import { dayShort } from '#web/ui/show.ts';
import type { Dossier, Entry } from './questions.ts';
import type { dossierText } from './text.ts';
import { dayFact, numberFact, textFact } from './words.ts';

type Say = (key: keyof typeof dossierText, facts?: Readonly<Record<string, unknown>>) => string;
type Word = (code: string, facts?: Readonly<Record<string, unknown>>) => string;
type Told = { readonly entry: Entry; readonly dossier: Dossier; readonly t: Say; readonly word: Word };

const NOTES: Readonly<Record<string, (told: Told) => string | undefined>> = {
  'dossier.supplementRequested': ({ entry, dossier, t }) => {
    const request = dossier.supplements.find((one) => one.stage === 'examination' && one.no === numberFact(entry.facts, 'request')) ?? dossier.supplements.at(-1);
    return request && `${asked(request, t)} ${dossier.regime === 'NĐ 61/2018' ? t('restartNote') : ''}`;
  },
  'dossier.incompleteNoticed': ({ dossier, t }) => {
    const request = dossier.supplements.find((one) => one.stage === 'preAcceptance');
    return request && asked(request, t);
  },
  'dossier.supplementReceived': ({ entry, t }) => newDay(entry, t),
  'dossier.apologyDrafted': ({ entry, t }) => {
    const day = dayFact(entry.facts, 'newDay');
    return day && t('proposedDay', { day });
  },
  'dossier.apologyEntered': ({ entry, t }) => {
    const before = dayFact(entry.facts, 'before');
    const day = dayFact(entry.facts, 'dueDay');
    return before && day && t('oldAndNewDay', { before, day });
  },
  'dossier.assigned': ({ entry, dossier, t }) => {
    const { handler } = dossier;
    return handler !== null && handler.id === textFact(entry.facts, 'handlerId') ? t('assignedTo', { name: handler.name }) : undefined;
  },
  'dossier.draftReviewed': ({ entry, t }) => t(entry.facts['approved'] === true ? 'approved' : 'sentBack'),
  'dossier.sealed': ({ dossier, t }) => {
    const { docNumber = null, docDay = null } = dossier.result ?? {};
    return docNumber === null ? undefined : t('numbered', { number: docNumber, day: docDay === null ? '' : dayShort(docDay) });
  },
  'dossier.stopProposed': ({ dossier, word }) => dossier.stopExplanation ?? (dossier.stopReason === null ? undefined : word(`dossier.stopReason.${dossier.stopReason}`)),
  'dossier.obligationRequested': ({ entry, dossier }) => dossier.obligations.find((one) => one.documentNo === textFact(entry.facts, 'documentNo'))?.what,
  'dossier.receptionCancelled': ({ dossier }) => dossier.cancelReason ?? undefined,
  'custody.offered': item,
  'custody.accepted': item,
  'custody.withdrawn': item,
  'custody.refused': ({ entry, word }) => {
    const difference = textFact(entry.facts, 'difference');
    return difference && word(`difference.${difference}`);
  },
  'digitisation.attached': paper,
  'digitisation.detached': paper,
  'reception.formPrinted': ({ entry, t, word }) => {
    const form = textFact(entry.facts, 'form');
    return form && t('printed', { form: word(`forms.form.${form}`) });
  },
};

/** What else is worth saying about an entry, beyond its name. */
export function entryNote(told: Told): string | undefined {
  return NOTES[told.entry.kind]?.(told);
}

function asked(request: Dossier['supplements'][number], t: Say): string {
  return t('missing', { papers: request.papers.map((paper) => (paper.what === null ? paper.name : `${paper.name} (${paper.what})`)).join('; ') });
}

function newDay(entry: Entry, t: Say): string | undefined {
  const day = dayFact(entry.facts, 'dueDay');
  return day && t('newDay', { day });
}

function item({ entry, t }: Told): string | undefined {
  const kind = textFact(entry.facts, 'item');
  return kind === 'papers' || kind === 'result' ? t(`item.${kind}`) : undefined;
}

/** The paper a file was attached to or taken out of. */
function paper({ entry, dossier, t }: Told): string | undefined {
  const no = textFact(entry.facts, 'component');
  const listed = dossier.papers.find((one) => String(one.no) === no);
  return listed && t('ofPaper', { no: listed.no, name: listed.name });
}
