import { RELATIONS } from '#modules/mandate/rules/collecting.ts';
import { PROXY_PAPERS, SHOWN_IDS, TAKER_ROLES } from '#modules/postal/rules/delivery.ts';
import { answer, api } from '#web/api/client.ts';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import { about, done, ofVersion } from './acting.ts';
import type { Acted, Asking, PlainAct, Send } from './acting.ts';
import type { ActionName } from './questions.ts';

/** Before the id of a paper that came back. */
const RECOVERED = 'recovered.';

/** What is put into somebody's hands, with who took it and the paper she signed. */
export const TAKING_ACTS: Partial<Record<ActionName, PlainAct>> = {
  returnToSender: { fields: (asking) => takingFields(asking, 'signedNo'), send: returnToSender, note: ({ t }) => t('returnToSenderNote') },
  confirmDelivery: { fields: (asking) => [...takingFields(asking, 'carrierSlipNo'), ...recoverFields(asking)], send: confirmDelivery, note: ({ t }) => t('confirmNote') },
};

function takingFields({ shipment, t, word }: Asking, paper: 'signedNo' | 'carrierSlipNo'): readonly Field[] {
  const named = shipment.direction === 'in' ? 'sender' : 'receiver';
  return [
    { key: 'role', kind: 'segments', label: t('taker'), choices: TAKER_ROLES.map((id) => ({ id, label: t(id === 'receiver' ? `taker.${named}` : `taker.${id}`) })), first: 'receiver' },
    { key: 'name', kind: 'line', label: t('proxyName'), max: 200, when: byProxy },
    { key: 'authority', kind: 'choice', label: t('authority'), choices: PROXY_PAPERS.map((id) => ({ id, label: word(`dossier.evidence.${id}`) })), when: byProxy },
    { key: 'authorityNote', kind: 'line', label: t('authorityNote'), max: 200, when: byProxy },
    { key: 'relation', kind: 'choice', label: t('relation'), choices: RELATIONS.map((id) => ({ id, label: word(`relation.${id}`) })), first: 'other', when: byPaper },
    { key: 'certified', kind: 'tick', label: t('authorityCertified'), when: byPaper },
    { key: 'idKind', kind: 'segments', label: t('idKind'), choices: SHOWN_IDS.map((id) => ({ id, label: word(`dossier.idKind.${id}`) })), first: 'CCCD' },
    { key: 'idNumber', kind: 'line', label: t('idNumber'), max: 20 },
    { key: 'documentNo', kind: 'line', label: t(paper), max: 60 },
  ];
}

function recoverFields({ recover, t }: Asking): readonly Field[] {
  return recover.map((paper) => ({ key: `${RECOVERED}${paper.id}`, kind: 'tick', label: t('recovered', { name: paper.name }) }));
}

/** Somebody else is named, with the paper that authorises her. */
function byProxy(values: Values): boolean {
  return read(values, 'role') === 'proxy';
}

/** The paper that authorises her is a giấy ủy quyền. */
function byPaper(values: Values): boolean {
  return byProxy(values) && read(values, 'authority') === 'authorisationPaper';
}

function takerOf(values: Values) {
  const role = TAKER_ROLES.find((one) => one === read(values, 'role')) ?? 'receiver';
  const idKind = SHOWN_IDS.find((one) => one === read(values, 'idKind')) ?? 'CCCD';
  const authority = PROXY_PAPERS.find((one) => one === read(values, 'authority'));
  const proxy = byProxy(values) ? { ...answered(values, 'name', 'authorityNote'), ...(authority === undefined ? {} : { authority }), ...paperOf(values) } : {};
  return { role, idKind, idNumber: read(values, 'idNumber'), ...proxy };
}

function paperOf(values: Values) {
  const relation = RELATIONS.find((one) => one === read(values, 'relation')) ?? 'other';
  return byPaper(values) ? { certified: read(values, 'certified') === 'yes', relation } : {};
}

function returnToSender(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const proof = { kind: 'paper' as const, documentNo: read(values, 'documentNo') };
  return done(answer(api.POST('/api/shipments/{id}/return-to-sender', { ...about(shipment, key), body: { ...ofVersion(shipment), taker: takerOf(values), proof } })));
}

function confirmDelivery(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  return done(answer(api.POST('/api/shipments/{id}/confirm-delivery', { ...about(shipment, key), body: { ...ofVersion(shipment), taker: takerOf(values), documentNo: read(values, 'documentNo'), recovered: recoveredIn(values) } })));
}

function recoveredIn(values: Values): string[] {
  return Object.keys(values).flatMap((key) => (key.startsWith(RECOVERED) && values[key] === 'yes' ? [key.slice(RECOVERED.length)] : []));
}
