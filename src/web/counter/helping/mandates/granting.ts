import { scopeProblem, type ActInName, type CitizenId, type Evidence, type Scope } from '#modules/mandate/rules/mandates.ts';
import type { Asked } from '#web/api/shapes.ts';

/** What is to be granted, as it is being entered; nothing of it is kept on the device. */
export type Granting = {
  readonly name: string;
  readonly idKind: CitizenId;
  readonly idNumber: string;
  readonly phone: string;
  readonly kinds: readonly ActInName[];
  readonly scope: Scope;
  readonly procedures: readonly { readonly code: string; readonly name: string }[];
  readonly field: string;
  readonly toDay: string;
  readonly evidence: Evidence;
  readonly signature: string;
  readonly documentNo: string;
  readonly password: string;
};

/** What filing needs; what comes after it is ticked when she asks for it. */
const FOR_FILING: readonly ActInName[] = ['fill', 'upload', 'submit', 'pay'];

/** A mandate for this visit, as most are. */
export const FRESH: Granting = { name: '', idKind: 'CCCD', idNumber: '', phone: '', kinds: FOR_FILING, scope: 'visit', procedures: [], field: '', toDay: '', evidence: 'screen', signature: '', documentNo: '', password: '' };

type Terms = Asked<'previewMandate'>;

/** True when there is enough to draw the text. */
export function isComplete(granting: Granting): boolean {
  return granting.name.trim() !== '' && granting.idNumber !== '' && granting.kinds.length > 0 && scopeProblem(granting.scope, reachOf(granting)) === undefined;
}

/** What the text is drawn from. */
export function termsOf(granting: Granting, language: 'vi' | 'en'): Terms {
  const { name, idKind, idNumber, phone, kinds, scope, toDay } = granting;
  const term = scope !== 'visit' && toDay !== '' ? { toDay } : {};
  return { citizen: { name: name.trim(), idKind, idNumber, ...(phone === '' ? {} : { phone }) }, kinds: [...kinds], scope, ...reachOf(granting), ...term, language };
}

/** What proves that she granted it. */
export function proofOf({ evidence, signature, documentNo }: Granting): Pick<Asked<'grantMandate'>, 'evidence' | 'signature' | 'documentNo'> {
  if (evidence !== 'paper') return { evidence: 'screen', ...(signature === '' ? {} : { signature }) };
  return { evidence, ...(documentNo.trim() === '' ? {} : { documentNo: documentNo.trim() }) };
}

function reachOf({ scope, procedures, field }: Granting): { procedures?: string[]; fields?: string[] } {
  if (scope === 'procedures' && procedures.length > 0) return { procedures: procedures.map(({ code }) => code) };
  return scope === 'fields' && field !== '' ? { fields: [field] } : {};
}
