import type { Actor } from '#kernel/actor.ts';
import { badInput, forbidden, problem, type Problem } from '#kernel/problem.ts';
import { outsideAssignment } from '#modules/access/rules.ts';
import type { Party } from '#modules/dossier/rules/parties.ts';
import { personWarnings, readCitizenCard, type CitizenCard, type IdKind, type Warning } from '#modules/dossier/rules/people.ts';
import { duplicateSuspected } from './counter.ts';

/** A person as the desk enters her: typed, read from the QR text of her card, or both. */
export type PartyAtDesk = Omit<Party, 'name' | 'idKind'> & { readonly name?: string | undefined; readonly idKind?: IdKind | undefined; readonly cardText?: string | undefined };

export type ReadParty = { readonly party: Party; readonly warnings: readonly Warning[] };

/** Competence from which a postal clerk receives at all, with an officer's co-signature; and from which she may alone (domain 14). */
const RECEIVES_WITH_COSIGN = 2;
const RECEIVES_ALONE = 3;

type Receiver = Pick<Actor, 'employer' | 'competence' | 'permissions'>;

/**
 * The people as entered, each completed from her card where something was not typed. Refuses a card text that is none
 * (`reception.cardUnreadable`) and a person without name or kind of number (`reception.partyIncomplete`).
 */
export function readParties(entered: readonly PartyAtDesk[]): ReadParty[] | Problem {
  const read: ReadParty[] = [];
  for (const [index, one] of entered.entries()) {
    const answer = readParty(one, `parties[${index}]`);
    if ('code' in answer) return answer;
    read.push(answer);
  }
  return read;
}

/** A postal clerk receives in the fields where she has been let to (domain 14: L2 with co-signature). */
export function competenceTooLow(actor: Receiver): Problem | undefined {
  return actor.employer === 'post' && actor.competence < RECEIVES_WITH_COSIGN ? forbidden('reception.competenceTooLow', { competence: actor.competence }) : undefined;
}

/** A written delegation completes acceptance only for a postal clerk who receives alone; an officer needs none (domain 0.3 item 2). */
export function delegationFor(actor: Receiver, delegationId: string | null): string | null {
  return actor.employer === 'post' && actor.competence >= RECEIVES_ALONE ? delegationId : null;
}

/** Who completes acceptance by her own act: the agency's people, and a delegated postal clerk. Everyone else prepares for a co-signature. */
export function completesAlone(actor: Receiver, delegationId: string | null): boolean {
  return actor.employer === 'agency' || delegationFor(actor, delegationId) !== null;
}

/** A procedure that only civil servants receive is received by those given the authority for it; the post never (domain 0.3 item 3). */
export function restrictedReceiver(actor: Receiver, marks: { readonly civilServantOnly: boolean }): Problem | undefined {
  if (!marks.civilServantOnly) return undefined;
  if (actor.employer === 'post') return forbidden('dossier.restrictedReceiver');
  return actor.permissions.includes('dossier.receiveRestricted') ? undefined : forbidden('reception.restricted');
}

/** The field of the assignment is the procedure's own, or the line of work it belongs to. */
export function outsideFields(actor: Actor, fieldCode: string, sectorCode: string | null, procedureCode: string): Problem | undefined {
  const refused = outsideAssignment(actor, fieldCode, procedureCode);
  return refused === undefined || sectorCode === null ? refused : outsideAssignment(actor, sectorCode, procedureCode) && refused;
}

/** Telephone numbers are watched over so many days, and looked at twice from so many other owners on (trap 39). */
export const PHONE_DAYS = 30;
const PHONE_OWNERS = 5;

/** One number for many owners is often the clerk's own: messages about their dossiers would go to her. */
export function phoneOften(otherOwners: number): Warning[] {
  return otherOwners >= PHONE_OWNERS ? [{ code: 'reception.phoneOften', facts: { count: otherOwners } }] : [];
}

/** The same procedure twice in one list is a duplicate too, unless the clerk has said that she means it. */
export function sameTwice(codes: readonly string[], acknowledged: boolean): Problem | undefined {
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return duplicateSuspected(twice, acknowledged);
}

/** What the agency has not opened to the post is not received from it (QĐ 45/2016 Đ1.2, Đ13.1). */
export function notByPost(channel: string, marks: { readonly bcciIn: boolean }, code: string): Problem | undefined {
  return channel === 'post' && !marks.bcciIn ? problem('reception.notByPost', { code }) : undefined;
}

function readParty(entered: PartyAtDesk, path: string): ReadParty | Problem {
  const { cardText, name, idKind, ...rest } = entered;
  const card = cardText === undefined ? undefined : readCitizenCard(cardText);
  if (cardText !== undefined && card === undefined) return badInput('reception.cardUnreadable', `${path}.cardText`);
  const knownName = name ?? card?.name;
  const knownKind = idKind ?? (card === undefined ? undefined : 'CCCD');
  if (knownName === undefined || knownKind === undefined) return badInput('reception.partyIncomplete', knownName === undefined ? `${path}.name` : `${path}.idKind`);
  const party: Party = { ...rest, ...fromCard(rest, knownKind, card), name: knownName, idKind: knownKind };
  return { party, warnings: [...personWarnings(party, card?.gender), ...cardDiffers(party, card)] };
}

/** What the card tells and nobody typed. */
function fromCard(typed: Omit<PartyAtDesk, 'name' | 'idKind' | 'cardText'>, kind: IdKind, card: CitizenCard | undefined): Pick<Party, 'idNumber' | 'birth' | 'address'> {
  return {
    idNumber: typed.idNumber ?? (kind === 'CCCD' ? card?.idNumber : undefined),
    birth: typed.birth ?? card?.birth ?? undefined,
    address: typed.address ?? (card?.address === '' ? undefined : card?.address),
  };
}

/** What was typed stands, but a difference from the card is shown. */
function cardDiffers(party: Party, card: CitizenCard | undefined): Warning[] {
  if (card === undefined) return [];
  const differs = party.name !== card.name || (party.idKind === 'CCCD' && party.idNumber !== card.idNumber);
  return differs ? [{ code: 'reception.cardDiffers', facts: { role: party.role } }] : [];
}
