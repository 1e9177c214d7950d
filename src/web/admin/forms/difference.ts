import type { Language } from '#kernel/message.ts';
import type { Form, LayoutField } from '#modules/citizen/rules/form-layout.ts';

export type Aspect = 'place' | 'label' | 'help' | 'kind' | 'choices' | 'condition' | 'needed' | 'limits' | 'rest' | 'title' | 'note' | 'papers' | 'head';

/** One thing two versions say differently; `null`: it does not stand in that version at all. */
export type Difference = { readonly id: string; readonly where: string; readonly kind: 'added' | 'removed' | 'changed'; readonly aspect: Aspect | 'whole'; readonly before: string | null; readonly after: string | null };

type Part = { readonly where: string; readonly aspects: ReadonlyMap<Aspect, string> };

/** What another version of a form says differently, question by question; in the order of the later one, what is gone last. */
export function differences(before: Form, after: Form, language: Language): Difference[] {
  const [was, is] = [partsOf(before, language), partsOf(after, language)];
  const there = [...is].flatMap(([id, part]) => {
    const old = was.get(id);
    return old === undefined ? [whole(id, part, 'added')] : changesOf(id, old, part);
  });
  const gone = [...was].filter(([id]) => !is.has(id)).map(([id, part]) => whole(id, part, 'removed'));
  return [...there, ...gone];
}

function whole(id: string, { where }: Part, kind: 'added' | 'removed'): Difference {
  return { id, where, kind, aspect: 'whole', before: kind === 'removed' ? where : null, after: kind === 'added' ? where : null };
}

function changesOf(id: string, old: Part, now: Part): Difference[] {
  const aspects = new Set([...now.aspects.keys(), ...old.aspects.keys()]);
  return [...aspects].flatMap((aspect) => {
    const [before, after] = [old.aspects.get(aspect) ?? null, now.aspects.get(aspect) ?? null];
    return before === after ? [] : [{ id: `${id} ${aspect}`, where: now.where, kind: 'changed' as const, aspect, before, after }];
  });
}

/** A form taken apart into what can differ: its head, steps, questions and papers. */
function partsOf({ schema, layout }: Form, language: Language): Map<string, Part> {
  const { steps, title, papers, ...head } = layout;
  const parts = new Map<string, Part>([['form', { where: title[language], aspects: told([['title', title[language]], ['head', plain(head)]]) }]]);
  for (const step of steps) {
    parts.set(`step ${step.id}`, { where: step.title[language], aspects: told([['title', step.title[language]], ['note', step.note?.[language]]]) });
    for (const field of step.fields) addField(parts, field, { place: step.title[language], name: field.field, schema, language });
  }
  for (const paper of papers) parts.set(`paper ${paper.match}`, { where: paper.name?.[language] ?? paper.match, aspects: told([['papers', plain(paper)]]) });
  return parts;
}

type At = { readonly place: string; /** `mother.name` */ readonly name: string; readonly schema: unknown; readonly language: Language };

function addField(parts: Map<string, Part>, field: LayoutField, at: At): void {
  const { field: name, widget, label, help, showWhen, choices, fields, ...rest } = field;
  const { language } = at;
  const { limits, needed } = ruleOf(at.schema, name);
  parts.set(`field ${at.name}`, {
    where: `${at.place} › ${label[language]}`,
    aspects: told([
      ['place', at.place],
      ['label', label[language]],
      ['help', help?.[language]],
      ['kind', widget],
      ['choices', choices?.map((choice) => choice[language]).join(' · ')],
      ['condition', showWhen && plain(showWhen)],
      ['needed', needed ? '✓' : undefined],
      ['limits', fields === undefined ? limits : undefined],
      ['rest', Object.keys(rest).length === 0 ? undefined : plain(rest)],
    ]),
  });
  const inner = insideOf(at.schema, name);
  for (const one of fields ?? []) addField(parts, one, { place: `${at.place} › ${label[language]}`, name: `${at.name}.${one.field}`, schema: inner, language });
}

function told(aspects: readonly (readonly [Aspect, string | undefined])[]): ReadonlyMap<Aspect, string> {
  return new Map(aspects.flatMap(([aspect, text]) => (text === undefined ? [] : [[aspect, text] as const])));
}

function ruleOf(schema: unknown, name: string): { limits: string; needed: boolean } {
  const required = read(schema, 'required');
  return { limits: plain(read(read(schema, 'properties'), name) ?? {}), needed: Array.isArray(required) && required.includes(name) };
}

/** The schema of what stands in a group, or in each entry of a list. */
function insideOf(schema: unknown, name: string): unknown {
  const own = read(read(schema, 'properties'), name);
  return read(own, 'items') ?? own;
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The same text for the same thing, however its names are ordered. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1))) : inner));
}
