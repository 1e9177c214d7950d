import type { Day } from '#kernel/day.ts';
import type { QuoteLine } from '../rules/quote.ts';
import type { EventCode, Source, State } from '../rules/shipment-states.ts';

/** A shipment as its row holds it. */
export type ShipmentRow = {
  readonly id: string;
  readonly version: number;
  readonly bookingId: string;
  readonly service: 'SEND' | 'RETURN' | 'BOTH';
  readonly direction: 'in' | 'out';
  /** Of an incoming dossier given at booking; the dossier itself appears when the agency signs. */
  readonly dossierId: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldCode: string;
  readonly oneStopId: string;
  /** Who answers for it now, and where it was ordered. */
  readonly unitId: string;
  readonly originUnitId: string;
  readonly carrier: 'desk' | 'http';
  readonly fromArea: string;
  readonly toArea: string;
  readonly weightGrams: number;
  readonly homePickup: boolean;
  readonly slipWanted: boolean;
  readonly postingNo: string | null;
  /** The number of the pad the phiếu gửi was written on, where one is used. */
  readonly slipNo: string | null;
  readonly secretHash: Buffer | null;
  readonly state: State;
  readonly stateAt: Date;
  readonly tariffVersion: string;
  readonly priceVnd: number;
  readonly priceLines: readonly QuoteLine[];
  readonly tariffGroup: string | null;
  readonly groupEvidence: string | null;
  readonly codVnd: number;
  readonly transitScope: string;
  readonly transitDays: number;
  readonly jDay: Day | null;
  readonly promisedDay: Day | null;
  readonly clockStoppedAt: Date | null;
  readonly orderedBy: string;
  readonly orderedAt: Date;
  readonly acceptedBy: string | null;
  readonly acceptedAt: Date | null;
  readonly agencySignerId: string | null;
  readonly sealedBy: string | null;
  readonly sealedAt: Date | null;
  readonly sealedBefore: 'sender' | 'agency' | null;
  readonly sealNo: string | null;
  readonly dispatchedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly endReason: string | null;
};

/** A shipment as the asker finds it: `inReach` when one of its units is hers or below hers, `inHands` when she carries what is inside. */
export type SeenShipment = ShipmentRow & { readonly inReach: boolean; readonly inHands: boolean };

export type EventRow = {
  readonly id: string;
  readonly code: EventCode;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly source: Source;
  readonly staffId: string | null;
  readonly unitId: string | null;
  readonly office: string;
  readonly carrierCode: string | null;
  readonly reason: string | null;
  readonly corrects: string | null;
  readonly note: string | null;
};

export type PersonRow = {
  readonly role: 'sender' | 'receiver';
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string;
};

export type ShipmentPaper = { readonly no: number; readonly name: string; readonly originals: number; readonly certified: number; readonly copies: number };
