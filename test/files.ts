import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Actor, Citizen } from '#kernel/actor.ts';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { findOperation } from '#apps/operations/all.ts';
import { newId } from '#platform/ids.ts';

const Opened = Type.Object({ id: Type.String(), pieceBytes: Type.Integer() });
const Kept = Type.Object({ id: Type.String(), name: Type.String(), type: Type.String(), bytes: Type.Integer(), pages: Type.Union([Type.Integer(), Type.Null()]), state: Type.String(), servable: Type.Boolean() });

/** A person who uploads: of the staff or a citizen. */
export type Uploader = { readonly actor: Actor } | { readonly citizen: Citizen };

/** Asks one operation of a house as a person, through its door, without a server; answers what the service answered. */
export function askHouse(house: House, by: Uploader, operationId: string, input: object, bytes: Uint8Array = new Uint8Array()): Promise<unknown> {
  const bound = findOperation(operationId);
  if (!bound) throw new Error(`no operation ${operationId}`);
  const knock = { now: house.now(), language: 'vi' as const, requestId: newId(), address: null, by };
  return pass(house, bound, input, knock, (result) => result, { stream: Readable.from([bytes]), length: bytes.length });
}

/** A file somebody has uploaded, by the same way as everybody: opened, sent in pieces, closed. */
export async function fileFrom(house: House, by: Uploader, name = 'giay-to.pdf', bytes: Uint8Array = smallPdf()) {
  const { id, pieceBytes } = Value.Parse(Opened, await askHouse(house, by, 'openUpload', { name, bytes: bytes.length }));
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) await askHouse(house, by, 'uploadFile', { id, offset }, bytes.subarray(offset, offset + pieceBytes));
  return Value.Parse(Kept, await askHouse(house, by, 'closeUpload', { id }));
}

/** A PDF of a few empty pages, as small as one can be; `mark` makes one content differ from another. */
export function smallPdf(pages = 1, mark = newId()): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => index + 3);
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${numbers.map((no) => `${no} 0 R`).join(' ')}] /Count ${pages} >>`, ...numbers.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>')];
  let text = `%PDF-1.7\n% ${mark}\n`;
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
