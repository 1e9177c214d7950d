import { afterAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import { REASON, openDay } from './fixture/day.ts';
import { MONDAY, refusalOf } from './fixture/desk.ts';
import { apologise } from './service/apologise.ts';
import { correctDossier, decideDossier, sealResult } from './service/deciding.ts';
import { stopDossier, withdrawDossier } from './service/ending.ts';
import { assignDossier } from './service/examining.ts';
import { dossierView } from './service/read-dossier.ts';
import { cancelDossier, lockForReturn } from './service/reception-moves.ts';
import { requestSupplement } from './service/supplements.ts';

const { house, desk, day } = await openDay(import.meta.url);
afterAll(() => house.close());

describe('who may not', () => {
  type Try = (ctx: Context, of: { id: string; expectedVersion: number }) => Promise<unknown>;
  const TRIES: readonly (readonly [string, 'handedOver' | 'signed' | 'sealed', () => Actor, Try, string])[] = [
    ['a postal clerk asks for no papers', 'handedOver', () => desk.lan, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: REASON }), 'dossier.agencyOnly'],
    ['a postal clerk signs nothing', 'handedOver', () => desk.lan, (ctx, of) => decideDossier(ctx, { ...of, title: 'x' }), 'dossier.agencyOnly'],
    ['a postal clerk stops nothing', 'handedOver', () => desk.lan, (ctx, of) => stopDossier(ctx, { ...of, step: 'decide', reason: 'DUPLICATE', explanation: REASON }), 'dossier.agencyOnly'],
    ['a postal clerk apologises for nothing', 'handedOver', () => desk.lan, (ctx, of) => apologise(ctx, { ...of, step: 'draft', reason: REASON, newDay: '2021-02-26' }), 'dossier.agencyOnly'],
    ['a postal clerk opens no correction', 'sealed', () => desk.lan, (ctx, of) => correctDossier(ctx, { ...of, step: 'open', reason: REASON }), 'dossier.agencyOnly'],
    ['an officer does not sign the result', 'handedOver', () => desk.mai, (ctx, of) => decideDossier(ctx, { ...of, title: 'x' }), 'dossier.notPermitted'],
    ['a specialist assigns nobody', 'handedOver', () => desk.hung, (ctx, of) => assignDossier(ctx, { ...of, handlerId: desk.hoa.staffId }), 'dossier.notPermitted'],
    ['a leader asks for no papers', 'handedOver', () => desk.binh, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: REASON }), 'dossier.notPermitted'],
    ['a leader seals nothing', 'signed', () => desk.binh, (ctx, of) => sealResult(ctx, { ...of, docNumber: '1' }), 'dossier.notPermitted'],
    ['a specialist returns nothing', 'sealed', () => desk.hung, lockForReturn, 'dossier.notPermitted'],
    ['a specialist accepts no withdrawal', 'handedOver', () => desk.hung, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'accept', reason: REASON }), 'dossier.notPermitted'],
    ['the monitor of the province changes nothing', 'handedOver', () => desk.monitor, (ctx, of) => assignDossier(ctx, { ...of, handlerId: desk.hoa.staffId }), 'dossier.notPermitted'],
  ];

  test.each(TRIES)('%s, and the refusal leaves no trace', async (_title, arrange, who, run, code) => {
    const id = await day[arrange]();
    const before = await day.trace(id);
    expect(await refusalOf(day.act(who(), MONDAY, id, run))).toBe(code);
    expect(await day.trace(id)).toEqual(before);
  });

  test('for another unit the dossier does not exist', async () => {
    const { id } = await day.received();
    const away = (run: (ctx: Context) => Promise<unknown>) => refusalOf(house.write({ as: desk.stranger, now: MONDAY }, run));
    expect(await away((ctx) => dossierView(ctx, id))).toBe('dossier.unknown');
    expect(await away((ctx) => cancelDossier(ctx, { dossierId: id, expectedVersion: 1, reason: REASON }))).toBe('dossier.unknown');
  });

  test('who looked before somebody else changed it is told so', async () => {
    const { id } = await day.received();
    await day.act(desk.mai, MONDAY, id, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'ask', reason: REASON }));
    const before = await day.trace(id);
    expect(await refusalOf(house.write({ as: desk.mai, now: MONDAY }, (ctx) => withdrawDossier(ctx, { id, expectedVersion: 1, step: 'accept', reason: REASON })))).toBe('dossier.stale');
    expect(await day.trace(id)).toEqual(before);
  });
});
