import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, awakened, NEW_UPLOAD, nextPiece, shareOf, waitBefore, type Happening, type Upload } from './upload.ts';

const BYTES = 2_500;
const PIECE = 1_000;
const here = (received: number): Happening => ({ kind: 'here', id: 'u1', received, pieceBytes: PIECE });
const run = (from: Upload, ...happenings: Happening[]) => happenings.reduce((upload, happening) => after(upload, happening, BYTES), from);

describe('an upload', () => {
  it('goes piece by piece to its end and is attached', () => {
    expect(run(NEW_UPLOAD, here(0))).toEqual({ step: 'sending', id: 'u1', received: 0, pieceBytes: PIECE, tries: 0 });
    expect(run(NEW_UPLOAD, here(0), here(1_000), here(2_000), here(2_500))).toEqual({ step: 'closing', id: 'u1', tries: 0 });
    expect(run(NEW_UPLOAD, here(0), here(2_500), { kind: 'kept', fileId: 'f1' })).toEqual({ step: 'attaching', fileId: 'f1', tries: 0 });
    expect(run(NEW_UPLOAD, here(0), here(2_500), { kind: 'kept', fileId: 'f1' }, { kind: 'attached' })).toEqual({ step: 'done' });
  });

  it('asks after a cut how far it is before it sends another byte', () => {
    expect(run(NEW_UPLOAD, here(0), here(1_000), { kind: 'cut' })).toEqual({ step: 'waiting', next: { step: 'asking', id: 'u1', tries: 1 }, waitMs: 1_000 });
    expect(run(NEW_UPLOAD, here(0), here(1_000), { kind: 'cut' }, { kind: 'goOn' }, here(2_000))).toMatchObject({ step: 'sending', received: 2_000 });
  });

  it('asks too where the server counts otherwise, and where the end was cut off', () => {
    expect(run(NEW_UPLOAD, here(0), { kind: 'disagreed' })).toMatchObject({ step: 'waiting', next: { step: 'asking', id: 'u1' } });
    expect(run(NEW_UPLOAD, here(0), here(2_500), { kind: 'cut' })).toMatchObject({ step: 'waiting', next: { step: 'asking', id: 'u1' } });
  });

  it('waits longer after each cut in a row, at most half a minute, and briefly again once something arrived', () => {
    const cutAgain = (upload: Upload) => run(upload, { kind: 'cut' }, { kind: 'goOn' });
    const often = Array.from({ length: 9 }).reduce<Upload>(cutAgain, run(NEW_UPLOAD, here(0), here(1_000)));
    expect(run(often, { kind: 'cut' })).toMatchObject({ step: 'waiting', waitMs: 30_000 });
    expect(run(often, here(1_000), here(2_000), { kind: 'cut' })).toMatchObject({ waitMs: 1_000 });
    expect([1, 2, 3, 6].map(waitBefore)).toEqual([1_000, 2_000, 4_000, 30_000]);
  });

  it('keeps growing the wait while pieces fail, although asking succeeds', () => {
    expect(run(NEW_UPLOAD, here(0), here(1_000), { kind: 'cut' }, { kind: 'goOn' }, here(1_000), { kind: 'cut' })).toMatchObject({ waitMs: 2_000 });
  });

  it('begins anew where the server no longer knows it', () => {
    expect(run(awakened('old'), { kind: 'lost' })).toMatchObject({ step: 'waiting', next: { step: 'opening' } });
  });

  it('goes on after the page was loaded again, or begins where nothing was opened yet', () => {
    expect(awakened('u1')).toEqual({ step: 'asking', id: 'u1', tries: 0 });
    expect(awakened(null)).toEqual(NEW_UPLOAD);
  });

  it('rests when paused, whatever answers come late, and asks first when it goes on', () => {
    const paused = run(NEW_UPLOAD, here(0), here(1_000), { kind: 'pause' });
    expect(paused).toEqual({ step: 'paused', next: { step: 'asking', id: 'u1', tries: 0 } });
    expect(run(paused, here(2_000))).toBe(paused);
    expect(run(paused, { kind: 'goOn' })).toEqual({ step: 'asking', id: 'u1', tries: 0 });
  });

  it('ends with the refusal and is not tried again', () => {
    const refused = run(NEW_UPLOAD, here(0), { kind: 'refused', error: 'too large' });
    expect(refused).toEqual({ step: 'refused', error: 'too large' });
    expect(run(refused, { kind: 'goOn' }, here(10))).toBe(refused);
  });

  it('tells its share with what is on the wire, never above the whole', () => {
    const sending = run(NEW_UPLOAD, here(0), here(1_000));
    expect(shareOf(sending, BYTES, 250)).toBe(0.5);
    expect(shareOf(sending, BYTES, 9_999)).toBe(1);
    expect(shareOf(NEW_UPLOAD, 0, 0)).toBe(0);
  });

  it('cuts the last piece to what is left', () => {
    expect(nextPiece({ received: 2_000, pieceBytes: PIECE }, BYTES)).toEqual({ from: 2_000, to: 2_500 });
  });

  it('arrives whole over any line: whatever is cut, every byte is sent from where the server is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('cut', 'pause', 'piece', 'halfPiece'), { maxLength: 60 }), (line) => {
        let server = 0;
        let upload: Upload = run(NEW_UPLOAD, here(0));
        for (const event of [...line, ...Array.from({ length: 12 }, () => 'piece')]) {
          if (upload.step === 'waiting' || upload.step === 'paused') upload = run(upload, { kind: 'goOn' });
          if (upload.step === 'asking') upload = run(upload, here(server));
          if (upload.step !== 'sending') continue;
          expect(upload.received).toBe(server);
          const { to } = nextPiece(upload, BYTES);
          if (event === 'halfPiece') server = Math.floor((server + to) / 2);
          if (event === 'piece') server = to;
          upload = event === 'piece' ? run(upload, here(server)) : run(upload, { kind: event === 'pause' ? 'pause' : 'cut' });
        }
        expect([server, upload.step]).toEqual([BYTES, 'closing']);
      }),
    );
  });
});
