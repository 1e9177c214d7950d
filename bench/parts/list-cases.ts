import type pg from 'pg';
import { dayOf } from '#kernel/day.ts';
import { toPage } from '#kernel/page.ts';
import { MAIN_CODE } from '../units.ts';

/** A screen's question, asked by the person who asks it. */
export type Case = { readonly what: string; readonly who: string; readonly operation: string; readonly input: Readonly<Record<string, unknown>> };

type Sample = { readonly id: string; readonly code: string; readonly idNumber: string; readonly fieldCode: string };

/** What is asked of the lists; samples and deep pages come from the rows that are there. */
export async function listCases(owner: pg.Client, unitId: string): Promise<Case[]> {
  const { rows } = await owner.query<Sample>(
    `select d.id, d.code, p.id_number as "idNumber", d.field_code as "fieldCode" from dossier d join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
      where d.reception_unit_id = $1 and d.status = 4 and length(d.code) > 21 and length(d.field_code) <= 20 order by d.id limit 1`,
    [unitId],
  );
  const [sample] = rows;
  if (!sample) throw new Error('no dossier to look for');
  const [open, all] = [await halfWay(owner, unitId, true), await halfWay(owner, unitId, false)];
  return [...workLists(open, all, sample), ...searches(sample), ...others(sample)];
}

function workLists(open: string, all: string, sample: Sample): Case[] {
  const list = (what: string, who: string, input: Record<string, unknown>): Case => ({ what, who, operation: 'listDossiers', input });
  const today = dayOf(new Date());
  return [
    list('received here, due first: first page', 'binh', {}),
    list('received here: page half way down', 'binh', { after: open }),
    list('with the closed ones: first page', 'binh', { all: true }),
    list('with the closed ones: page half way down', 'binh', { all: true, after: all }),
    list('status 2 only', 'binh', { status: 2 }),
    list('returned ones (status 10)', 'binh', { all: true, status: 10 }),
    list('one field', 'binh', { fieldCode: sample.fieldCode }),
    list('overdue', 'binh', { dueBefore: today }),
    list('department: to be solved here', 'xuan', { place: 'competent' }),
    list('specialist: mine', 'quy', { place: 'mine' }),
    list('ward leader: everything below', 'duc', { place: 'competent' }),
    list('provincial monitor: the whole province', 'giamsat', {}),
  ];
}

function searches(sample: Sample): Case[] {
  const search = (what: string, text: string, all: boolean, who = 'binh'): Case => ({ what: `search, ${what}`, who, operation: 'listDossiers', input: { text, ...(all ? { all } : {}) } });
  return [
    search('beginning of a code', sample.code.slice(0, -1), true),
    search('rare name without marks, open', 'khong dieu trinh', false),
    search('rare name without marks, all', 'khong dieu trinh', true),
    search('usual name with marks, all', 'Nguyễn Văn Hùng', true),
    search('two words of many, all', 'nguyen van', true),
    search('one short word, open', 'an', false),
    search('rare name, whole province', 'khong dieu trinh', true, 'giamsat'),
  ];
}

function others(sample: Sample): Case[] {
  const today = dayOf(new Date());
  const before = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000));
  return [
    { what: 'one dossier', who: 'binh', operation: 'getDossier', input: { id: sample.id } },
    { what: 'dossiers of a person', who: 'binh', operation: 'findDossiersOfPerson', input: { idKind: 'CCCD', idNumber: sample.idNumber } },
    { what: "counter's day", who: 'binh', operation: 'getCounterDay', input: {} },
    { what: 'results waiting for their owners', who: 'binh', operation: 'listUncollected', input: {} },
    { what: 'journal of the unit', who: 'thanhtra', operation: 'listJournal', input: { from: before(30), to: today } },
    { what: 'headline counts, 30 days', who: 'thuy', operation: 'getHeadlineCounts', input: { unit: MAIN_CODE, from: before(30), to: today } },
    { what: 'headline counts, a year', who: 'thuy', operation: 'getHeadlineCounts', input: { unit: MAIN_CODE, from: before(364), to: today } },
    { what: 'find a procedure without marks', who: 'binh', operation: 'findProcedures', input: { q: 'dang ky khai sinh' } },
  ];
}

/** The cursor of the page in the middle of a one-stop's list. */
async function halfWay(owner: pg.Client, unitId: string, open: boolean): Promise<string> {
  const wanted = open ? 'status not in (3, 8, 10) and cancelled_at is null' : 'true';
  const { rows } = await owner.query<{ due: string; id: string }>(
    `select due_sort::text as due, id from dossier where reception_unit_id = $1 and ${wanted} order by due_sort, id offset (select count(*) / 2 from dossier where reception_unit_id = $1 and ${wanted}) limit 1`,
    [unitId],
  );
  // A page of one row of two: its `next` is the cursor behind that row.
  return toPage([...rows, ...rows], 1, (row) => [row.due, row.id]).next ?? '';
}
