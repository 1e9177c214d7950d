import { dayOf } from '#kernel/day.ts';
import { forbidden, type Problem } from '#kernel/problem.ts';
import { searchKey } from '#kernel/text.ts';
import { contents } from './contents.ts';
import type { FormData } from './form-data.ts';
import { lookOf, type Look, type PaperCode } from './looks.ts';
import type { Sheet, Signer } from './paper.ts';
import { carriesPayload, formEntry, printRefused, type Form, type Regulation } from './regulation.ts';
import { longDay, shortInstant } from './wording.ts';

/** A paper ready to be rendered: its template below src, the data it prints, the codes to draw, its title and file name. */
export type LaidOut = {
  readonly template: string;
  readonly title: string;
  readonly fileName: string;
  readonly data: { readonly page: Page; readonly content: object };
  readonly codes: Readonly<Record<string, PaperCode>>;
};

type Page = {
  readonly title: string;
  readonly heading: readonly string[];
  readonly size: 'a5' | 'a4' | 'label';
  readonly landscape: boolean;
  readonly everyPageNumbered: boolean;
  readonly demo: boolean;
  readonly superior: string | null;
  readonly unit: string;
  readonly number: string | null;
  readonly placeAndDay: string;
  readonly code: string | null;
  /** The paper's own number, which its bars say. */
  readonly ownNumber: string | null;
  readonly marks: readonly string[];
};

/** Lays a form out: every sentence, day and count is words already, the template only places them. */
export function layOut<F extends Form>(form: F, sheet: Sheet, data: FormData[F]): LaidOut {
  const look = lookOf(form, data);
  const number = look.number ?? sheet.dossierCode;
  const title = number === null ? look.title : `${look.title} ${number}`;
  return {
    template: `modules/forms/templates/${look.template}.typ`,
    title,
    fileName: `${[searchKey(look.title).replaceAll(/[^a-z0-9]+/g, '-'), ...(number === null ? [] : [number.replaceAll(/[^\w.-]+/g, '-')])].join('-')}.pdf`,
    data: { page: pageOf(form, sheet, look, title), content: contents[form](data) },
    codes: codesOf(form, sheet, look, data),
  };
}

/**
 * Refuses a paper its set does not have, a size it is not printed in, or a postal clerk's name where only the agency may
 * sign: refusal, apology, extension, stop (NĐ 61/2018 Đ17.1b, Đ19.8-9).
 */
export function paperRefused<F extends Form>(form: F, sheet: Sheet, data: FormData[F]): Problem | undefined {
  const signer = AGENCY_SIGNERS[form]?.(data);
  return printRefused(form, sheet.regulation, sheet.paperSize) ?? (signer?.employer === 'post' ? forbidden('forms.agencySigns', { form }) : undefined);
}

/**
 * The facts a paper carries in its own QR code since 25/5/2023, in a fixed order between bars: dossier code, procedure
 * code, identifier of the person or organisation, name of the paper, issuing system, time of issue, and on a receipt the
 * appointment (TT 01/2023/TT-VPCP; the circular fixes what stands in it, not how it is written).
 */
export function payloadText(title: string, sheet: Sheet, appointedAt: Date | null): string {
  const facts = [
    sheet.dossierCode ?? '',
    sheet.payload?.procedureCode ?? '',
    sheet.payload?.holderId ?? '',
    title,
    sheet.payload?.system ?? '',
    shortInstant(sheet.issuedAt),
    ...(appointedAt === null ? [] : [shortInstant(appointedAt)]),
  ];
  return facts.map((fact) => fact.replaceAll('|', '/')).join('|');
}

const AGENCY_SIGNERS: { readonly [F in Form]?: (data: FormData[F]) => Signer } = {
  refusal: (data) => data.refuser,
  apology: (data) => data.signer,
  apologyAndExtension: (data) => data.signer,
  stopNotice: (data) => data.signer,
};

const PAGE_SIZES = { A5: 'a5', A4: 'a4', '100x75': 'label' } as const;

function pageOf(form: Form, sheet: Sheet, look: Look, title: string): Page {
  return {
    title,
    heading: look.heading,
    size: PAGE_SIZES[sheet.paperSize],
    landscape: look.landscape ?? false,
    everyPageNumbered: look.everyPageNumbered ?? false,
    demo: sheet.demo,
    superior: sheet.issuer.superior?.toLocaleUpperCase('vi') ?? null,
    unit: sheet.issuer.unit.toLocaleUpperCase('vi'),
    number: sheet.number,
    placeAndDay: `${sheet.place}, ${longDay(dayOf(sheet.issuedAt))}`,
    code: look.single ? sheet.dossierCode : null,
    ownNumber: look.number,
    marks: marksOf(form, sheet, look),
  };
}

/** The layout of the second set was not to be had, so its number is not claimed for our layout. */
const SET_MARKS: Record<Regulation, (annexNumber: string) => string> = {
  'tt01-2018': (annexNumber) => `Mẫu số ${annexNumber}, Thông tư 01/2018/TT-VPCP`,
  'tt03-2025': () => 'Tên giấy theo TT 03/2025/TT-VPCP, bố cục mẫu chưa được xác nhận',
};

/** What the foot of every page says about the print itself. */
function marksOf(form: Form, sheet: Sheet, look: Look): string[] {
  const annexNumber = formEntry(form, sheet.regulation)?.annexNumber ?? null;
  const marks: string[] = [];
  if (!sheet.signed) marks.push('Bản in chưa ký số');
  if (sheet.copyNo > 1) marks.push(`Bản in lại lần ${sheet.copyNo - 1}`);
  if (annexNumber !== null) marks.push(SET_MARKS[sheet.regulation](annexNumber));
  if (look.source !== undefined) marks.push(look.source);
  return marks;
}

function codesOf(form: Form, sheet: Sheet, look: Look, data: object): Record<string, PaperCode> {
  return { ...look.codes, ...ownCodes(sheet, look), ...(look.single ? dossierCodes(form, sheet, look, data) : {}) };
}

function ownCodes(sheet: Sheet, look: Look): Record<string, PaperCode> {
  const codes: Record<string, PaperCode> = {};
  if (look.barred && look.number !== null && isPlain(look.number)) codes['own'] = { kind: 'code128', text: look.number };
  if (look.tracked && sheet.trackingAddress !== null) codes['tracking'] = { kind: 'qr', text: sheet.trackingAddress };
  return codes;
}

function dossierCodes(form: Form, sheet: Sheet, look: Look, data: object): Record<string, PaperCode> {
  const codes: Record<string, PaperCode> = {};
  if (sheet.trackingAddress !== null) {
    codes['tracking'] = { kind: 'qr', text: sheet.trackingAddress };
    codes['trackingKept'] = { kind: 'qr', text: sheet.trackingAddress.split('#')[0] ?? '' };
  }
  if (sheet.dossierCode === null) return codes;
  if (isPlain(sheet.dossierCode)) codes['dossier'] = { kind: 'code128', text: sheet.dossierCode };
  if (sheet.payload !== null && carriesPayload(sheet.issuedAt)) codes['payload'] = { kind: 'qr', text: payloadText(look.title, sheet, form === 'receipt' ? appointedAt(data) : null) };
  return codes;
}

/** Code 128 carries printable ASCII only; dossier codes of every grammar are. */
function isPlain(code: string): boolean {
  return /^[\u0020-\u007e]{1,64}$/.test(code);
}

function appointedAt(data: object): Date | null {
  if (!('appointment' in data) || typeof data.appointment !== 'object' || data.appointment === null) return null;
  return 'at' in data.appointment && data.appointment.at instanceof Date ? data.appointment.at : null;
}
