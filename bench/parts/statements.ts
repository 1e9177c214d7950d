import { openInside } from '../inside.ts';
import type { Stand } from '../stand.ts';
import type { Part } from '../table.ts';
import { walkJourney } from './journey.ts';

/** Messages to the database for each operation of a dossier's way, begin, session and commit included; the second time round. */
export async function measureStatements(stand: Stand): Promise<Part> {
  const inside = openInside(stand.workUrl(), stand.server.base);
  try {
    await walkJourney(inside, stand.server.base, '024080666661');
    const steps = await walkJourney(inside, stand.server.base, '024080666662');
    const seen = new Map(steps.map((step) => [step.operation, step.sent]));
    const rows = [...seen].map(([operation, sent]): [string, number, string] => [operation, sent.length, names(sent.map((one) => one.name || (one.text.split(/\s/).find((word) => word !== '') ?? '')))]);
    return { facts: { rows }, tables: [{ title: 'Messages to the database per operation (begin, session, idempotency key and commit among them)', head: ['operation', 'messages', 'which'], rows }] };
  } finally {
    await inside.close();
  }
}

function names(all: readonly string[]): string {
  return [...Map.groupBy(all, (name) => name)].map(([name, same]) => (same.length > 1 ? `${name} × ${same.length}` : name)).join(', ');
}
