import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import type { Answer, Caller, Stage } from '#test/stage.ts';
import { cropping, handOver, look, moved, openStory, staffIdOf, team } from './acts.ts';
import { handoverIn, holders, receivedIn, refusalOf, storyOf } from './answers.ts';

const TAKEN = { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true };

/** What was answered, each kind of answer with its number. */
function tally(answers: readonly Answer[]): Record<string, number> {
  return Object.fromEntries(Object.entries(Object.groupBy(answers, refusalOf)).map(([code, met]) => [code, met?.length ?? 0]));
}

/** Two hands on the same dossier at the same moment: one acts, the other is told, nothing is done twice. */
describe('at the same moment', () => {
  let stage: Stage;
  let lan: Caller;
  let binh: Caller;
  let thuy: Caller;
  let hung: Caller;
  let quy: Caller;
  let xuan: Caller;
  let person = 0;

  const receive = async (who: Caller = lan) => {
    person += 1;
    return receivedIn(await who('receiveDossier', cropping(person)));
  };
  const inWork = async () => {
    const { dossier } = await receive();
    await handOver(lan, quy, dossier.id);
    return look(quy, dossier.id);
  };
  const atOnce = (...acts: readonly (() => Promise<Answer>)[]) => Promise.all(acts.map((act) => act()));

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-25T08:30:00+07:00');
    const nobody = stage.anyone;
    [lan = nobody, binh = nobody, thuy = nobody, hung = nobody, quy = nobody, xuan = nobody] = await team(stage, 'lan', 'binh', 'thuy', 'hung', 'quy', 'xuan');
  });
  afterAll(() => stage.close());

  it('three desks receive sixty dossiers: sixty numbers in a row', async () => {
    const desks = [lan, binh, thuy];
    const codes = await Promise.all(Array.from({ length: 60 }, async (_, n) => (await receive(desks[n % 3] ?? lan)).dossier.code));
    expect(codes.toSorted()).toEqual(Array.from({ length: 60 }, (_, n) => `H05.07777-261125-${String(n + 1).padStart(4, '0')}`));
  });

  it('ten drafts on one version: one is put up, nine are told to look again', async () => {
    const { id, version } = await inWork();
    const answers = await atOnce(...Array.from({ length: 10 }, (_, n) => () => quy('draftResult', { id, expectedVersion: version, title: `Dự thảo ${n}` })));
    expect(tally(answers)).toEqual({ 'not refused': 1, '409 dossier.stale': 9 });
    expect(storyOf(await look(quy, id)).filter((kind) => kind === 'dossier.resultDrafted')).toHaveLength(1);
  });

  it('one officer co-signs, the other refuses what was prepared: one of the two happens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { dossier } = await receive(hung);
      const { id, version: expectedVersion } = dossier;
      const answers = await atOnce(
        () => binh('coSignReception', { id, expectedVersion }),
        () => thuy('refuseDossier', { id, expectedVersion, stage: 'reception', step: 'confirm', reason: 'Không thuộc thẩm quyền' }),
      );
      expect(tally(answers)['not refused']).toBe(1);
      const seen = await look(binh, id);
      expect([[2, true], [3, false]]).toContainEqual([seen.status, seen.code !== null]);
    }
  });

  it('a set offered is accepted by one of two, though both count it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { dossier } = await receive();
      const { id } = handoverIn(await lan('handOverDossier', { dossierIds: [dossier.id] }));
      const accepted = { id, accepted: [dossier.id], counted: 1, shelf: false };
      expect(tally(await atOnce(() => quy('acceptHandover', accepted), () => xuan('acceptHandover', accepted)))['not refused']).toBe(1);
      const seen = await look(quy, dossier.id);
      expect([seen.status, storyOf(seen).filter((kind) => kind === 'custody.accepted').length, storyOf(seen).filter((kind) => kind === 'dossier.handedOver').length]).toEqual([4, 1, 1]);
    }
  });

  it('a reception is cancelled or handed over, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { dossier: { id, version } } = await receive();
      const offer = handoverIn(await lan('handOverDossier', { dossierIds: [id] }));
      await atOnce(
        () => quy('acceptHandover', { id: offer.id, accepted: [id], counted: 1, shelf: false }),
        () => lan('cancelReception', { id, expectedVersion: version, reason: 'Nhập nhầm' }),
      );
      const seen = await look(lan, id);
      const outcome = [seen.status, seen.cancelledAt !== null, ...holders(seen)];
      expect([[4, false, 'papers: Lý Văn Quý'], [2, true, 'papers: citizen'], [2, false, 'papers: Nguyễn Thị Lan']]).toContainEqual(outcome);
    }
  });

  it('two bundles with the same sets in another order: each set is offered once, nobody waits for ever', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await receive()).dossier.id));
    const answers = await atOnce(() => lan('handOverDossier', { dossierIds: ids }), () => lan('handOverDossier', { dossierIds: ids.toReversed() }));
    expect(tally(answers)).toEqual({ 'not refused': 1, '409 custody.alreadyOffered': 1 });
  });

  it('one result is handed out once', async () => {
    const [duc = stage.anyone, nga = stage.anyone] = await team(stage, 'duc', 'nga');
    const { id } = await inWork();
    await moved(quy, 'draftResult', id, { title: 'Văn bản chấp thuận' });
    await moved(xuan, 'reviewDossier', id, { approve: true });
    await moved(duc, 'decideDossier', id);
    await moved(nga, 'sealResult', id, { docNumber: '7/UBND' });
    await handOver(quy, lan, id, { item: 'result' });
    const { version: expectedVersion } = await look(lan, id);
    const answers = await atOnce(...Array.from({ length: 6 }, () => () => lan('returnResult', { id, expectedVersion, ...TAKEN })));
    expect(tally(answers)['not refused']).toBe(1);
    expect(storyOf(await look(lan, id)).filter((kind) => kind === 'reception.resultReturned')).toHaveLength(1);
  });

  it('whoever reprints last holds the secret that opens the dossier; the one before opens nothing', async () => {
    const { dossier: { id, code }, trackingSecret } = await receive();
    expect((await stage.anyone('trackDossier', { code, secret: trackingSecret })).status).toBe(200);
    const prints = await atOnce(...Array.from({ length: 4 }, () => () => lan('printForm', { id, form: 'receipt' })));
    expect(prints.map((print) => [print.status, print.bytes.subarray(0, 5).toString()])).toEqual(Array.from({ length: 4 }, () => [200, '%PDF-']));
    expect(refusalOf(await stage.anyone('trackDossier', { code, secret: trackingSecret }))).toBe('404 tracking.notFound');
    const live = await stage.test.owner('select 1 from dossier_secret where dossier_id = $1 and voided_at is null', [id]);
    expect(live).toHaveLength(1);
    const copies = await stage.test.owner('select copy_no from printed_form where dossier_id = $1 order by copy_no', [id]);
    expect(copies.map((row) => row['copy_no'])).toEqual([1, 2, 3, 4]);
  });

  it('a draft saved at two desks on one version is kept once', async () => {
    const draft = { id: newId(), title: 'Bản nháp', body: { procedureCode: '1.008004' } };
    expect((await lan('saveDraft', { ...draft, expectedVersion: 0 })).status).toBe(200);
    const answers = await atOnce(...Array.from({ length: 5 }, (_, n) => () => lan('saveDraft', { ...draft, title: `Bản nháp ${n}`, expectedVersion: 1 })));
    expect(tally(answers)).toEqual({ 'not refused': 1, '409 reception.draftStale': 4 });
    expect(refusalOf(await binh('getDraft', { id: draft.id }))).toBe('404 reception.draftUnknown');
  });

  it('a void that two officers settle at once is settled once', async () => {
    const { dossier } = await receive();
    const [entry] = dossier.timeline;
    await lan('voidServiceEvent', { id: entry?.id, step: 'ask', reason: 'Nhập trùng' });
    const answers = await atOnce(() => binh('voidServiceEvent', { id: entry?.id, step: 'confirm' }), () => thuy('voidServiceEvent', { id: entry?.id, step: 'decline' }));
    expect(tally(answers)).toEqual({ 'not refused': 1, '409 reception.voidNotAsked': 1 });
  });

  it('a dossier changes hands of its specialist once for each version', async () => {
    const { id, version: expectedVersion } = await inWork();
    const handlerId = await staffIdOf(quy);
    expect(tally(await atOnce(...Array.from({ length: 5 }, () => () => xuan('assignDossier', { id, expectedVersion, handlerId }))))).toEqual({ 'not refused': 1, '409 dossier.stale': 4 });
  });

  it('after all of it every item has one holder and a history that ends there', async () => {
    const broken = await stage.test.owner(
      `select i.id from custody_item i left join lateral (select count(*) as lines, max(number) as last from custody_move m where m.item_id = i.id) h on true
        where h.lines is distinct from i.moves or h.last is distinct from i.moves`,
    );
    expect(broken).toEqual([]);
  });
});
