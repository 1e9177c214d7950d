import { Type } from 'typebox';
import { EMPLOYERS } from '#kernel/actor.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { OUTCOMES } from '#modules/calendar/rules/late.ts';
import { ID_KINDS } from '../rules/people.ts';
import { PLACES } from '../rules/sight.ts';
import { DossierLine, DossierView } from './dossier-view.ts';
import { Id } from './fields.ts';

export const getDossier = operation({
  id: 'getDossier',
  room: 'dossier',
  method: 'GET',
  path: '/dossiers/:id',
  door: 'read',
  permission: 'dossier.view',
  summary: 'One dossier with its timeline, papers, people and possible moves',
  input: Type.Object({ id: Id }),
  output: DossierView,
  refusals: ['dossier.unknown'],
  logsView: true,
});

export const listViews = operation({
  id: 'listViews',
  room: 'dossier',
  method: 'GET',
  path: '/dossiers/:id/views',
  door: 'read',
  permission: 'journal.read',
  summary: 'Who has looked at a dossier, newest first',
  input: Type.Object({ id: Id, ...pageInput }),
  output: pageOf(Type.Object({
    id: Type.String(),
    viewedAt: Instant,
    staffId: Type.String(),
    staff: Type.String(),
    employer: Type.Enum(EMPLOYERS),
    role: Type.String({ description: 'of the assignment she worked under' }),
    unit: Type.String(),
    unmasked: Type.Boolean({ description: "true: people's numbers, telephones and addresses stood there in full" }),
  })),
  refusals: ['dossier.unknown', 'input.cursorUnknown'],
});

export const getDossierReadings = operation({
  id: 'getDossierReadings',
  room: 'dossier',
  method: 'GET',
  path: '/dossiers/:id/readings',
  door: 'read',
  permission: 'dossier.view',
  summary: 'The three readings of one clock: restarted from zero, waiting subtracted, index 766',
  input: Type.Object({ id: Id }),
  output: Type.Object({
    restartedDay: Type.Union([Type.String(), Type.Null()], { description: 'null while the citizen is waited for' }),
    subtractedDay: Type.String(),
    requests: Type.Integer({ description: 'requests for papers in examination; more than one is overdue for index 766' }),
    finished: Type.Boolean({ description: 'false: the outcomes are those if it were finished now' }),
    restarting: Type.Enum(OUTCOMES),
    subtracting: Type.Enum(OUTCOMES),
    index766: Type.Enum(OUTCOMES),
  }),
  refusals: ['dossier.unknown', 'dossier.noAppointment'],
});

export const listDossiers = operation({
  id: 'listDossiers',
  room: 'dossier',
  // Asked in a body: a name looked for must not stand in an address.
  method: 'POST',
  path: '/dossiers/list',
  door: 'read',
  permission: 'dossier.view',
  summary: 'A work list, due first',
  input: Type.Object({
    place: Type.Optional(Type.Enum(PLACES, { description: 'reception: received here (unless told); competent: to be solved here; mine: assigned to me' })),
    status: Type.Optional(Type.Integer({ minimum: 1, maximum: 10 })),
    all: Type.Optional(Type.Boolean({ description: 'also what is closed or cancelled; unless told only the open ones, of which those that merely wait to be collected are asked for by status 9 or by search' })),
    dueBefore: Type.Optional(DayField),
    unitId: Type.Optional(Id),
    handlerId: Type.Optional(Id),
    fieldCode: Type.Optional(Line(80)),
    text: Type.Optional(Line(100, 'the beginning of a code, or a name with or without tone marks; never a number of identity')),
    ...pageInput,
  }),
  output: pageOf(DossierLine),
  refusals: ['input.cursorUnknown', 'dossier.unitOutOfReach', 'dossier.numberNotHere'],
});

export const findDossiersOfPerson = operation({
  id: 'findDossiersOfPerson',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/of-person',
  door: 'read',
  permission: 'dossier.view',
  summary: 'The dossiers of one person at my unit, newest first: at the return desk without the slip',
  input: Type.Object({ idKind: Type.Enum(ID_KINDS), idNumber: Line(20) }),
  output: Type.Object({ rows: Type.Array(DossierLine) }),
  refusals: ['dossier.idNumberWrong'],
});
