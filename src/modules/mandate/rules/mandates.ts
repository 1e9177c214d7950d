import { daysBetween, showDay, type Day } from '#kernel/day.ts';
import type { Language } from '#kernel/message.ts';
import { badInput, forbidden, problem, type Problem } from '#kernel/problem.ts';
import { isSignature } from '#kernel/signature.ts';

/** What a helper may do in somebody's name, before a dossier is filed and after; guiding, tracking and help with the account need no mandate. */
export const ACTS_IN_NAME = ['fill', 'upload', 'submit', 'pay', 'supplement', 'withdraw'] as const;
export type ActInName = (typeof ACTS_IN_NAME)[number];

/** How far it reaches: named procedures, whole fields, or whatever she came for in this visit. */
export const SCOPES = ['procedures', 'fields', 'visit'] as const;
export type Scope = (typeof SCOPES)[number];

/** Her signature on the screen, a signed paper that stays in the office, or her own answer to a message. */
export const EVIDENCES = ['screen', 'paper', 'phone'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** What she signs at the desk. */
export const SIGNED_EVIDENCES = ['screen', 'paper'] as const satisfies readonly Evidence[];

export const MANDATE_STATES = ['inForce', 'ended', 'revoked'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

/** On whose word it was revoked. */
export const REVOKERS = ['citizen', 'organisation'] as const;

/** Where it was revoked: at a desk, signed in, with the look-up secret of a dossier it served, with its own code, by message. */
export const REVOKED_WAYS = ['desk', 'signedIn', 'tracking', 'code', 'message'] as const;
export type RevokedWay = (typeof REVOKED_WAYS)[number];

/** Papers a citizen shows; an organisation grants no mandate here. */
export const CITIZEN_IDS = ['CCCD', 'CMND', 'PASSPORT'] as const;
export type CitizenId = (typeof CITIZEN_IDS)[number];

export const TEXT_LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

/** The longest term, today included (house rule: nobody types for another on an old paper). */
const MANDATE_DAYS = 30;

/** The wording below; it grows by one with every word that changes, so that an old mandate can be read as it was. */
export const TEXT_VERSION = 3;

export type Named = { readonly code: string; readonly name: string };

/** Everything the text says; the same facts give the same text, letter by letter. */
export type MandateFacts = {
  readonly citizen: { readonly name: string; readonly idKind: CitizenId; readonly idNumber: string };
  readonly organisation: string;
  readonly unit: string;
  readonly kinds: readonly ActInName[];
  readonly scope: Scope;
  readonly covers: readonly Named[];
  readonly fromDay: Day;
  readonly toDay: Day;
};

/** A mandate as far as a use of it depends on. */
export type Standing = {
  readonly helperOrganisationId: string | null;
  readonly unitId: string;
  readonly kinds: readonly ActInName[];
  readonly scope: Scope;
  readonly covers: readonly Named[];
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly revokedAt: Date | null;
};

export type Helper = { readonly helperOrganisationId: string | null; readonly unitId: string };
export type AskedUse = { readonly kinds: readonly ActInName[]; readonly procedure: { readonly code: string; readonly fieldCode: string } };

/** What may be done in her name, in the words of the text. */
export const ACT_WORDS = {
  vi: { fill: 'khai biểu mẫu', upload: 'tải giấy tờ lên', submit: 'nộp hồ sơ', pay: 'thanh toán trực tuyến', supplement: 'gửi giấy tờ bổ sung khi được yêu cầu', withdraw: 'đề nghị rút hồ sơ đã nộp' },
  en: { fill: 'fill in forms', upload: 'upload papers', submit: 'submit the application', pay: 'pay online', supplement: 'send papers that are asked for later', withdraw: 'ask to withdraw an application' },
} as const satisfies Record<Language, Record<ActInName, string>>;

const ID_WORDS = {
  vi: { CCCD: 'số định danh/CCCD', CMND: 'CMND số', PASSPORT: 'hộ chiếu số' },
  en: { CCCD: 'identity number', CMND: 'identity card', PASSPORT: 'passport' },
} as const satisfies Record<Language, Record<CitizenId, string>>;

/** The exact text the citizen reads and signs. */
export function mandateText(facts: MandateFacts, language: Language): string {
  const { citizen, organisation, unit, fromDay, toDay } = facts;
  const acts = facts.kinds.map((kind) => ACT_WORDS[language][kind]).join('; ');
  const where = organisation === unit ? organisation : `${organisation} (${unit})`;
  const who = `${citizen.name}, ${ID_WORDS[language][citizen.idKind]} ${citizen.idNumber}`;
  const lines =
    language === 'vi'
      ? [
          'GIẤY ỦY QUYỀN HỖ TRỢ DỊCH VỤ CÔNG TRỰC TUYẾN',
          `Tôi là ${who}.`,
          `Tôi ủy quyền cho ${where} thao tác thay tôi khi thực hiện dịch vụ công trực tuyến, chỉ trong các việc sau: ${acts}.`,
          `Phạm vi: ${reach(facts, language)}.`,
          `Thời hạn: từ ngày ${showDay(fromDay)} đến hết ngày ${showDay(toDay)}.`,
          'Người nộp hồ sơ vẫn là tôi. Cán bộ không hỏi và không giữ mật khẩu, mã xác thực một lần, mã QR định danh của tôi.',
          'Mỗi lần dùng giấy này đều được ghi lại. Tôi có thể hủy giấy này bất cứ lúc nào: tại bất kỳ quầy nào của Bộ phận Một cửa khi xuất trình giấy tờ tùy thân, trên trang tra cứu hồ sơ, hoặc nhắn tin HUY kèm mã hủy.',
        ]
      : [
          'MANDATE FOR HELP WITH ONLINE PUBLIC SERVICES',
          `I am ${who}.`,
          `I allow ${where} to act for me in online public services, in these things only: ${acts}.`,
          `Scope: ${reach(facts, language)}.`,
          `Term: from ${showDay(fromDay)} until the end of ${showDay(toDay)}.`,
          'The applicant remains me. Staff neither ask for nor keep my password, one-time codes or identity QR code.',
          'Every use of this mandate is recorded. I may revoke it at any time: at any desk of the one-stop on showing my identity paper, on the tracking page, or by the message HUY with its code.',
        ];
  return lines.join('\n');
}

/** Refuses a term that ends before it begins or is longer than allowed; a visit ends with its day. */
export function termProblem(scope: Scope, fromDay: Day, toDay: Day): Problem | undefined {
  const days = daysBetween(fromDay, toDay) + 1;
  if (days < 1) return badInput('mandate.termReversed', 'toDay');
  if (days > MANDATE_DAYS) return badInput('mandate.termTooLong', 'toDay', { days: MANDATE_DAYS });
  return scope === 'visit' && days > 1 ? badInput('mandate.visitIsToday', 'toDay') : undefined;
}

/** Procedures for a scope of procedures, fields for one of fields, neither for a visit. */
export function scopeProblem(scope: Scope, { procedures = [], fields = [] }: { procedures?: readonly string[] | undefined; fields?: readonly string[] | undefined }): Problem | undefined {
  const wanted = { procedures: procedures.length > 0 && fields.length === 0, fields: fields.length > 0 && procedures.length === 0, visit: procedures.length + fields.length === 0 };
  return wanted[scope] ? undefined : badInput('mandate.scopeWrong', scope === 'fields' ? 'fields' : 'procedures', { scope });
}

/** Refuses evidence without what proves it. */
export function evidenceProblem(evidence: (typeof SIGNED_EVIDENCES)[number], { signature, documentNo }: { signature?: string | undefined; documentNo?: string | undefined }): Problem | undefined {
  if (evidence === 'paper') return documentNo === undefined || signature !== undefined ? badInput('mandate.paperNumberNeeded', 'documentNo') : undefined;
  return signature !== undefined && documentNo === undefined && isSignature(signature) ? undefined : badInput('mandate.signatureNeeded', 'signature');
}

/** The text on the screen must be the text of these facts. */
export function textChanged(shownSha256: string, sha256: string): Problem | undefined {
  return shownSha256 === sha256 ? undefined : problem('mandate.textChanged');
}

export function stateOf({ revokedAt, toDay }: Pick<Standing, 'revokedAt' | 'toDay'>, today: Day): MandateState {
  if (revokedAt !== null) return 'revoked';
  return today > toDay ? 'ended' : 'inForce';
}

/** The post's mandate serves all of the post; the agency's serves the unit it was granted to. */
export function isOf(mandate: Pick<Standing, 'helperOrganisationId' | 'unitId'>, helper: Helper): boolean {
  return mandate.helperOrganisationId === helper.helperOrganisationId && (helper.helperOrganisationId !== null || mandate.unitId === helper.unitId);
}

/** Why a mandate does not serve for this, today, in these hands. */
export function notUsable(mandate: Standing, helper: Helper, { kinds, procedure }: AskedUse, today: Day): Problem | undefined {
  if (!isOf(mandate, helper)) return forbidden('mandate.notYours');
  const over = notInForce(mandate, today);
  if (over) return over;
  const beyond = kinds.filter((kind) => !mandate.kinds.includes(kind));
  if (beyond.length > 0) return problem('mandate.kindNotCovered', { kinds: beyond });
  return reaches(mandate, procedure) ? undefined : problem('mandate.procedureNotCovered', { code: procedure.code });
}

/** How far it reaches: a procedure by its code, by its field, or whatever she came for. */
export function reaches({ scope, covers }: Pick<Standing, 'scope' | 'covers'>, procedure: AskedUse['procedure']): boolean {
  const code = scope === 'procedures' ? procedure.code : procedure.fieldCode;
  return scope === 'visit' || covers.some((one) => one.code === code);
}

/** Refuses what is over: revoked, or past its last day. */
export function notInForce(mandate: Pick<Standing, 'revokedAt' | 'toDay'>, today: Day): Problem | undefined {
  const state = stateOf(mandate, today);
  if (state === 'inForce') return undefined;
  return problem(state === 'revoked' ? 'mandate.revokedAlready' : 'mandate.endedAlready', state === 'ended' ? { day: showDay(mandate.toDay) } : {});
}

function reach({ scope, covers }: Pick<MandateFacts, 'scope' | 'covers'>, language: Language): string {
  const names = covers.map(({ code, name }) => (scope === 'procedures' ? `${name} (${code})` : name)).join('; ');
  const words = {
    vi: { procedures: `các thủ tục: ${names}`, fields: `các thủ tục thuộc lĩnh vực: ${names}`, visit: 'những thủ tục tôi làm trong lần đến này' },
    en: { procedures: `the procedures: ${names}`, fields: `procedures of the fields: ${names}`, visit: 'the procedures I came for in this visit' },
  };
  return words[language][scope];
}
