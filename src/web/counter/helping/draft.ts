import { HELP_KINDS, looksSecret, OUTCOMES, procedureMissing } from '#modules/assistance/rules.ts';
import type { HelpKind } from '#modules/assistance/rules.ts';
import type { Asked } from '#web/api/shapes.ts';

type Outcome = (typeof OUTCOMES)[number];

/** What is told of the help, as it is being entered. */
export type HelpDraft = {
  readonly kinds: readonly HelpKind[];
  readonly outcome: Outcome;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly externalCode: string;
  readonly dossierCode: string;
  readonly name: string;
  readonly phone: string;
};

const NOTHING: HelpDraft = { kinds: [], outcome: 'done', procedureCode: '', procedureName: '', externalCode: '', dossierCode: '', name: '', phone: '' };

/** What was kept on this device, as far as it still makes sense. */
export function readDraft(kept: unknown): HelpDraft {
  if (typeof kept !== 'object' || kept === null) return NOTHING;
  const text = (key: keyof HelpDraft): string => String(Object.entries(kept).find(([name]) => name === key)?.[1] ?? '');
  const kinds = 'kinds' in kept && Array.isArray(kept.kinds) ? HELP_KINDS.filter((kind) => Array.isArray(kept.kinds) && kept.kinds.includes(kind)) : [];
  const outcome = OUTCOMES.find((one) => one === text('outcome')) ?? 'done';
  return { ...NOTHING, kinds, outcome, procedureCode: text('procedureCode'), procedureName: text('procedureName'), externalCode: text('externalCode'), dossierCode: text('dossierCode') };
}

/** What of it may stay on the device: nothing of a person. */
export function keepDraft({ kinds, outcome, procedureCode, procedureName, externalCode, dossierCode }: HelpDraft): object {
  return { kinds, outcome, procedureCode, procedureName, externalCode, dossierCode };
}

export type HelpMistake = 'kindsMissing' | 'procedureMissing' | 'externalHow' | 'phoneWrong' | 'phoneNeedsName';

/** What is missing or cannot be right, by field; the same rules the service demands. */
export function mistakesIn(draft: HelpDraft): Partial<Record<keyof HelpDraft, HelpMistake>> {
  const phone = draft.phone.trim();
  return {
    ...(draft.kinds.length === 0 ? { kinds: 'kindsMissing' } : {}),
    ...(procedureMissing(draft.kinds, draft.procedureCode === '' ? null : draft.procedureCode) ? { procedureCode: 'procedureMissing' } : {}),
    ...(draft.externalCode.trim() !== '' && looksSecret(draft.externalCode.trim()) ? { externalCode: 'externalHow' } : {}),
    ...(phone !== '' && !/^0\d{9,10}$/.test(phone) ? { phone: 'phoneWrong' } : {}),
    ...(phone !== '' && draft.name.trim() === '' ? { name: 'phoneNeedsName' } : {}),
  };
}

type Told = Omit<Asked<'recordAssistance'>, 'device' | 'portal' | 'minutes'>;

/** The request for what is told. */
export function toldOf(draft: HelpDraft): Told {
  const [name, phone, externalCode, dossierCode] = [draft.name, draft.phone, draft.externalCode, draft.dossierCode].map((text) => text.trim());
  return {
    kinds: [...draft.kinds],
    outcome: draft.outcome,
    ...(draft.procedureCode === '' ? {} : { procedureCode: draft.procedureCode }),
    ...(externalCode ? { externalCode } : {}),
    ...(dossierCode ? { dossierCode } : {}),
    ...(name ? { person: { name, ...(phone ? { phone } : {}) } } : {}),
  };
}
