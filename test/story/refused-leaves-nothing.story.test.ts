import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import type { Answer, Caller, Stage } from '#test/stage.ts';
import { CROPPING, cropping, found, openStory, owner, request, team } from './acts.ts';
import { dossierIn, handoverIn, receivedIn, refusalOf, type SeenDossier } from './answers.ts';
import { everyState, MOVES_MADE, type Players } from './every-state.ts';

/** Every table a step at the counter may write. */
const TABLES = [
  'journal_entry', 'idempotent_reply', 'dossier', 'dossier_party', 'dossier_paper', 'appointment', 'apology', 'dossier_pause', 'supplement_request', 'obligation', 'dossier_result', 'dossier_part',
  'dossier_amendment', 'dossier_code_day', 'reception_list', 'custody_item', 'custody_batch', 'custody_transfer', 'custody_move', 'custody_incident', 'dossier_secret', 'paper_to_recover', 'result_return',
  'event_void', 'printed_form', 'form_number', 'draft',
];
const DIGEST = TABLES.map((table) => `select '${table}' as name, count(*)::int as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as content from ${table} t`).join(' union all ');

const WRONG_RECEPTIONS: readonly (readonly [title: string, body: Record<string, unknown>, refusal: string])[] = [
  ['a paper is missing', request(CROPPING, [{ ...found(1, 0), state: 'missing' }], 1), '422 dossier.papersMissing'],
  ['nothing is said of a paper', request(CROPPING, [], 1), '422 dossier.papersMissing'],
  ['too few originals', request(CROPPING, [found(1, 0, 1)], 1), '422 dossier.papersMissing'],
  ['a paper nobody published', request(CROPPING, [found(1), found(77)], 1), '422 dossier.paperNotPublished'],
  ['one paper twice', request(CROPPING, [found(1), found(1)], 1), '422 dossier.paperTwice'],
  ['no owner', { ...cropping(1), parties: [{ ...owner(1), role: 'submitter' }] }, '422 dossier.ownerMissing'],
  ['a number that is none', { ...cropping(1), parties: [{ ...owner(1), idNumber: '02408500123' }] }, '422 dossier.idNumberWrong'],
  ['a procedure nobody knows', request('9.999999', [found(1)], 1), '404 catalogue.procedureUnknown'],
  ['a procedure of another time', request('BG.NVH05A', [found(1), found(2)], 1), '409 catalogue.notInForce'],
  ['a field nobody knows', { ...cropping(1), colour: 'red' }, '400 input.unknownField'],
  ['the second of a list is incomplete', { ...cropping(1), more: [{ procedureCode: CROPPING, papers: [] }], acknowledgeDuplicate: true }, '422 dossier.papersMissing'],
];

/** Each refusal names itself and changes neither dossier, number, custody nor journal; not even its key is remembered. */
describe('what is refused leaves nothing behind', () => {
  let stage: Stage;
  let players: Players;
  let dossiers: ReadonlyMap<string, SeenDossier>;
  let pages: readonly Page[];
  const digest = async () => Object.fromEntries((await stage.test.owner(DIGEST)).map((row) => [String(row['name']), `${row['rows']} ${row['content']}`]));

  /** Runs what must be refused; the whole register is the same before and after. */
  const unchanged = async <T>(act: () => Promise<T>): Promise<T> => {
    const before = await digest();
    const answer = await act();
    expect(await digest()).toEqual(before);
    return answer;
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-25T08:30:00+07:00');
    const nobody = stage.anyone;
    const [lan = nobody, hung = nobody, binh = nobody, quy = nobody, xuan = nobody, duc = nobody, nga = nobody] = await team(stage, 'lan', 'hung', 'binh', 'quy', 'xuan', 'duc', 'nga');
    players = { lan, hung, binh, quy, xuan, duc, nga };
    dossiers = await everyState(players);
    pages = await Promise.all([lan, binh, quy, duc, nga].flatMap((who) => [...dossiers].map(async ([state, { id }]) => ({ who, state, id, answer: await who('getDossier', { id }) }))));
  });
  afterAll(() => stage.close());

  it('there is a dossier in each of the ten statuses', () => {
    expect(new Set([...dossiers.values()].map((dossier) => dossier.status))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  });

  it.each(WRONG_RECEPTIONS)('a reception where %s is refused by name', async (_title, body, refusal) => {
    expect(await unchanged(async () => refusalOf(await players.lan('receiveDossier', body)))).toBe(refusal);
  });

  it('the number after all those refusals is the next one', async () => {
    const before = Math.max(...[...dossiers.values()].map((dossier) => Number(dossier.code?.slice(-4) ?? 0)));
    expect(receivedIn(await players.lan('receiveDossier', cropping(2))).dossier.code).toBe(`H05.07777-261125-${String(before + 1).padStart(4, '0')}`);
  });

  it('the same request of the same person again is shown first, and received only when the clerk has seen it', async () => {
    expect(await unchanged(async () => refusalOf(await players.lan('receiveDossier', cropping(2))))).toBe('409 reception.duplicateSuspected');
    expect(receivedIn(await players.lan('receiveDossier', { ...cropping(2), acknowledgeDuplicate: true })).dossier.status).toBe(2);
  });

  it.each(Object.keys(MOVES_MADE))('%s: closed on the page means refused at the door with the same reason, for everybody, in every state', async (name) => {
    const [operation, input] = MOVES_MADE[name] ?? ['', {}];
    const told = await unchanged(() => Promise.all(pages.map((page) => refuseIfClosed(page, name, operation, input))));
    expect(told.filter((one) => one !== 'open' && one !== 'agrees')).toEqual([]);
    expect(told).toContain('agrees');
  });

  it.each(Object.keys(MOVES_MADE))('%s on a version that is not the newest is refused', async (name) => {
    const [operation, input] = MOVES_MADE[name] ?? ['', {}];
    const answers = await unchanged(() =>
      Promise.all([...dossiers.values()].filter(({ status }) => [2, 4, 9].includes(status)).flatMap(({ id, version }) => Object.values(players).map(async (who: Caller) => refusalOf(await who(operation, { id, expectedVersion: version + 1, ...input }))))),
    );
    expect(new Set(answers.filter((code) => !/^403 |^404 dossier.unknown$/.test(code)))).toEqual(new Set(['409 dossier.stale']));
  });

  it('a bundle with one set that cannot go is not offered at all', async () => {
    const [ready, done] = [dossiers.get('received (2)'), dossiers.get('cancelled')];
    const offer = () => players.lan('handOverDossier', { dossierIds: [ready?.id, done?.id] });
    expect(await unchanged(async () => refusalOf(await offer()))).toMatch(/^4\d\d (reception.notReadyToHandOver|custody\.)/);
  });

  it('an offer is accepted once, by somebody of the unit it is for, and only what is in it', async () => {
    const { lan, binh, quy, duc } = players;
    const { dossier } = receivedIn(await lan('receiveDossier', cropping(3)));
    const { id } = handoverIn(await lan('handOverDossier', { dossierIds: [dossier.id] }));
    const wrong: readonly (readonly [Caller, readonly string[]])[] = [[lan, [dossier.id]], [binh, [dossier.id]], [duc, [dossier.id]], [quy, [newId()]], [quy, []]];
    for (const [who, accepted] of wrong) expect(await unchanged(async () => refusalOf(await who('acceptHandover', { id, accepted, counted: 1 })))).toMatch(/^4\d\d (custody|access|reception)\./);
    expect(await unchanged(async () => refusalOf(await lan('handOverDossier', { dossierIds: [dossier.id] })))).toBe('409 custody.alreadyOffered');
    expect((await quy('acceptHandover', { id, accepted: [dossier.id], counted: 1, shelf: false })).status).toBe(200);
    expect(await unchanged(async () => refusalOf(await quy('acceptHandover', { id, accepted: [dossier.id], counted: 1 })))).toMatch(/^4\d\d custody\./);
  });

  it('a key whose request was refused is free: the corrected request succeeds with it, and is answered once', async () => {
    const key = newId();
    const incomplete = request(CROPPING, [], 4);
    expect(await unchanged(async () => refusalOf(await players.lan('receiveDossier', incomplete, { key })))).toBe('422 dossier.papersMissing');
    const first = await players.lan('receiveDossier', cropping(4), { key });
    expect(receivedIn(first).dossier.status).toBe(2);
    expect((await unchanged(() => players.lan('receiveDossier', cropping(4), { key }))).body).toEqual(first.body);
    expect(await unchanged(async () => refusalOf(await players.lan('receiveDossier', cropping(5), { key })))).toBe('409 input.keyReused');
    expect(receivedIn(await players.binh('receiveDossier', cropping(5), { key })).dossier.status).toBe(2);
  });

  it('a fault in the very last statement rolls back number, row, custody and secret alike', async () => {
    await stage.test.owner(`create function refuse_entry() returns trigger language plpgsql as $$ begin raise exception 'đĩa đầy'; end $$`);
    await stage.test.owner(`create trigger refuse_entry before insert on journal_entry for each row when (new.kind = 'dossier.received') execute function refuse_entry()`);
    const broken = await unchanged(() => players.lan('receiveDossier', cropping(6)));
    await stage.test.owner('drop trigger refuse_entry on journal_entry');
    expect([refusalOf(broken), JSON.stringify(broken.body).includes('đĩa đầy')]).toEqual(['500 house.fault', false]);
    const [{ code } = { code: null }] = await stage.test.owner('select code from dossier where code is not null order by code desc limit 1');
    const next = receivedIn(await players.lan('receiveDossier', cropping(6))).dossier.code;
    expect(Number(next?.slice(-4))).toBe(Number(String(code).slice(-4)) + 1);
  });
});

/** A dossier as one of the people sees it. */
type Page = { readonly who: Caller; readonly state: string; readonly id: string; readonly answer: Answer };

/** Makes the move if the page says it is closed; tells whether page and door agree. */
async function refuseIfClosed({ who, state, id, answer }: Page, name: string, operation: string, input: Record<string, unknown>): Promise<string> {
  const seen = answer.status === 200 ? dossierIn(answer) : undefined;
  const shown = seen?.moves.find((one) => one.move === name);
  if (shown?.allowed === true) return 'open';
  const told = refusalOf(await who(operation, { id, expectedVersion: seen?.version ?? 1, ...input })).replace(/^\d+ /, '');
  const expected = shown?.refusal?.code ?? 'dossier.unknown';
  return told === expected || told === 'access.notAllowed' ? 'agrees' : `${state}: ${expected} on the page, ${told} at the door`;
}
