import type { Entry } from './entry.ts';

/** Entries that belong together: what shares a dossier, a session of help, or is the void of another stands in one group; the order stays. */
export function groupsOf(entries: readonly Entry[]): Entry[][] {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : root(parent);
  };
  for (const entry of entries) {
    const [first, ...others] = namesOf(entry);
    for (const other of others) parents.set(root(first ?? other), root(other));
  }
  return Object.values(Object.groupBy(entries, (entry) => root(namesOf(entry)[0] ?? entry.id))).flatMap((group) => (group === undefined ? [] : [group]));
}

/** Everything a group may be counted under. */
export function keysOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(namesOf))];
}

function namesOf({ id, kind, dossierId, sessionId, subjectId }: Entry): string[] {
  const voided = kind === 'reception.eventVoided' ? subjectId : null;
  return [id, dossierId, sessionId, voided].filter((name) => name !== null);
}
