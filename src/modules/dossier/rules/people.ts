import { type Day, isDay } from '#kernel/day.ts';
import { type Facts, type Problem, badInput } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';

/** What a person or organisation is known by; NONE for who has no number yet (a newborn, an agency). */
export const ID_KINDS = ['CCCD', 'CMND', 'PASSPORT', 'MST', 'NONE'] as const;
export type IdKind = (typeof ID_KINDS)[number];

export const GENDERS = ['male', 'female'] as const;
export type Gender = (typeof GENDERS)[number];

/** One of the people of a dossier, as typed or read from a card. */
export type Person = {
  readonly name: string;
  readonly idKind: IdKind;
  readonly idNumber?: string | undefined;
  readonly birth?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
};

/** Something to look at twice; it never stops a reception. */
export type Warning = { readonly code: string; readonly facts: Facts };

/** What the text of a citizen card's QR code says. Anyone can print one: it is never proof of identity. */
export type CitizenCard = {
  readonly idNumber: string;
  readonly oldIdNumber: string | null;
  readonly name: string;
  readonly birth: Day | null;
  readonly gender: Gender;
  readonly address: string;
  readonly issuedDay: Day | null;
};

/** From this day the nine-digit CMND proves nothing any more (Luật Căn cước 26/2023/QH15 Đ46). */
const CMND_UNUSABLE_FROM: Day = '2025-01-01';

const ID_GRAMMARS: Readonly<Record<IdKind, RegExp>> = {
  CCCD: /^\d{12}$/,
  CMND: /^(?:\d{9}|\d{12})$/,
  PASSPORT: /^[0-9A-Z]{3,20}$/,
  MST: /^(?:\d{10}(?:-\d{3})?|\d{12})$/,
  NONE: /^$/,
};
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]*$/u;
const MAX_NAME_WORDS = 10;
const BIRTH = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const CARD = /^(\d{12})\|(\d{9}|\d{12})?\|([^|]+)\|(\d{8})\|(Nam|Nữ)\|([^|]*)\|(\d{8})?(?:\|.*)?$/;
const MST_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Refuses what cannot be a person's data on this day; `path` names the field (`parties[0]`). */
export function personProblem(person: Person, path: string, today: Day): Problem | undefined {
  return nameProblem(person, path) ?? idProblem(person, path, today) ?? birthProblem(person.birth, path, today);
}

/** What does not fit together in a person's data (domain 3.4, 12.1): shown to the clerk, never a refusal. */
export function personWarnings(person: Person, gender?: Gender): Warning[] {
  const number = person.idNumber ?? '';
  if (person.idKind === 'MST') return taxNumberDoubtful(number) ? [{ code: 'dossier.taxNumberDoubtful', facts: {} }] : [];
  if (person.idKind !== 'CCCD' || !ID_GRAMMARS.CCCD.test(number)) return [];
  const warnings: Warning[] = [];
  const year = person.birth?.slice(0, 4);
  if (year !== undefined && year !== birthYearIn(number)) warnings.push({ code: 'dossier.birthYearDiffers', facts: { year: birthYearIn(number) } });
  if (gender !== undefined && gender !== genderIn(number)) warnings.push({ code: 'dossier.genderDiffers', facts: {} });
  return warnings;
}

/** Reads the text of a citizen card's QR code: its first seven fields, whatever follows; undefined when it is none. */
export function readCitizenCard(text: string): CitizenCard | undefined {
  const [, idNumber, oldIdNumber, name, birth, gender, address, issued] = CARD.exec(storable(text)) ?? [];
  if (idNumber === undefined || name === undefined || birth === undefined) return undefined;
  return {
    idNumber,
    oldIdNumber: oldIdNumber ?? null,
    name: name.trim(),
    birth: cardDay(birth),
    gender: gender === 'Nam' ? 'male' : 'female',
    address: (address ?? '').trim(),
    issuedDay: issued === undefined ? null : cardDay(issued),
  };
}

/** The tenth digit of a ten-digit tax number; 10 means that no such number was given out. */
export function taxCheckDigit(firstNine: string): number {
  return 10 - (MST_WEIGHTS.reduce((sum, weight, index) => sum + Number(firstNine[index]) * weight, 0) % 11);
}

/** The year of birth that the digits 4-6 of a CCCD tell: century and gender in one digit, then two of the year. */
export function birthYearIn(cccd: string): string {
  return `${19 + Math.floor(Number(cccd[3]) / 2)}${cccd.slice(4, 6)}`;
}

/** The gender that the fourth digit of a CCCD tells: even for a man, odd for a woman. */
export function genderIn(cccd: string): Gender {
  return Number(cccd[3]) % 2 === 0 ? 'male' : 'female';
}

/** True for a text that is a number of identity or tax rather than a name or a code: such numbers never stand in an address. */
export function looksLikeIdNumber(text: string): boolean {
  return /^(?:\d{9,12}|\d{10}-\d{3}|[A-Z]\d{7,8})$/.test(text.replace(/\s/g, '').toUpperCase());
}

/** Refuses a number that its kind cannot have; `field` names the input. */
export function idNumberProblem(idKind: IdKind, idNumber: string, field: string): Problem | undefined {
  return ID_GRAMMARS[idKind].test(idNumber) ? undefined : badInput('dossier.idNumberWrong', field, { idKind });
}

function nameProblem(person: Person, path: string): Problem | undefined {
  if (person.idKind === 'MST' || person.idKind === 'NONE') return undefined;
  const good = NAME.test(person.name) && person.name.split(/\s+/).length <= MAX_NAME_WORDS;
  return good ? undefined : badInput('dossier.nameWrong', `${path}.name`);
}

function idProblem(person: Person, path: string, today: Day): Problem | undefined {
  const wrong = idNumberProblem(person.idKind, person.idNumber ?? '', `${path}.idNumber`);
  if (wrong !== undefined) return wrong;
  const expired = person.idKind === 'CMND' && today >= CMND_UNUSABLE_FROM;
  return expired ? badInput('dossier.cmndUnusable', `${path}.idKind`) : undefined;
}

function birthProblem(birth: string | undefined, path: string, today: Day): Problem | undefined {
  if (birth === undefined) return undefined;
  const exists = BIRTH.test(birth) && (birth.length < 10 || isDay(birth)) && birth >= '1880';
  return exists && birth <= today.slice(0, birth.length) ? undefined : badInput('dossier.birthWrong', `${path}.birth`);
}

function taxNumberDoubtful(number: string): boolean {
  const digits = number.slice(0, 10);
  return /^\d{10}(?:-\d{3})?$/.test(number) && taxCheckDigit(digits.slice(0, 9)) !== Number(digits[9]);
}

function cardDay(text: string): Day | null {
  const day = `${text.slice(4, 8)}-${text.slice(2, 4)}-${text.slice(0, 2)}`;
  return isDay(day) ? day : null;
}
