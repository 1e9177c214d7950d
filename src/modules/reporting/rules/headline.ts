import { dayOf, isDay, showDay, showInstant, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';

/** The three headline counts of the pilot (domain 9.4). They overlap and are never added. */
export const HEADLINES = ['A', 'B', 'C'] as const;
export type Headline = (typeof HEADLINES)[number];

/** Every figure of the report: the three headlines, their controls, and the union U. */
export const FIGURES = ['A', 'A1', 'AP', 'B', 'BSubmit', 'BAccepted', 'C', 'C1', 'CFiled', 'CDelivered', 'U'] as const;
export type FigureId = (typeof FIGURES)[number];

/** What an item of a headline is: a type for A, any online help for B, a direction for C. */
export const PARTS = ['GUIDE', 'RECEIVE', 'RETURN', 'ONLINE', 'in', 'out'] as const;
export type Part = (typeof PARTS)[number];

/** Who had a hand in an item; `nobody`: no one was signed in. */
export type ByEmployer = { readonly agency: number; readonly post: number; readonly both: number; readonly nobody: number };

/** The seven cells of three overlapping sets. */
export const CELLS = ['onlyA', 'onlyB', 'onlyC', 'onlyAB', 'onlyAC', 'onlyBC', 'ABC'] as const;
export type Cell = (typeof CELLS)[number];

/** What can be opened to its list: a figure or a cell. */
export const OPENINGS = [...FIGURES, ...CELLS] as const;
export type Opening = (typeof OPENINGS)[number];

/** What a figure says of itself: its name, what it counts exactly, and in what it is counted. */
export type Definition = { readonly of: Headline | 'U'; readonly name: Message; readonly counts: Message; readonly unit: Message };

const TURNS = { vi: 'lượt hồ sơ', en: 'dossier turns' };
const DOSSIERS = { vi: 'hồ sơ khác nhau', en: 'distinct dossiers' };

/**
 * The figures, word for word (domain 9.4 with 0.3 item 7). A count key is the dossier, else the session of help, else the
 * entry itself. Each (key, type), B key and (key, direction) counts once in its whole life, in the period of its first
 * event that is not void; so the figures A, B, C and the controls that follow them of adjoining periods add up to those of both.
 * Guidance counts once a day. A control follows its items up to the moment asked about, also past the end of the period.
 */
export const DEFINITIONS = {
  A: {
    of: 'A',
    name: { vi: 'Hướng dẫn, tiếp nhận, trả kết quả tại quầy', en: 'Guidance, reception and return at the counter' },
    counts: {
      vi: 'Số cặp (hồ sơ, loại việc) khác nhau với loại việc là hướng dẫn, tiếp nhận, trả kết quả, làm tại quầy của đơn vị, không tính lượt đã hủy. Mỗi cặp tính một lần trong suốt vòng đời hồ sơ; riêng hướng dẫn tính một lần mỗi ngày.',
      en: 'Distinct (dossier, kind of act) pairs for guidance, reception and return, done at the counter of the unit and not void. Each pair counts once in the whole life of the dossier; guidance once a day.',
    },
    unit: TURNS,
  },
  A1: { of: 'A', name: { vi: 'Hồ sơ khác nhau trong A', en: 'Distinct dossiers in A' }, counts: { vi: 'Số hồ sơ (hoặc lượt hướng dẫn không có hồ sơ) có ít nhất một lượt tính vào A.', en: 'Dossiers (or guidance without a dossier) with at least one turn in A.' }, unit: DOSSIERS },
  AP: { of: 'A', name: { vi: 'Phần A do nhân viên bưu điện làm', en: 'Share of A done by postal staff' }, counts: { vi: 'Các lượt của A có nhân viên bưu điện thực hiện. A là số của cả Bộ phận Một cửa, gồm cả việc của cán bộ, công chức.', en: 'Turns of A in which postal staff acted. A belongs to the whole one-stop shop, civil servants included.' }, unit: TURNS },
  B: {
    of: 'B',
    name: { vi: 'Hướng dẫn, trợ giúp dịch vụ công trực tuyến', en: 'Help with online public services' },
    counts: {
      vi: 'Số hồ sơ khác nhau (chưa có hồ sơ thì tính theo phiên hỗ trợ) được nhân viên của đơn vị trợ giúp trực tuyến ít nhất một lần. Không tính việc giúp lập tài khoản.',
      en: 'Distinct dossiers (sessions of help where there is no dossier) helped online at least once by staff of the unit. Help with opening an account is left out.',
    },
    unit: TURNS,
  },
  BSubmit: { of: 'B', name: { vi: 'Trong B: đã nộp trực tuyến', en: 'Of B: filed online' }, counts: { vi: 'Các hồ sơ của B có lần nộp trực tuyến được nhân viên trợ giúp.', en: 'Dossiers of B whose online filing was helped by staff.' }, unit: DOSSIERS },
  BAccepted: { of: 'B', name: { vi: 'Trong B: được tiếp nhận', en: 'Of B: accepted' }, counts: { vi: 'Các hồ sơ của B đã được đơn vị tiếp nhận.', en: 'Dossiers of B that the unit accepted.' }, unit: DOSSIERS },
  C: {
    of: 'C',
    name: { vi: 'Tiếp nhận, trả kết quả qua bưu chính công ích', en: 'Reception and return by public post' },
    counts: {
      vi: 'Số cặp (hồ sơ, chiều đi hoặc chiều về) khác nhau đã được bưu điện chấp nhận gửi. Phát lại không tính thêm; gửi cả hai chiều tính hai.',
      en: 'Distinct (dossier, direction in or out) pairs accepted by the post. Redelivery adds nothing; both directions count two.',
    },
    unit: TURNS,
  },
  C1: { of: 'C', name: { vi: 'Hồ sơ khác nhau trong C', en: 'Distinct dossiers in C' }, counts: { vi: 'Số hồ sơ có ít nhất một chiều tính vào C.', en: 'Dossiers with at least one direction in C.' }, unit: DOSSIERS },
  CFiled: { of: 'C', name: { vi: 'Trong C: đã bàn giao hồ sơ', en: 'Of C: handed over' }, counts: { vi: 'Các lượt gửi đến của C đã có biên bản giao nhận với đơn vị. Bưu gửi bị từ chối khi kiểm đếm vẫn thuộc C nhưng không thuộc số này.', en: 'Inward turns of C with a record of handover to the unit. A parcel refused at counting is in C and not in this.' }, unit: TURNS },
  CDelivered: { of: 'C', name: { vi: 'Trong C: đã phát kết quả', en: 'Of C: result delivered' }, counts: { vi: 'Các lượt gửi trả của C đã phát đến người nhận.', en: 'Outward turns of C delivered to the receiver.' }, unit: TURNS },
  U: { of: 'U', name: { vi: 'Hồ sơ có mặt trong ít nhất một số', en: 'Dossiers in at least one of the three' }, counts: { vi: 'Hợp của các hồ sơ trong A, B và C: mỗi hồ sơ đếm một lần.', en: 'The union of the dossiers of A, B and C: each is counted once.' }, unit: DOSSIERS },
} as const satisfies Record<FigureId, Definition>;

/** Printed under the three figures wherever they stand together. */
export const NOT_ADDED: Message = { vi: 'Các số liệu có giao nhau, không cộng dồn.', en: 'The figures overlap and are not to be added.' };

/** Printed beside a figure somebody else published. */
export const UNDEFINED: Message = { vi: 'Số liệu trích dẫn, không rõ định nghĩa; không phải kết quả đếm của hệ thống.', en: 'A quoted figure, definition unknown; not counted by this system.' };

/** How many dossiers stand in exactly these sets. */
export type Overlap = { readonly a: boolean; readonly b: boolean; readonly c: boolean; readonly dossiers: number };

const SETS = {
  onlyA: { a: true, b: false, c: false },
  onlyB: { a: false, b: true, c: false },
  onlyC: { a: false, b: false, c: true },
  onlyAB: { a: true, b: true, c: false },
  onlyAC: { a: true, b: false, c: true },
  onlyBC: { a: false, b: true, c: true },
  ABC: { a: true, b: true, c: true },
} as const satisfies Record<Cell, Pick<Overlap, 'a' | 'b' | 'c'>>;

/** The seven cells in their order, empty ones too. */
export function cellsOf(overlaps: readonly Overlap[]): { cell: Cell; inside: Headline[]; dossiers: number }[] {
  return CELLS.map((cell) => {
    const { a, b, c } = SETS[cell];
    const met = overlaps.filter((overlap) => overlap.a === a && overlap.b === b && overlap.c === c);
    return { cell, inside: insideOf(SETS[cell]), dossiers: total(met) };
  });
}

/** Distinct dossiers of each set and of their union, from the seven cells: |A1 ∪ B ∪ C1|. */
export function distinctOf(overlaps: readonly Overlap[]): { a: number; b: number; c: number; union: number } {
  const inAny = overlaps.filter(({ a, b, c }) => a || b || c);
  return { a: total(inAny.filter(({ a }) => a)), b: total(inAny.filter(({ b }) => b)), c: total(inAny.filter(({ c }) => c)), union: total(inAny) };
}

/** The headlines a dossier stands in. */
export function insideOf({ a, b, c }: Pick<Overlap, 'a' | 'b' | 'c'>): Headline[] {
  return [...(a ? ['A' as const] : []), ...(b ? ['B' as const] : []), ...(c ? ['C' as const] : [])];
}

/** How an opening is listed: the items of a headline (all, or those with a mark), or the dossiers of some sets (null: either way). */
export type Listing = { readonly items: Headline; readonly mark: 'post' | 'submitted' | 'accepted' | 'filed' | 'delivered' | null } | { readonly sets: { readonly a: boolean | null; readonly b: boolean | null; readonly c: boolean | null } };

const LISTINGS = {
  A: { items: 'A', mark: null },
  A1: { sets: { a: true, b: null, c: null } },
  AP: { items: 'A', mark: 'post' },
  B: { items: 'B', mark: null },
  BSubmit: { items: 'B', mark: 'submitted' },
  BAccepted: { items: 'B', mark: 'accepted' },
  C: { items: 'C', mark: null },
  C1: { sets: { a: null, b: null, c: true } },
  CFiled: { items: 'C', mark: 'filed' },
  CDelivered: { items: 'C', mark: 'delivered' },
  U: { sets: { a: null, b: null, c: null } },
} as const satisfies Record<FigureId, Listing>;

/** What stands behind a figure or a cell. */
export function listingOf(opening: Opening): Listing {
  return isCell(opening) ? { sets: SETS[opening] } : LISTINGS[opening];
}

/** What was asked: a period of days, what had happened by a moment, and what was recorded by a moment. */
export type Asked = { readonly from: Day; readonly to: Day; readonly asOf?: string | undefined; readonly knownOn?: string | undefined };
export type Period = { readonly from: Day; readonly to: Day; readonly asOf: Date; readonly knownOn: Date };

const EARLIEST: Day = '1900-01-01';

/** The period asked about; both moments are now unless told. Part of it may still lie ahead: then the answer is up to `asOf`. */
export function periodOf(asked: Asked, now: Date): Period {
  return { from: asked.from, to: asked.to, asOf: momentOf(asked.asOf, now), knownOn: momentOf(asked.knownOn, now) };
}

/** Entries of several units one look at the journal counts while somebody waits. Our design: above that the report of a plan, made of sums, tells the same figures by days. */
export const MOST_COUNTED = 200_000;

/** Refuses a unit and period with more entries than that, and says what to narrow. */
export function tooManyToCount(entries: number): Problem | undefined {
  return entries > MOST_COUNTED ? problem('reporting.tooManyToCount', { most: MOST_COUNTED }, 422) : undefined;
}

/** True once the whole period lay behind the moment asked about. */
export function isComplete(period: Period): boolean {
  return period.to < dayOf(period.asOf);
}

/** Refuses days and moments that do not exist, a period turned round, one that has not begun, and moments still to come. */
export function periodRefused(asked: Asked, now: Date): Problem | undefined {
  return unreadable(asked) ?? turnedRound(asked) ?? inFuture(asked, now) ?? notBegun(asked, now);
}

function unreadable({ from, to, asOf, knownOn }: Asked): Problem | undefined {
  const [field] = Object.entries({ from, to }).find(([, day]) => !isDay(day) || day < EARLIEST) ?? [];
  if (field !== undefined) return badInput('reporting.dayUnknown', field);
  const [moment] = Object.entries({ asOf, knownOn }).find(([, text]) => text !== undefined && !isMoment(text)) ?? [];
  return moment === undefined ? undefined : badInput('reporting.momentUnknown', moment);
}

function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.getUTCFullYear() >= 1900 && moment.getUTCFullYear() < 10_000;
}

function turnedRound({ from, to }: Asked): Problem | undefined {
  return from > to ? badInput('input.periodReversed', 'to', { from: showDay(from), to: showDay(to) }) : undefined;
}

function inFuture({ asOf, knownOn }: Asked, now: Date): Problem | undefined {
  const [field] = Object.entries({ asOf, knownOn }).find(([, text]) => text !== undefined && new Date(text) > now) ?? [];
  return field === undefined ? undefined : badInput('reporting.momentInFuture', field, { now: showInstant(now) });
}

function notBegun(asked: Asked, now: Date): Problem | undefined {
  const until = dayOf(momentOf(asked.asOf, now));
  return asked.from > until ? badInput('reporting.periodNotBegun', 'from', { from: showDay(asked.from), until: showDay(until) }) : undefined;
}

function momentOf(text: string | undefined, now: Date): Date {
  return text === undefined ? now : new Date(text);
}

function isCell(opening: Opening): opening is Cell {
  return CELLS.some((cell) => cell === opening);
}

function total(overlaps: readonly Overlap[]): number {
  return overlaps.reduce((sum, { dossiers }) => sum + dossiers, 0);
}
