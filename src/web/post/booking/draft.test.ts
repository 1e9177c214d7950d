import { describe, expect, test } from 'vitest';
import type { Area } from './areas.ts';
import { bookingOf, isComplete, keptReturn, orderIn, returnDraftFrom, returnQuoteOf } from './draft.ts';

const party = (role: 'owner' | 'receiver', name: string, masked: boolean) => ({ role, name, masked, phone: masked ? null : '0912345678', address: masked ? null : 'Thôn Đông' });
const dossierOf = (...parties: ReturnType<typeof party>[]): Parameters<typeof returnDraftFrom>[1] => JSON.parse(JSON.stringify({ parties }));

describe('a result on its way home', () => {
  test('goes to the receiver of the dossier, else its owner; what is masked is left to be entered', () => {
    expect(returnDraftFrom(undefined, dossierOf(party('owner', 'Nguyễn Văn An', false), party('receiver', 'Lê Thị Sáu', false)))).toMatchObject({ name: 'Lê Thị Sáu', address: 'Thôn Đông', seal: true });
    expect(returnDraftFrom(null, dossierOf(party('owner', 'Nguyễn Văn An', true)))).toMatchObject({ name: 'Nguyễn Văn An', phone: '', address: '' });
  });

  test('of what was typed the parcel stays on the machine; nothing of the person does', () => {
    const dossier = dossierOf(party('owner', 'Nguyễn Văn An', false));
    const typed = { ...returnDraftFrom(undefined, dossier), weight: '60', payAtDelivery: true, seal: false, signer: 'x' };
    const kept = JSON.stringify(keptReturn({ ...typed, name: 'Lê Thị Sáu', phone: '0987654321', address: 'Số 5', area: 'BN-NENH', group: 'poor', evidence: 'Sổ hộ nghèo 12' }));
    expect(returnDraftFrom(JSON.parse(kept), dossier)).toEqual(typed);
    expect(['Sáu', '0987654321', 'Số 5', 'BN-NENH', 'poor', 'hộ nghèo'].filter((word) => kept.includes(word))).toEqual([]);
    expect(returnDraftFrom({ weight: 60, seal: 'no', name: 'Lê Thị Sáu' }, dossier)).toMatchObject({ weight: '', seal: true, name: 'Nguyễn Văn An' });
  });

  test('is booked with a weight and an area, and taken over only with the civil servant who signed', () => {
    const draft = { ...returnDraftFrom(undefined, dossierOf(party('owner', 'Nguyễn Văn An', false))), area: 'BN-NENH', weight: '60' };
    expect([isComplete(draft, false), isComplete(draft, true), isComplete({ ...draft, signer: 'x' }, true), isComplete({ ...draft, weight: '0' }, false)]).toEqual([true, false, true, false]);
    expect(bookingOf('d', { ...draft, signer: 'x' }, true)).toMatchObject({ service: 'RETURN', dossierId: 'd', citizenArea: 'BN-NENH', weightGrams: 60, accept: { agencySignerId: 'x', seal: true } });
    expect(returnQuoteOf(draft, undefined)).toBeUndefined();
  });

  test('what she wrote online fills the receiver, the area only where the address names one alone, and the postage at the door; weight and price stay to be told', () => {
    const areas: Area[] = JSON.parse(JSON.stringify([{ code: 'BN-VY', name: 'Phường Việt Yên', unitIds: [] }, { code: 'BN', name: 'Bắc Ninh', unitIds: [] }, { code: 'BN-NENH', name: 'Phường Nếnh', unitIds: [] }]));
    const order = { name: 'Lê Thị Sáu', phone: null, address: 'Tổ dân phố 3, phường Việt Yên, tỉnh Bắc Ninh', chosenAt: '2026-11-24T02:30:00Z' };
    expect(orderIn(order, areas)).toEqual({ name: 'Lê Thị Sáu', phone: '', address: order.address, payAtDelivery: true, area: 'BN-VY' });
    expect(orderIn({ ...order, address: 'Thôn Đông, xã Việt Yên Đông' }, areas).area).toBeUndefined();
    expect(isComplete({ ...returnDraftFrom(undefined, dossierOf(party('owner', 'Nguyễn Văn An', true))), ...orderIn(order, areas) }, false)).toBe(false);
  });
});
