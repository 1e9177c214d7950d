import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { reckon, sharesOf, type Wanted } from './quote.ts';
import { aboveMaximum, bothPriceIn, evidenceProblem, halfUp, POSTAL_SERVICES, priceIn, SURCHARGES, tableProblem, TARIFF_ZONES, versionOn, WEIGHT_MAX_GRAMS, type TariffVersion } from './tariff.ts';
import { faultsOfFile } from './tariff-file.ts';

const CSV = readFileSync(new URL('../../../../data/tariff-tt22-2017.csv', import.meta.url), 'utf8');

/** The version of a file, or its first bad line. */
function firstOf(csv: string) {
  const { version, faults } = faultsOfFile(csv);
  return faults[0] ?? { version };
}

function taken(csv: string): TariffVersion {
  const answer = firstOf(csv);
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer.version;
}

function refusal(csv: string): unknown {
  const answer = firstOf(csv);
  return isProblem(answer) ? { code: answer.code, ...answer.facts } : 'taken';
}

const tt22 = taken(CSV);
const zone = fc.constantFrom(...TARIFF_ZONES);
const service = fc.constantFrom(...POSTAL_SERVICES);
const grams = fc.integer({ min: 1, max: WEIGHT_MAX_GRAMS });
const listPrice: TariffVersion = { ...tt22, code: 'BD-2026', kind: 'listPrice', prices: tt22.prices.map((row) => ({ ...row, vnd: row.vnd - 500 })), groups: [] };

function sendOf(zoneOf: Wanted['there'], extra: Partial<Wanted> = {}): Wanted {
  return { service: 'SEND', there: zoneOf, back: undefined, group: undefined, surcharges: [], ...extra };
}

function reckoned(applied: TariffVersion, maximum: TariffVersion | undefined, wanted: Wanted) {
  const answer = reckon(applied, maximum, wanted);
  if (isProblem(answer)) throw new Error(answer.code);
  return answer;
}

describe('the maximum postage of TT 22/2017', () => {
  it.each([
    ['SEND', 'ND', 1, 26_000], ['SEND', 'ND', 100, 26_000], ['SEND', 'ND', 101, 26_000], ['SEND', 'ND', 251, 26_500], ['SEND', 'ND', 500, 26_500], ['SEND', 'ND', 501, 28_700], ['SEND', 'ND', 1_000, 28_700], ['SEND', 'ND', 1_001, 30_900],
    ['SEND', 'LH', 250, 30_000], ['SEND', 'NV', 250, 31_000], ['SEND', 'V12_32', 500, 38_000], ['SEND', 'V13', 500, 51_000], ['SEND', 'V13', 2_000, 80_100],
    ['RETURN', 'ND', 100, 26_000], ['RETURN', 'ND', 250, 27_000], ['RETURN', 'ND', 500, 28_500], ['RETURN', 'LH', 251, 32_500], ['RETURN', 'NV', 101, 32_000], ['RETURN', 'V12_32', 300, 40_000], ['RETURN', 'V13', 501, 62_700],
  ] as const)('%s in zone %s of %i g is %i đồng', (what, where, weight, vnd) => {
    expect(priceIn(tt22, what, where, weight)).toBe(vnd);
  });

  it('has a price for every zone and weight, is a maximum, and says that its tax is unknown', () => {
    expect([tableProblem(tt22), tt22.kind, tt22.tax, tt22.validFrom, tt22.prices.length]).toEqual([undefined, 'maximum', 'unknown', '2018-01-01', 40]);
    expect(tt22.notes.length).toBeGreaterThan(3);
  });

  it('frees two groups and halves eight, and knows none of the groups of state fees', () => {
    expect(tt22.groups.map(({ percent }) => percent)).toEqual([100, 100, 50, 50, 50, 50, 50, 50, 50, 50]);
    expect(tt22.groups.filter(({ name }) => /trẻ em|khuyết tật|cao tuổi/i.test(name.vi))).toEqual([]);
  });

  it('asks for both ways what each costs, whatever the zones', () => {
    expect(bothPriceIn(tt22, { zone: 'ND', grams: 200 }, { zone: 'LH', grams: 50 })).toBe(26_000 + 30_000);
    expect(reckoned(tt22, tt22, { ...sendOf({ zone: 'ND', grams: 200 }), service: 'BOTH', back: { zone: 'LH', grams: 50 } }).lines.map(({ what, vnd }) => [what, vnd])).toEqual([['SEND', 26_000], ['RETURN', 30_000]]);
  });
});

describe('a price', () => {
  it('never falls when the parcel gets heavier, and is whole đồng', () => {
    fc.assert(
      fc.property(service, zone, grams, grams, (what, where, one, other) => {
        const [light, heavy] = [Math.min(one, other), Math.max(one, other)].map((weight) => bothOrOne(what, where, weight));
        expect(light).toBeLessThanOrEqual(heavy ?? 0);
        expect(Number.isSafeInteger(light)).toBe(true);
      }),
    );
  });

  it('rounds its half up, once', () => {
    expect([halfUp(25, 2), halfUp(24, 2), halfUp(1, 3), halfUp(2, 3), halfUp(0, 7)]).toEqual([13, 12, 0, 1, 0]);
  });

  function bothOrOne(what: (typeof POSTAL_SERVICES)[number], where: (typeof TARIFF_ZONES)[number], weight: number): number {
    return (what === 'BOTH' ? bothPriceIn(tt22, { zone: where, grams: weight }, { zone: where, grams: weight }) : priceIn(tt22, what, where, weight)) ?? -1;
  }
});

describe('a quote', () => {
  it('adds up line by line: what is paid and what is taken off make the price, and nobody pays more than the maximum', () => {
    const wanted = fc.record({ service, there: fc.record({ zone, grams }), back: fc.record({ zone, grams }), group: fc.constantFrom(undefined, ...tt22.groups.map(({ code }) => code)), surcharges: fc.subarray([...SURCHARGES]) });
    const version = fc.record({ change: fc.integer({ min: -2_000, max: 2_000 }), percent: fc.integer({ min: 1, max: 100 }), bothRule: fc.constantFrom('sum' as const, 'percent' as const), taxed: fc.boolean() }).map(
      ({ change, percent, bothRule, taxed }): TariffVersion => ({ ...tt22, kind: 'listPrice', prices: tt22.prices.map((row) => ({ ...row, vnd: Math.max(0, row.vnd + change) })), bothRule, bothPercent: percent, tax: taxed ? 'excluded' : 'unknown', taxPercent: taxed ? 8 : null, surcharges: [{ code: 'stateFeeForwarding', vnd: 8_000, reduced: percent > 50, name: { vi: 'x', en: 'x' } }] }),
    );
    fc.assert(
      fc.property(version, wanted, (applied, asked) => {
        const { lines, grossVnd, totalVnd, maximumVnd, unpriced } = reckoned(applied, tt22, asked);
        for (const line of lines) expect([line.vnd + line.reductionVnd, Number.isSafeInteger(line.vnd), line.vnd >= 0]).toEqual([line.grossVnd, true, true]);
        expect(lines.reduce((sum, { vnd }) => sum + vnd, 0)).toBe(totalVnd);
        expect(totalVnd).toBeLessThanOrEqual(grossVnd);
        const ways = lines.filter(({ zone: where }) => where !== null).reduce((sum, line) => sum + line.grossVnd, 0);
        expect(ways).toBeLessThanOrEqual(maximumVnd ?? -1);
        expect(unpriced).toEqual(asked.surcharges.filter((code) => code !== 'stateFeeForwarding'));
      }),
    );
  });

  it('lets a price of both fall to its two ways as each would cost alone, and loses no đồng', () => {
    const both: TariffVersion = { ...tt22, bothRule: 'percent', bothPercent: 95 };
    const { lines, totalVnd } = reckoned(both, tt22, { ...sendOf({ zone: 'LH', grams: 120 }), service: 'BOTH', back: { zone: 'LH', grams: 120 } });
    expect([lines.map(({ what, vnd }) => [what, vnd]), totalVnd]).toEqual([[['SEND', 28_500], ['RETURN', 29_450]], 57_950]);
    expect([sharesOf(10, [1, 1, 1]), sharesOf(7, [0, 0]), sharesOf(0, [5])]).toEqual([[3, 3, 4], [7, 0], [0]]);
  });

  it('takes all off for an exempt group and half, rounded up to a whole đồng, for the others; a fee carried along is not postage', () => {
    const odd: TariffVersion = { ...tt22, prices: tt22.prices.map((row) => ({ ...row, vnd: row.vnd + 1 })), surcharges: [{ code: 'stateFeeForwarding', vnd: 8_000, reduced: false, name: { vi: 'x', en: 'x' } }] };
    const way = { zone: 'ND', grams: 50 } as const;
    expect(reckoned(odd, undefined, sendOf(way, { group: 'me-viet-nam-anh-hung', surcharges: ['stateFeeForwarding'] })).totalVnd).toBe(8_000);
    expect(reckoned(odd, undefined, sendOf(way, { group: 'ho-ngheo' })).lines[0]).toMatchObject({ grossVnd: 26_001, reductionVnd: 13_000, vnd: 13_001 });
  });

  it('keeps the State’s groups where the list of the post is silent, and refuses one that nobody knows', () => {
    expect(reckoned(listPrice, tt22, sendOf({ zone: 'ND', grams: 50 }, { group: 'ho-ngheo' })).totalVnd).toBe(12_750);
    expect(reckon(listPrice, tt22, sendOf({ zone: 'ND', grams: 50 }, { group: 'nguoi-cao-tuoi' }))).toMatchObject({ code: 'postal.groupUnknown' });
  });

  it('adds tax as a line of its own only where the table says it is kept out, and how much', () => {
    const net: TariffVersion = { ...tt22, tax: 'excluded', taxPercent: 8 };
    expect(reckoned(net, undefined, sendOf({ zone: 'ND', grams: 50 })).lines.at(-1)).toMatchObject({ what: 'tax', vnd: 2_080 });
    expect(reckoned({ ...net, taxPercent: null }, undefined, sendOf({ zone: 'ND', grams: 50 })).lines).toHaveLength(1);
  });

  it('wants the paper that shows the right to a reduction', () => {
    expect([evidenceProblem('ho-ngheo', undefined)?.code, evidenceProblem('ho-ngheo', 'Giấy chứng nhận hộ nghèo 01'), evidenceProblem(undefined, undefined)]).toEqual(['postal.groupEvidenceNeeded', undefined, undefined]);
  });
});

describe('two versions', () => {
  it('of one day: the post’s list may be lower than the maximum and never higher, at any weight', () => {
    expect(aboveMaximum(listPrice, tt22)).toBeUndefined();
    const dear = { ...listPrice, prices: listPrice.prices.map((row) => (row.service === 'RETURN' && row.zone === 'V13' && row.stepGrams !== null ? { ...row, vnd: 9_800 } : row)) };
    expect(aboveMaximum(dear, tt22)).toMatchObject({ code: 'postal.tariffAboveMaximum', facts: { service: 'RETURN', zone: 'V13', grams: 3_500, vnd: 111_300, limit: 111_200 } });
  });

  it('of one kind: the one that began last holds, then the one loaded last', () => {
    const rows = [{ kind: 'maximum', validFrom: '2018-01-01', validTo: null, code: 'a' }, { kind: 'maximum', validFrom: '2026-01-01', validTo: '2026-06-30', code: 'b' }, { kind: 'maximum', validFrom: '2018-01-01', validTo: null, code: 'c' }] as const;
    expect(['2017-12-31', '2020-01-01', '2026-06-30', '2026-07-01'].map((day) => versionOn(rows, 'maximum', day)?.code)).toEqual([undefined, 'c', 'b', 'c']);
  });
});

describe('a tariff file', () => {
  const line = (number: number, from: string, to: string) => CSV.split('\n').map((text, index) => (index === number - 1 ? text.replace(from, to) : text)).join('\n');

  it.each([
    ['a fraction', line(15, '26000', '26000.5'), { code: 'postal.tariffAmount', line: 15, column: 'value', value: '26000.5' }],
    ['a negative price', line(15, '26000', '-1'), { code: 'postal.tariffAmount', line: 15, value: '-1' }],
    ['a huge price', line(15, '26000', '10000000001'), { code: 'postal.tariffAmount', line: 15 }],
    ['an unknown zone', line(16, ',LH,', ',LX,'), { code: 'postal.tariffWord', line: 16, column: 'zone', value: 'LX' }],
    ['an unknown record', line(16, 'price', 'gia'), { code: 'postal.tariffWord', line: 16, column: 'record' }],
    ['a day that does not exist', line(5, '2018-01-01', '2018-02-30'), { code: 'postal.tariffWord', line: 5, column: 'value' }],
    ['a price twice', `${CSV}price,,SEND,ND,0,100,,1,,,,\n`, { code: 'postal.tariffTwice', line: 65 }],
    ['a quote that never ends', `${CSV}"price`, { code: 'postal.tariffLine', line: 65 }],
    ['a cell too many', line(20, 'price', 'price,x'), { code: 'postal.tariffLine', line: 20 }],
    ['no code', line(2, 'meta,code', 'meta,note'), { code: 'postal.tariffWord', line: 2 }],
    ['no tax', CSV.split('\n').filter((text) => !text.startsWith('meta,tax')).join('\n'), { code: 'postal.tariffMissing', key: 'tax' }],
    ['nothing', 'xyz', { code: 'postal.tariffLine', line: 1 }],
  ])('with %s is refused and names the line', (_, csv, expected) => {
    expect(refusal(csv)).toMatchObject(expected);
  });

  it('with a hole between two weights is refused by weight', () => {
    expect(tableProblem(taken(line(20, '100,250', '120,250')))).toMatchObject({ code: 'postal.tariffGap', facts: { service: 'SEND', zone: 'ND', grams: 100 } });
    expect(tableProblem(taken(CSV.split('\n').filter((text) => !text.includes('RETURN,V13,500')).join('\n')))).toMatchObject({ facts: { service: 'RETURN', zone: 'V13', grams: 500 } });
  });

  it('names every bad line with its number, in their order', () => {
    const { faults } = faultsOfFile(CSV.replace('RETURN,ND,0,100,,26000', 'RETURN,ND,0,100,,26.000').replace('SEND,LH,0,100,,30000', 'SEND,XX,0,100,,30000'));
    expect(faults.map(({ code, facts }) => [facts['line'], code, facts['column']])).toEqual([[16, 'postal.tariffWord', 'zone'], [35, 'postal.tariffAmount', 'value']]);
  });

  it('never makes the reader fail, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(CSV.length), (noise, at) => {
        const answer = firstOf(CSV.slice(0, at) + noise + CSV.slice(at));
        expect(isProblem(answer) ? answer.code : answer.version.code).toMatch(/^postal\.tariff|TT22/);
      }),
    );
  });
});
