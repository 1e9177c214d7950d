import { describe, expect, test } from 'vitest';
import { allMessages, sentenceOf } from './messages.ts';

/** Facts that are codes wherever they stand in a sentence. */
const CODES = ['purse', 'state', 'status', 'direction', 'role', 'form'];

describe('the sentences of the house', () => {
  const sentences = Object.entries(allMessages).flatMap(([code, message]) => [message.vi, message.en].map((text) => ({ code, text })));

  test('no sentence shows a bare code where the house has words for it', () => {
    expect(sentences.filter(({ text }) => CODES.some((fact) => text.includes(`{${fact}}`))).map(({ code }) => code)).toEqual([]);
  });

  test('whatever words a sentence asks for are there', () => {
    const asked = sentences.flatMap(({ text }) => [...text.matchAll(/\{\w+\|([\w.]+)\}/g)].map(([, words]) => words ?? ''));
    const without = [...new Set(asked)].filter((words) => words !== 'vnd' && !Object.keys(allMessages).some((code) => code.startsWith(`${words}.`)));
    expect(without).toEqual([]);
  });

  test('a till with too little says which purse, and how much, as people write it', () => {
    expect(sentenceOf('payment.notInTill', 'vi', { purse: 'fee', inTill: 25_000 })).toContain('Ngăn “Phí, lệ phí” chỉ còn 25.000 đ.');
    expect(sentenceOf('postal.finished', 'vi', { state: 'delivered' })).not.toContain('delivered');
  });
});
