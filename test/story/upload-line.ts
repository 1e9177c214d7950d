import { request as ask } from 'node:http';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { vi } from 'vitest';

const Upload = Type.Object({ id: Type.String(), received: Type.Integer(), pieceBytes: Type.Integer(), refusal: Type.Union([Type.String(), Type.Null()]), file: Type.Union([Type.Object({ id: Type.String(), state: Type.String(), servable: Type.Boolean(), found: Type.Union([Type.String(), Type.Null()]) }), Type.Null()]) });

/** How a sender lets the line go: after so many bytes, or when all of them are away and before it has heard the answer. */
export type Cut = { readonly after: number } | 'unanswered' | undefined;

/** One person's line to one server, by which files go up; it can be cut. */
export class UploadLine {
  readonly base: string;
  readonly cookie: string;

  constructor(base: string, cookie: string) {
    this.base = base;
    this.cookie = cookie;
  }

  /** Asks for JSON. */
  async json(method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await fetch(`${this.base}/api${path}`, { method, headers: { cookie: this.cookie, ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });
    return { status: answer.status, body: { ...Object(await answer.json()) } };
  }

  async open(bytes: number, name = 'giay-to.pdf'): Promise<string> {
    const { status, body } = await this.json('POST', '/uploads', { name, bytes });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return Value.Parse(Upload, body).id;
  }

  async upload(id: string) {
    return Value.Parse(Upload, (await this.json('GET', `/uploads/${id}`)).body);
  }

  /** Sends one piece; a cut line answers nothing. */
  piece(id: string, offset: number, bytes: Uint8Array, cut?: Cut): Promise<{ status: number; body: Record<string, unknown> } | undefined> {
    return new Promise((resolve) => {
      const line = ask(`${this.base}/api/uploads/${id}/bytes?offset=${offset}`, { method: 'PUT', headers: { cookie: this.cookie, 'content-type': 'application/octet-stream', 'content-length': bytes.length } });
      line.on('error', () => resolve(undefined));
      line.on('response', (answer) => {
        if (cut === 'unanswered') return void resolve(void line.destroy());
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', () => resolve(undefined));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(Buffer.concat(parts).toString('utf8')) }));
      });
      if (cut === undefined || cut === 'unanswered') return line.end(bytes);
      return line.write(bytes.subarray(0, cut.after), () => setTimeout(() => line.destroy(), 50));
    });
  }

  /** Sends everything from where the server is, as a browser does. */
  async sendRest(id: string, bytes: Uint8Array): Promise<void> {
    for (let { received, pieceBytes } = await this.upload(id); received < bytes.length; ) {
      const answer = await this.piece(id, received, bytes.subarray(received, received + pieceBytes));
      if (answer?.status !== 200 && answer?.status !== 409) throw new Error(JSON.stringify(answer));
      ({ received, pieceBytes } = await this.upload(id));
    }
  }

  /** How far it is once nobody writes to it any more. */
  async settled(id: string): Promise<number> {
    let before = -1;
    await vi.waitUntil(
      async () => {
        const { received } = await this.upload(id);
        const same = received === before;
        before = received;
        return same;
      },
      { timeout: 20_000, interval: 150 },
    );
    return before;
  }

  close(id: string): Promise<{ status: number; body: Record<string, unknown> }> {
    return this.json('POST', `/uploads/${id}/close`);
  }

  /** A whole file: opened, sent, closed. */
  async file(bytes: Uint8Array, name?: string): Promise<{ status: number; body: Record<string, unknown>; id: string }> {
    const id = await this.open(bytes.length, name);
    await this.sendRest(id, bytes);
    return { ...(await this.close(id)), id };
  }
}
