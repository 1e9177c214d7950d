import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { workbench } from '#platform/jobs.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
afterAll(() => house.close());

it('a fault that a job outlives is told by its kind, table and place, and nothing of the row that was in hand', async () => {
  const bench = workbench(house.house.pool, house.house, new AbortController().signal);
  const refused: unknown = await bench.transact((ctx) => ctx.db.run('test.refused', `insert into org_unit (id, code, name) values (gen_random_uuid(), 'X', 'Nguyễn Văn An')`)).catch((thrown: unknown) => thrown);
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  bench.fault(refused);
  const text = written.mock.calls.map(([line]) => String(line)).join('');
  written.mockRestore();
  expect(text).toMatch(/^jobs: \S+ 23502 org_unit\n\s+at /);
  expect(text).not.toContain('Nguyễn');
  expect(Reflect.get(Object(refused), 'detail')).toContain('Nguyễn');
});
