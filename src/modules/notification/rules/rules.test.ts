import { describe, expect, test } from 'vitest';
import { settleProblem } from './calls.ts';
import { isOldNews, maskedContact, notBefore, routeOf } from './channels.ts';
import { afterReport, isFresh, maySayAgain } from './handing.ts';
import { isObligatory, needsCall, onceKey, TEMPLATES, templatesFor, TOLD_KINDS } from './templates.ts';
import { CODE_PLACE, revokeWords, wordsOf } from './words.ts';

const REAL = { email: 'real', sms: 'real' } as const;
const at = (text: string) => new Date(`2026-11-23T${text}+07:00`);

describe('the way to somebody', () => {
  const both = { phone: '0912345678', email: 'lan@vidu.vn' };

  test('is her telephone before her mailbox, unless she chose otherwise', () => {
    expect(routeOf(both, 'auto', REAL)).toEqual({ channel: 'sms', to: '0912345678' });
    expect(routeOf(both, 'email', REAL)).toEqual({ channel: 'email', to: 'lan@vidu.vn' });
  });

  test('is the other one when the chosen one leads nowhere', () => {
    expect(routeOf({ phone: '02043874000', email: both.email }, 'sms', REAL)).toEqual({ channel: 'email', to: 'lan@vidu.vn' });
    expect(routeOf(both, 'email', { email: 'none', sms: 'paper' })).toEqual({ channel: 'sms', to: '0912345678' });
  });

  test('is none for whom has neither, and says whether it is her or us', () => {
    expect(routeOf({ phone: '02043874000', email: null }, 'auto', REAL)).toEqual({ channel: 'none', why: 'noContact' });
    expect(routeOf(both, 'auto', { email: 'none', sms: 'none' })).toEqual({ channel: 'none', why: 'noChannel' });
  });

  test.each(['lan@vidu.vn\nBcc: x@y.vn', 'a b@vidu.vn', '<x@y.vn>', 'x@y.vn,z@y.vn', 'x@'])('is never %j', (email) => {
    expect(routeOf({ phone: null, email }, 'email', REAL).channel).toBe('none');
  });

  test('shows in lists without its middle', () => {
    expect([maskedContact('0912345678'), maskedContact('lan@vidu.vn')]).toEqual(['091****678', 'l***@vidu.vn']);
  });
});

describe('quiet hours', () => {
  const night = { from: 21 * 60, to: 7 * 60 };

  test.each([['20:59:59', '20:59:59'], ['07:00:00', '07:00:00'], ['06:59:59', '07:00:00']])('a message of %s goes at %s', (made, goes) => {
    expect(notBefore(at(made), night)).toEqual(at(goes));
  });

  test('a message of the evening waits for the next morning', () => {
    expect(notBefore(at('21:00:00'), night)).toEqual(new Date('2026-11-24T07:00:00+07:00'));
  });

  test('hours within a day end on that day, and equal ends are none', () => {
    expect(notBefore(at('12:30:00'), { from: 12 * 60, to: 13 * 60 })).toEqual(at('13:00:00'));
    expect(notBefore(at('03:00:00'), { from: 0, to: 0 })).toEqual(at('03:00:00'));
  });
});

describe('what is said', () => {
  const entry = { channel: 'counter', resultChoice: 'counter', facts: {} } as const;

  test('of an online dossier is that it is accepted, of one at the desk that it is received', () => {
    expect(templatesFor({ ...entry, kind: 'dossier.received' })).toEqual(['received']);
    expect(templatesFor({ ...entry, kind: 'dossier.received', channel: 'online' })).toEqual(['accepted']);
  });

  test('of a result follows how it is taken, and is nothing when it was handed over at once', () => {
    expect(templatesFor({ ...entry, kind: 'dossier.sealed' })).toEqual(['ready']);
    expect(templatesFor({ ...entry, kind: 'dossier.sealed', resultChoice: 'post' })).toEqual(['readyByPost']);
    expect(templatesFor({ ...entry, kind: 'dossier.sealed', facts: { atOnce: true } })).toEqual([]);
  });

  test('after a result was handed out is that, and an invitation', () => {
    expect(templatesFor({ ...entry, kind: 'reception.resultReturned' })).toEqual(['returned', 'rate']);
    expect(isObligatory('rate')).toBe(false);
  });

  test('of money is only that a transfer arrived: who paid at the counter has her receipt', () => {
    expect(templatesFor({ ...entry, kind: 'payment.paid', facts: { method: 'transfer' } })).toEqual(['paid']);
    expect(templatesFor({ ...entry, kind: 'payment.paid', facts: { method: 'cash' } })).toEqual([]);
  });

  test.each([
    ['dossier.withdrawalAsked', 'withdrawalAsked'], ['dossier.withdrawalCancelled', 'withdrawalCancelled'], ['dossier.returnChoiceChanged', 'returnChanged'], ['postal.addressChanged', 'returnChanged'],
    ['mandate.collectAuthorised', 'collectAuthorised'], ['mandate.collectUsed', 'collectUsed'], ['mandate.collectRefused', 'collectRefused'], ['mandate.collectRevoked', 'collectRevoked'],
  ] as const)('of %s is told whatever she chose, for somebody may have done it in her name', (kind, template) => {
    expect(templatesFor({ ...entry, kind })).toEqual([template]);
    expect([isObligatory(template), needsCall(template, 'noContact'), needsCall(template, 'refused')]).toEqual([true, false, true]);
  });

  test.each(['dossier.viewed', 'constructor', 'toString'])('of %s is nothing', (kind) => {
    expect(templatesFor({ ...entry, kind })).toEqual([]);
    expect(TOLD_KINDS).not.toContain(kind);
  });

  test('of the uses of a mandate in one session is said once a sort, of another session again', () => {
    const use = { id: 'a', kind: 'mandate.used', subjectId: 'm', sessionId: 's', procedureCode: '1.1', facts: { kinds: ['fill', 'upload'] } };
    expect(onceKey('mandateUsed', use)).toBe(onceKey('mandateUsed', { ...use, id: 'b', facts: { kinds: ['upload', 'fill'] } }));
    expect(onceKey('mandateUsed', use)).not.toBe(onceKey('mandateUsed', { ...use, sessionId: 't' }));
    expect(onceKey('mandateUseRefused', use)).not.toBe(onceKey('mandateUseRefused', { ...use, id: 'b' }));
  });
});

describe('words', () => {
  const facts = { code: 'X-1', day: '1', dueDay: '2', before: '3', count: 2, documentNo: '4', place: 'P', phone: '', url: 'https://u', organisation: 'O', toDay: '5', words: 'W', revoke: revokeWords('vi', true) };

  test.each(TEMPLATES)('of %s are whole in both languages, and short enough for a telephone', (template) => {
    for (const language of ['vi', 'en'] as const) {
      const { subject, text } = wordsOf(template, { language, channel: 'sms', facts, demo: false });
      expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined|null/);
      expect(text.length).toBeLessThanOrEqual(320);
      expect(text).not.toContain('\n');
    }
  });

  test('hold the place of a code, never a code, and say so in a demonstration', () => {
    const { text } = wordsOf('mandateAsked', { language: 'vi', channel: 'sms', facts, demo: true });
    expect(text).toContain(`DONGY ${CODE_PLACE}`);
    expect(text).toMatch(/^\[TRÌNH DIỄN\]/);
  });

  test('offer no revoking by message where there are no codes', () => {
    expect(wordsOf('mandateUsed', { language: 'vi', channel: 'sms', facts: { ...facts, revoke: revokeWords('vi', false) }, demo: false }).text).not.toContain('HUY');
  });
});

describe('a call', () => {
  test('is made where the law wants her told, where a message did not reach her, never for what is overtaken or invites', () => {
    expect([needsCall('ready', 'noContact'), needsCall('received', 'refused'), needsCall('mandateUsed', 'noContact')]).toEqual([true, true, false]);
    expect([needsCall('ready', 'overtaken'), needsCall('rate', 'refused'), needsCall('mandateAsked', 'unknownOutcome')]).toEqual([false, false, false]);
  });

  test('gives nobody up who was hardly called, and says what was tried', () => {
    const task = { state: 'open', tries: 1, hasPhone: true } as const;
    expect(settleProblem({ outcome: 'noWay', note: 'x' }, task)?.code).toBe('notification.callAgain');
    expect(settleProblem({ outcome: 'noWay' }, { ...task, hasPhone: false })?.code).toBe('notification.noteNeeded');
    expect(settleProblem({ outcome: 'noWay', note: 'x' }, { ...task, tries: 2 })?.code).toBe('notification.callAgain');
    expect(settleProblem({ outcome: 'noWay', note: 'x' }, { ...task, tries: 3 })).toBeUndefined();
    expect(settleProblem({ outcome: 'told' }, { ...task, state: 'settled' })?.code).toBe('notification.callSettled');
  });
});

describe('a report', () => {
  test('settles what was sent and what nobody knew; what was delivered stays so', () => {
    expect(afterReport('uncertain', 'delivered')).toEqual({ state: 'delivered', failure: null });
    expect(afterReport('sent', 'failed')).toEqual({ state: 'failed', failure: 'reportedLost' });
    expect(afterReport('delivered', 'failed')).toBeUndefined();
  });

  test('is believed for five minutes', () => {
    expect([isFresh(at('09:00:00'), at('09:05:00')), isFresh(at('09:00:00'), at('09:05:01')), isFresh(at('09:05:01'), at('09:00:00'))]).toEqual([true, false, false]);
  });
});

test('only what failed or is uncertain may be said again', () => {
  expect((['waiting', 'sent', 'delivered', 'failed', 'uncertain'] as const).filter(maySayAgain)).toEqual(['failed', 'uncertain']);
});

test('what is entered of a day long gone is no news', () => {
  expect([isOldNews(new Date('2026-11-19T09:00:00+07:00'), at('09:00:01')), isOldNews(new Date('2026-11-21T09:00:00+07:00'), at('09:00:00'))]).toEqual([true, false]);
});
