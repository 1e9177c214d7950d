import { Type } from 'typebox';
import { operation } from '#kernel/operation.ts';
import { CITIZEN_KINDS } from '../rules/accounts.ts';
import { OneOf } from '#kernel/choice.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

/** What the server itself asks on the way to a provider and back; there is no route of the API to them. */

export const openProviderSignIn = operation({
  id: 'openProviderSignIn',
  room: 'citizen',
  method: 'POST',
  path: '/citizen/provider/open',
  door: 'write',
  permission: 'public',
  summary: 'A browser leaves for the provider: what must be held against its return is kept',
  input: Type.Object({ state: Text, nonce: Text, codeVerifier: Text, browser: Text, returnTo: Text, kiosk: Type.Boolean() }),
  output: Type.Object({}),
  refusals: [],
});

export const takeProviderSignIn = operation({
  id: 'takeProviderSignIn',
  room: 'citizen',
  method: 'POST',
  path: '/citizen/provider/take',
  door: 'write',
  permission: 'public',
  summary: 'A browser is back from the provider: what was kept for it, once',
  input: Type.Object({ state: Text, browser: Text }),
  output: Type.Object({ nonce: Text, codeVerifier: Text, returnTo: Text, kiosk: Type.Boolean() }),
  refusals: ['citizen.signInStale'],
});

export const closeProviderSignIn = operation({
  id: 'closeProviderSignIn',
  room: 'citizen',
  method: 'POST',
  path: '/citizen/provider/close',
  door: 'attempt',
  permission: 'public',
  summary: 'What the provider told becomes a session',
  input: Type.Object({
    shown: Type.Object({ issuer: Text, subject: Text, name: Text, kind: OneOf(CITIZEN_KINDS), idNumber: MaybeText, verified: Type.Boolean(), phone: MaybeText, email: MaybeText }),
    kiosk: Type.Boolean(),
  }),
  output: Type.Object({ citizenId: Text }),
  refusals: ['citizen.accountClosed'],
});
