import { inflateSync } from 'node:zlib';
import { ensure, NotTaken } from './finding.ts';
import { isDict, nameOf, PdfReader, type Dict, type Value } from './pdf-values.ts';

/** Everything that was found in a PDF, in every revision of it: the last one of a number stands. */
export type PdfObjects = { readonly objects: ReadonlyMap<number, Value>; readonly trailers: readonly Dict[]; readonly streams: readonly PdfStream[]; readonly names: ReadonlySet<string> };
export type PdfStream = { readonly dict: Dict; readonly data: Buffer };

const OBJECTS_MOST = 500_000;
/** What one packed passage that is no picture may become, and all of them. */
const UNPACKED_MOST = 64_000_000;
const ALL_UNPACKED_MOST = 256_000_000;
const BEGINNING = /(?<![0-9])(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![A-Za-z])|(?<![A-Za-z])trailer(?![A-Za-z])/g;
const STREAM = /stream(?:\r\n|\n|\r)/y;
const END_AFTER = /[\0\t\n\f\r ]{0,4}endstream/y;
const PACKING: readonly string[] = ['FlateDecode', 'Fl', 'LZWDecode', 'LZW', 'RunLengthDecode', 'RL', 'BrotliDecode'];
const FLATE: readonly string[] = ['FlateDecode', 'Fl'];

/** Finds every object by its beginning, as readers do with a broken table of contents: nothing can hide behind a crooked one. */
export function objectsOf(bytes: Buffer): PdfObjects {
  const text = bytes.toString('latin1');
  const found = new Collected();
  const beginning = new RegExp(BEGINNING);
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const reader = new PdfReader(text, beginning.lastIndex, found.meet);
    const value = found.read(reader);
    beginning.lastIndex = Math.max(reader.at, beginning.lastIndex);
    if (match[1] === undefined) {
      if (isDict(value)) found.trailers.push(value);
      continue;
    }
    found.add(Number(match[1]), value);
    if (isDict(value)) beginning.lastIndex = streamAfter(bytes, text, reader, value, found) ?? beginning.lastIndex;
  }
  return found;
}

/** What is found, as it is found; with what it has cost so far. */
class Collected implements PdfObjects {
  readonly objects = new Map<number, Value>();
  readonly trailers: Dict[] = [];
  readonly streams: PdfStream[] = [];
  readonly names = new Set<string>();
  private unpacked = 0;
  private counted = 0;
  readonly meet = (name: string): void => {
    if (this.names.size < OBJECTS_MOST) this.names.add(name);
  };

  add(no: number, value: Value): void {
    this.counted += 1;
    ensure(this.counted <= OBJECTS_MOST, 'expands');
    this.objects.set(no, value);
  }

  /** What cannot be read here is nothing a reader could show; whether the paper stands without it is seen later. */
  read(reader: PdfReader): Value {
    try {
      return reader.value();
    } catch (thrown) {
      if (thrown instanceof NotTaken && thrown.fault === 'damaged') return null;
      throw thrown;
    }
  }

  unpack(packed: Buffer): Buffer | undefined {
    const most = Math.min(UNPACKED_MOST, ALL_UNPACKED_MOST - this.unpacked);
    try {
      const unpacked = inflateSync(packed, { maxOutputLength: most });
      this.unpacked += unpacked.length;
      return unpacked;
    } catch (thrown) {
      if (thrown instanceof RangeError) throw new NotTaken('expands');
      return undefined;
    }
  }
}

/** Takes the stream that follows a dictionary, if one does: the place after it. */
function streamAfter(bytes: Buffer, text: string, reader: PdfReader, dict: Dict, found: Collected): number | undefined {
  reader.skip();
  STREAM.lastIndex = reader.at;
  if (!STREAM.test(text)) return undefined;
  const from = STREAM.lastIndex;
  const end = streamEnd(text, from, dict);
  const data = bytes.subarray(from, end);
  found.streams.push({ dict, data });
  look({ dict, data }, found);
  return end;
}

function streamEnd(text: string, from: number, dict: Dict): number {
  const length = dict.entries.get('Length');
  if (typeof length === 'number') {
    END_AFTER.lastIndex = from + length;
    if (END_AFTER.test(text)) return from + length;
  }
  const end = text.indexOf('endstream', from);
  return end === -1 ? text.length : end;
}

function look({ dict, data }: PdfStream, found: Collected): void {
  const filters = filtersOf(dict);
  ensure(filters.filter((name) => PACKING.includes(name)).length <= 1, 'expands');
  const type = nameOf(dict.entries.get('Type'));
  if (type === 'XRef') found.trailers.push(dict);
  if (nameOf(dict.entries.get('Subtype')) === 'Image' || !FLATE.includes(filters[0] ?? '')) return;
  const unpacked = found.unpack(data);
  if (type === 'ObjStm' && unpacked) readObjectStream(dict, unpacked, found);
}

/** The filters of a stream, in the order they are undone. */
function filtersOf(dict: Dict): string[] {
  const filter = dict.entries.get('Filter') ?? dict.entries.get('F');
  const list = Array.isArray(filter) ? filter : [filter];
  return list.flatMap((one) => nameOf(one) ?? []);
}

function readObjectStream(dict: Dict, unpacked: Buffer, found: Collected): void {
  const text = unpacked.toString('latin1');
  const first = dict.entries.get('First');
  const count = dict.entries.get('N');
  if (typeof first !== 'number' || typeof count !== 'number') return;
  const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
  for (let no = 0; no < Math.min(count, numbers.length / 2); no += 1) {
    const place = first + (numbers[2 * no + 1] ?? 0);
    found.add(numbers[2 * no] ?? 0, found.read(new PdfReader(text, place, found.meet)));
  }
}
