import type { Answered } from '#web/api/shapes.ts';

export type CalendarYear = Answered<'getCalendar'>;
