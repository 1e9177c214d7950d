import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredElsewhere, batchOf, leftOf, openQueue, readLeft, shownAnswers, withAnswer, withKept, withRefused, withServer } from './queue.ts';
import type { Queue } from './queue.ts';

const fresh = openQueue({ version: 1, number: 0, answers: {} });
const batch = (queue: Queue) => batchOf(queue) ?? { number: 0, changes: {}, turns: {} };

describe('answers that wait for the server', () => {
  test('an answer typed again while it was on its way still waits after the first has arrived', () => {
    const first = withAnswer(fresh, 'childName', 'Nguyễn');
    const sent = batch(first);
    const typedOn = withAnswer(first, 'childName', 'Nguyễn Văn An');
    const kept = withKept(typedOn, sent, { version: 2, number: sent.number, answers: { childName: 'Nguyễn' } });
    expect(shownAnswers(kept)).toEqual({ childName: 'Nguyễn Văn An' });
    expect(batchOf(kept)?.changes).toEqual({ childName: 'Nguyễn Văn An' });
    expect(batchOf(kept)?.number).toBeGreaterThan(sent.number);
  });

  test('what the server has of another question is shown, and named as answered elsewhere', () => {
    const mine = withAnswer(fresh, 'childName', 'An');
    const sent = batch(mine);
    const kept = withKept(mine, sent, { version: 5, number: 9, answers: { childName: 'An', fatherName: 'Bình' } });
    expect(shownAnswers(kept)).toEqual({ childName: 'An', fatherName: 'Bình' });
    expect(answeredElsewhere(mine, kept, sent)).toEqual(['fatherName']);
    expect(withAnswer(kept, 'childName', 'Anh').turn).toBe(10);
  });

  test('a group whose parts the server keeps in another order is no answer from elsewhere, and is not sent again', () => {
    const mine = withAnswer(fresh, 'mother', { name: 'Hoa', birth: '1995' });
    const sent = batch(mine);
    const kept = withKept(mine, sent, { version: 2, number: 1, answers: { mother: { name: 'Hoa', birth: '1995' } } });
    const again = withServer(kept, { version: 3, number: 1, answers: { mother: { birth: '1995', name: 'Hoa' } } });
    expect(answeredElsewhere(kept, again, undefined)).toEqual([]);
    expect(batchOf(withAnswer(again, 'mother', { name: 'Hoa', birth: '1995' }))).toBeUndefined();
  });

  test('an answer of the server that is older than what is known changes nothing', () => {
    const now = withServer(fresh, { version: 4, number: 4, answers: { childName: 'An' } });
    expect(withServer(now, { version: 3, number: 3, answers: {} })).toBe(now);
  });

  test('an answer taken back goes as null and is shown no more', () => {
    const known = openQueue({ version: 2, number: 2, answers: { fatherName: 'Bình' } });
    const taken = withAnswer(known, 'fatherName', undefined);
    expect(batchOf(taken)?.changes).toEqual({ fatherName: null });
    expect(shownAnswers(taken)).toEqual({});
  });

  test('what the server refuses stays on the screen, holds up no other answer, and goes again once it is changed', () => {
    const two = withAnswer(withAnswer(fresh, 'childName', 'An'), 'note', 'x'.repeat(9000));
    const one = batchOf(withKept(two, { number: 1, changes: { childName: 'An' }, turns: { childName: 1 } }, { version: 2, number: 1, answers: { childName: 'An' } }), true);
    const refused = withRefused(two, one ?? batch(two), 'Quá dài.');
    expect(shownAnswers(refused)['note']).toHaveLength(9000);
    expect(batchOf(refused)?.changes).toEqual({ childName: 'An' });
    expect(batchOf(withAnswer(refused, 'note', 'ngắn'))?.changes).toEqual({ childName: 'An', note: 'ngắn' });
  });

  test('what waited is found again after a reload, and forgotten once the server has it', () => {
    const waiting = withAnswer(fresh, 'childName', 'An');
    const left = readLeft(JSON.parse(JSON.stringify(leftOf(waiting))));
    const again = openQueue({ version: 1, number: 0, answers: {} }, left);
    expect(batchOf(again)).toEqual(batchOf(waiting));
    const arrived = openQueue({ version: 2, number: 1, answers: { childName: 'An' } }, left);
    expect(leftOf(arrived)).toBeUndefined();
  });

  test('whatever stands on the shelf is read without a fault', () => {
    fc.assert(fc.property(fc.jsonValue(), (kept) => typeof readLeft(kept) === 'object'));
    expect(readLeft({ a: { value: 1, turn: -1 }, b: { value: 2 }, c: 'x', d: { value: 3, turn: 7 } })).toEqual({ d: { value: 3, turn: 7 } });
  });

  test('whatever two machines answer in whatever order, both end with the same answers and none is lost', () => {
    const field = fc.constantFrom('a', 'b', 'c');
    const act = fc.record({ who: fc.constantFrom('left', 'right'), field, value: fc.integer({ min: 1, max: 9 }), sends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const server = newServer();
        const machines = { left: fresh, right: fresh };
        const send = (who: 'left' | 'right') => {
          const going = batchOf(machines[who]);
          if (going) machines[who] = withKept(machines[who], going, server.take(who, going));
        };
        for (const { who, field: name, value, sends } of acts) {
          const side = who === 'left' ? 'left' : 'right';
          machines[side] = withAnswer(machines[side], name, value);
          if (sends) send(side);
        }
        send('left');
        send('right');
        send('left');
        const all = server.view();
        expect(shownAnswers(withServer(machines.left, all))).toEqual(shownAnswers(withServer(machines.right, all)));
        expect([leftOf(machines.left), leftOf(machines.right)]).toEqual([undefined, undefined]);
        expect(Object.keys(all.answers).toSorted()).toEqual([...new Set(acts.map((one) => one.field))].toSorted());
      }),
    );
  });
});

/** The server keeps of each question the answer with the greatest number, then device. */
function newServer() {
  const fields = new Map<string, { value: unknown; number: number; device: string }>();
  let version = 1;
  const view = () => ({ version, number: Math.max(0, ...[...fields.values()].map(({ number }) => number)), answers: Object.fromEntries([...fields].map(([name, { value }]) => [name, value])) });
  return {
    view,
    take: (device: string, { number, changes }: { number: number; changes: Readonly<Record<string, unknown>> }) => {
      version += 1;
      for (const [name, value] of Object.entries(changes)) {
        const before = fields.get(name);
        if (before === undefined || number > before.number || (number === before.number && device >= before.device)) fields.set(name, { value, number, device });
      }
      return view();
    },
  };
}
