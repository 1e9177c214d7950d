import { describe, expect, test } from 'vitest';
import { idleState } from './idle.ts';

describe('a shared machine nobody touches', () => {
  test('warns after a minute, counts down half a minute, and is then over', () => {
    expect(idleState(0).state).toBe('busy');
    expect(idleState(59_999).state).toBe('busy');
    expect(idleState(60_000)).toEqual({ state: 'warning', leftSeconds: 30 });
    expect(idleState(89_001)).toEqual({ state: 'warning', leftSeconds: 1 });
    expect(idleState(90_000)).toEqual({ state: 'over', leftSeconds: 0 });
    expect(idleState(3_600_000).state).toBe('over');
  });
});
