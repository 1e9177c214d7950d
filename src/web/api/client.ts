import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import { ApiRefusal, isFacts, Unreachable } from './refusal.ts';
import type { paths } from './schema.gen.ts';

let asker: Readonly<Record<string, string>> = {};

/** Asks from now on as a citizen, also in a browser where somebody of the staff is signed in. */
export function askAsCitizen(): void {
  asker = { 'X-Citizen': '1' };
}

/** What every request of this page carries, for those that do not go through `api`: pieces of files, and files. */
export function askHeaders(): Readonly<Record<string, string>> {
  return asker;
}

/** Says who asks. Every write carries a key of its own, so that a repetition on the way is done once; cross-site calls are refused by origin. */
const asks: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(asker)) request.headers.set(name, value);
    if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
};

/** The API by the types of its published document. */
export const api = createClient<paths>({ credentials: 'same-origin', headers: { Accept: 'application/json' } });
api.use(asks);

const SIGNED_OUT = ['access.signInNeeded', 'citizen.signInNeeded'];
let signedOut: () => void = () => undefined;

/** Tells whoever listens that the server no longer knows who is asking. */
export function whenSignedOut(listener: () => void): void {
  signedOut = listener;
}

type Reply<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** The answer of a call, or its refusal thrown with both sentences. */
export async function answer<T>(call: Promise<Reply<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call.catch(() => {
    throw new Unreachable();
  });
  if (!response.ok) {
    const refusal = new ApiRefusal(response.status, isFacts(error) ? error : {});
    if (SIGNED_OUT.includes(refusal.code)) signedOut();
    throw refusal;
  }
  if (data === undefined || data === null) throw new ApiRefusal(response.status, {});
  return data;
}
