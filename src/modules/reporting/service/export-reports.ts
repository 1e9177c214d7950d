import { demand } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { compareChannels as comparing } from '../contract/channels.ts';
import { getIndicator as indicating } from '../contract/indicators.ts';
import * as issues from '../contract/issued.ts';
import * as officials from '../contract/official.ts';
import * as pilots from '../contract/pilot.ts';
import { channelSheets, figuresIn, indicatorSheets } from '../rules/indicator-sheets.ts';
import { differencesSheet, issuedFacts, officialFigures, officialSheets } from '../rules/official-sheets.ts';
import { periodOf, periodRefused, type AskedPeriod } from '../rules/periods.ts';
import { REPORT_DEFINITIONS } from '../rules/pilot-figures.ts';
import { askedOf } from './asked.ts';
import { compareChannels } from './channels.ts';
import { source } from './export-source.ts';
import { getIndicator } from './indicators.ts';
import { intactNumber, keptReport, printIssuedReport } from './issued.ts';
import { planOf } from './narrative.ts';
import { getOfficialReport, printOfficialReport } from './official.ts';
import { getPilotReport } from './pilot.ts';
import { pilotSheets } from './pilot-sheets.ts';
import { printPilotReport } from './print-pilot.ts';

type Dated = { readonly from?: string | undefined; readonly to?: string | undefined; readonly asOf?: string | undefined; readonly knownOn?: string | undefined };

/** The report of a plan. */
export const pilot = source(
  pilots.getPilotReport,
  {
    may: async (ctx, { plan: code, from, to, asOf, knownOn }) => {
      const { plan, unit } = await planOf(ctx, code);
      await askedOf(ctx, { unit: unit.code, from: from ?? plan.fromDay, to: to ?? plan.toDay, asOf, knownOn });
    },
    book: async (ctx, asked) => {
      const report = await getPilotReport(ctx, asked);
      return { heading: report, facts: [['Phương án', report.plan.name]], figures: Object.values(REPORT_DEFINITIONS), sheets: pilotSheets(report) };
    },
    paper: printPilotReport,
  },
  pilots.printPilotReport,
);

/** A form of the law, as a draft: what is issued is the numbered paper. */
export const official = source(
  officials.getOfficialReport,
  {
    may: mayOfficial,
    book: async (ctx, asked) => {
      const report = await getOfficialReport(ctx, asked);
      return { heading: report, facts: [['Biểu', report.title.vi], ['Kỳ báo cáo', report.period.label.vi], ['Tình trạng', 'Dự thảo, chưa ban hành']], figures: officialFigures(report), sheets: officialSheets(report) };
    },
    paper: printOfficialReport,
  },
  officials.printOfficialReport,
);

/** A form as it was issued: what was kept under its number, not counted anew, with what differs from the issue before. */
export const issued = source(
  issues.getIssuedReport,
  {
    may: (ctx, { id }) => intactNumber(ctx, id),
    told: async (ctx, { id }) => ({ number: await intactNumber(ctx, id) }),
    book: async (ctx, { id }) => {
      const kept = await keptReport(ctx, id);
      return { heading: kept.report, facts: issuedFacts(kept), figures: officialFigures(kept.report), sheets: [...officialSheets(kept.report), ...(kept.differences === undefined ? [] : [differencesSheet(kept.differences)])] };
    },
    paper: printIssuedReport,
  },
  issues.printIssuedReport,
);

/** A set of indicators. */
export const indicator = source(indicating, {
  may: askedOf,
  book: async (ctx, asked) => {
    const answer = await getIndicator(ctx, asked);
    return { heading: answer.heading, facts: [['Bộ chỉ số', answer.name.vi]], figures: figuresIn(answer.groups), sheets: indicatorSheets(answer) };
  },
});

/** The channels beside each other. */
export const channels = source(comparing, {
  may: askedOf,
  book: async (ctx, asked) => {
    const answer = await compareChannels(ctx, asked);
    return { heading: answer.heading, figures: figuresIn(answer.channels), sheets: channelSheets(answer) };
  },
});

async function mayOfficial(ctx: Context, asked: AskedPeriod & Dated & { readonly unit: string }): Promise<void> {
  demand(periodRefused(asked));
  const { from, to } = periodOf(asked);
  await askedOf(ctx, { unit: asked.unit, from, to, asOf: asked.asOf, knownOn: asked.knownOn });
}
