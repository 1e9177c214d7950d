import { instantOf } from '#kernel/day.ts';
import { CLOCK_STOPS, TRANSIT_SCOPES } from '#modules/postal/rules/transit.ts';
import type { Context } from '#platform/context.ts';
import { BCCI, BCCI_GROUPS, onTimeWithin } from '../rules/bcci.ts';
import { counted, ratio, type IndicatorGroup, type ShownFigure } from '../rules/shown-figure.ts';
import { tallyComplaints, tallyParcels, type ComplaintsAsked, type ParcelsAsked, type ParcelTally } from '../store/parcels.ts';
import type { Asked } from './asked.ts';

/** The quality of the public post of a unit's one-stops (TT 17/2017 Đ7; domain 6.5): all, and on time by zone. */
export async function bcciOf(ctx: Context, asked: Asked): Promise<IndicatorGroup[]> {
  const tallies = await tallyParcels(ctx.db, parcelsAsked(asked));
  const complaints = await tallyComplaints(ctx.db, complaintsAsked(asked));
  const sum = (of: (tally: ParcelTally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const [taken, judged, attempted] = [sum((one) => one.taken), sum((one) => one.judged), sum((one) => one.attempted)];
  const figures: ShownFigure[] = [
    counted('volume', BCCI.volume, 'count', taken, { opens: 'taken' }),
    ratio('onTime', BCCI.onTime, 'percent', { part: judged - sum((one) => one.late), whole: judged, decimals: 1 }, { opens: 'late' }),
    ratio('firstAttempt', BCCI.firstAttempt, 'percent', { part: attempted - sum((one) => one.failedFirst), whole: attempted, decimals: 1 }, { opens: 'failedFirst' }),
    ratio('lost', BCCI.lost, 'perTenThousand', { part: sum((one) => one.lost), whole: taken, decimals: 1 }, { opens: 'lost' }),
    ratio('damaged', BCCI.damaged, 'perTenThousand', { part: sum((one) => one.damaged), whole: taken, decimals: 1 }, { opens: 'damaged' }),
    ratio('complaints', BCCI.complaints, 'percent', { part: complaints.due - complaints.late, whole: complaints.due, decimals: 1 }, { opens: 'complained' }),
  ];
  return [
    { id: 'all', name: BCCI_GROUPS.all, maximum: null, explains: null, figures },
    { id: 'zones', name: BCCI_GROUPS.zones, maximum: null, explains: null, figures: zonesOf(tallies) },
  ];
}

function zonesOf(tallies: readonly ParcelTally[]): ShownFigure[] {
  return TRANSIT_SCOPES.map((scope) => {
    const met = tallies.filter((tally) => tally.scope === scope);
    const judged = met.reduce((total, tally) => total + tally.judged, 0);
    const late = met.reduce((total, tally) => total + tally.late, 0);
    return ratio(`onTime.${scope}`, onTimeWithin(scope), 'percent', { part: judged - late, whole: judged, decimals: 1 }, { opens: 'due' });
  });
}

/** The question behind every figure of parcels. */
export function parcelsAsked({ unitIds, from, to, asOf, knownOn }: Asked): ParcelsAsked {
  return { units: unitIds, from, to, asOf, happenedBefore: instantOf(asOf, 1440), recordedBefore: instantOf(knownOn, 1440), stops: CLOCK_STOPS };
}

/** Complaints filed in the period, or up to the day of the figures. */
export function complaintsAsked({ unitIds, from, to, asOf }: Asked): ComplaintsAsked {
  return { units: unitIds, asOf, filedFrom: instantOf(from, 0), filedBefore: instantOf(to < asOf ? to : asOf, 1440) };
}
