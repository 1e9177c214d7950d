import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Inside, Sent } from '../inside.ts';
import { receptionOf } from '../request.ts';
import type { Script } from './jobs.ts';

const Received = Type.Object({ dossier: Type.Object({ id: Type.String(), code: Type.String() }) });
type Seen = { readonly sent: readonly Sent[]; readonly code: string; readonly now: Date };

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Receives twice and compares what was sent: what differs is new with each reception, the rest stays. */
export async function captureScript(inside: Inside, secret: string, numbers: readonly [string, string, string]): Promise<Script> {
  // The first one also loads what a process keeps (the calendar, the revision) and is not the usual case.
  await receive(inside, secret, numbers[0]);
  const other = await receive(inside, secret, numbers[1]);
  const seen = await receive(inside, secret, numbers[2]);
  const known = new Set(idsIn(other.sent));
  return {
    steps: seen.sent.map(({ name, text, values }) => ({ name, text, values: [...values] })),
    ids: [...new Set(idsIn(seen.sent))].filter((id) => !known.has(id)),
    chance: seen.sent.flatMap((step, index) => step.values.flatMap((value, place) => (Buffer.isBuffer(value) && !sameBytes(value, other.sent[index]?.values[place]) ? [`${index}.${place}`] : []))),
    now: seen.now.getTime(),
    code: seen.code,
    idNumber: numbers[2],
  };
}

async function receive(inside: Inside, secret: string, idNumber: string): Promise<Seen> {
  const { answer, sent, now } = await inside.ask('receiveDossier', receptionOf({ idNumber, name: 'Nguyễn Thị Đo Tải' }), secret);
  const { dossier } = Value.Parse(Received, answer);
  return { sent, now, code: dossier.code };
}

function idsIn(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ values }) => values.flatMap((value) => (typeof value === 'string' ? (value.match(ID) ?? []) : [])));
}

function sameBytes(one: Buffer, other: unknown): boolean {
  return Buffer.isBuffer(other) && one.equals(other);
}
