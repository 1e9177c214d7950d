import { badInput, problem, type Facts, type Problem } from '#kernel/problem.ts';
import type { CheckedPaper, PublishedPaper } from '#modules/dossier/rules/papers.ts';
import type { Status, StopReason } from '#modules/dossier/rules/statuses.ts';
import { sharesOf, type QuoteLine } from './quote.ts';
import type { Direction, State } from './shipment-states.ts';
import type { PostalService } from './tariff.ts';

/** The ways of a service: BOTH is two journeys of one booking (QĐ 45/2016 Đ5). */
export function waysOf(service: PostalService): readonly Direction[] {
  if (service === 'BOTH') return ['in', 'out'];
  return service === 'SEND' ? ['in'] : ['out'];
}

/** What the agency has opened to the post, and what the law keeps from it. */
type Marks = { readonly bcciIn: boolean; readonly bcciOut: boolean; readonly presenceRequired: boolean };

/**
 * Only what the agency has opened to the post goes by it, each way for itself; where the person must come herself nothing does (QĐ 45/2016
 * Đ1.2, Đ13.1).
 */
export function notByPost(direction: Direction, marks: Marks, code: string): Problem | undefined {
  if (marks.presenceRequired) return problem('postal.notByPost', { direction, code, reason: 'presenceRequired' });
  const open = direction === 'in' ? marks.bcciIn : marks.bcciOut;
  return open ? undefined : problem('postal.notByPost', { direction, code, reason: 'notOpened' });
}

/** What a booking must name, by its service; the first that is missing. */
export function bookingIncomplete(booked: { service: PostalService; dossierId?: unknown; procedureCode?: unknown; parties?: unknown; papers?: unknown; contents?: unknown; sender?: unknown; receiver?: unknown }): Problem | undefined {
  const fresh = booked.service !== 'RETURN' && booked.dossierId === undefined;
  const wanted = {
    procedureCode: fresh,
    parties: fresh,
    papers: fresh,
    sender: booked.service !== 'RETURN',
    contents: booked.service === 'SEND' && booked.dossierId !== undefined,
    dossierId: booked.service === 'RETURN',
    receiver: booked.service === 'RETURN',
  };
  const missing = (['dossierId', 'procedureCode', 'parties', 'papers', 'contents', 'sender', 'receiver'] as const).find((field) => wanted[field] && booked[field] === undefined);
  return missing === undefined ? undefined : badInput('postal.inputMissing', missing, { service: booked.service });
}

const SHOWN = /xuất trình/iu;

/** True for a paper the published list asks only to be shown. */
export function isShownOnly(paper: Pick<PublishedPaper, 'name' | 'note'>): boolean {
  return !paper.note && SHOWN.test(paper.name);
}

/**
 * What would only be shown at the counter goes by post as a certified copy (hộ tịch: "gửi hồ sơ qua hệ thống bưu chính thì phải gửi kèm theo bản sao có chứng thực
 * các giấy tờ phải xuất trình"), or as the original itself.
 */
export function certifiedCopyNeeded(published: readonly PublishedPaper[], checked: readonly CheckedPaper[]): Problem | undefined {
  const bare = published.filter(isShownOnly).filter((paper) => {
    const found = checked.find((one) => one.no === paper.no);
    return found !== undefined && found.state === 'complete' && found.originals + found.certified === 0;
  });
  return bare.length === 0 ? undefined : problem('postal.certifiedCopyNeeded', { papers: bare.map((paper) => `${paper.no}. ${paper.name}`), count: bare.length }, 422);
}

/** The published notes about papers to be shown, to be read before what goes by post is sealed. */
export function showingNotes(published: readonly PublishedPaper[]): { code: string; facts: Facts }[] {
  return published.filter((paper) => paper.note && SHOWN.test(paper.name)).map((paper) => ({ code: 'postal.showingNote', facts: { note: paper.name } }));
}

/** A result is registered for the post until it is handed out, and where there will be none it is not (only a written refusal is one at 8). */
export function resultGone(dossier: { readonly status: Status; readonly stopReason: StopReason | null; readonly cancelled: boolean }): Problem | undefined {
  const none = dossier.cancelled || dossier.status === 3 || (dossier.status === 8 && dossier.stopReason !== 'REFUSED_ON_MERITS');
  return none || dossier.status === 10 ? problem('postal.resultGone', { status: dossier.status }) : undefined;
}

/** Papers are sent again only for a dossier that waits for them. */
export function dossierNotWaiting(status: Status): Problem | undefined {
  return status === 5 ? undefined : problem('postal.dossierNotWaiting', { status });
}

/** A result is sent electronically only where the procedure is online to the end: level 4 until 2022 (TT 32/2017/TT-BTTTT), toàn trình since (NĐ 42/2022/NĐ-CP). */
export function notElectronic(onlineLevel: string | null, code: string): Problem | undefined {
  return onlineLevel === 'L4' || onlineLevel === 'TOAN_TRINH' ? undefined : problem('postal.notElectronic', { code });
}

/** What the charge for a journey is called, on the receipt and at the till. */
export const POSTAGE_NAMES = { in: 'Cước nhận gửi hồ sơ', out: 'Cước chuyển trả kết quả' } as const satisfies Record<Direction, string>;

/** The lines of a quote that belong to one way of a booking; of what belongs to neither (the tax) the part its own lines bear. */
export function linesOf<T extends QuoteLine & { readonly direction: Direction | 'none' }>(lines: readonly T[], direction: Direction, service: PostalService): QuoteLine[] {
  const ways = waysOf(service);
  const borne = ways.map((way) => lines.filter((line) => line.direction === way).reduce((total, { vnd }) => total + vnd, 0));
  const part = (amount: number) => sharesOf(amount, borne)[ways.indexOf(direction)] ?? 0;
  return lines.flatMap(({ direction: of, ...line }) => {
    if (of === direction) return [line];
    if (of !== 'none') return [];
    const [grossVnd, vnd] = [part(line.grossVnd), part(line.vnd)];
    return [{ ...line, grossVnd, vnd, reductionVnd: grossVnd - vnd }];
  });
}

/**
 * As what a way is priced anew: a way of BOTH stays one, by the price of both and with its own part of it, unless the other way was cancelled and never carried. What the
 * other way was sold for stands.
 */
export function pricedAs(direction: Direction, service: PostalService, other: { readonly state: State } | undefined): PostalService {
  if (service === 'BOTH' && other !== undefined && other.state !== 'cancelled') return 'BOTH';
  return direction === 'in' ? 'SEND' : 'RETURN';
}

/**
 * What is taken from the receiver at her door: whatever her dossier still owes, and the postage where it was agreed that she pays it; postage to be paid when the
 * journey was sold is asked for there.
 */
export function toCollect<T extends { readonly state: string; readonly subjectKind: string; readonly subjectId: string; readonly collectedAt: string }>(charges: readonly T[], shipmentId: string): T[] {
  return charges.filter((charge) => charge.state === 'open' && (charge.subjectKind === 'dossier' || (charge.subjectId === shipmentId && charge.collectedAt === 'return')));
}
