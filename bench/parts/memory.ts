import type { Part } from '../table.ts';

type Moment = { readonly when: string; readonly server: number; readonly database: number };

/** Resident memory of the server's process, and of its PostgreSQL with shared pages counted once. */
export function tellMemory(moments: readonly Moment[]): Part {
  return { facts: { moments }, tables: [{ title: 'Memory (MB)', head: ['when', 'server', 'database'], rows: moments.map(({ when, server, database }) => [when, server, database]) }] };
}
