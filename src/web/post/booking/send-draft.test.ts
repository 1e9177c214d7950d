import { describe, expect, test } from 'vitest';
import { areaInAddress } from './areas.ts';
import type { Area } from './areas.ts';
import { areaOf, emptySend, parcelIsGood, quoteOf, readSendBody, sendBody, senderOf, sendingOf } from './send-draft.ts';
import type { SendDraft } from './send-draft.ts';

const area = (code: string, name: string, kind: Area['kind'] = 'commune'): Area => ({ code, name, province: 'Bắc Ninh', kind, majorCity: false, source: '', validFrom: '2025-07-01', validTo: null, unitIds: [], oneStop: false });
const AREAS = [area('VY', 'Phường Việt Yên'), area('NENH', 'Phường Nếnh'), area('HN', 'Thành phố Hà Nội', 'province')];
const hong = { ...emptySend('SEND').owner, name: 'Nguyễn Thị Hồng', phone: '0912345678', address: 'Tổ dân phố 3, phường Nếnh, Bắc Ninh' };
const good: SendDraft = { ...emptySend('SEND'), procedureCode: '2.000720', owner: hong, weight: '80', signed: true };

describe('what is entered to send a dossier in', () => {
  test('the area is the one the address names; where it names none or two it is asked for', () => {
    expect(areaInAddress(AREAS, 'TDP 3, PHUONG NENH, tinh Bac Ninh')?.code).toBe('NENH');
    expect([areaInAddress(AREAS, 'Tổ dân phố 3'), areaInAddress(AREAS, 'phường Nếnh (trước: phường Việt Yên)'), areaInAddress(AREAS, 'Thành phố Hà Nội')]).toEqual([undefined, undefined, undefined]);
    expect([areaOf(good, AREAS), areaOf({ ...good, area: 'VY' }, AREAS), areaOf({ ...good, area: null }, AREAS)]).toEqual(['NENH', 'VY', undefined]);
  });

  test('the sender is who hands it in, until somebody else is entered', () => {
    expect(senderOf(good).name).toBe('Nguyễn Thị Hồng');
    expect(senderOf({ ...good, handsIn: 'authorised', other: { ...hong, name: 'Trần Văn Tâm' } }).name).toBe('Trần Văn Tâm');
    expect(senderOf({ ...good, sender: { name: 'Lê Thị Sáu', phone: '', address: 'x' } }).name).toBe('Lê Thị Sáu');
  });

  test('a parcel is taken over only when it is weighed, addressed and signed for; a reduction needs its paper', () => {
    expect(parcelIsGood(good, AREAS, true)).toBe(true);
    const lacking: Partial<SendDraft>[] = [{ weight: '0' }, { weight: '31501' }, { signed: false }, { area: null }, { sender: { name: 'x', phone: '', address: ' ' } }, { group: 'ho-ngheo' }, { service: 'BOTH', returnWeight: 'x' }];
    expect(lacking.map((patch) => parcelIsGood({ ...good, ...patch }, AREAS, true))).toEqual(lacking.map(() => false));
    expect(parcelIsGood({ ...good, signed: false }, AREAS, false)).toBe(true);
  });

  test('of both ways the result comes to the sender unless told, and only then it is paid at the door', () => {
    const both: SendDraft = { ...good, service: 'BOTH', payAtDelivery: true };
    expect(sendingOf(both, AREAS, true)).toMatchObject({ service: 'BOTH', resultChoice: 'post', receiver: { name: 'Nguyễn Thị Hồng' }, returnArea: 'NENH', payAtDelivery: true, accept: { senderSigned: true, seal: true } });
    const sister = { name: 'Nguyễn Thị Bình', phone: '', address: 'phường Việt Yên' };
    expect(sendingOf({ ...both, receiver: sister }, AREAS, false)).toMatchObject({ receiver: { name: 'Nguyễn Thị Bình' }, citizenArea: 'NENH', returnArea: 'VY' });
    expect(sendingOf({ ...good, payAtDelivery: true, receiver: sister }, AREAS, true)).not.toHaveProperty('receiver');
    expect(sendingOf(good, AREAS, false)).not.toHaveProperty('accept');
  });

  test('the price is asked as soon as way and weight are known', () => {
    expect(quoteOf({ ...good, weight: '' }, AREAS, AREAS[0])).toBeUndefined();
    expect(quoteOf(good, AREAS, undefined)).toBeUndefined();
    expect(quoteOf({ ...good, where: 'door', slip: true }, AREAS, AREAS[0])).toMatchObject({ service: 'SEND', fromArea: 'NENH', toArea: 'VY', weightGrams: 80, homePickUp: true, slip: true });
  });

  test('it comes back from the server as it was kept, and leaves drafts of other pages alone', () => {
    expect(readSendBody(sendBody(good))).toEqual(good);
    expect(readSendBody({ form: 'receiveDossier/1', draft: {} })).toBeUndefined();
  });
});
