/** The claims of a provider that say what we need, by their names there. */
export type OpenIdClaims = { readonly idNumber: string; readonly name: string; readonly phone: string; readonly email: string };
/** A claim and the values of it that count. */
export type ClaimRule = { readonly claim: string; readonly values: readonly string[] };

/** An OpenID provider, as the settings name it. Nothing here is of one provider: what the national one looks like is not published to us. */
export type OpenIdSettings = {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent: a client without a secret, by PKCE alone. */
  readonly clientSecret: string | undefined;
  /** What the button says. */
  readonly name: string;
  readonly scope: string;
  readonly claims: OpenIdClaims;
  /** When the number it tells is believed: never, always, or when a claim has one of these values. */
  readonly verified: 'never' | 'always' | ClaimRule;
  /** When the account is an enterprise's; absent: never. */
  readonly enterprise: ClaimRule | undefined;
  readonly timeoutSeconds: number;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Fail = (sentence: string) => never;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const RULE = /^([\w.:/-]{1,120})=([^=]{1,200})$/;

/** Reads the provider's settings; none when no issuer is named. */
export function readOpenId(env: Environment, fail: Fail): OpenIdSettings | undefined {
  const issuer = env['OIDC_ISSUER'];
  if (!issuer) return undefined;
  const said = (name: string, fallback: string) => env[name] || fallback;
  const clientId = env['OIDC_CLIENT_ID'] || fail('OIDC_ISSUER is set, but OIDC_CLIENT_ID is not: the provider knows this house by it.');
  if (!isAskedSafely(issuer)) fail(`OIDC_ISSUER=${issuer} is not an https address; a provider is asked over nothing else.`);
  return {
    issuer,
    clientId,
    clientSecret: env['OIDC_CLIENT_SECRET'] || undefined,
    name: said('OIDC_NAME', 'Tài khoản định danh điện tử'),
    scope: said('OIDC_SCOPE', 'openid profile email phone'),
    claims: { idNumber: said('OIDC_CLAIM_ID_NUMBER', 'id_number'), name: said('OIDC_CLAIM_NAME', 'name'), phone: said('OIDC_CLAIM_PHONE', 'phone_number'), email: said('OIDC_CLAIM_EMAIL', 'email') },
    verified: verifiedIn(said('OIDC_VERIFIED', 'never'), fail),
    enterprise: env['OIDC_ENTERPRISE'] ? ruleIn('OIDC_ENTERPRISE', env['OIDC_ENTERPRISE'], fail) : undefined,
    timeoutSeconds: secondsIn(said('OIDC_TIMEOUT_SECONDS', '10'), fail),
  };
}

/** Over https, or on this machine alone. */
function isAskedSafely(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

function verifiedIn(text: string, fail: Fail): OpenIdSettings['verified'] {
  return text === 'never' || text === 'always' ? text : ruleIn('OIDC_VERIFIED', text, fail);
}

function ruleIn(name: string, text: string, fail: Fail): ClaimRule {
  const [, claim, values] = RULE.exec(text) ?? [];
  if (claim === undefined || values === undefined) return fail(`${name}=${text} is not a claim with its values, such as level_of_assurance=2,3.`);
  return { claim, values: values.split(',').map((value) => value.trim()) };
}

function secondsIn(text: string, fail: Fail): number {
  const seconds = Number(text);
  return /^\d{1,2}$/.test(text) && seconds >= 1 ? seconds : fail(`OIDC_TIMEOUT_SECONDS=${text} is not a whole number from 1 to 99.`);
}
