import type { Input, Output } from '#kernel/operation.ts';
import { shortInstant } from '#modules/forms/rules/wording.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/pilot.ts';
import { layOutReport } from '../rules/report-paper.ts';
import { planOf } from './narrative.ts';
import { pilotPaper } from './pilot-paper.ts';
import { getPilotReport } from './pilot.ts';

/** The report of a plan on paper: unnumbered, for both parties to sign. */
export async function printPilotReport(ctx: Context, input: Input<typeof contract.printPilotReport>): Promise<Output<typeof contract.printPilotReport>> {
  const { unit } = await planOf(ctx, input.plan);
  const report = await getPilotReport(ctx, input);
  await note(ctx, { kind: 'reporting.pilotPrinted', facts: { plan: input.plan, from: report.from, to: report.to, asOf: report.asOf, knownOn: report.knownOn } });
  const marks = ['Bản in chưa ký số', ...(report.synthetic ? ['Dữ liệu mô phỏng'] : []), `Theo nhật ký đến ${shortInstant(report.followed.upTo)}`];
  return layOutReport({ title: `Báo cáo kết quả ${report.plan.name}`, heading: ['BÁO CÁO', 'KẾT QUẢ THỰC HIỆN'], unit, number: '……/BC', at: ctx.now, demo: ctx.installation.demo, marks }, pilotPaper(report));
}
