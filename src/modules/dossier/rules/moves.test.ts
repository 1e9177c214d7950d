import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PERMISSIONS, ROLE_PERMISSIONS, ROLES, permissionsOf } from '#modules/access/rules.ts';
import { EXPECTED, ILLEGAL, NEXT, PLACES, POST_NEVER } from '../fixture/expected-moves.ts';
import { RECEIVER, TODAY, readyFor, stateAt } from '../fixture/states.ts';
import { messages } from '../messages.ts';
import { GUARD_CODES } from './guards.ts';
import { destination, moveRefusal, movesOf } from './may-move.ts';
import { MOVES, MOVES_OF_A_DOSSIER, type Move, moveRule } from './moves.ts';
import { MOVE_REFUSALS } from './refusals.ts';
import type { Mover } from './state.ts';
import { STATUSES } from './statuses.ts';

const NAMES = Object.keys(MOVES);
const OFFICER: Mover = { ...RECEIVER, employer: 'agency', permissions: PERMISSIONS, mayComplete: false };

describe('the move table and the document', () => {
  test('docs/moves.md and the table in code say the same, row by row', () => {
    expect(readTable()).toEqual(Object.fromEntries(NAMES.map((name) => [name, plainRow(MOVES_BY_NAME[name])])));
  });

  test('every refusal of the table has a sentence in both languages that says more than its code', () => {
    const codes = [...MOVE_REFUSALS, ...NAMES.flatMap((name) => [...(MOVES_BY_NAME[name]?.guards ?? []), ...(MOVES_BY_NAME[name]?.asks ?? [])])];
    const texts: Readonly<Record<string, { vi: string; en: string }>> = messages;
    const silent = codes.filter((code) => !/\S .*\.$/.test(texts[code]?.vi ?? '') || !/\S .*\.$/.test(texts[code]?.en ?? ''));
    expect(silent).toEqual([]);
  });

  test('every guard named in the table exists, and none exists for nothing', () => {
    const named = new Set(NAMES.flatMap((name) => MOVES_BY_NAME[name]?.guards ?? []));
    expect([...named].toSorted()).toEqual([...GUARD_CODES].toSorted());
  });

  test('every move of a dossier has its place in the page, each once, and the four that begin one have none', () => {
    expect([...MOVES_OF_A_DOSSIER].toSorted()).toEqual(NAMES.filter((name) => !['prepareReception', 'registerArrival', 'fileOnline', 'receive'].includes(name)).toSorted());
  });

  test('the permissions of the table are permissions of the house', () => {
    expect(NAMES.map((name) => MOVES_BY_NAME[name]?.permission).filter((permission) => !ALL_PERMISSIONS.includes(permission ?? ''))).toEqual([]);
  });
});

describe('the move table and the law', () => {
  test('the moves lead from status to status exactly as A.1 allows', () => {
    const found = new Map<number, Set<number>>(STATUSES.map((status) => [status, new Set<number>()]));
    for (const move of MOVES_OF_A_DOSSIER) for (const [from, to] of steps(move)) found.get(from)?.add(to);
    expect(Object.fromEntries([...found].map(([from, to]) => [from, [...to].toSorted(byNumber)]))).toEqual(Object.fromEntries(Object.entries(NEXT).map(([from, to]) => [from, to.toSorted(byNumber)])));
  });

  test.each(ILLEGAL)('no move leads from %i to %i', (from, to) => {
    expect(MOVES_OF_A_DOSSIER.filter((move) => steps(move).some((step) => step[0] === from && step[1] === to))).toEqual([]);
  });

  test('what the post may never do is the committed list, move by move', () => {
    expect(MOVES_OF_A_DOSSIER.filter((move) => moveRule(move).agencyOnly).toSorted()).toEqual([...POST_NEVER].toSorted());
  });

  test('the committed table names every move of a dossier', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual([...MOVES_OF_A_DOSSIER].toSorted());
  });

  describe.each(MOVES_OF_A_DOSSIER)('%s', (move) => {
    const expected = EXPECTED[move] ?? { at: [], by: [] };

    test.each(PLACES)('at %s every role gets the answer of the committed table', (place) => {
      const answers = ROLES.map((role) => [role, moveRefusal(move, readyFor(move, place), moverAs(role), TODAY) === undefined]);
      const at: readonly string[] = expected.at;
      expect(answers).toEqual(ROLES.map((role) => [role, at.includes(place) && expected.by.includes(role)]));
    });

    test('staff of the post with every permission there is are still stopped where the law stops them', () => {
      const refusals = expected.at.map((place) => moveRefusal(move, readyFor(move, place), { ...RECEIVER, employer: 'post', permissions: PERMISSIONS, mayComplete: true }, TODAY)?.code);
      expect(new Set(refusals)).toEqual(new Set([POST_NEVER.includes(move) ? 'dossier.agencyOnly' : undefined]));
    });

    test('a cancelled reception moves no more', () => {
      for (const place of expected.at) expect(moveRefusal(move, { ...readyFor(move, place), cancelled: true }, OFFICER, TODAY)?.code).toBe('dossier.cancelled');
    });

    test('a wrong status and a wrong stage are refused by their own names', () => {
      const statuses = new Set(expected.at.map((place) => place.split(':')[0]));
      const at: readonly string[] = expected.at;
      const away = PLACES.filter((one) => !at.includes(one));
      const codes = away.map((place) => [place, moveRefusal(move, readyFor(move, place), OFFICER, TODAY)?.code]);
      expect(codes).toEqual(away.map((place) => [place, statuses.has(place.split(':')[0]) ? 'dossier.stageIllegal' : 'dossier.moveIllegal']));
    });
  });
});

describe('what a page shows', () => {
  test('every move of the dossier is there, the refused ones with their reason', () => {
    const answers = movesOf(stateAt('4', { sameDay: false }), { ...RECEIVER, employer: 'agency', permissions: ROLE_PERMISSIONS.SPECIALIST, mayComplete: false }, TODAY);
    expect(answers.map((answer) => answer.move)).toEqual(MOVES_OF_A_DOSSIER);
    expect(answers.filter((answer) => answer.allowed).map((answer) => answer.move)).toEqual(['requestSupplement', 'requestObligation', 'addPart', 'draftResult', 'draftApology', 'proposeStop']
      .toSorted((a, b) => order(a) - order(b)));
    expect(answers.find((answer) => answer.move === 'decide')?.refusal).toEqual({ code: 'dossier.notPermitted', status: 403, facts: { move: 'decide', permission: 'dossier.decide' } });
    expect(answers.every((answer) => answer.allowed === (answer.refusal === undefined))).toBe(true);
  });

  test('a withdrawal that is asked holds status and stage, and gives both back', () => {
    const asked = destination('askWithdrawal', stateAt('5:examination'));
    expect(asked).toEqual({ status: 7, stage: null, heldStatus: 5, heldStage: 'examination' });
    expect(destination('declineWithdrawal', { ...stateAt('7'), ...asked })).toEqual({ status: 5, stage: 'examination', heldStatus: null, heldStage: null });
    expect(destination('cancelWithdrawal', { ...stateAt('7'), ...asked })).toEqual({ status: 5, stage: 'examination', heldStatus: null, heldStage: null });
    expect(destination('acceptWithdrawal', { ...stateAt('7'), ...asked })).toEqual({ status: 8, stage: null, heldStatus: null, heldStage: null });
  });
});

const MOVES_BY_NAME: Readonly<Record<string, ReturnType<typeof moveRule>>> = MOVES;
const ALL_PERMISSIONS: readonly string[] = PERMISSIONS;

function moverAs(role: (typeof ROLES)[number]): Mover {
  const employer = role.startsWith('POST') ? 'post' : 'agency';
  return { ...RECEIVER, role, employer, permissions: permissionsOf(employer, { role, granted: [], denied: [] }), mayComplete: true };
}

/** Each status a move begins at with each it can lead to; what was held may be any status a withdrawal is asked from. */
function steps(move: Move): (readonly [number, number])[] {
  const rule = moveRule(move);
  const from = [...new Set(rule.from.map((origin) => Number(origin.split(':')[0])))];
  if (rule.to === 'same') return [];
  if (rule.to === 'held') return from.flatMap((one) => [...new Set(moveRule('askWithdrawal').from.map((origin) => [one, Number(origin)] as const))]);
  const to = Number(rule.to.split(':')[0]);
  return from.map((one) => [one, to] as const);
}

function order(move: string): number {
  const all: readonly string[] = MOVES_OF_A_DOSSIER;
  return all.indexOf(move);
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function plainRow(rule: ReturnType<typeof moveRule> | undefined) {
  return { from: rule?.from, to: rule?.to, permission: rule?.permission, post: rule?.agencyOnly ? 'never' : 'may', guards: rule?.guards, asks: rule?.asks };
}

/** The rows of the document's table, by move. */
function readTable(): Record<string, object> {
  const text = readFileSync(new URL('../../../../docs/moves.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return Object.fromEntries(rows.map((line) => {
    const cells = line.split('|').slice(1, -1);
    if (cells.length !== 11) throw new Error(`a row of docs/moves.md has ${cells.length} cells: ${line}`);
    const [move, from, to, , permission, , guards, asks] = cells.map(marked);
    return [move?.[0] ?? '', { from, to: to?.[0], permission: permission?.[0], post: cells[5]?.trim(), guards, asks }];
  }));
}

/** What stands between back ticks in a cell. */
function marked(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}
