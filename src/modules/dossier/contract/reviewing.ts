import { Type } from 'typebox';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { REVIEW_REASONS } from '../rules/appointment-review.ts';
import { MOVE_REFUSALS } from '../rules/refusals.ts';
import { STAGES } from '../rules/statuses.ts';
import { DossierView } from './dossier-view.ts';
import { DocumentNo, Reason, ofDossier } from './fields.ts';

const Text = Type.String();

/** An open appointment the calendar has changed under: what was promised, what the calendar gives now, and why it is listed. */
const AppointmentToReview = Type.Object({
  id: Text,
  version: Type.Integer({ description: 'send it back as expectedVersion' }),
  code: Text,
  status: Type.Integer(),
  statusName: Type.Object({ vi: Text, en: Text }),
  stage: Type.Union([Type.Enum(STAGES), Type.Null()]),
  procedureCode: Text,
  procedureName: Text,
  ownerName: Type.Union([Text, Type.Null()]),
  dueDay: Text,
  dueAt: Instant,
  provisional: Type.Boolean({ description: 'promised while the calendar of that year was not yet announced' }),
  calendarDay: Text,
  calendarAt: Instant,
  calendarProvisional: Type.Boolean(),
  why: Type.Enum(REVIEW_REASONS, { description: 'dayChanged: the calendar gives another day; yearIssued: the same day, but the year is no longer provisional' }),
});

export const listAppointmentsToReview = operation({
  id: 'listAppointmentsToReview',
  room: 'dossier',
  method: 'GET',
  path: '/appointments-to-review',
  door: 'read',
  permission: 'dossier.enterApology',
  summary: 'The open appointments of my unit that a change of the calendar touches, due first; a page may be short while more follow',
  input: Type.Object({ ...pageInput }),
  output: pageOf(AppointmentToReview),
  refusals: ['input.cursorUnknown', 'calendar.yearNotLoaded', 'calendar.hoursMissing'],
});

export const reviewAppointment = operation({
  id: 'reviewAppointment',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/review-appointment',
  door: 'write',
  permission: 'dossier.enterApology',
  summary: 'Decide on a promise the calendar has changed under: keep it, or move it to the day the calendar gives',
  input: Type.Object({ ...ofDossier, step: Type.Enum(['keep', 'move']), reason: Reason, documentNo: Type.Optional(DocumentNo) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.noAppointment', 'dossier.appointmentStands', 'dossier.appointmentSameDay', 'dossier.appointmentDayPast', 'calendar.yearNotLoaded', 'calendar.hoursMissing'],
});
