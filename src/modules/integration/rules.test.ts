import { describe, expect, test } from 'vitest';
import { addressWrong, bodyOf, failureOfStatus, isWebhookKind, replayWrong, stopsFor, WEBHOOK_KINDS, worthAnotherTry } from './rules.ts';

const NOW = new Date('2026-11-23T09:00:00+07:00');
const back = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const codeOf = (url: string, demo = false) => addressWrong(url, undefined, demo)?.code;

test('an address is a public name by https, without a name, a password or a fragment in it', () => {
  expect(codeOf('https://hooks.bacgiang.gov.vn/mot-cua?a=1')).toBeUndefined();
  expect(codeOf('http://hooks.bacgiang.gov.vn/')).toBe('integration.addressNotSecure');
  for (const url of ['hooks', 'ftp://hooks.gov.vn/', 'https://a:b@hooks.gov.vn/', 'https://hooks.gov.vn/#x', 'javascript:alert(1)']) expect(codeOf(url), url).toBe('integration.addressWrong');
  for (const name of ['localhost', 'localhost.', 'x.localhost', 'may-chu', 'nas.local', 'api.internal', 'router.lan']) expect(codeOf(`https://${name}/`), name).toBe('integration.addressClosed');
});

test('this machine is an address in a demonstration only, and there without https too', () => {
  const own = { address: '127.0.0.1', public: false, loopback: true };
  expect([addressWrong('http://127.0.0.1:9/', own, true), addressWrong('http://localhost:9/', undefined, true)]).toEqual([undefined, undefined]);
  expect(addressWrong('https://127.0.0.1/', own, false)).toMatchObject({ code: 'integration.addressClosed' });
  expect(addressWrong('https://10.0.0.1/', { address: '10.0.0.1', public: false, loopback: false }, true)).toMatchObject({ code: 'integration.addressClosed' });
});

test('what goes outside is codes and allowed facts; the rest of an entry stays here', () => {
  const facts = { dueDay: '2026-11-26', receiverId: 'x', code: 'y', name: 'Nguyễn Văn Bình', sameDay: false };
  const told = { kind: 'dossier.received', happenedAt: NOW, unitCode: 'VY', dossierCode: 'H02-1', procedureCode: '1.008004', channel: 'counter', facts };
  expect(JSON.parse(bodyOf('d1', told))).toEqual({ id: 'd1', type: 'dossier.received', timestamp: '2026-11-23T02:00:00.000Z', data: { unitCode: 'VY', dossierCode: 'H02-1', procedureCode: '1.008004', channel: 'counter', facts: { dueDay: '2026-11-26', sameDay: false } } });
  expect(JSON.parse(bodyOf('d2', { ...told, kind: 'dossier.assigned' })).data.facts).toEqual({});
  expect(JSON.parse(bodyOf('d3', { ...told, facts: { dueDay: 'x'.repeat(61) } })).data.facts).toEqual({});
  expect([WEBHOOK_KINDS.length > 20, isWebhookKind('constructor'), isWebhookKind('dossier.viewed')]).toEqual([true, false, false]);
});

describe('an answer', () => {
  test.each([[200, undefined], [204, undefined], [302, 'redirected'], [404, 'refused'], [408, 'serverError'], [410, 'gone'], [429, 'tooMany'], [503, 'serverError'], [100, 'refused']] as const)('%d says %s', (status, failure) => {
    expect(failureOfStatus(status)).toBe(failure);
  });

  test('ends the telling at 410 at once, otherwise after five days without a success; a closed address and a redirect are not tried again', () => {
    expect([stopsFor('gone', NOW, NOW), stopsFor('timeout', back(4.9), NOW), stopsFor('timeout', back(5), NOW)]).toEqual(['gone', undefined, 'failing']);
    expect((['addressRefused', 'redirected', 'gone', 'refused', 'timeout'] as const).map(worthAnotherTry)).toEqual([false, false, false, true, true]);
  });
});

test('a replay begins in the past, at most thirty days back', () => {
  expect([replayWrong(NOW, NOW), replayWrong(back(30), NOW)]).toEqual([undefined, undefined]);
  expect([replayWrong(back(-1), NOW)?.code, replayWrong(back(31), NOW)?.code]).toEqual(['integration.replayTooFar', 'integration.replayTooFar']);
});
