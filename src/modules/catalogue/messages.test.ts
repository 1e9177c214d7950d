import { describe, expect, it } from 'vitest';
import { messages } from './messages.ts';
import { CHANNELS, FEE_KINDS, KNOWLEDGE, LEVELS, ONLINE_LEVELS } from './rules/content.ts';
import { QUALITY_FIELDS, QUALITY_FLAGS } from './rules/quality.ts';
import { TERM_UNITS } from '#modules/calendar/rules/term.ts';

describe('what the catalogue says', () => {
  it('is said in both languages for every flag, part, level, channel, unit and fee', () => {
    const lists = { flag: QUALITY_FLAGS, part: QUALITY_FIELDS, level: LEVELS, channel: CHANNELS, unit: TERM_UNITS, fee: FEE_KINDS, knowledge: KNOWLEDGE, online: ONLINE_LEVELS };
    const wanted = Object.entries(lists).flatMap(([kind, words]) => words.map((word) => `catalogue.${kind}.${word}`));
    expect(wanted.filter((code) => !Object.keys(messages).includes(code))).toEqual([]);
    expect(Object.entries(messages).filter(([, { vi, en }]) => vi.trim() === '' || en.trim() === '')).toEqual([]);
  });
});
