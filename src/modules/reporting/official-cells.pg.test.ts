import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { DEPARTMENT, histories, ONE_STOP, OTHER_STOP, someDay } from './fixture/histories.ts';
import type { Entry } from './rules/entry.ts';
import { OPENABLE } from './rules/opening.ts';
import { getOfficialReport, setLeftCounts } from './service/official.ts';
import { listReportRows } from './service/rows.ts';

let house: TestHouse;
let head: Actor;
const NOW = new Date('2021-06-15T08:00:00+07:00');

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  for (const [id, kind, code] of [[ONE_STOP, 'OSS', 'VY-MC'], [OTHER_STOP, 'OSS', 'YD-MC'], [DEPARTMENT, 'DEPT', 'VY-KT']]) {
    await house.owner(`insert into org_unit (id, kind, code, name, short_name, superior_name, place, valid_from) values ($1, $2, $3, $3, $3, '', 'Việt Yên', '2015-01-01')`, [id, kind, code]);
  }
  head = await house.addActor('OSS_HEAD', ONE_STOP);
});
afterAll(() => house.close());

const period = fc.tuple(someDay, someDay, someDay).map(([one, other, asOf]) => ({ from: one < other ? one : other, to: one < other ? other : one, asOf: one < asOf ? asOf : one }));

test.each(['apart', 'solved'] as const)('every number of II.06a, of the whole and of each procedure, opens to as many dossiers, withdrawn and stopped counted as %s', async (counts) => {
  const admin = await house.addActor('SYS_ADMIN', ONE_STOP);
  if (counts === 'solved') await house.write({ as: admin, now: NOW }, (ctx) => setLeftCounts(ctx, { form: 'II06a', counts, source: 'thử nghiệm' }));
  await fc.assert(
    fc.asyncProperty(histories, period, async (made, days) => {
      await house.owner('truncate journal_entry, report_step, report_block, report_rollup, report_subtree, report_closing');
      await follow(made);
      const report = await house.write({ as: head, now: NOW }, (ctx) => getOfficialReport(ctx, { form: 'II06a', unit: 'VY-MC', periodKind: 'free', ...days }));
      for (const row of report.sections.flatMap(({ rows }) => rows)) {
        for (const [place, column] of report.columns.entries()) {
          const figure = OPENABLE.find((one) => one === column.open);
          if (figure === undefined) throw new Error(`column ${column.id} opens to nothing`);
          const behind = await house.write({ as: head, now: NOW }, (ctx) =>
            listReportRows(ctx, { unit: 'VY-MC', ...days, figure, limit: 200, ...(row.level === 'procedure' ? { procedure: row.code ?? '' } : {}), ...(row.level === 'field' ? { field: row.code ?? '' } : {}) }),
          );
          expect([column.id, row.name, behind.rows.reduce((sum, { n }) => sum + n, 0)]).toEqual([column.id, row.name, row.values[place]]);
          // Corrections are counted, and one dossier may have several; whatever else the form counts is dossiers.
          if (column.id !== 'corrected') expect(behind.rows.map(({ n }) => n)).toEqual(behind.rows.map(() => 1));
        }
      }
    }),
    { numRuns: 8 },
  );
});

async function follow(entries: readonly Entry[]): Promise<void> {
  for (const one of entries.toSorted((first, second) => first.recordedAt.getTime() - second.recordedAt.getTime())) {
    await house.owner(
      `insert into journal_entry (recorded_at, id, happened_at, local_day, kind, actor_id, employer, unit_id, subject_kind, subject_id, dossier_id, session_id, procedure_code, field_code, channel, facts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb)`,
      [one.recordedAt, one.id, one.at, one.day, one.kind, one.employer === null ? null : newId(), one.employer, one.unitId, one.subjectId === null ? null : 'entry', one.subjectId, one.dossierId, one.sessionId, one.procedureCode, one.fieldCode, one.channel, JSON.stringify(one.facts)],
    );
  }
  await followAll(house);
}
