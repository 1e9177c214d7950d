import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A running provider: its address, the settings by which a house finds it, and its end. */
export type RunningProvider = { readonly issuer: string; readonly settings: Readonly<Record<string, string>>; readonly stop: () => Promise<void> };

/** People the provider knows, by the name they sign in with there. */
const PEOPLE = {
  lan: { name: 'Thân Thị Lan', id_number: '024185000123', level: '2', phone_number: '+84912345678', email: 'lan@example.vn' },
  'lan-unproven': { name: 'Thân Thị Lan', id_number: '024185000123', level: '1' },
  'lan-other-name': { name: 'Thân Thị Lành', id_number: '024185000123', level: '2' },
  'no-number': { name: 'Trần Văn Minh', level: '2' },
  'tan-phat': { name: 'Công ty TNHH Tân Phát', id_number: '2400123456', level: '2', account_type: 'org' },
  'bad-audience': { name: 'A', id_number: '024085000001', level: '2' },
  'bad-issuer': { name: 'A', id_number: '024085000001', level: '2' },
  'bad-expired': { name: 'A', id_number: '024085000001', level: '2' },
  'bad-nonce': { name: 'A', id_number: '024085000001', level: '2' },
  'bad-subject': { name: 'A', id_number: '024085000001', level: '2' },
  'bad-signature': { name: 'A', id_number: '024085000001', level: '2' },
};

/** Starts a real provider beside the tests, which sends people back to a house at this address only. */
export async function startProvider(publicUrl: string): Promise<RunningProvider> {
  const program = fileURLToPath(new URL('provider-process.ts', import.meta.url));
  const child = spawn(process.execPath, [program, `${publicUrl}/cong-dan/oidc/tro-lai`, JSON.stringify(PEOPLE)], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'test' } });
  const ended = once(child, 'exit');
  const issuer = await addressSaid(child.stdout, child.stderr);
  return {
    issuer,
    settings: { PUBLIC_URL: publicUrl, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'motcua', OIDC_CLIENT_SECRET: 'bi-mat-cua-mot-cua-trong-kiem-thu', OIDC_VERIFIED: 'level=2,3', OIDC_ENTERPRISE: 'account_type=org', OIDC_TIMEOUT_SECONDS: '5' },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function addressSaid(out: NodeJS.ReadableStream, errors: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  errors.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return new Promise((found, fail) => {
    out.on('data', (text: Buffer) => {
      said += text.toString();
      const [, issuer] = /provider at (http:\S+)/.exec(said) ?? [];
      if (issuer !== undefined) found(issuer);
    });
    out.on('end', () => fail(new Error(`the provider ended: ${said}`)));
  });
}
