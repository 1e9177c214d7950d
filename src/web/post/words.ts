import type { Messages } from '#kernel/message.ts';
import { messages as mandate } from '#modules/mandate/messages.ts';
import { messages as deliveryWords } from '#modules/postal/messages/delivery-words.ts';
import { messages as delivery } from '#modules/postal/messages/delivery.ts';
import { messages as journey } from '#modules/postal/messages/journey.ts';
import { messages as manifests } from '#modules/postal/messages/manifests.ts';
import { messages as shipments } from '#modules/postal/messages/shipments.ts';
import { messages as tariff } from '#modules/postal/messages/tariff.ts';
import { roomWords } from '#web/parts/room-words.ts';

/** The words of the rooms, those of the post among them, for codes that come from the server without a sentence. */
export const postalWords: Messages = { ...roomWords, ...mandate, ...tariff, ...manifests, ...delivery, ...deliveryWords, ...shipments, ...journey };
