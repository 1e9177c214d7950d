import { dayOf, instantOf, type Day } from '#kernel/day.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';

/** Something that is to happen at a moment, by somebody; nobody of the staff: a citizen who does not sign in. */
export type Task = { readonly at: Date; readonly by: Actor | undefined; readonly act: (ctx: Context) => Promise<void> };

/** What is still to happen, by its day. */
export type Agenda = {
  readonly put: (day: Day, minute: number, by: Actor | undefined, act: Task['act']) => void;
  /** The next task of a day, in the order of time and of asking; undefined: the day is over. */
  readonly next: (day: Day) => Task | undefined;
};

/** Opens an agenda; what falls on a day after the last is never done, and stays open in the figures. */
export function openAgenda(last: Day): Agenda {
  const days = new Map<Day, Task[]>();
  const today = { day: '', minute: 0 };
  return {
    put: (day, minute, by, act) => {
      if (day > last) return;
      // Nothing happens before now: what is asked for an earlier minute of today comes next.
      const at = instantOf(day, day === today.day ? Math.max(minute, today.minute) : minute);
      const list = days.get(day) ?? [];
      const after = list.findLastIndex((task) => task.at <= at);
      list.splice(after + 1, 0, { at, by, act });
      days.set(day, list);
    },
    next: (day) => {
      const task = days.get(day)?.shift();
      if (task === undefined) days.delete(day);
      else Object.assign(today, { day: dayOf(task.at), minute: Math.ceil((task.at.getTime() - instantOf(day, 0).getTime()) / 60_000) });
      return task;
    },
  };
}
