import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiRefusal, Unreachable } from '#web/api/refusal.ts';
import type { Left } from './queue.ts';
import { Saver } from './saver.ts';
import type { Kept } from './saver.ts';

const empty: Kept = { version: 1, number: 0, answers: {}, savedAt: null };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A server that answers as it is told to, and a shelf one can look at. */
function stand(refusals: (Error | undefined)[] = []) {
  const got: Record<string, unknown>[] = [];
  const kept: { left: Left | undefined } = { left: undefined };
  let answers: Readonly<Record<string, unknown>> = {};
  let version = 1;
  const saver = new Saver({
    filing: empty,
    shelf: { read: () => kept.left ?? {}, write: (left) => void (kept.left = left) },
    sentenceOf: ({ code }) => code,
    send: ({ number, changes }) => {
      const refusal = refusals.shift();
      got.push({ ...changes });
      if (refusal) return Promise.reject(refusal);
      answers = { ...answers, ...changes };
      version += 1;
      return Promise.resolve({ version, number, answers, savedAt: '2026-11-23T03:42:00Z' });
    },
  });
  return { saver, got, kept };
}

describe('saving a filing', () => {
  test('answers given one after the other go together when the typing rests, and the shelf is empty once the server has them', async () => {
    const { saver, got, kept } = stand();
    saver.answer('childName', 'A');
    saver.answer('childName', 'An');
    saver.answer('sex', 'nam');
    expect(kept.left).toMatchObject({ childName: { value: 'An' }, sex: { value: 'nam' } });
    expect(saver.snapshot().state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(600);
    expect(got).toEqual([{ childName: 'An', sex: 'nam' }]);
    expect(saver.snapshot()).toMatchObject({ state: 'saved', savedAt: '2026-11-23T03:42:00Z', answers: { childName: 'An', sex: 'nam' } });
    expect(kept.left).toBeUndefined();
  });

  test('without a connection the answers stay on the shelf, and go by themselves when it is back', async () => {
    const { saver, got, kept } = stand([new Unreachable(), new Unreachable()]);
    saver.answer('childName', 'An');
    await vi.advanceTimersByTimeAsync(600);
    expect(saver.snapshot().state).toBe('cut');
    saver.answer('sex', 'nam');
    expect(Object.keys(kept.left ?? {})).toEqual(['childName', 'sex']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(got.at(-1)).toEqual({ childName: 'An', sex: 'nam' });
    expect(saver.snapshot().state).toBe('saved');
    expect(kept.left).toBeUndefined();
  });

  test('one answer the server will not take holds up no other, and says why', async () => {
    const tooLong = new ApiRefusal(422, { code: 'citizen.answersTooLarge' });
    const { saver, got } = stand([tooLong, undefined, tooLong]);
    saver.answer('childName', 'An');
    saver.answer('note', 'rất dài');
    await vi.advanceTimersByTimeAsync(600);
    expect(got).toEqual([{ childName: 'An', note: 'rất dài' }, { childName: 'An' }, { note: 'rất dài' }]);
    expect(saver.snapshot()).toMatchObject({ state: 'waiting', refused: { note: 'citizen.answersTooLarge' }, answers: { note: 'rất dài' } });
    await expect(saver.settled()).resolves.toBe(false);
  });

  test('a session that ended keeps the answers, and the submission waits until all are saved', async () => {
    const { saver, kept } = stand([new ApiRefusal(401, { code: 'citizen.signInNeeded' })]);
    saver.answer('childName', 'An');
    await expect(saver.settled()).resolves.toBe(false);
    expect(saver.snapshot().state).toBe('signedOut');
    expect(kept.left).toMatchObject({ childName: { value: 'An' } });
    await expect(saver.settled()).resolves.toBe(true);
  });

  test('what an earlier visit left on the shelf and the server has got after all is forgotten; the rest goes', async () => {
    const kept: { left: Left | undefined } = { left: { childName: { value: 'An', turn: 3 }, sex: { value: 'nam', turn: 4 } } };
    const got: unknown[] = [];
    const saver = new Saver({
      filing: { version: 2, number: 3, answers: { childName: 'An' }, savedAt: null },
      shelf: { read: () => kept.left ?? {}, write: (left) => void (kept.left = left) },
      sentenceOf: ({ code }) => code,
      send: ({ number, changes }) => {
        got.push(changes);
        return Promise.resolve({ version: 3, number, answers: { childName: 'An', ...changes }, savedAt: null });
      },
    });
    expect(kept.left).toEqual({ sex: { value: 'nam', turn: 4 } });
    await saver.flush();
    expect([got, kept.left]).toEqual([[{ sex: 'nam' }], undefined]);
  });

  test('never two saves are under way at once', async () => {
    let running = 0;
    let most = 0;
    const saver = new Saver({
      filing: empty,
      sentenceOf: ({ code }) => code,
      send: async ({ number, changes }) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => {
          setTimeout(done, 50);
        });
        running -= 1;
        return { version: number + 1, number, answers: changes, savedAt: null };
      },
    });
    saver.answer('a', 1);
    void saver.flush();
    saver.answer('b', 2);
    void saver.flush();
    const done = saver.settled();
    await vi.advanceTimersByTimeAsync(1000);
    await expect(done).resolves.toBe(true);
    expect(most).toBe(1);
  });
});
