import { describe, expect, it } from 'vitest';
import { freeOnline } from './free-online.ts';

describe('filing online', () => {
  const way = (channel: string, kind: string) => ({ channel, fee: { kind } });
  it.each([
    ['is free where every way online is said to be', [way('online', 'free'), way('counter', 'amount')], true],
    ['is not where one way online costs', [way('online', 'free'), way('online', 'amount')], false],
    ['is not called free where nothing is said of it', [way('online', 'unknown')], false],
    ['is not called free where there is no way online', [way('counter', 'free')], false],
  ])('%s', (_title, channels, free) => expect(freeOnline({ channels })).toBe(free));
});
