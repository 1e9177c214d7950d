import { readFileSync } from 'node:fs';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '#kernel/problem.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { correctProcedure as correcting } from '../contract/operations.ts';
import { PilotFile } from '../contract/pilot-file.ts';
import { nationalRows } from '../fixture/national-rows.ts';
import { papersFor, termFor } from '../rules/term-for.ts';
import { correctProcedure } from './correct-procedure.ts';
import { findProcedures } from './find-procedures.ts';
import { importPilot } from './import-pilot.ts';
import { importProcedures } from './import-procedures.ts';
import { revisionInForce } from './revision-in-force.ts';

const PILOT_DAY = '2020-11-02';
const TODAY = '2026-11-23';
const CorrectionsFile = Type.Object({ about: Type.String(), corrections: Type.Array(correcting.input) });
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8'));
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);

const pilot = Value.Parse(PilotFile, json('pilot-procedures.json'));
const corrections = Value.Parse(CorrectionsFile, json('corrections-domain-13.json')).corrections;

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
afterAll(() => house.close());

const act = <T>(day: string, work: Parameters<typeof house.write<T>>[1]) => house.write({ now: noon(day) }, work);

describe('the pilot', () => {
  it('brings its procedures once, and a second time nothing', async () => {
    expect(await act(PILOT_DAY, (ctx) => importPilot(ctx, pilot))).toEqual({ added: pilot.procedures.length, unchanged: 0 });
    expect(await act(PILOT_DAY, (ctx) => importPilot(ctx, pilot))).toEqual({ added: 0, unchanged: pilot.procedures.length });
  });

  it('lets the counter receive in each of the eleven fields on a day of the pilot', async () => {
    const receivable = new Set<string>();
    for (const { code, fieldCode } of pilot.procedures) {
      const { content } = await act(PILOT_DAY, (ctx) => revisionInForce(ctx, code, PILOT_DAY));
      const papers = papersFor(content);
      if (!isProblem(termFor(content, 'counter')) && !isProblem(papers) && papers.some(({ note }) => !note)) receivable.add(fieldCode);
    }
    expect([...receivable].sort()).toEqual(['CT', 'DT', 'GD', 'LD', 'NN', 'NV', 'TC', 'TP', 'VH', 'XD', 'YT']);
  });

  it('ends with the district: none of its revisions serves a reception from 01/07/2025', async () => {
    for (const { code } of pilot.procedures) {
      await expect(act(TODAY, (ctx) => revisionInForce(ctx, code, '2025-07-01'))).rejects.toThrow(Refusal);
      expect((await act(TODAY, (ctx) => revisionInForce(ctx, code, '2025-06-30'))).validTo).toBe('2025-06-30');
    }
  });

  it('says of every procedure where it comes from and how sure it is', () => {
    expect(pilot.procedures.filter(({ source, confidence }) => source.length < 20 || !confidence.includes('mốc dựng lại'))).toEqual([]);
    const sample = pilot.procedures.filter(({ code }) => code.startsWith('BG.'));
    expect(sample.filter(({ confidence, source }) => !confidence.includes('Mẫu lịch sử 2014-2016') || !source.includes('mẫu lịch sử'))).toEqual([]);
    expect(sample.length).toBeGreaterThan(5);
  });
});

describe('both worlds in one catalogue', () => {
  beforeAll(async () => {
    await act('2026-07-20', (ctx) => importProcedures(ctx, nationalRows(), { day: '2026-07-20', source: 'Cổng Dịch vụ công quốc gia' }));
  });

  it('serves a procedure of the pilot by its own revision then, and by the national one today', async () => {
    const lineage = (day: string) => act(TODAY, async (ctx) => (await revisionInForce(ctx, '1.001612', day)).lineage);
    expect([await lineage(PILOT_DAY), await lineage(TODAY)]).toEqual(['pilot', 'national']);
    const codes = async (day: string) => (await act(TODAY, (ctx) => findProcedures(ctx, { field: 'CT', day }))).rows.map(({ code }) => code);
    expect([(await codes(PILOT_DAY)).sort(), await codes(TODAY)]).toEqual([['2.000181', '2.000620'], []]);
  });

  it('applies every shipped correction through the service, after which the time limit of each is known', async () => {
    for (const correction of corrections) {
      const before = await act(TODAY, (ctx) => revisionInForce(ctx, correction.code, TODAY));
      for (const { channel } of correction.terms ?? []) expect(isProblem(termFor(before.content, channel))).toBe(true);
      await act(TODAY, (ctx) => correctProcedure(ctx, correction));
      const after = await act(TODAY, (ctx) => revisionInForce(ctx, correction.code, TODAY));
      for (const { channel, term } of correction.terms ?? []) expect(termFor(after.content, channel)).toEqual(term);
      for (const { channel, amount } of correction.fees ?? []) expect(after.content.channels.find((row) => row.channel === channel)?.fee.amount).toBe(amount);
      expect(after.validFrom).toBe(TODAY);
    }
    expect(corrections.length).toBeGreaterThanOrEqual(9);
  });
});
