import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { note } from '#modules/journal/service.ts';
import { CHANNELS, SERVICE_EVENT_TYPES, type ServiceEventType } from '#modules/journal/rules.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

describe('the journal', () => {
  let house: TestHouse;
  let clerk: Actor;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    clerk = await house.addActor('POSTAL_COUNTER', await house.addUnit({ code: 'MC', kind: 'OSS' }));
  });
  afterAll(() => house.close());

  const now = new Date('2021-02-09T16:55:00+07:00');

  it('tells who did it, for whom she works, where, when it happened and when it was recorded', async () => {
    const id = await house.write({ as: clerk, now }, (ctx) => note(ctx, { kind: 'reception.guided', happenedAt: new Date('2021-02-09T00:30:00+07:00'), channel: 'counter', facts: { topic: 'papers' } }));
    const [entry] = await house.owner('select *, happened_at at time zone \'UTC\' as happened_utc from journal_entry where id = $1', [id]);
    expect(entry).toMatchObject({ kind: 'reception.guided', actor_id: clerk.staffId, employer: 'post', unit_id: clerk.unitId, workstation: 'Q1', recorded_at: now, facts: { topic: 'papers' } });
    const [{ day } = {}] = await house.owner(`select to_char(local_day, 'YYYY-MM-DD') as day from journal_entry where id = $1`, [id]);
    expect(day).toBe('2021-02-09');
  });

  it('takes nothing from the future', async () => {
    await expect(house.write({ as: clerk, now }, (ctx) => note(ctx, { kind: 'reception.guided', happenedAt: new Date(now.getTime() + 1) }))).rejects.toThrow('journal.inFuture');
  });

  it.each(['update journal_entry set kind = kind', 'delete from journal_entry', 'truncate journal_entry', 'delete from journal_entry_2026', 'drop table journal_entry'])('is not rewritten by the working role: %s', async (sql) => {
    await expect(house.write({}, (ctx) => ctx.db.run(sql, sql))).rejects.toThrow(/permission denied|must be owner/);
  });

  it('loses the entry with the act when the act fails', async () => {
    const [before] = await house.owner('select count(*)::int as n from journal_entry');
    const failing = house.write({ as: clerk, now }, async (ctx) => {
      await note(ctx, { kind: 'reception.guided' });
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect(await house.owner('select count(*)::int as n from journal_entry')).toEqual([before]);
  });

  it('shows what is counted through one mapping, and a void as a new entry', async () => {
    const dossierId = newId();
    const entry = await house.write({ as: clerk, now }, (ctx) => note(ctx, { kind: 'dossier.received', dossierId, procedureCode: '1.001612', fieldCode: 'TC', channel: 'counter' }));
    const events = () => house.owner('select type, voided_at is not null as voided from service_event where dossier_id = $1', [dossierId]);
    expect(await events()).toEqual([{ type: 'RECEIVE', voided: false }]);
    await house.write({ as: clerk, now }, (ctx) => note(ctx, { kind: 'reception.eventVoided', subject: { kind: 'serviceEvent', id: entry } }));
    expect(await events()).toEqual([{ type: 'RECEIVE', voided: true }]);
    expect(await house.owner('select count(*)::int as n from journal_entry where id = $1', [entry])).toEqual([{ n: 1 }]);
  });

  it('re-keys a session to the dossier it led to', async () => {
    const [sessionId, dossierId] = [newId(), newId()];
    await house.write({ as: clerk, now }, (ctx) => note(ctx, { kind: 'assistance.submitted', sessionId, channel: 'online' }));
    await house.write({ as: clerk, now }, (ctx) => note(ctx, { kind: 'journal.sessionLinked', sessionId, dossierId }));
    expect(await house.owner('select type, count_key from service_event where session_id = $1', [sessionId])).toEqual([{ type: 'ONLINE_SUBMIT', count_key: dossierId }]);
  });

  it('knows the same kinds of event and channels as the rules', async () => {
    const types: readonly ServiceEventType[] = SERVICE_EVENT_TYPES;
    for (const type of types) await expect(house.owner(`select $1::text = any (regexp_split_to_array(pg_get_constraintdef(oid), '[^A-Z_]+')) as known from pg_constraint where conname = 'service_event_kind_type_check'`, [type])).resolves.toEqual([{ known: true }]);
    for (const channel of CHANNELS) await expect(house.write({ as: clerk, now }, (ctx) => note(ctx, { kind: 'reception.guided', channel }))).resolves.toBeTypeOf('string');
  });
});
