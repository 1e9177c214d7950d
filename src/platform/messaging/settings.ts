import { resolve } from 'node:path';

/** A mail server we hand to. `none` of security: this machine only. */
export type MailSettings = { readonly host: string; readonly port: number; readonly security: 'starttls' | 'tls' | 'none'; readonly user: string | undefined; readonly password: string; readonly from: string; readonly caFile: string | undefined; readonly timeoutMs: number };
/** A provider of short messages. */
export type SmsSettings = { readonly url: string; readonly secret: string; readonly sender: string; readonly timeoutMs: number };
export type MessagingSettings = {
  readonly mail: MailSettings | undefined;
  readonly sms: SmsSettings | undefined;
  /** Minutes of the Vietnamese day in which nobody is woken. */
  readonly quiet: { readonly from: number; readonly to: number };
  /** From which the codes of messages and the secret of what comes from outside are made; absent: none is believed. */
  readonly secret: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Wrong = (sentence: string) => never;

const TIMEOUT_MS = 20_000;
const SHORTEST_SECRET = 32;
const QUIET = '21:00-07:00';

/** Reads the settings of messages; a wrong one stops the start with a sentence. */
export function readMessaging(env: Environment, wrong: Wrong): MessagingSettings {
  return { mail: mailOf(env, wrong), sms: smsOf(env, wrong), quiet: quietOf(env['QUIET_HOURS'] || QUIET, wrong), secret: secretOf(env, 'MESSAGE_SECRET', wrong) };
}

/** True for a host that is this machine. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function mailOf(env: Environment, wrong: Wrong): MailSettings | undefined {
  const host = env['SMTP_HOST'];
  if (!host) return undefined;
  const security = securityOf(env['SMTP_SECURITY'] || 'starttls', wrong);
  if (security === 'none' && !isThisMachine(host)) wrong(`SMTP_SECURITY=none hands messages over in the clear, and ${host} is another machine: use starttls or tls.`);
  const caFile = env['SMTP_CA'] ? resolve(env['SMTP_CA']) : undefined;
  return { host, port: portOf(env['SMTP_PORT'], security === 'tls' ? 465 : 587, wrong), security, ...nameOf(env, wrong), caFile, timeoutMs: timeoutOf(env, 'SMTP_TIMEOUT_MS', wrong) };
}

/** Who we are to the mail server. */
function nameOf(env: Environment, wrong: Wrong): Pick<MailSettings, 'user' | 'password' | 'from'> {
  const from = env['SMTP_FROM'] ?? '';
  if (!/^[^\s@<>",;:]+@[A-Za-z0-9.-]+$/.test(from)) wrong('SMTP_FROM is missing or no address: the mailbox messages come from, such as mot-cua@bacninh.gov.vn.');
  const user = env['SMTP_USER'] || undefined;
  const password = env['SMTP_PASSWORD'] ?? '';
  return user !== undefined && password === '' ? wrong('SMTP_USER is set without SMTP_PASSWORD.') : { user, password, from };
}

function smsOf(env: Environment, wrong: Wrong): SmsSettings | undefined {
  const url = env['SMS_URL'];
  if (!url) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || (parsed.protocol !== 'https:' && !(parsed.protocol === 'http:' && isThisMachine(parsed.hostname))) || parsed.username !== '') return wrong('SMS_URL is not an https address without a name in it.');
  const secret = secretOf(env, 'SMS_SECRET', wrong) ?? wrong('SMS_SECRET is missing: what is said to the provider is signed with it.');
  return { url: parsed.href, secret, sender: env['SMS_SENDER'] ?? '', timeoutMs: timeoutOf(env, 'SMS_TIMEOUT_MS', wrong) };
}

function securityOf(text: string, wrong: Wrong): MailSettings['security'] {
  return text === 'starttls' || text === 'tls' || text === 'none' ? text : wrong(`SMTP_SECURITY=${text} is not one of starttls, tls, none.`);
}

function portOf(text: string | undefined, fallback: number, wrong: Wrong): number {
  const port = Number(text || fallback);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : wrong(`SMTP_PORT=${text} is no port.`);
}

function timeoutOf(env: Environment, name: string, wrong: Wrong): number {
  const value = Number(env[name] || TIMEOUT_MS);
  return Number.isInteger(value) && value >= 100 && value <= 120_000 ? value : wrong(`${name} is not a number of milliseconds from 100 to 120000.`);
}

function secretOf(env: Environment, name: string, wrong: Wrong): string | undefined {
  const secret = env[name] || undefined;
  return secret !== undefined && secret.length < SHORTEST_SECRET ? wrong(`${name} is too short: whoever knows it can speak in our name, so it needs at least ${SHORTEST_SECRET} characters of chance.`) : secret;
}

function quietOf(text: string, wrong: Wrong): { from: number; to: number } {
  const found = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (found === null) return wrong(`QUIET_HOURS=${text} is not like 21:00-07:00 (equal ends: none).`);
  const [, h1, m1, h2, m2] = found;
  return { from: Number(h1) * 60 + Number(m1), to: Number(h2) * 60 + Number(m2) };
}
