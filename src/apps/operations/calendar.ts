import { bind } from '#apps/operations/bind.ts';
import { getCalendar, importCalendar, saveWorkSessions } from '#modules/calendar/contract.ts';
import * as getting from '#modules/calendar/service/get-calendar.ts';
import * as importing from '#modules/calendar/service/import-calendar.ts';
import * as saving from '#modules/calendar/service/save-work-sessions.ts';

export const calendarOperations = [
  bind(getCalendar, getting.getCalendar),
  bind(importCalendar, importing.importCalendar),
  bind(saveWorkSessions, saving.saveWorkSessions),
];
