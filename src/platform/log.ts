import pg from 'pg';
import { pino, stdSerializers, type Logger } from 'pino';

export type Log = Logger;

/** Writes JSON lines to standard output. What could name a person is never logged: no bodies, no query strings. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    serializers: { err: errorOf },
    redact: { paths: ['req.headers.cookie', 'req.headers.authorization', 'password', 'secret', 'idNumber', 'phone', 'email'], censor: '[removed]' },
  });
}

/** What the database says of a row it refuses holds the row itself: only names and the place in our code are kept. */
function errorOf(thrown: Error) {
  if (!(thrown instanceof pg.DatabaseError)) return stdSerializers.err(thrown);
  const { code, schema, table, column, constraint, routine, stack } = thrown;
  return { type: 'DatabaseError', code, schema, table, column, constraint, routine, stack: stack?.slice(stack.indexOf('\n    at ')) };
}
