import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { newId } from '#platform/ids.ts';
import { openMail } from '#platform/mail.ts';
import { openSms } from '#platform/sms.ts';
import { standardSignature } from '#platform/signature.ts';
import { settingsOf, startOutside, type Outside } from '#test/message-outside.ts';

const NOW = new Date('2026-11-23T09:00:00+07:00');
const stop = new AbortController().signal;
const letter = () => ({ id: newId(), to: 'lan@vidu.vn', subject: 'Hồ sơ đã có kết quả', text: 'Moi den nhan.\n.\nSau dau cham.', language: 'vi' as const });
const sms = () => ({ ...letter(), to: '0912345678' });

/** A certificate of this machine's, made for the test. */
function certificate(): { certFile: string; keyFile: string } {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-mail-'));
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile, '-out', certFile, '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'], { stdio: 'ignore' });
  return { certFile, keyFile };
}

let outside: Outside;
const mailOf = (settings: Record<string, string> = {}) => {
  const { mail } = readConfig({ ...settingsOf(outside), ...settings }).messaging;
  if (!mail) throw new Error('no mail server is set');
  return openMail(mail);
};
const smsOf = () => {
  const settings = readConfig(settingsOf(outside)).messaging.sms;
  if (!settings) throw new Error('no provider is set');
  return openSms(settings, () => NOW);
};

beforeAll(async () => {
  outside = await startOutside();
});
afterAll(() => outside.kill());

describe('a letter', () => {
  test('reaches its mailbox whole, under our id, and several go over one connection', async () => {
    const line = mailOf();
    const [one, two] = [letter(), letter()];
    expect([await line.hand(one, stop), await line.hand(two, stop)]).toMatchObject([{ outcome: 'taken' }, { outcome: 'taken' }]);
    line.close();
    const [first, second] = (await outside.heard()).slice(-2);
    expect([first?.id, second?.id]).toEqual([one.id, two.id]);
    expect(first?.to).toBe('lan@vidu.vn');
    expect(first?.body).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(first?.body.replaceAll('\r\n', '\n')).toContain('Moi den nhan.\n.\nSau dau cham.');
  });

  test.each([['later', 'putOff'], ['never', 'refused'], ['laterAfterData', 'putOff'], ['neverAfterData', 'refused'], ['cutAfterData', 'unknown'], ['cutBeforeData', 'unreached'], ['silentAfterData', 'unknown'], ['slow', 'taken'], ['busy', 'unreached'], ['badSender', 'unreached']])('met with %s is %s', async (word, outcome) => {
    await outside.misbehave(word);
    const line = mailOf();
    expect((await line.hand(letter(), stop)).outcome).toBe(outcome);
    expect((await line.hand(letter(), stop)).outcome).toBe('taken');
    line.close();
  });

  test('is not handed over where nobody listens', async () => {
    const line = mailOf({ SMTP_PORT: '1' });
    expect(await line.hand(letter(), stop)).toEqual({ outcome: 'unreached' });
  });

  test('never ends its header early: a subject of two lines stays one', async () => {
    const line = mailOf();
    await line.hand({ ...letter(), subject: 'A\r\nBcc: x@y.vn' }, stop);
    line.close();
    expect((await outside.heard()).at(-1)?.body).not.toMatch(/^Bcc:/m);
  });
});

describe('a mail server that is spoken to in secret', () => {
  let secret: Outside;
  let files: ReturnType<typeof certificate>;
  const line = (settings: Record<string, string>) => {
    const { mail } = readConfig({ ...settingsOf(secret), SMTP_SECURITY: 'starttls', SMTP_HOST: 'localhost', ...settings }).messaging;
    if (!mail) throw new Error('no mail server is set');
    return openMail(mail);
  };

  beforeAll(async () => {
    files = certificate();
    secret = await startOutside({ ...files, login: 'motcua:mat-khau-thu' });
  });
  afterAll(() => secret.kill());

  test('takes letters of whom it knows, under a certificate we trust', async () => {
    const open = line({ SMTP_CA: files.certFile, SMTP_USER: 'motcua', SMTP_PASSWORD: 'mat-khau-thu' });
    expect((await open.hand(letter(), stop)).outcome).toBe('taken');
    open.close();
  });

  test('is given nothing under a certificate nobody vouches for, or with a wrong password: that is our fault, not the letter’s', async () => {
    expect((await line({ SMTP_USER: 'motcua', SMTP_PASSWORD: 'mat-khau-thu' }).hand(letter(), stop)).outcome).toBe('unreached');
    expect((await line({ SMTP_CA: files.certFile, SMTP_USER: 'motcua', SMTP_PASSWORD: 'sai' }).hand(letter(), stop)).outcome).toBe('unreached');
  });

  test('that offers no secrecy is not spoken to where secrecy is set', async () => {
    const { mail } = readConfig({ ...settingsOf(outside), SMTP_SECURITY: 'starttls' }).messaging;
    expect(mail && (await openMail(mail).hand(letter(), stop)).outcome).toBe('unreached');
  });
});

describe('a short message', () => {
  test('is signed, carries its id as key, and keeps the provider’s name for it', async () => {
    const message = sms();
    expect(await smsOf().hand(message, stop)).toEqual({ outcome: 'taken', ref: `nha-mang-${message.id}` });
    const heard = (await outside.heard()).at(-1);
    expect(JSON.parse(heard?.body ?? '')).toEqual({ id: message.id, to: message.to, from: 'MOTCUA', text: message.text });
    expect(heard?.headers['idempotency-key']).toBe(message.id);
    const key = Buffer.from('bi-mat-voi-nha-mang-0123456789-abcdef').toString('base64');
    expect(heard?.headers['webhook-signature']).toBe(standardSignature(key, { id: message.id, seconds: NOW.getTime() / 1000, body: heard?.body ?? '' }));
  });

  test.each([['fault', 'putOff'], ['full', 'putOff'], ['refuse', 'refused'], ['gateway', 'unknown'], ['silent', 'unknown'], ['reset', 'unknown'], ['unauthorised', 'unreached'], ['moved', 'unreached']])('met with %s is %s', async (word, outcome) => {
    await outside.misbehave(word);
    expect((await smsOf().hand(sms(), stop)).outcome).toBe(outcome);
  });

  test('is not handed over where nobody listens, nor to an inner address by name', async () => {
    const at = (url: string) => openSms({ url, secret: 'x'.repeat(40), sender: '', timeoutMs: 1500 }, () => NOW).hand(sms(), stop);
    expect((await at('http://127.0.0.1:1/sms')).outcome).toBe('unreached');
    expect((await at('https://169.254.169.254/sms')).outcome).toBe('unreached');
  });
});

describe('settings', () => {
  test.each([
    [{ SMTP_SECURITY: 'none', SMTP_HOST: 'mail.vidu.vn' }, /in the clear/],
    [{ SMTP_FROM: 'a@b\r\nBcc: c@d' }, /SMTP_FROM/],
    [{ SMS_URL: 'http://sms.vidu.vn/' }, /https/],
    [{ SMS_SECRET: 'ngan' }, /too short/],
    [{ QUIET_HOURS: '25:00-07:00' }, /QUIET_HOURS/],
    [{ SMTP_USER: 'a' }, /SMTP_PASSWORD/],
  ])('%j stop the start with a sentence', (wrong, sentence) => {
    expect(() => readConfig({ ...settingsOf(outside), ...wrong })).toThrow(sentence);
  });
});
