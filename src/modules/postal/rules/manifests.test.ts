import { describe, expect, test } from 'vitest';
import { messages as said } from '#modules/custody/messages.ts';
import { permissionsOf, ROLES, type Role } from '#modules/access/rules.ts';
import { COUNT_WORDS, differenceLine } from './difference-words.ts';
import {
  contentOf, countDiffersIn, countDiffersOut, countWrong, FINDINGS, HAND_OVER_TO, keepingOf, LINE_STATES, MANIFEST_ACTS, MANIFEST_KINDS, MANIFEST_STATES, manifestNumber, mayAct, mayList, notSealedYet, rejectionOf, settledAs, wayWrong,
  type Finding, type Listable, type Listing, type ManifestAct, type ManifestKind, type ManifestState,
} from './manifests.ts';
import { STATES } from './shipment-states.ts';

function asker(role: Role, unitId: string, staffId: string) {
  return { staffId, unitId, permissions: permissionsOf(role.startsWith('POST') ? 'post' : 'agency', { role, granted: [], denied: [] }) };
}

const tam = asker('POSTAL_COLLECTOR', 'office', 'tam');
const hoa = asker('POSTAL_COLLECTOR', 'branch', 'hoa');
const mai = asker('OSS_OFFICER', 'oneStop', 'mai');
const list = (part: Partial<Listing> = {}): Listing => ({ kind: 'transport', state: 'open', fromUnitId: 'office', toUnitId: 'branch', openedBy: 'tam', handedBy: null, holderStaffId: null, ...part });

describe('who does what with a manifest, and when', () => {
  /** For every act the states in which the right person does it; in all others she is refused by name. */
  const WHEN: Readonly<Record<ManifestAct, readonly ManifestState[]>> = { add: ['open'], remove: ['open'], seal: ['open'], handOver: ['open', 'sealed'], cancel: ['open'], accept: ['handedOver'], acceptFound: ['accepted'] };
  test.each(MANIFEST_ACTS)('%s is done in its states and in no other', (act) => {
    const by = act === 'accept' || act === 'acceptFound' ? hoa : tam;
    expect(MANIFEST_STATES.filter((state) => mayAct(act, list({ state }), by) === undefined)).toEqual(WHEN[act]);
    const refused = MANIFEST_STATES.filter((state) => !WHEN[act].includes(state)).map((state) => mayAct(act, list({ state }), by)?.code);
    expect(new Set(refused)).toEqual(new Set(act === 'acceptFound' ? ['postal.manifestStateWrong'] : ['postal.manifestStateWrong', 'postal.manifestSettled']));
  });
  test('a list between post units is accepted by the post there; one for the agency by an officer who may file, and by no role of the post', () => {
    const takes = (kind: ManifestKind) => ROLES.filter((role) => mayAct('accept', list({ kind, state: 'handedOver' }), asker(role, 'branch', 'x')) === undefined);
    expect(takes('transport')).toEqual(['POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER']);
    expect([takes('filing'), takes('giveBack')]).toEqual([['OSS_OFFICER', 'OSS_HEAD'], ['OSS_OFFICER', 'OSS_HEAD']]);
    const gives = ROLES.filter((role) => mayAct('seal', list(), asker(role, 'office', 'x')) === undefined);
    expect(gives).toEqual(['POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER']);
  });
  test('who listed it, gave it or carries it does not accept it, even after moving to the other unit', () => {
    for (const part of [{ openedBy: 'hoa' }, { handedBy: 'hoa' }, { holderStaffId: 'hoa' }]) expect(mayAct('accept', list({ state: 'handedOver', ...part }), hoa)?.code).toBe('custody.sameStaff');
    expect(mayAct('accept', list({ state: 'handedOver' }), tam)?.code).toBe('postal.notYourManifest');
    expect(mayAct('seal', list(), hoa)?.code).toBe('postal.notYourManifest');
  });
  test('unsealed, only a list for the agency leaves, in the giver’s own hands', () => {
    const goes = MANIFEST_KINDS.flatMap((kind) => HAND_OVER_TO.filter((to) => notSealedYet({ kind, state: 'open' }, to) === undefined).map((to) => `${kind} ${to}`));
    expect(goes).toEqual(['filing self', 'giveBack self']);
    expect(notSealedYet({ kind: 'transport', state: 'sealed' }, 'carrier')).toBeUndefined();
  });
});

describe('what goes on a list', () => {
  const shipment = (part: Partial<Listable> = {}): Listable => ({ postingNo: 'EB1VN', direction: 'in', state: 'accepted', sealed: true, oneStopId: 'branch', ...part });
  test('papers on the way in, a result on the way out, and what was taken back once that is delivered', () => {
    const content = (kind: ManifestKind) => [contentOf(kind, { direction: 'in', state: 'accepted' }), contentOf(kind, { direction: 'out', state: 'returning' }), contentOf(kind, { direction: 'out', state: 'delivered' })];
    expect(MANIFEST_KINDS.map(content)).toEqual([['papers', 'result', 'recovered'], ['papers', undefined, undefined], [undefined, 'result', 'recovered']]);
  });
  test('in which states each goes', () => {
    const states = (kind: ManifestKind, direction: 'in' | 'out') => STATES.filter((state) => mayList({ kind, toUnitId: 'branch' }, shipment({ direction, state })) === undefined);
    expect(states('filing', 'in')).toEqual(['accepted', 'inTransit', 'atAgency']);
    expect(states('filing', 'out')).toEqual([]);
    expect(states('giveBack', 'in')).toEqual([]);
    expect(states('giveBack', 'out')).toEqual(['delivered', 'returning']);
    expect(states('transport', 'in')).toEqual(['accepted', 'inTransit', 'heldForPickup', 'attemptFailed', 'rejected', 'returning']);
    expect(states('transport', 'out')).toEqual(['accepted', 'inTransit', 'heldForPickup', 'attemptFailed', 'rejected', 'delivered', 'returning']);
  });
  test('what was not sealed before sender or agency does not leave; papers taken back need no seal', () => {
    expect(mayList({ kind: 'transport', toUnitId: 'branch' }, shipment({ sealed: false }))?.code).toBe('postal.notSealed');
    expect(mayList({ kind: 'giveBack', toUnitId: 'branch' }, shipment({ direction: 'out', state: 'delivered', sealed: false }))).toBeUndefined();
    expect(mayList({ kind: 'filing', toUnitId: 'branch' }, shipment({ state: 'ordered' }))?.code).toBe('postal.notAccepted');
    expect(mayList({ kind: 'filing', toUnitId: 'other' }, shipment())?.code).toBe('postal.otherOneStop');
  });
  test('a filing goes to a one-stop, its own too; transport to another unit of the post or a one-stop', () => {
    const refused = (kind: ManifestKind, to: string, id = 'x') => wayWrong(kind, 'office', { id, kind: to })?.code;
    expect(['OSS', 'CENTER', 'POST_OFFICE', 'BCVHX', 'DEPT'].map((to) => refused('transport', to))).toEqual([undefined, undefined, undefined, undefined, 'postal.wayWrong']);
    expect(['OSS', 'CENTER', 'POST_OFFICE', 'DEPT'].map((to) => refused('filing', to))).toEqual([undefined, undefined, 'postal.wayWrong', 'postal.wayWrong']);
    expect([refused('transport', 'POST_OFFICE', 'office'), refused('filing', 'OSS', 'office')]).toEqual(['postal.wayWrong', undefined]);
  });
  test('a number tells the unit, the day and which of that day', () => {
    expect(manifestNumber('VNPOST.BG.VY', '2021-03-02', 7)).toBe('BK-VNPOST.BG.VY-210302-07');
    expect(manifestNumber('X'.repeat(60), '2021-03-02', 100).length).toBeLessThanOrEqual(40);
  });
});

describe('the count', () => {
  test('out: exactly what is listed and at least one; in: what is there, on the list or not', () => {
    expect([countDiffersOut(0, 0)?.code, countDiffersOut(2, 3)?.code, countDiffersOut(2, 2)]).toEqual(['postal.manifestEmpty', 'postal.countDiffers', undefined]);
    expect([countDiffersIn({ present: 2, extra: 1 }, 3), countDiffersIn({ present: 2, extra: 1 }, 2)]).toEqual([false, true]);
  });
  test('what may be said of a parcel on each kind of list', () => {
    const complete = { reason: 'lý do', wanted: [{}] };
    const sayable = (kind: ManifestKind) => FINDINGS.filter((finding: Finding) => countWrong(kind, [{ postingNo: 'a', finding, ...complete }], new Set(['a'])) === undefined);
    expect(MANIFEST_KINDS.map(sayable)).toEqual([['accepted', 'missing'], ['filed', 'supplement', 'refusal', 'missing'], ['accepted', 'missing']]);
  });
  test('a difference has its note, a rejection its reason, Mẫu 02 its papers', () => {
    const wrong = (line: object) => countWrong('filing', [{ postingNo: 'a', finding: 'filed', ...line }], new Set(['a']))?.code;
    expect([wrong({ difference: 'damaged' }), wrong({ difference: 'damaged', note: 'rách' }), wrong({ finding: 'refusal' }), wrong({ finding: 'supplement', reason: 'thiếu' })]).toEqual(['postal.noteNeeded', undefined, 'postal.reasonNeeded', 'postal.wantedNeeded']);
  });
  test('how a line ends', () => {
    expect(FINDINGS.map((finding) => settledAs(finding, undefined))).toEqual(['accepted', 'filed', 'rejected', 'rejected', 'missing']);
    expect([settledAs('accepted', 'damaged'), settledAs('accepted', 'papersDiffer'), settledAs('filed', 'damaged')]).toEqual(['damaged', 'accepted', 'filed']);
    expect(FINDINGS.map(rejectionOf)).toEqual([null, null, 'supplement', 'refusal', null]);
    expect(FINDINGS.every((finding) => LINE_STATES.includes(settledAs(finding, undefined)))).toBe(true);
  });
  test('what is taken over is in the accepter’s hands; an undelivered result lies on the one-stop’s shelf again', () => {
    expect([keepingOf('filing', 'papers', mai).kind, keepingOf('giveBack', 'recovered', mai).kind, keepingOf('giveBack', 'result', mai)]).toEqual(['staff', 'staff', { kind: 'unit', staffId: null, unitId: 'oneStop', ref: null }]);
  });
});

describe('a difference on paper', () => {
  test('says what the screen says', () => {
    const { missing, ...rest } = COUNT_WORDS;
    expect(missing).toBe('Thiếu bưu gửi');
    const screen: Readonly<Record<string, { vi: string }>> = said;
    expect(rest).toEqual(Object.fromEntries(Object.keys(rest).map((code) => [code, screen[`difference.${code}`]?.vi])));
  });
  test('names the thing, the counts and what was noted, as far as there are any', () => {
    const line = { label: 'EB1VN', countedOut: null, countedIn: null, note: null };
    expect(differenceLine({ ...line, difference: 'missing' })).toBe('EB1VN – Thiếu bưu gửi');
    expect(differenceLine({ difference: 'countMismatch', label: null, countedOut: 4, countedIn: 3, note: 'đếm hai lần' })).toBe('Số bộ đếm được khác số bộ trên danh sách (4 trong danh sách, đếm được 3): đếm hai lần');
    expect(differenceLine({ ...line, difference: 'wrongHands' })).toBe('EB1VN – Sai lệch');
  });
});
