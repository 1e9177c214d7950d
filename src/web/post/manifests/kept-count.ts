import { isDay } from '#kernel/day.ts';
import { LINE_DIFFERENCES } from '#modules/postal/rules/manifests.ts';
import { isFacts } from '#web/api/refusal.ts';
import { NO_CHECKS, type Checks } from './bag-checks.tsx';
import { COUNTED_KINDS, type Condition, type Finding, type PaperCount, type Verdict, type Verdicts } from './verdicts.ts';

/** A count as it stands before it is signed. */
export type Count = { readonly verdicts: Verdicts; readonly checks: Checks };

const FINDINGS: readonly Finding[] = ['accepted', 'filed', 'supplement', 'refusal'];
const CONDITIONS: readonly Condition[] = ['whole', ...LINE_DIFFERENCES];

/** A count from what the device kept, whatever that is; nothing scanned where it kept nothing. */
export function countFrom(kept: unknown): Count {
  const { verdicts, checks } = factsOf(kept);
  return { verdicts: Object.fromEntries(Object.entries(factsOf(verdicts)).flatMap(([postingNo, said]) => verdictFrom(postingNo, factsOf(said)))), checks: checksFrom(factsOf(checks)) };
}

/** What of it may stay on the device: all of it, until it is signed. */
export function keptCount(count: Count): object {
  return count;
}

function verdictFrom(postingNo: string, facts: ReturnType<typeof factsOf>): [string, Verdict][] {
  const finding = FINDINGS.find((one) => one === facts['finding']);
  const condition = CONDITIONS.find((one) => one === facts['condition']);
  if (finding === undefined || condition === undefined) return [];
  const respondBy = textOf(facts['respondBy']);
  const wanted = Object.fromEntries(Object.entries(factsOf(facts['wanted'])).map(([no, what]) => [no, textOf(what)]));
  const papers = Object.fromEntries(Object.entries(factsOf(facts['papers'])).map(([no, counted]) => [no, paperFrom(factsOf(counted))]));
  return [[postingNo, { finding, condition, papers, wanted, note: textOf(facts['note']), reason: textOf(facts['reason']), documentNo: textOf(facts['documentNo']), respondBy: isDay(respondBy) ? respondBy : undefined, acknowledged: facts['acknowledged'] === true }]];
}

function paperFrom(counted: ReturnType<typeof factsOf>): PaperCount {
  const [originals = 0, certified = 0, copies = 0] = COUNTED_KINDS.map((kind) => Number(counted[kind] ?? 0));
  return { originals, certified, copies };
}

function checksFrom({ counted, broken, brokenHow, extra }: ReturnType<typeof factsOf>): Checks {
  return { ...NO_CHECKS, counted: textOf(counted), broken: broken === true, brokenHow: textOf(brokenHow), extra: Array.isArray(extra) ? extra.map(textOf) : [] };
}

function factsOf(value: unknown) {
  return isFacts(value) ? value : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
