import * as client from 'openid-client';
import type { ClaimRule, OpenIdSettings } from '#platform/openid-settings.ts';

/** What a provider told of somebody who signed in there. */
export type ShownByProvider = {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly kind: 'person' | 'enterprise';
  readonly idNumber: string | null;
  /** The number is one the provider is believed about. */
  readonly verified: boolean;
  readonly phone: string | null;
  readonly email: string | null;
};

/** What is kept while somebody is at the provider. */
export type SignInKept = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };

/** Why a sign-in at a provider came to nothing: it cannot be reached, what it answered does not hold, or the person said no there. */
export type OpenIdFailure = 'unreachable' | 'refused' | 'denied';

/** Thrown when a sign-in came to nothing; `detail` names what did not hold, nothing of the person. */
export class OpenIdFailed extends Error {
  readonly why: OpenIdFailure;
  readonly detail: string;
  constructor(why: OpenIdFailure, detail: string) {
    super(`${why}: ${detail}`);
    this.name = 'OpenIdFailed';
    this.why = why;
    this.detail = detail;
  }
}

/** A provider where citizens sign in. */
export type OpenId = {
  /** Where the browser goes, and what must be kept until it is back. `fresh`: she must type her secret there again, whoever was signed in before. */
  begin(options: { readonly fresh: boolean }): Promise<SignInKept & { readonly url: string }>;
  /** Changes the code in the address the browser came back with for what the provider tells. */
  finish(cameBackTo: URL, kept: SignInKept, options: { readonly fresh: boolean }): Promise<ShownByProvider>;
};

/** How old a fresh sign-in at the provider may be when its answer is read; seconds. */
const FRESH_SECONDS = 300;
const DISCOVERED_FOR_MS = 3_600_000;

/** Opens a provider: authorization code with PKCE, state and nonce. It is asked about itself when it is first needed, and anew every hour. */
export function openOpenId(settings: OpenIdSettings, redirectUri: string): OpenId {
  const discover = discovering(settings);
  return {
    begin: ({ fresh }) =>
      told(async () => {
        const provider = await discover();
        const kept = { state: client.randomState(), nonce: client.randomNonce(), codeVerifier: client.randomPKCECodeVerifier() };
        const url = client.buildAuthorizationUrl(provider, {
          redirect_uri: redirectUri,
          scope: settings.scope,
          state: kept.state,
          nonce: kept.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(kept.codeVerifier),
          code_challenge_method: 'S256',
          ...(fresh ? { prompt: 'login', max_age: String(FRESH_SECONDS) } : {}),
        });
        return { ...kept, url: url.href };
      }),
    finish: (cameBackTo, kept, { fresh }) =>
      told(async () => {
        const provider = await discover();
        const tokens = await client.authorizationCodeGrant(provider, cameBackTo, { pkceCodeVerifier: kept.codeVerifier, expectedState: kept.state, expectedNonce: kept.nonce, idTokenExpected: true, ...(fresh ? { maxAge: FRESH_SECONDS } : {}) });
        const claims = tokens.claims();
        if (claims === undefined) throw new OpenIdFailed('refused', 'no id_token');
        const more = provider.serverMetadata().userinfo_endpoint === undefined ? {} : await client.fetchUserInfo(provider, tokens.access_token, claims.sub);
        return shownBy(settings, claims.iss, claims.sub, { ...claims, ...more });
      }),
  };
}

function discovering(settings: OpenIdSettings): () => Promise<client.Configuration> {
  let known: { readonly provider: client.Configuration; readonly at: number } | undefined;
  return async () => {
    if (known !== undefined && Date.now() - known.at < DISCOVERED_FOR_MS) return known.provider;
    const issuer = new URL(settings.issuer);
    const plain = issuer.protocol === 'http:';
    const provider = await client.discovery(issuer, settings.clientId, undefined, authentication(settings.clientSecret), { timeout: settings.timeoutSeconds, execute: [client.enableNonRepudiationChecks, ...(plain ? [client.allowInsecureRequests] : [])] });
    known = { provider, at: Date.now() };
    return provider;
  };
}

/** By the secret in the header, as OpenID Connect has it where a provider says nothing else; in the body where it takes it only there. */
function authentication(secret: string | undefined): client.ClientAuth {
  if (secret === undefined) return client.None();
  return (server, metadata, body, headers) => {
    const inHeader = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    return (inHeader ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret))(server, metadata, body, headers);
  };
}

/** Says in our words why it came to nothing. */
async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    throw thrown instanceof OpenIdFailed ? thrown : failureOf(thrown);
  }
}

const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

function failureOf(thrown: unknown): OpenIdFailed {
  if (thrown instanceof client.AuthorizationResponseError) return new OpenIdFailed(thrown.error === 'access_denied' ? 'denied' : thrown.error === 'temporarily_unavailable' ? 'unreachable' : 'refused', thrown.error);
  if (thrown instanceof client.ResponseBodyError) return new OpenIdFailed(thrown.status >= 500 ? 'unreachable' : 'refused', thrown.error);
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
  if (typeof code === 'string') return new OpenIdFailed(AWAY.includes(code) ? 'unreachable' : 'refused', code);
  // What fetch throws when nobody answers has no code of its own.
  return new OpenIdFailed('unreachable', thrown instanceof Error ? thrown.message : 'unknown');
}

function shownBy(settings: OpenIdSettings, issuer: string, subject: string, claims: Readonly<Record<string, unknown>>): ShownByProvider {
  const { idNumber, name, phone, email } = settings.claims;
  const number = textOf(claims[idNumber]);
  return {
    issuer,
    subject,
    name: textOf(claims[name]) ?? subject,
    kind: settings.enterprise !== undefined && holds(settings.enterprise, claims) ? 'enterprise' : 'person',
    idNumber: number,
    verified: number !== null && (settings.verified === 'always' || (settings.verified !== 'never' && holds(settings.verified, claims))),
    phone: textOf(claims[phone]),
    email: textOf(claims[email]),
  };
}

function holds(rule: ClaimRule, claims: Readonly<Record<string, unknown>>): boolean {
  const value = claims[rule.claim];
  const told: readonly unknown[] = Array.isArray(value) ? value : [value];
  return told.some((one) => rule.values.includes(String(one)));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200 ? value.normalize('NFC').trim() : null;
}
