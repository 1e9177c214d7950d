import { instantOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/channels.ts';
import { CHANNEL_FIGURES, CHANNEL_NAMES, CHANNELS_COMPARED, CHANNELS_EXPLAINED, NOT_OF_CHANNEL, PARCELS_BACK, WAY_OF, type ComparedChannel } from '../rules/channel-figures.ts';
import type { Way } from '../rules/measures.ts';
import { counted, MOST_LOOKED_AT, ratio, TOO_MANY_DOSSIERS, unrecorded, type ShownFigure } from '../rules/shown-figure.ts';
import { sumFees, type FeeOfWay } from '../store/indicators.ts';
import { tallyParcels, type ParcelTally } from '../store/parcels.ts';
import { askedOf, type Asked } from './asked.ts';
import { parcelsAsked } from './bcci.ts';
import { shownFigure } from './indicators.ts';
import { solvedOf, summedBy, type Summed } from './summed.ts';

const MEASURED = ['accepted', 'early', 'onTime', 'late', 'minutesToAccept', 'minutesToEnd', 'ended', 'firstTimeRight'] as const;

/** Six ways to the one-stop beside each other. */
export async function compareChannels(ctx: Context, input: Input<typeof contract.compareChannels>): Promise<Output<typeof contract.compareChannels>> {
  const asked = await askedOf(ctx, input);
  const summed = await summedBy(ctx, asked, MEASURED);
  const few = summed.of('accepted') <= MOST_LOOKED_AT;
  const fees = few ? await sumFees(ctx.db, { ...periodOf(asked), until: instantOf(asked.asOf, 1440) }) : undefined;
  const parcels = await tallyParcels(ctx.db, parcelsAsked(asked));
  return {
    heading: asked.heading,
    explains: { ...CHANNELS_EXPLAINED },
    channels: CHANNELS_COMPARED.map((id) => ({ id, name: { ...CHANNEL_NAMES[id] }, figures: figuresOf(id, summed, fees, parcels).map(shownFigure) })),
  };
}

function figuresOf(channel: ComparedChannel, summed: Summed, fees: readonly FeeOfWay[] | undefined, parcels: readonly ParcelTally[]): ShownFigure[] {
  const way = WAY_OF[channel];
  return way === null ? ofWayBack(parcels) : [...ofWay(way, summed), ...byPost(way, parcels), feeOf(way, summed, fees), postageOf(way, parcels)].toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
}

const ORDER: readonly string[] = Object.keys(CHANNEL_FIGURES);

function ofWay(way: Way, summed: Summed): ShownFigure[] {
  const ways = [way];
  const accepted = summed.of('accepted', ways);
  const solved = solvedOf(summed, ways);
  return [
    counted('volume', CHANNEL_FIGURES.volume, 'count', accepted, { opens: 'accepted' }),
    ratio('timeToReceive', CHANNEL_FIGURES.timeToReceive, 'minutes', { part: summed.of('minutesToAccept', ways), whole: accepted, decimals: 0 }, { opens: 'accepted' }),
    ratio('timeToResult', CHANNEL_FIGURES.timeToResult, 'minutes', { part: summed.of('minutesToEnd', ways), whole: summed.of('ended', ways), decimals: 0 }, { opens: 'solved' }),
    ratio('firstTimeRight', CHANNEL_FIGURES.firstTimeRight, 'percent', { part: summed.of('firstTimeRight', ways), whole: solved, decimals: 1 }, { opens: 'firstTimeRight' }),
    ratio('lateAgency', CHANNEL_FIGURES.lateAgency, 'percent', { part: summed.of('late', ways), whole: solved, decimals: 1 }, { opens: 'late' }),
  ];
}

function byPost(way: Way, parcels: readonly ParcelTally[]): ShownFigure[] {
  if (way !== 'post') return [unrecorded('latePost', CHANNEL_FIGURES.latePost, 'percent', NOT_OF_CHANNEL.noParcel)];
  return [latePost(parcels.filter(({ direction }) => direction === 'in'))];
}

function latePost(parcels: readonly ParcelTally[]): ShownFigure {
  return ratio('latePost', CHANNEL_FIGURES.latePost, 'percent', { part: sum(parcels, (one) => one.late), whole: sum(parcels, (one) => one.judged), decimals: 1 }, { opens: 'parcels.late' });
}

function feeOf(way: Way, summed: Summed, fees: readonly FeeOfWay[] | undefined): ShownFigure {
  if (fees === undefined) return unrecorded('fee', CHANNEL_FIGURES.fee, 'vnd', TOO_MANY_DOSSIERS);
  const amount = fees.filter(({ slice }) => slice === way).reduce((total, fee) => total + fee.amount, 0);
  return ratio('fee', CHANNEL_FIGURES.fee, 'vnd', { part: amount, whole: summed.of('accepted', [way]), decimals: 0 }, { opens: 'accepted' });
}

function postageOf(way: Way, parcels: readonly ParcelTally[]): ShownFigure {
  if (way !== 'post') return unrecorded('postage', CHANNEL_FIGURES.postage, 'vnd', NOT_OF_CHANNEL.noParcel);
  return postage(parcels.filter(({ direction }) => direction === 'in'));
}

function postage(parcels: readonly ParcelTally[]): ShownFigure {
  return ratio('postage', CHANNEL_FIGURES.postage, 'vnd', { part: sum(parcels, (one) => one.postage), whole: sum(parcels, (one) => one.taken), decimals: 0 }, { opens: 'parcels.taken' });
}

function ofWayBack(all: readonly ParcelTally[]): ShownFigure[] {
  const parcels = all.filter(({ direction }) => direction === 'out');
  const none = (id: 'timeToReceive' | 'firstTimeRight' | 'lateAgency', unit: 'minutes' | 'percent') => unrecorded(id, CHANNEL_FIGURES[id], unit, NOT_OF_CHANNEL.onlyBack);
  return [
    counted('volume', PARCELS_BACK.volume, 'count', sum(parcels, (one) => one.taken), { opens: 'parcels.taken' }),
    none('timeToReceive', 'minutes'),
    ratio('timeToResult', PARCELS_BACK.timeToResult, 'minutes', { part: sum(parcels, (one) => one.minutes), whole: sum(parcels, (one) => one.delivered), decimals: 0 }, { opens: 'parcels.taken' }),
    none('firstTimeRight', 'percent'),
    none('lateAgency', 'percent'),
    latePost(parcels),
    unrecorded('fee', CHANNEL_FIGURES.fee, 'vnd', NOT_OF_CHANNEL.feeElsewhere),
    postage(parcels),
  ];
}

function sum(parcels: readonly ParcelTally[], of: (tally: ParcelTally) => number): number {
  return parcels.reduce((total, tally) => total + of(tally), 0);
}

function periodOf({ unitIds, as, from, to, asOf, knownOn }: Asked) {
  return { units: unitIds, as, from, to: to < asOf ? to : asOf, asOf, knownOn };
}
