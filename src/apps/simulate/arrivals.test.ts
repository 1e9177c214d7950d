import { describe, expect, it } from 'vitest';
import { plusDays } from '#kernel/day.ts';
import { arrivalsOf, type Asked } from './arrivals.ts';
import { chanceOf } from './chance.ts';
import { drawFate, type Offered } from './fate.ts';
import { inventPerson } from './people.ts';

const ASKED: Asked = { plan: 'VIET-YEN-2020', from: '2020-10-26', to: '2021-02-28', seed: 7, scale: 20 };
const MONDAY = '2020-11-02';

describe('what is drawn for a simulated period', () => {
  it('the same seed draws the same day, another seed another', () => {
    expect(arrivalsOf(ASKED, MONDAY)).toEqual(arrivalsOf(ASKED, MONDAY));
    expect(arrivalsOf({ ...ASKED, seed: 8 }, MONDAY)).not.toEqual(arrivalsOf(ASKED, MONDAY));
  });

  it('people come while the desks are open, in the order of the day, more of them in the middle of a morning than at its ends', () => {
    const minutes = arrivalsOf(ASKED, MONDAY).map(({ minute }) => minute);
    expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
    expect(minutes.every((minute) => (minute >= 450 && minute < 660) || (minute >= 810 && minute < 960))).toBe(true);
    const between = (from: number, to: number) => minutes.filter((minute) => minute >= from && minute < to).length;
    expect(between(510, 540)).toBeGreaterThan(between(630, 660));
  });

  it('Mondays are busier than Fridays, and nobody comes on a Sunday', () => {
    const week = (first: string) => [0, 4, 6].map((day) => arrivalsOf(ASKED, plusDays(first, day)).length);
    const weeks = Array.from({ length: 8 }, (_, no) => week(plusDays(MONDAY, 7 * no)));
    const [mondays = 0, fridays = 0, sundays = 0] = [0, 1, 2].map((place) => weeks.reduce((sum, counts) => sum + (counts[place] ?? 0), 0));
    expect(mondays).toBeGreaterThan(fridays * 1.2);
    expect(sundays).toBe(0);
  });

  it('the habit forms: online and post grow over the period, the counter does not', () => {
    const early = Array.from({ length: 4 }, (_, no) => arrivalsOf(ASKED, plusDays(MONDAY, 7 * no))).flat();
    const late = Array.from({ length: 4 }, (_, no) => arrivalsOf(ASKED, plusDays('2021-02-01', 7 * no))).flat();
    const count = (of: typeof early, kind: string) => of.filter((one) => one.kind === kind).length;
    expect(count(late, 'online')).toBeGreaterThan(count(early, 'online') * 1.3);
    expect(count(late, 'parcels')).toBeGreaterThan(count(early, 'parcels') * 1.3);
    expect(count(late, 'counter')).toBeLessThan(count(early, 'counter') * 1.15);
  });

  it('choices fall as often as they weigh, and a count is what was expected on the average', () => {
    const chance = chanceOf(1, 'weights');
    const drawn = Array.from({ length: 20_000 }, () => chance.weighted([['often', 9], ['seldom', 1]]));
    expect(drawn.filter((one) => one === 'seldom').length / drawn.length).toBeCloseTo(0.1, 1);
    const counts = [0.3, 4, 700].map((expected) => Array.from({ length: 4000 }, () => chance.count(expected)).reduce((sum, one) => sum + one, 0) / 4000 / expected);
    for (const ratio of counts) expect(ratio).toBeCloseTo(1, 1);
  });

  it('what only civil servants receive no clerk of the post takes, and a way that is not offered is not drawn', () => {
    const procedure = (changes: Partial<Offered>): Offered => ({ code: '1', name: 'Thủ tục thử', fieldCode: 'TP', channels: ['counter'], sameDay: false, civilServantOnly: false, homeByPost: false, departmentId: '', papers: [], result: '', ...changes });
    const offered = [procedure({ code: 'desk', civilServantOnly: true }), procedure({ code: 'web', channels: ['counter', 'online'], sameDay: true })];
    const fates = Array.from({ length: 400 }, (_, no) => drawFate(chanceOf(no, 'fate'), offered, no % 2 === 0 ? 'counter' : 'online'));
    expect(fates.filter(({ procedure: { code }, byPost }) => code === 'desk' && byPost)).toEqual([]);
    expect(new Set(fates.filter((_, no) => no % 2 === 1).map(({ procedure: { code } }) => code))).toEqual(new Set(['web']));
    expect(fates.filter(({ resultChoice }) => resultChoice === 'post')).toEqual([]);
    expect(fates.filter(({ procedure: { sameDay }, supplement, punctuality }) => sameDay && (supplement !== 'none' || punctuality === 'early'))).toEqual([]);
    expect(new Set(fates.map(({ byPost }) => byPost))).toEqual(new Set([true, false]));
  });

  it('nothing that may become of a dossier is left out, and what is rare stays rare', () => {
    const slow: Offered = { code: '1', name: 'Thủ tục thử', fieldCode: 'TC', channels: ['counter'], sameDay: false, civilServantOnly: false, homeByPost: true, departmentId: '', papers: [], result: '' };
    const fates = Array.from({ length: 3000 }, (_, no) => drawFate(chanceOf(no, 'rare'), [slow], 'counter'));
    const share = (of: (fate: (typeof fates)[number]) => boolean) => fates.filter(of).length / fates.length;
    expect(new Set(fates.map(({ end }) => end))).toEqual(new Set(['result', 'withdrawn', 'refusedOnMerits']));
    expect(new Set(fates.map(({ punctuality }) => punctuality))).toEqual(new Set(['early', 'onTime', 'late', 'apology']));
    expect(new Set(fates.map(({ supplement, before }) => `${supplement} ${before}`)).size).toBeGreaterThan(6);
    expect(share(({ end }) => end !== 'result')).toBeLessThan(0.06);
    expect(share(({ corrected }) => corrected)).toBeGreaterThan(0);
    expect(share(({ corrected }) => corrected)).toBeLessThan(0.03);
  });

  it('an invented person says in her address what she is, and no two of a run have one number', () => {
    const people = Array.from({ length: 500 }, (_, no) => inventPerson(chanceOf(3, `case ${no}`), no));
    expect(people.every(({ address }) => address.endsWith('(dữ liệu mô phỏng)'))).toBe(true);
    expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(500);
  });
});
