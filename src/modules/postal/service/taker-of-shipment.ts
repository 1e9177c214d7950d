import type { Input } from '#kernel/operation.ts';
import { demand, problem, required } from '#kernel/problem.ts';
import type { Taker } from '#modules/reception/rules/returning.ts';
import { takerAtDoor, type Told } from '#modules/reception/service/taker-at-desk.ts';
import { listTakers } from '#modules/reception/store/returning.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/delivery.ts';
import { identityProblem, slipWords, takerProblem, takerWords, type TakerWords } from '../rules/delivery.ts';
import { listPersons } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';

type Asked = Input<typeof contract.deliverShipment>['taker'];

/** Who takes a shipment at the door, by what she showed; refused when the card says somebody else or nothing entitles her. In the words of the one-stop's record. */
export async function takerOfShipment(ctx: Context, row: ShipmentRow, asked: Asked): Promise<{ told: Told; taker: Taker }> {
  const words = await wordsOf(ctx, row, asked);
  const told = { id: row.dossierId, taker: words, slipShown: false, withoutSlipNote: slipWords(row.postingNo ?? '') };
  return { told, taker: await takerAtDoor(ctx, told) };
}

/** The same where no dossier stands yet: papers called back by who sent them. */
export async function wordsOf(ctx: Context, row: ShipmentRow, asked: Asked): Promise<TakerWords> {
  const named = required((await listPersons(ctx.db, row.id)).find((one) => one.role === (row.direction === 'in' ? 'sender' : 'receiver')), problem('postal.shipmentUnknown'));
  demand(takerProblem(asked, named.name));
  const people = await listTakers(ctx.db, row.dossierId);
  const words = takerWords(asked, { name: named.name, postingNo: row.postingNo ?? '' }, people);
  demand(identityProblem(words, people));
  return words;
}
