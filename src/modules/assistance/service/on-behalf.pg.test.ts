import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { problem, refuse } from '#kernel/problem.ts';
import { arrangeHelping, type Asked, codeOf, granted, type Helping, knock, MORNING, PROCEDURE, somebody } from '#modules/mandate/fixture/helping.ts';
import { ACTS_IN_NAME, type ActInName } from '#modules/mandate/rules/mandates.ts';
import { revokeByCitizen, revokeMandate } from '#modules/mandate/service/revoking.ts';
import { newId } from '#platform/ids.ts';
import { workbench } from '#platform/jobs.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { closeForgotten } from '../jobs.ts';
import { actingFor, linkArisen } from './on-behalf.ts';
import { endAssistance, getOpenAssistance, startAssistance } from './sessions.ts';

/** The same sequences every time; another seed tries others. */
const SEED = 42;
const PATIENCE_MS = 120_000;
const FIELD = { code: PROCEDURE, fieldCode: 'TC' };

let house: TestHouse;
let at: Helping;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await arrangeHelping(house);
});
afterAll(() => house.close());

const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);
const grant = (more: Partial<Asked> = {}, now = MORNING) => granted(house, at.lan, { citizen: somebody(), kinds: ['fill', 'upload', 'submit'], scope: 'visit', ...more }, now);
const start = async (as: Actor = at.lan, now = MORNING) => (await house.write({ as, now }, (ctx) => startAssistance(ctx, { device: 'counter', portal: 'thisSystem' }))).id;
const act = (mandateId: string, kind: ActInName, { as = at.lan, now = MORNING, procedure = FIELD }: { as?: Actor; now?: Date; procedure?: typeof FIELD } = {}) =>
  house.write({ as, now }, (ctx) => actingFor(ctx, { mandateId, kind, procedure }, async ({ sessionId }) => sessionId));
const end = (id: string, more: object = {}, now = later(5)) => house.write({ as: at.lan, now }, (ctx) => endAssistance(ctx, { id, kinds: ['guide'], outcome: 'done', procedureCode: PROCEDURE, ...more }));
const usesOf = async (mandateId: string) => (await house.owner('select kinds, refusal from mandate_use where mandate_id = $1 order by used_at, id', [mandateId])).map(({ kinds, refusal }) => `${String(kinds)} ${refusal ?? 'allowed'}`);
const kindsOf = async (mandateId: string) => (await house.owner('select kind from journal_entry where subject_id = $1 order by recorded_at, id', [mandateId])).map(({ kind }) => kind);

describe('acting in her name', () => {
  it('needs a session of the helper’s own that is open, and stands under one mandate', async () => {
    const [one, two] = [await grant(), await grant()];
    expect(await codeOf(act(one.id, 'fill'))).toBe('assistance.sessionNeeded');
    const session = await start();
    expect(await codeOf(act(one.id, 'fill', { as: at.hung }))).toBe('assistance.sessionNeeded');
    expect(await act(one.id, 'fill')).toBe(session);
    expect(await codeOf(act(two.id, 'fill'))).toBe('assistance.otherMandate');
    await end(session);
  });

  it('what is saved again and again is one use, told once; each other act is another', async () => {
    const mandate = await grant();
    const session = await start();
    for (const kind of ['fill', 'fill', 'upload', 'fill', 'upload', 'submit'] as const) await act(mandate.id, kind);
    expect(await usesOf(mandate.id)).toEqual(['fill allowed', 'upload allowed', 'submit allowed']);
    expect((await kindsOf(mandate.id)).filter((kind) => kind === 'mandate.used')).toHaveLength(3);
    const { session: open } = await house.write({ as: at.lan }, (ctx) => getOpenAssistance(ctx, {}));
    expect(open).toMatchObject({ id: session, acts: ['fill', 'upload', 'submit'], mandate: { id: mandate.id } });
    const { session: ended } = await end(session);
    expect(ended).toMatchObject({ typedBy: 'helper', kinds: ['guide', 'fill', 'upload', 'submit'] });
    expect(ended.events.map(({ kind }) => kind)).toEqual(['ONLINE_GUIDE', 'ONLINE_FILL', 'ONLINE_UPLOAD', 'ONLINE_SUBMIT']);
  });

  it('what the mandate does not cover, or once it is revoked, is refused and remembered, and nothing is done', async () => {
    const mandate = await grant();
    const session = await start();
    let done = 0;
    const pay = (now = MORNING) => house.write({ as: at.lan, now }, (ctx) => actingFor(ctx, { mandateId: mandate.id, kind: 'pay', procedure: FIELD }, async () => (done += 1)));
    expect(await codeOf(pay())).toBe('mandate.kindNotCovered');
    await act(mandate.id, 'fill');
    await house.write({ now: later(1) }, (ctx) => revokeByCitizen(ctx, mandate.id, 'message'));
    expect(await codeOf(act(mandate.id, 'fill', { now: later(2) }))).toBe('mandate.revokedAlready');
    expect(await codeOf(act(mandate.id, 'fill', { now: later(3) }))).toBe('mandate.revokedAlready');
    expect(done).toBe(0);
    expect(await usesOf(mandate.id)).toEqual(['pay mandate.kindNotCovered', 'fill allowed', 'fill mandate.revokedAlready']);
    expect(await kindsOf(mandate.id)).toEqual(['mandate.granted', 'mandate.useRefused', 'mandate.used', 'mandate.revoked', 'mandate.useRefused']);
    await end(session);
  });

  it('an act that is refused for another reason leaves neither itself nor a use behind', async () => {
    const mandate = await grant();
    const session = await start();
    const failing = house.write({ as: at.lan, now: MORNING }, (ctx) => actingFor(ctx, { mandateId: mandate.id, kind: 'fill', procedure: FIELD }, async () => refuse(problem('dossier.unknown'))));
    expect(await codeOf(failing)).toBe('dossier.unknown');
    expect(await usesOf(mandate.id)).toEqual([]);
    await house.write({ as: at.lan, now: later(1) }, (ctx) => endAssistance(ctx, { id: session, kinds: ['guide'], outcome: 'done' }));
  });

  it('the session is not dropped, nor forgotten by the house, once something was done in her name', async () => {
    const mandate = await grant();
    const session = await start();
    await act(mandate.id, 'fill');
    expect(await codeOf(knock(house, 'dropAssistance', at.lan, { id: session }))).toBe('assistance.actsDone');
    await closeForgotten(workbench(house.house.pool, { now: () => later(24 * 60), installation: house.house.installation }, new AbortController().signal));
    expect(await house.owner('select state from assistance_session where id = $1', [session])).toEqual([{ state: 'open' }]);
    await end(session, {}, later(24 * 60));
  });

  it('revoked while an act is under way, the act is before or after it, never beside', async () => {
    const mandate = await grant();
    const session = await start();
    const inside = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const acting = house.write({ as: at.lan, now: MORNING }, (ctx) =>
      actingFor(ctx, { mandateId: mandate.id, kind: 'submit', procedure: FIELD }, async () => {
        inside.resolve();
        await goOn.promise;
      }),
    );
    await inside.promise;
    const revoking = house.write({ as: at.hung, now: later(1) }, (ctx) => revokeMandate(ctx, { id: mandate.id, wish: 'organisation', reason: 'Người dân đổi ý.' }));
    await waitingForRow();
    goOn.resolve();
    await acting;
    await revoking;
    expect(await kindsOf(mandate.id)).toEqual(['mandate.granted', 'mandate.used', 'mandate.revoked']);
    expect(await codeOf(act(mandate.id, 'submit', { now: later(2) }))).toBe('mandate.revokedAlready');
    await end(session);
  });

  it('what arises in it is joined to it: its events count for the dossier, before and after its end, and only the first', async () => {
    const mandate = await grant();
    const session = await start();
    await act(mandate.id, 'submit');
    const [first, second] = [newId(), newId()];
    for (const dossierId of [first, second]) await house.write({ as: at.lan, now: later(1) }, (ctx) => linkArisen(ctx, { sessionId: session, dossierId }));
    const { session: ended } = await end(session, { kinds: ['guide', 'submit'] });
    expect(ended.events).toHaveLength(2);
    expect(await house.owner('select distinct count_key from service_event where session_id = $1', [session])).toEqual([{ count_key: first }]);
  });
});

it('a use is allowed exactly where the mandate is in force at that instant for the act and the procedure', { timeout: PATIENCE_MS }, async () => {
  const day = (n: number) => new Date(MORNING.getTime() + n * 24 * 3_600_000);
  const dayText = (n: number) => `2020-11-${String(3 + n).padStart(2, '0')}`;
  const use = fc.record({ kind: fc.constantFrom(...ACTS_IN_NAME), onDay: fc.integer({ min: 0, max: 6 }), procedure: fc.constantFrom({ code: PROCEDURE, fieldCode: 'TC' }, { code: '1.000001', fieldCode: 'TC' }, { code: '1.000002', fieldCode: 'TP' }) });
  const granting = fc.record({ kinds: fc.subarray([...ACTS_IN_NAME], { minLength: 1 }), scope: fc.constantFrom('procedures' as const, 'fields' as const, 'visit' as const), lastDay: fc.integer({ min: 0, max: 5 }), revokedOn: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }), uses: fc.array(use, { minLength: 1, maxLength: 6 }) });
  await fc.assert(
    fc.asyncProperty(granting, async ({ kinds, scope, lastDay, revokedOn, uses }) => {
      const reach = { procedures: { procedures: [PROCEDURE] }, fields: { fields: ['TC'] }, visit: {} }[scope];
      const last = scope === 'visit' ? 0 : lastDay;
      const mandate = await grant({ kinds: [...kinds], scope, ...reach, ...(scope === 'visit' ? {} : { toDay: dayText(last) }) });
      let revoked = false;
      for (const { kind, onDay, procedure } of uses.toSorted((a, b) => a.onDay - b.onDay)) {
        if (!revoked && revokedOn !== undefined && revokedOn <= onDay) revoked = (await codeOf(house.write({ now: day(revokedOn) }, (ctx) => revokeByCitizen(ctx, mandate.id, 'code')))) === 'done';
        const covered = { procedures: procedure.code === PROCEDURE, fields: procedure.fieldCode === 'TC', visit: true }[scope];
        const allowed = kinds.includes(kind) && covered && onDay <= last && !revoked;
        const session = await start(at.hung, day(onDay));
        const answer = await codeOf(act(mandate.id, kind, { as: at.hung, now: day(onDay), procedure }));
        await house.owner(`update assistance_session set state = 'dropped', ended_at = $2 where id = $1`, [session, day(onDay)]);
        expect([kind, procedure.code, onDay, answer === 'done']).toEqual([kind, procedure.code, onDay, allowed]);
      }
    }),
    { seed: SEED, numRuns: 25 },
  );
});

/** Until somebody stands waiting for a row another transaction holds. */
async function waitingForRow(): Promise<void> {
  const waiting = async () => (await house.owner(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0;
  while (!(await waiting())) await new Promise((resolve) => setTimeout(resolve, 10));
}
