import { COMPLAINT_KINDS } from '#modules/postal/rules/complaints.ts';
import { correctionProblem } from '#modules/postal/rules/delivery.ts';
import { answer, api } from '#web/api/client.ts';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { dayShort, instantShort, money } from '#web/ui/show.ts';
import { about, ofVersion, done, noteField } from './acting.ts';
import type { Acted, Asking, PlainAct, Say, Send } from './acting.ts';
import type { ActionName, Shipment } from './questions.ts';

/** What is done when something went wrong: damage and loss with their minutes, what turned up again, a complaint, a wrong scan. */
export const TROUBLE_ACTS: Partial<Record<ActionName, PlainAct>> = {
  reportDamaged: { fields: ({ t }) => [...minutesFields(t), { key: 'rewrapped', kind: 'tick', label: t('rewrapped') }], send: reportDamage, note: ({ t }) => t('damageNote') },
  reportLost: { fields: ({ t }) => minutesFields(t), send: reportLoss, note: ({ t }) => t('lossNote'), danger: true },
  reportFound: { fields: ({ t }) => [{ ...noteField(t), label: t('foundWhere'), optional: false }], send: reportFound, note: ({ t }) => t('foundNote') },
  complain: { fields: complaintFields, send: complain, note: complaintNote },
  correct: { fields: correctFields, send: correct, note: ({ shipment, t }) => t(correctable(shipment).length > 0 ? 'correctNote' : 'correctNone') },
};

function minutesFields(t: Say): readonly Field[] {
  return [
    { key: 'minutesNo', kind: 'line', label: t('minutesNo'), max: 60 },
    { key: 'account', kind: 'prose', label: t('account'), hint: t('accountHint'), max: 2000 },
  ];
}

function minutesOf(values: Values) {
  return { minutesNo: read(values, 'minutesNo'), account: read(values, 'account') };
}

function reportDamage(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  return done(answer(api.POST('/api/shipments/{id}/report-damage', { ...about(shipment, key), body: { ...ofVersion(shipment), ...minutesOf(values), rewrapped: read(values, 'rewrapped') === 'yes' } })));
}

async function reportLoss(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const { papers } = await answer(api.POST('/api/shipments/{id}/report-loss', { ...about(shipment, key), body: { ...ofVersion(shipment), ...minutesOf(values) } }));
  const originals = papers.reduce((sum, paper) => sum + paper.originals, 0);
  return originals === 0 ? {} : { more: { words: 'lostOriginals', facts: { originals } } };
}

async function reportFound(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const { toRepayVnd } = await answer(api.POST('/api/shipments/{id}/report-found', { ...about(shipment, key), body: { ...ofVersion(shipment), note: read(values, 'note') } }));
  return toRepayVnd === 0 ? {} : { more: { words: 'toRepay', facts: { amount: money(toRepayVnd) } } };
}

function complaintFields({ shipment, t, word }: Asking): readonly Field[] {
  const citizen = shipment.people.find((person) => person.role === (shipment.direction === 'in' ? 'sender' : 'receiver'));
  return [
    { key: 'kind', kind: 'choice', label: t('complaintKind'), choices: COMPLAINT_KINDS.map((id) => ({ id, label: word(`postal.complaint.${id}`) })) },
    { key: 'complainantName', kind: 'line', label: t('complainant'), first: citizen?.name, max: 200 },
    { key: 'complainantPhone', kind: 'line', label: t('complainantPhone'), first: citizen?.phone ?? undefined, optional: true, max: 20 },
    { key: 'text', kind: 'prose', label: t('complaintText'), hint: t('complaintTextHint'), max: 4000 },
  ];
}

function complaintNote({ shipment: { clock }, t }: Asking): string {
  return clock.complainUntil === null ? t('complaintDue') : `${t('complaintUntil', { day: dayShort(clock.complainUntil) })} ${t('complaintDue')}`;
}

async function complain(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const kind = COMPLAINT_KINDS.find((one) => one === read(values, 'kind')) ?? 'other';
  const body = { shipmentId: shipment.id, kind, complainantName: read(values, 'complainantName'), text: read(values, 'text'), ...answered(values, 'complainantPhone') };
  const { number, answerDue } = await answer(api.POST('/api/complaints', { headers: { 'Idempotency-Key': key }, body }));
  return { more: { words: 'complaintFiled', facts: { number, day: dayShort(answerDue) } } };
}

/** Scans and reports that may be taken back; the service looks again, at what has been proven meanwhile too. */
function correctable({ events }: Shipment): Shipment['events'] {
  return events.filter((event) => correctionProblem(event, event.corrected, false) === undefined).toReversed();
}

function correctFields({ shipment, t, word }: Asking): readonly Field[] {
  const choices = correctable(shipment).map((event) => ({ id: event.id, label: word(`postal.event.${event.code}`), note: instantShort(event.happenedAt) }));
  return [
    { key: 'eventId', kind: 'choice', label: t('wrongEvent'), choices, first: choices.length === 1 ? choices[0]?.id : undefined },
    { key: 'reason', kind: 'line', label: t('wrongWhy'), max: 400 },
  ];
}

function correct(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  return done(answer(api.POST('/api/shipments/{id}/correct-event', { ...about(shipment, key), body: { ...ofVersion(shipment), eventId: read(values, 'eventId'), reason: read(values, 'reason') } })));
}
