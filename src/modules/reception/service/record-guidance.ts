import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/counter-day.ts';

/** Records that somebody was guided at the counter without a dossier: one visit, one count a day (GUIDE). */
export async function recordGuidance(ctx: Context, input: Input<typeof contract.recordGuidance>): Promise<Output<typeof contract.recordGuidance>> {
  const sessionId = input.sessionId ?? newId();
  const about = input.procedureCode === undefined ? {} : await procedureOf(ctx, input.procedureCode);
  const entryId = await note(ctx, { kind: 'reception.guided', subject: { kind: 'session', id: sessionId }, sessionId, channel: 'counter', ...about, facts: { topic: input.topic } });
  return { entryId, sessionId };
}

async function procedureOf(ctx: Context, code: string): Promise<{ procedureCode: string; fieldCode: string }> {
  const { procedureCode, fieldCode } = await revisionInForce(ctx, code, dayOf(ctx.now));
  return { procedureCode, fieldCode };
}
