import type { Stand } from '../stand.ts';
import type { Part } from '../table.ts';

/** First start on an empty folder (cluster, migrations, catalogue, both worlds) and second start on the same. */
export function tellStart(stand: Stand): Part {
  const { firstStartMs, secondStartMs } = stand;
  return {
    facts: { firstStartMs, secondStartMs },
    tables: [{ title: 'Start of the server until it is ready (what npm start runs once installed and built)', head: ['start', 'seconds'], rows: [['first, empty folder: database, migrations, catalogue, demonstration', firstStartMs / 1000], ['second', secondStartMs / 1000]] }],
  };
}
