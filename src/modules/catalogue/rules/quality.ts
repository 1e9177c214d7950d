import type { ChannelOption, RevisionContent } from './content.ts';
import { isResultCode } from './parse-results.ts';

/** What may be wrong with a revision, by name. A flag never changes what the revision says. */
export const QUALITY_FLAGS = [
  'fieldUnknown', 'levelUnknown', 'kindMissing', 'subjectsUnknown',
  'channelsUnknown', 'channelsUnparsed', 'termUnitMissing', 'termUnknown', 'termInWords', 'termSeveral', 'termNoteDisagrees',
  'feeUnknown', 'feeUnclear', 'feeSuspicious', 'feeReduced', 'feeForeign',
  'papersUnknown', 'papersUnparsed', 'paperQuantityUnclear', 'formFileUnclear',
  'resultsUnknown', 'resultsUnparsed', 'resultCodeMissing', 'resultCodeOdd',
  'legalUnknown', 'legalUnparsed', 'conditionsUnknown', 'stepsUnknown', 'bodyUnknown', 'correctionOutdated',
] as const;
export type QualityFlag = (typeof QUALITY_FLAGS)[number];

/** The parts of a revision whose understanding is measured. */
export const QUALITY_FIELDS = ['field', 'level', 'kind', 'subjects', 'terms', 'fees', 'papers', 'results', 'legalBasis', 'conditions', 'steps', 'body'] as const;
export type QualityField = (typeof QUALITY_FIELDS)[number];

export type Finding = { readonly field: QualityField; readonly flag: QualityFlag; readonly text: string };

/** Flags after which the part can't be used as it stands; the others say only that the source itself is silent or odd. */
export const NOT_UNDERSTOOD: readonly QualityFlag[] = [
  'fieldUnknown', 'levelUnknown', 'kindMissing', 'subjectsUnknown', 'channelsUnknown', 'channelsUnparsed', 'termUnitMissing', 'termUnknown', 'termInWords', 'feeUnknown', 'feeUnclear',
  'feeSuspicious', 'feeReduced', 'papersUnknown', 'papersUnparsed', 'paperQuantityUnclear', 'resultsUnknown', 'resultsUnparsed', 'resultCodeMissing', 'resultCodeOdd', 'legalUnknown',
  'legalUnparsed', 'conditionsUnknown', 'stepsUnknown', 'bodyUnknown',
];

/** đồng below which a state fee is a slip of the pen: the portal prints "700 VNĐ" for 700.000 (domain trap 52). */
const LEAST_FEE = 1000;
const TEXT_LENGTH = 500;
const DURATION = /(?<![\d./])0?(\d{1,3}) ?(?:\([^)]{1,40}\) ?)?(ngày làm việc|ngày|giờ|tháng)/giu;
const NOTE_UNITS: ReadonlyMap<string, string> = new Map([['ngày làm việc', 'workingDay'], ['ngày', 'calendarDay'], ['giờ', 'hour'], ['tháng', 'month']]);
const AMOUNT = /\d[\d.,]* ?(?:đồng|đ(?!\p{L})|vnđ|vnd|usd|%|triệu|tỷ)/iu;
const SPEAKS_OF_MONEY = /hội đồng nhân dân|hđnd|theo quy định|thông tư|luật phí|chi phí|biểu phí|giá hiện hành|mức (?:lệ )?phí|mức thu/iu;
const SAYS_FREE = /^\(+[\s\-+]*miễn/iu;
const NAMES_A_FEE = /(?:^|\n)[\s\-+*]*(?:lệ )?phí ?:/iu;
const TEMPORARY = /áp dụng mức|miễn (?:phí )?(?:kể )?từ/iu;

/** How a fee may be used at the counter: an amount in đồng, or why not. */
export type FeeReading = number | 'free' | 'unknown' | 'unclear' | 'suspicious' | 'reduced' | 'foreign';

/**
 * Reads a fee as a careful person would: "Miễn phí" beside words about a charge is unclear, an amount below 1.000 đồng is
 * a slip of the pen, an amount beside a temporary reduction is not the amount to take today.
 */
export function feeReading({ fee, note }: Pick<ChannelOption, 'fee' | 'note'>): FeeReading {
  if (fee.kind === 'unknown' || fee.kind === 'foreign') return fee.kind;
  if (fee.kind === 'text' || fee.amount === null) return 'unclear';
  if (fee.kind === 'free') return chargesAnyway(fee.note, note) ? 'unclear' : 'free';
  if (fee.amount < LEAST_FEE) return 'suspicious';
  return TEMPORARY.test(`${fee.note} ${note}`) ? 'reduced' : fee.amount;
}

function chargesAnyway(feeNote: string, note: string): boolean {
  if (NAMES_A_FEE.test(note)) return true;
  return AMOUNT.test(feeNote) || (SPEAKS_OF_MONEY.test(feeNote) && !SAYS_FREE.test(feeNote));
}

/** Every finding about a revision's content, in the order of its parts. */
export function findingsOf(content: RevisionContent): readonly Finding[] {
  return [...headFindings(content), ...content.channels.flatMap((option) => [...termFindings(option), ...feeFindings(option)]), ...channelFindings(content), ...paperFindings(content), ...resultFindings(content), ...textFindings(content)];
}

export type Share = { readonly understood: number; readonly total: number; readonly share: number };

/** For each part, how many of the revisions are understood: the part has no finding that keeps it from being used. Shares are rounded down to a thousandth. */
export function qualityOf(contents: readonly RevisionContent[]): Readonly<Record<QualityField, Share>> {
  const failed = new Map<QualityField, number>(QUALITY_FIELDS.map((field) => [field, 0]));
  for (const content of contents) {
    const fields = new Set(findingsOf(content).filter(({ flag }) => NOT_UNDERSTOOD.includes(flag)).map(({ field }) => field));
    for (const field of fields) failed.set(field, (failed.get(field) ?? 0) + 1);
  }
  const share = (field: QualityField): Share => {
    const understood = contents.length - (failed.get(field) ?? 0);
    return { understood, total: contents.length, share: contents.length === 0 ? 1 : Math.floor((understood / contents.length) * 1000) / 1000 };
  };
  return {
    field: share('field'), level: share('level'), kind: share('kind'), subjects: share('subjects'), terms: share('terms'), fees: share('fees'), papers: share('papers'),
    results: share('results'), legalBasis: share('legalBasis'), conditions: share('conditions'), steps: share('steps'), body: share('body'),
  };
}

function found(field: QualityField, flag: QualityFlag, text: string): Finding {
  return { field, flag, text: text.slice(0, TEXT_LENGTH) };
}

function headFindings(content: RevisionContent): Finding[] {
  return [
    ...(content.fieldName === '' ? [found('field', 'fieldUnknown', content.name)] : []),
    ...(content.levels.length === 0 || content.leftover.levels !== '' ? [found('level', 'levelUnknown', content.leftover.levels || content.levelText)] : []),
    ...(content.kind === '' ? [found('kind', 'kindMissing', content.name)] : []),
    ...(content.subjects.length === 0 ? [found('subjects', 'subjectsUnknown', content.name)] : []),
  ];
}

function termFindings(option: ChannelOption): Finding[] {
  const where = `${option.channel}: ${option.termText}`;
  if (option.term === null && option.bareCount !== null) return [found('terms', 'termUnitMissing', where)];
  if (option.term === null && (option.termText === '' || option.fee.kind === 'text')) return [found('terms', 'termUnitMissing', `${option.channel}: ${option.fee.text}`)];
  if (option.term === null) return [found('terms', option.termText === 'Không có thông tin' ? 'termUnknown' : 'termInWords', where)];
  return disagrees(option) ? [found('terms', 'termNoteDisagrees', `${where} / ${option.note}`)] : [];
}

/** True when the note names time limits and none of them is the printed one: "17 Ngày" beside "17 ngày làm việc". */
function disagrees(option: ChannelOption): boolean {
  const named = [...option.note.matchAll(DURATION)];
  return named.length > 0 && !named.some(([, count, unit]) => Number(count) === option.term?.count && NOTE_UNITS.get((unit ?? '').toLowerCase()) === option.term?.unit);
}

const FEE_FLAGS = { unknown: 'feeUnknown', unclear: 'feeUnclear', suspicious: 'feeSuspicious', reduced: 'feeReduced', foreign: 'feeForeign' } satisfies Record<string, QualityFlag>;

function feeFindings(option: ChannelOption): Finding[] {
  const reading = feeReading(option);
  if (reading === 'free' || typeof reading === 'number') return [];
  return [found('fees', FEE_FLAGS[reading], `${option.channel}: ${option.fee.text}${option.fee.note}`)];
}

function channelFindings({ channels, leftover }: RevisionContent): Finding[] {
  const several = new Set(channels.filter(({ channel, term }) => term !== null && channels.some((other) => other.channel === channel && other.term !== null && (other.term.count !== term.count || other.term.unit !== term.unit))).map(({ channel }) => channel));
  return [
    ...(channels.length === 0 && leftover.channels === '' ? [found('terms', 'channelsUnknown', '')] : []),
    ...(leftover.channels === '' ? [] : [found('terms', 'channelsUnparsed', leftover.channels)]),
    ...[...several].map((channel) => found('terms', 'termSeveral', channel)),
  ];
}

function paperFindings({ cases, leftover }: RevisionContent): Finding[] {
  const papers = cases.flatMap((one) => one.papers);
  const none = papers.length === 0 && leftover.papers === '';
  return [
    ...(none ? [found('papers', 'papersUnknown', '')] : []),
    ...(leftover.papers === '' ? [] : [found('papers', 'papersUnparsed', leftover.papers)]),
    ...papers.filter(({ kind, originals, copies }) => kind === 'paper' && originals === 0 && (copies ?? 0) === 0).map(({ name }) => found('papers', 'paperQuantityUnclear', name)),
    ...papers.filter(({ formFile, name }) => formFile === null && /\.(?:docx?|xlsx?|pdf)$/i.test(name)).map(({ name }) => found('papers', 'formFileUnclear', name)),
  ];
}

function resultFindings({ results, leftover }: RevisionContent): Finding[] {
  return [
    ...(results.length === 0 && leftover.results === '' ? [found('results', 'resultsUnknown', '')] : []),
    ...(leftover.results === '' ? [] : [found('results', 'resultsUnparsed', leftover.results)]),
    ...results.filter(({ code }) => code === null).map(({ name }) => found('results', 'resultCodeMissing', name)),
    ...results.filter(({ code }) => code !== null && !isResultCode(code)).map(({ name, code }) => found('results', 'resultCodeOdd', `${code}: ${name}`)),
  ];
}

function textFindings(content: RevisionContent): Finding[] {
  const noBody = content.competentBody.state === 'unknown' && content.performingBody.state === 'unknown';
  return [
    ...(content.legalBasis.length === 0 && content.leftover.legalBasis === '' ? [found('legalBasis', 'legalUnknown', '')] : []),
    ...(content.leftover.legalBasis === '' ? [] : [found('legalBasis', 'legalUnparsed', content.leftover.legalBasis)]),
    ...(content.conditions.state === 'unknown' ? [found('conditions', 'conditionsUnknown', '')] : []),
    ...(content.steps.state === 'unknown' ? [found('steps', 'stepsUnknown', '')] : []),
    ...(noBody ? [found('body', 'bodyUnknown', '')] : []),
  ];
}
