import { mkdtempSync, rmSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, sha256 } from '#platform/ids.ts';
import { openDrafts, type Drafts } from './drafts.ts';

describe('drafts on disk', () => {
  let folder: string;
  let drafts: Drafts;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'motcua-drafts-'));
    drafts = openDrafts(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const linesOf = async (id: string, bytes: number) => {
    const all: string[] = [];
    for await (const line of drafts.lines(id, bytes)) all.push(line);
    return all;
  };

  it('hold each line once, wherever the process that wrote them was killed', async () => {
    const line = fc.string({ maxLength: 40, unit: 'binary' }).map((text) => JSON.stringify(text.toWellFormed()));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ line, forgets: fc.boolean() }), { maxLength: 20 }), async (pieces) => {
        const id = newId();
        let here = 0;
        for (const { line: text, forgets } of pieces) {
          // Killed before it wrote down how far it was: the same page comes again, perhaps shorter.
          if (forgets) await drafts.append(id, here, `${text}${text}\n${text}\n`);
          here = (await drafts.append(id, here, `${text}\n`)) ?? Number.NaN;
        }
        expect(await linesOf(id, here)).toEqual(pieces.map((piece) => piece.line));
        await drafts.drop(id);
      }),
      { numRuns: 25 },
    );
  });

  it('are not gone on with when less is on the disk than was written down', async () => {
    const id = newId();
    await drafts.append(id, 0, 'một\n');
    expect(await drafts.append(id, 50, 'hai\n')).toBeUndefined();
    expect(await linesOf(id, 5)).toEqual(['một']);
  });

  it('are told from what is made of them, and both are forgotten together', async () => {
    const id = newId();
    await drafts.append(id, 0, 'một\n');
    const made = await drafts.make(id, Readable.from([Buffer.from('tệp '), Buffer.from('đã làm')]));
    expect([made.bytes, made.sha256.equals(sha256('tệp đã làm'))]).toEqual([Buffer.byteLength('tệp đã làm'), true]);
    utimesSync(made.path, 1, 1);
    expect(await drafts.listForgotten(60_000)).toEqual([id]);
    await drafts.drop(id);
    expect(readdirSync(join(folder, 'drafts')).filter((name) => name.startsWith(id))).toEqual([]);
  });

  it('are never a path of somebody’s making', async () => {
    for (const id of ['../../etc/passwd', 'a/b', '']) await expect(drafts.append(id, 0, 'x')).rejects.toThrow('not the id of a draft');
  });
});
