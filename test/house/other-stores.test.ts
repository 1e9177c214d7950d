import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const IMPORT = /import (type )?(\{[^}]*\}|\* as \w+) from '#modules\/(\w+)\/store[^']*'/g;
const READS = /^(type\b|(find|get|list|count|has)[A-Z])/;

/** What a file of a room takes from the stores of other rooms that is more than reading. */
function takesTooMuch(path: string, source: string): string[] {
  const own = path.split('/')[2];
  return [...source.matchAll(IMPORT)].flatMap(([, onlyTypes, taken = '', room]) => {
    if (room === own || onlyTypes !== undefined) return [];
    const names = taken.startsWith('*') ? ['*'] : taken.slice(1, -1).split(',').map((name) => name.trim()).filter(Boolean);
    return names.filter((name) => !READS.test(name)).map((name) => `${path} takes ${name} from the store of ${room}`);
  });
}

describe('the stores of other rooms', () => {
  it('are only read: what writes stays with its room', () => {
    const files = globSync('src/modules/**/*.ts').filter((path) => !path.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.some((path) => [...readFileSync(path, 'utf8').matchAll(IMPORT)].some(([, , , room]) => room !== path.split('/')[2]))).toBe(true);
    expect(files.flatMap((path) => takesTooMuch(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('would be defended: a planted write, and a whole store taken, are seen', () => {
    const planted = `import { getUnit, insertUnit, type Unit } from '#modules/organisation/store.ts';\nimport * as all from '#modules/custody/store.ts';`;
    expect(takesTooMuch('src/modules/dossier/service/planted.ts', planted)).toEqual([
      'src/modules/dossier/service/planted.ts takes insertUnit from the store of organisation',
      'src/modules/dossier/service/planted.ts takes * from the store of custody',
    ]);
    expect(takesTooMuch('src/modules/custody/service.ts', planted)).toHaveLength(1);
  });
});
