import { Type } from 'typebox';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';

const Maybe = Type.Union([Type.String(), Type.Null()]);

const JournalRow = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  recordedAt: Instant,
  happenedAt: Instant,
  actorId: Maybe,
  employer: Maybe,
  workstation: Maybe,
  subjectKind: Maybe,
  subjectId: Maybe,
  dossierId: Maybe,
  procedureCode: Maybe,
  fieldCode: Maybe,
  channel: Maybe,
  facts: Type.Record(Type.String(), Type.Unknown()),
});

export const listJournal = operation({
  id: 'listJournal',
  room: 'journal',
  method: 'GET',
  path: '/journal',
  door: 'read',
  permission: 'journal.read',
  summary: 'What happened in my unit between two days, oldest first',
  input: Type.Object({ from: DayField, to: DayField, ...pageInput }),
  output: pageOf(JournalRow),
  refusals: ['input.periodReversed', 'input.cursorUnknown'],
});
