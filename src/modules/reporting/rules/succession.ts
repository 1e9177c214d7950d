import { showDay, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import type { Unit, UnitKind } from '#modules/organisation/rules.ts';
import { unitAndBelow, type CountedAs } from './asked.ts';
import type { Regrouping } from './official-forms.ts';

/** That a unit was followed by another from a day on. */
export type Succession = { readonly fromUnitId: string; readonly toUnitId: string; readonly effectiveOn: Day; readonly kind: string; readonly legalBasis: string };

/** A part of a report: the unit whose name it bears, and the units counted in it. */
export type Section = { readonly unit: Unit; readonly unitIds: readonly string[]; readonly note: Message | null };

export type UnitChange = { readonly unit: string; readonly on: Day; readonly kind: string; readonly to: readonly string[]; readonly legalBasis: string };

const ADMINISTRATIONS: readonly UnitKind[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

/**
 * The parts of a report about a unit and everything below it. One table; or one for each administration (of one-stops: each one-stop) as it was; or one for each that
 * follows it today, with what it followed. Where a unit was split no dossier says into which part it falls: it keeps its name, and the part says why.
 */
export function sectionsOf(asked: { readonly unit: Unit; readonly units: readonly Unit[]; readonly as: CountedAs }, all: readonly Unit[], successions: readonly Succession[], regroup: Regrouping): Section[] {
  if (regroup === 'whole') return [{ unit: asked.unit, unitIds: asked.units.map(({ id }) => id), note: null }];
  const named = (unit: Unit) => (asked.as === 'reception' ? unit : administrationOf(all, unit));
  if (regroup === 'then') return gathered(asked.units.map((unit) => ({ unit, under: named(unit) })), () => null);
  const ends = new Map(all.map((unit) => [unit.id, successorOf(all, successions, unit)]));
  const successor = (unit: Unit) => ends.get(unit.id) ?? unit;
  const hers = new Set(asked.units.map(({ id }) => id));
  const roots = [asked.unit, ...all.filter((unit) => !hers.has(unit.id) && hers.has(successor(unit).id))];
  const inherited = [...new Set(roots.flatMap(({ id }) => unitAndBelow(all, id)))].filter(({ kind }) => asked.as === 'solver' || ONE_STOPS.includes(kind));
  return gathered(inherited.map((unit) => ({ unit, under: successor(named(unit)) })), (under, members) => regroupedNote(all, successions, under, members.map(named)));
}

/** The units whose sections a report tells that ended inside a period, and what follows them. */
export function changesIn(sections: readonly Section[], all: readonly Unit[], successions: readonly Succession[], from: Day, to: Day): UnitChange[] {
  const ids = new Set(sections.flatMap(({ unit, unitIds }) => [unit.id, ...unitIds]));
  const inside = successions.filter(({ fromUnitId, effectiveOn }) => ids.has(fromUnitId) && from <= effectiveOn && effectiveOn <= to);
  const byUnit = Object.groupBy(inside, ({ fromUnitId, effectiveOn }) => `${fromUnitId} ${effectiveOn}`);
  return Object.values(byUnit).flatMap((rows) => {
    const [first] = rows ?? [];
    if (first === undefined) return [];
    return [{ unit: nameOf(all, first.fromUnitId), on: first.effectiveOn, kind: first.kind, to: (rows ?? []).map(({ toUnitId }) => nameOf(all, toUnitId)), legalBasis: first.legalBasis }];
  });
}

/** What cannot be told of units that came out of a split: the time before stays with the unit that was. */
export function splitNotes(units: readonly Unit[], all: readonly Unit[], successions: readonly Succession[]): Message[] {
  const ids = new Set(units.map(({ id }) => id));
  const split = successions.filter(({ kind, toUnitId, fromUnitId }) => kind === 'SPLIT' && ids.has(toUnitId) && !ids.has(fromUnitId));
  return split.map(({ fromUnitId, toUnitId, effectiveOn }) => {
    const [before, after] = [nameOf(all, fromUnitId), nameOf(all, toUnitId)];
    return {
      vi: `Số liệu trước ${showDay(effectiveOn)} của ${before} không chia được cho ${after}, vì hồ sơ không ghi địa bàn; hãy xem báo cáo của ${before}.`,
      en: `Figures of ${before} before ${showDay(effectiveOn)} cannot be divided among its successors such as ${after}: dossiers do not say of which ward they are. See the report of ${before}.`,
    };
  });
}

/** The units one unit follows whole, through any number of them; one that was split is followed by nobody. */
export function followedBy(all: readonly Unit[], successions: readonly Succession[], id: string): string[] {
  return all.filter((unit) => unit.id !== id && successorOf(all, successions, unit).id === id).map((unit) => unit.id);
}

/** What follows a unit, and what follows that, as long as it is one unit that follows whole. */
function successorOf(all: readonly Unit[], successions: readonly Succession[], unit: Unit, seen: readonly string[] = []): Unit {
  const next = successions.filter(({ fromUnitId }) => fromUnitId === unit.id);
  const [only] = next;
  const follower = only === undefined || next.length > 1 || only.kind === 'SPLIT' || seen.includes(only.toUnitId) ? undefined : all.find(({ id }) => id === only.toUnitId);
  return follower === undefined ? unit : successorOf(all, successions, follower, [...seen, unit.id]);
}

const ONE_STOPS: readonly UnitKind[] = ['OSS', 'CENTER', 'BRANCH'];

function gathered(members: readonly { readonly unit: Unit; readonly under: Unit }[], noteOf: (under: Unit, members: readonly Unit[]) => Message | null): Section[] {
  const byUnit = new Map<string, { unit: Unit; members: Unit[] }>();
  for (const { unit, under } of members) {
    const section = byUnit.get(under.id) ?? { unit: under, members: [] };
    section.members.push(unit);
    byUnit.set(under.id, section);
  }
  return [...byUnit.values()].map((section) => ({ unit: section.unit, unitIds: section.members.map(({ id }) => id), note: noteOf(section.unit, section.members) }));
}

function regroupedNote(all: readonly Unit[], successions: readonly Succession[], under: Unit, named: readonly Unit[]): Message | null {
  const split = successions.filter(({ fromUnitId, kind }) => fromUnitId === under.id && kind === 'SPLIT');
  if (split.length > 0) {
    const parts = split.map(({ toUnitId }) => nameOf(all, toUnitId)).join(', ');
    return { vi: `Không gộp theo đơn vị kế thừa được: đơn vị này đã chia (${parts}) và hồ sơ không ghi địa bàn.`, en: `Cannot be regrouped: this unit was split (${parts}) and dossiers do not say of which ward they are.` };
  }
  const before = [...new Set(named.filter(({ id }) => id !== under.id).map(({ name }) => name))];
  return before.length === 0 ? null : { vi: `Gồm cả số liệu của ${before.join(', ')}.`, en: `With the figures of ${before.join(', ')}.` };
}

function administrationOf(all: readonly Unit[], unit: Unit): Unit {
  for (let at: Unit | undefined = unit; at !== undefined; at = all.find(({ id }) => id === at?.parentId)) {
    if (ADMINISTRATIONS.includes(at.kind)) return at;
  }
  return unit;
}

function nameOf(all: readonly Unit[], id: string): string {
  return all.find((unit) => unit.id === id)?.name ?? id;
}
