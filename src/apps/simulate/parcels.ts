import { dayOf } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import type { acceptManifest as counting } from '#modules/postal/contract/counting-in.ts';
import { bookShipment } from '#modules/postal/service/book-shipment.ts';
import { acceptManifest } from '#modules/postal/service/counting-in.ts';
import { handOverManifest, sealManifest } from '#modules/postal/service/manifest-leaving.ts';
import { addToManifest, openManifest } from '#modules/postal/service/manifest-listing.ts';
import type { Context } from '#platform/context.ts';
import { gather } from './baskets.ts';
import { accepted, completePapers, ownerParty } from './counter.ts';
import { drawFate } from './fate.ts';
import { act, nextPerson, soon, type Case, type Play } from './play.ts';
import { SHARES } from './rates.ts';
import { workingDay } from './town.ts';

/** Somebody sends a dossier from the post office, perhaps with the way home booked; it goes to the one-stop next morning. */
export async function sendParcel(play: Play, ctx: Context): Promise<void> {
  const { chance, person } = nextPerson(play);
  const fate = drawFate(chance, play.town.offered, 'post');
  const { procedure, resultChoice } = fate;
  const { name, address } = person;
  const { shipments } = await act(play, ctx, bookShipment, {
    service: resultChoice === 'post' ? 'BOTH' : 'SEND', oneStopId: play.town.oneStopId, procedureCode: procedure.code, papers: completePapers(procedure), parties: [ownerParty(person)],
    citizenArea: play.town.area, weightGrams: chance.between(40, 240), resultChoice, sender: { name, address }, accept: { senderSigned: true, seal: true },
  });
  const [inward, homeward] = shipments;
  const one: Case = { id: inward?.dossier.id ?? '', fate, person, chance, postingNo: inward?.postingNo ?? '', ...(homeward === undefined ? {} : { homeward: homeward.id }) };
  gather(play, { name: 'parcels', day: workingDay(play.town, dayOf(ctx.now), 1), minute: 7 * 60 + 50, by: play.town.crew.collector }, one, (then, cases) => carry(play, then, cases));
}

/** The bag of the morning, carried by who packed it; the officer counts with her. */
async function carry(play: Play, ctx: Context, cases: readonly Case[]): Promise<void> {
  const postingNos = cases.map((one) => one.postingNo ?? '');
  const { id } = await act(play, ctx, openManifest, { kind: 'filing', toUnitId: play.town.oneStopId });
  const { manifest } = await act(play, ctx, addToManifest, { id, postingNos });
  const sealed = await act(play, ctx, sealManifest, { id, expectedVersion: manifest.version, sealNo: `MP-${manifest.number}`, countedOut: postingNos.length });
  await act(play, ctx, handOverManifest, { id, expectedVersion: sealed.version, to: 'self' });
  const { officer } = play.town.crew;
  soon(play, ctx, 45, officer, async (then) => {
    const { filed } = await act(play, then, acceptManifest, { id, lines: cases.map(lineOf), counted: cases.length });
    for (const one of cases.filter(({ id: dossierId }) => filed.some((line) => line.dossierId === dossierId))) accepted(play, then, one, officer);
  });
}

type Line = Input<typeof counting>['lines'][number];

/** Most is filed; some is not complete, some goes to the wrong house. */
function lineOf(one: Case): Line {
  const postingNo = one.postingNo ?? '';
  const [first] = one.fate.procedure.papers;
  if (one.chance.happens(SHARES.parcelRefused)) return { postingNo, finding: 'refusal', reason: 'Không thuộc thẩm quyền giải quyết của huyện' };
  if (first !== undefined && one.chance.happens(SHARES.parcelIncomplete)) return { postingNo, finding: 'supplement', reason: 'Giấy đề nghị chưa có chữ ký', wanted: [{ no: first.no, what: 'Chưa có chữ ký' }] };
  return { postingNo, finding: 'filed', acknowledgeDuplicate: true };
}
