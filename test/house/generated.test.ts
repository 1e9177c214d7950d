import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { generated } from '../../scripts/generate.ts';

describe('what is generated stands in the tree as it would be made now', () => {
  let made: Map<string, string>;
  beforeAll(async () => {
    made = await generated();
  });

  it.each(['docs/openapi.json', 'src/web/api/schema.gen.ts', 'src/platform/tables.gen.ts'])('%s (else: npm run generate)', (file) => {
    expect(made.get(file)).toBe(readFileSync(file, 'utf8'));
  });
});
