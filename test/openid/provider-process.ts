import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';

/**
 * A real OpenID provider in a process of its own, with people of our invention: `redirectUri` is the only address it sends anybody back to. A subject whose name begins with
 * `bad-` gets an id_token that does not hold: the provider's own, altered and signed anew.
 */
type Person = { readonly name: string; readonly id_number?: string; readonly level?: string; readonly account_type?: string; readonly phone_number?: string; readonly email?: string };

const [redirectUri = '', peopleJson = '{}'] = process.argv.slice(2);
const people: Readonly<Record<string, Person>> = JSON.parse(peopleJson);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'first', use: 'sig', alg: 'RS256' };

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const provider = openProvider(issuer);
  server.on('request', (request, response) => {
    const [, uid] = /^\/dang-nhap\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (uid === undefined) void provider.callback()(request, response);
    else signIn(provider, request, response).catch((thrown: unknown) => response.writeHead(500).end(String(thrown)));
  });
  process.stdout.write(`provider at ${issuer}\n`);
});

function openProvider(issuer: string): Provider {
  const provider = new Provider(issuer, configuration());
  provider.use(async (ctx, next) => {
    await next();
    const body: unknown = ctx.body;
    const token: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'id_token') : undefined;
    if (ctx.path === '/token' && typeof token === 'string') ctx.body = { ...ctx.body, id_token: bent(token) };
  });
  return provider;
}

function configuration(): Configuration {
  return {
    clients: [{ client_id: 'motcua', client_secret: 'bi-mat-cua-mot-cua-trong-kiem-thu', redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] }],
    jwks: { keys: [jwk] },
    cookies: { keys: ['chỉ để kiểm thử'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/dang-nhap/${interaction.uid}` },
    claims: { openid: ['sub', 'id_number', 'level', 'account_type'], profile: ['name'], phone: ['phone_number'], email: ['email'] },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    // Everybody here agrees to tell what is asked.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      if (!client || !session) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: String(session.accountId) });
      grant.addOIDCScope('openid profile email phone');
      await grant.save();
      return grant;
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 3600, Grant: 3600 },
  };
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    const page = '<!doctype html><html lang="vi"><title>Nơi định danh thử nghiệm</title><h1>Nơi định danh thử nghiệm</h1><form method="post"><label>Tài khoản <input name="login"></label> <button>Đăng nhập</button> <button name="stop" value="1">Dừng lại</button></form>';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const typed = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
  const login = typed.get('login') ?? '';
  const known = typed.get('stop') === null && people[login] !== undefined;
  await provider.interactionFinished(request, response, known ? { login: { accountId: login } } : { error: 'access_denied', error_description: 'the person said no' }, { mergeWithLastSubmission: false });
}

/** What a token that does not hold says instead, by the name of who signed in. */
const BENT: Readonly<Record<string, (claims: Record<string, unknown>) => Record<string, unknown>>> = {
  'bad-audience': (claims) => ({ ...claims, aud: 'another-house' }),
  'bad-issuer': (claims) => ({ ...claims, iss: 'https://another.provider.example' }),
  'bad-expired': (claims) => ({ ...claims, iat: 1_600_000_000, exp: 1_600_000_600 }),
  'bad-nonce': (claims) => ({ ...claims, nonce: 'another' }),
  'bad-subject': (claims) => ({ ...claims, sub: 'lan' }),
};

function bent(token: string): string {
  const [header = '', payload = ''] = token.split('.');
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  const who = String(claims['sub']);
  if (who === 'bad-signature') return `${header}.${payload}.${createHmac('sha256', 'a').update(payload).digest('base64url')}`;
  const bend = BENT[who];
  if (bend === undefined) return token;
  const told = `${header}.${Buffer.from(JSON.stringify(bend(claims))).toString('base64url')}`;
  return `${told}.${sign('sha256', Buffer.from(told), createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))).toString('base64url')}`;
}
