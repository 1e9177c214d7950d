import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { workbench } from '#platform/jobs.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { strangersDone } from '#test/strangers.ts';
import { checkFigures } from './jobs/checking.ts';
import { followFigures } from './service/following.ts';

let house: TestHouse;
let oneStop: string;
let clerk: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  oneStop = await house.addUnit({ code: 'VY-MC', kind: 'OSS' });
  clerk = await house.addActor('OSS_OFFICER', oneStop);
});
afterAll(() => house.close());

const at = (day: string) => new Date(`${day}T09:00:00+07:00`);
const enter = (day: string, kind: string, dossierId?: string) =>
  house.write({ as: clerk, now: at(day) }, (ctx) => note(ctx, { kind, ...(dossierId === undefined ? {} : { dossierId, facts: { status: 2, receptionUnitId: oneStop } }), procedureCode: '1.001612', fieldCode: 'TC', channel: 'counter' }));
const counted = async () => (await house.owner(`select distinct key from report_step where measure = 'accepted' order by key`)).map(({ key }) => key);

describe('the follower', () => {
  test('passes by nothing that is entered before and committed after', async () => {
    const [slow, quick] = [newId(), newId()];
    const entered = Promise.withResolvers<void>();
    const commit = Promise.withResolvers<void>();
    const entering = house.write({ as: clerk, now: at('2021-02-01') }, async (ctx) => {
      await note(ctx, { kind: 'dossier.received', dossierId: slow, channel: 'counter', facts: { status: 2, receptionUnitId: oneStop } });
      entered.resolve();
      await commit.promise;
    });
    await entered.promise;
    await enter('2021-02-01', 'dossier.received', quick);
    await strangersDone(house);
    await house.write({}, followFigures);
    expect(await counted()).toEqual([]);
    commit.resolve();
    await entering;
    await followAll(house);
    expect(await counted()).toEqual([slow, quick].toSorted());
  });

  test('counts each entry once, however many follow at the same moment', async () => {
    const before = (await counted()).length;
    for (let count = 0; count < 10; count += 1) await enter('2021-02-02', 'dossier.received', newId());
    await strangersDone(house);
    await Promise.all(Array.from({ length: 4 }, () => house.write({}, followFigures)));
    await followAll(house);
    expect((await counted()).length - before).toBe(10);
    expect(await house.owner(`select key from report_step where measure = 'accepted' group by key having sum(n) <> 1`)).toEqual([]);
  });
});

describe('the nightly check', () => {
  const faults: string[] = [];
  const checkOn = async (day: string, rest: () => Promise<void> = () => Promise.resolve()) => {
    faults.length = 0;
    const now = new Date(`${day}T23:00:00+07:00`);
    const bench = workbench(house.house.pool, { now: () => now, installation: house.house.installation }, new AbortController().signal);
    await checkFigures({ ...bench, rest, fault: (thrown) => faults.push(thrown instanceof Error ? thrown.message : '') });
    const [kept] = await house.owner('select differing, examples from report_check where checked_at = $1', [now]);
    return kept;
  };

  test('finds a turn at the counter that nobody did, though the life of the dossier is as it should be', async () => {
    const id = newId();
    await enter('2021-02-03', 'dossier.received', id);
    await followAll(house);
    expect(await checkOn('2021-02-03')).toMatchObject({ differing: 0 });
    await house.owner(
      `insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n)
       select key, key_kind, unit_id, procedure_code, field_code, 'agency', 'RETURN', day, since, known, 1 from report_step where key = $1 and measure = 'RECEIVE'`,
      [id],
    );
    expect(await checkOn('2021-02-04')).toEqual({ differing: 1, examples: [id] });
    expect(faults).toEqual(['reports: figures differ from the journal']);
  });

  test('waits for whatever is not followed yet, though it changes no figure, and looks once a day', async () => {
    await enter('2021-02-05', 'dossier.received', newId());
    await followAll(house);
    await enter('2021-02-05', 'organisation.changed');
    expect(await checkOn('2021-02-05')).toBeUndefined();
    expect(faults).toEqual(['reports: the figures were not checked, the follower is behind']);
    await enter('2021-02-06', 'organisation.changed');
    expect(await checkOn('2021-02-06', () => followAll(house))).toBeDefined();
    expect(await house.owner('select count(*)::int as n from report_check')).toEqual([{ n: 3 }]);
    await checkOn('2021-02-06');
    expect(await house.owner('select count(*)::int as n from report_check')).toEqual([{ n: 3 }]);
  });
});
