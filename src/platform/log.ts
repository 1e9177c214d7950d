import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Writes JSON lines to standard output. What could name a person is never logged: no bodies, no query strings. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: { paths: ['req.headers.cookie', 'req.headers.authorization', 'password', 'secret', 'idNumber', 'phone', 'email'], censor: '[removed]' },
  });
}
