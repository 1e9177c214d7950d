import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { answer, api } from '#web/api/client.ts';
import { read } from '#web/parts/asking/fields.ts';
import type { Values } from '#web/parts/asking/fields.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import type { Dossier } from '../questions.ts';
import { FieldsAct } from './fields-act.tsx';
import type { ActField, Mistakes } from './fields.ts';
import { about } from './move-act.ts';
import type { Acting } from './move-act.ts';
import { actText } from './text.ts';

type Party = Dossier['parties'][number];

/** Corrects what was entered at reception; people only where their data show in full. */
export function AmendAct(acting: Acting) {
  const t = useSay(actText);
  const word = useSayCode(dossierWords);
  const { dossier } = acting;
  const owner = ownerOf(dossier);
  const fields: ActField[] = [
    { key: 'reason', kind: 'prose', label: 'innerReason' },
    { key: 'quantity', kind: 'number', label: 'quantity', first: String(dossier.quantity), max: 3 },
    { key: 'resultChoice', kind: 'segments', label: 'resultChoice', first: dossier.resultChoice, choices: RESULT_CHOICES.map((id) => ({ id, label: word(`dossier.resultChoice.${id}`) })) },
    ...(owner ? ownerFields(owner) : []),
  ];
  return <FieldsAct {...acting} fields={fields} note={<p className="notice">{t('amendNote')}</p>} check={quantityInReach} send={(values, key) => amend(dossier, values, key)} />;
}

function ownerOf(dossier: Dossier): Party | undefined {
  return dossier.parties.find((party) => party.role === 'owner' && !party.masked);
}

function ownerFields(owner: Party): ActField[] {
  return [
    { key: 'name', kind: 'line', label: 'ownerName', first: owner.name, max: 200 },
    { key: 'phone', kind: 'line', label: 'ownerPhone', first: owner.phone ?? '', optional: true, max: 20 },
    { key: 'address', kind: 'line', label: 'ownerAddress', first: owner.address ?? '', optional: true },
  ];
}

function quantityInReach(values: Values): Mistakes {
  const quantity = Number(read(values, 'quantity'));
  return Number.isInteger(quantity) && quantity >= 1 ? {} : { quantity: 'numberWrong' };
}

function amend(dossier: Dossier, values: Values, key: string): Promise<Dossier> {
  const quantity = Number(read(values, 'quantity'));
  const resultChoice = RESULT_CHOICES.find((known) => known === read(values, 'resultChoice'));
  const owner = ownerOf(dossier);
  const changed = owner !== undefined && (read(values, 'name') !== owner.name || read(values, 'phone') !== (owner.phone ?? '') || read(values, 'address') !== (owner.address ?? ''));
  const body = {
    expectedVersion: dossier.version,
    reason: read(values, 'reason'),
    ...(quantity === dossier.quantity ? {} : { quantity }),
    ...(resultChoice === undefined || resultChoice === dossier.resultChoice ? {} : { resultChoice }),
    ...(owner !== undefined && changed ? { parties: [partyField(owner, values)] } : {}),
  };
  return answer(api.POST('/api/dossiers/{id}/amend', { ...about(dossier, key), body }));
}

/** The whole person again: what is sent replaces the person of that role. */
function partyField(owner: Party, values: Values) {
  const kept = { idNumber: owner.idNumber, birth: owner.birth, email: owner.email, evidenceNote: owner.evidenceNote, phone: read(values, 'phone'), address: read(values, 'address') };
  const given = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null && value !== ''));
  return { role: owner.role, name: read(values, 'name'), idKind: owner.idKind, evidence: owner.evidence, ...given };
}
