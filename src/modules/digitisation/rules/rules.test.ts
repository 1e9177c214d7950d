import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSPECTED } from '#platform/files/inspect/finding.ts';
import { FILE_TYPES, isServable, PIECE_BYTES } from './kinds.ts';
import { namedAs, shownName } from './names.ts';
import { attachingProblem, closingProblem, openingProblem, pieceProblem, reachOf, servingProblem } from './uploading.ts';

const open = (bytes: number, received: number) => ({ bytes, received, fileId: null, refusal: null });

describe('the name of a file', () => {
  it('is shown without folders, unseen signs and marks that turn it round', () => {
    expect(shownName('C:\\Users\\Lan\\Giấy khai sinh.pdf')).toBe('Giấy khai sinh.pdf');
    expect(shownName('../../../etc/passwd')).toBe('passwd');
    expect(shownName('anh\u202egpj.exe')).toBe('anhgpj.exe');
    expect(shownName('a\u0000b\u0007\r\nc\u200b\u{e0041}.pdf')).toBe('abc.pdf');
    expect(shownName('  .. <b>"x"|?*.pdf ')).toBe('_b__x____.pdf');
    expect(shownName('Gia\u0302\u0301y.pdf')).toBe('Giấy.pdf');
    for (const nothing of ['/', '..', '\u202e\u200b', '   ', '.']) expect(shownName(nothing), nothing).toBe('tep');
  });

  it('ends as what it is, not as what it says', () => {
    expect(namedAs('giay.exe', 'pdf')).toBe('giay.exe.pdf');
    expect(namedAs('ANH.JPG', 'jpeg')).toBe('ANH.JPG');
    expect(namedAs('anh', 'png')).toBe('anh.png');
  });

  it('is never long, empty or a path, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), fc.constantFrom(...FILE_TYPES), (given, type) => {
        const name = namedAs(shownName(given), type);
        expect(name).not.toMatch(/[/\\\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
        expect(name.trim()).not.toBe('');
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('pieces of an upload', () => {
  it('fit only where the last one ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 * PIECE_BYTES }), fc.nat(), fc.nat(), (bytes, here, at) => {
        const [received, offset] = [here % (bytes + 1), at % (bytes + 2)];
        const refused = pieceProblem(open(bytes, received), offset, undefined);
        if (offset === received) expect(refused).toBeUndefined();
        else expect(refused).toMatchObject({ code: 'digitisation.otherOffset', facts: { received } });
      }),
    );
  });

  it('bring everything over, and no byte but those of the pieces that were cut comes twice, however the line is cut', () => {
    const piece = fc.record({ cut: fc.boolean(), arrives: fc.integer({ min: 0, max: PIECE_BYTES }), told: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 * PIECE_BYTES }), fc.array(piece, { minLength: 1, maxLength: 40 }), (bytes, line) => {
        let upload = open(bytes, 0);
        let sent = 0;
        let known = 0;
        let cuts = 0;
        for (const { cut, arrives, told } of [...line, ...Array.from({ length: 20 }, () => ({ cut: false, arrives: PIECE_BYTES, told: true }))]) {
          if (pieceProblem(upload, known, undefined)) known = upload.received;
          if (known === bytes) break;
          const reach = reachOf(upload, known);
          const until = cut ? Math.min(reach, known + arrives) : reach;
          sent += until - known;
          cuts += cut || !told ? 1 : 0;
          upload = open(bytes, until);
          if (told && !cut) known = until;
        }
        expect(closingProblem(upload)).toBeUndefined();
        expect(sent).toBe(bytes);
        expect(cuts).toBeLessThanOrEqual(line.length);
      }),
    );
  });

  it('are refused when they are longer than a piece, or than what is missing', () => {
    expect(pieceProblem(open(2 * PIECE_BYTES, 0), 0, PIECE_BYTES)).toBeUndefined();
    expect(pieceProblem(open(2 * PIECE_BYTES, 0), 0, PIECE_BYTES + 1)).toMatchObject({ code: 'digitisation.pieceTooLong', facts: { most: PIECE_BYTES } });
    expect(pieceProblem(open(100, 40), 40, 61)).toMatchObject({ facts: { most: 60 } });
  });

  it('are not announced beyond what is taken', () => {
    expect(openingProblem(20, 20, { open: 19, loose: 99 })).toBeUndefined();
    expect(openingProblem(21, 20, { open: 0, loose: 0 })).toMatchObject({ code: 'digitisation.tooLarge' });
    expect(openingProblem(20, 20, { open: 20, loose: 0 })).toMatchObject({ code: 'digitisation.tooManyUploads', status: 429 });
    expect(openingProblem(20, 20, { open: 0, loose: 100 })).toMatchObject({ code: 'digitisation.tooManyLoose', status: 429 });
  });
});

describe('what is served', () => {
  it('is what was found clean, and what nobody scans only where that is allowed', () => {
    expect([isServable('clean', false), isServable('unscanned', true), isServable('unscanned', false), isServable('pending', true), isServable('infected', true)]).toEqual([true, true, false, false, false]);
    expect(servingProblem('pending', true)).toMatchObject({ code: 'digitisation.pending', status: 409 });
    expect(servingProblem('infected', true)).toMatchObject({ code: 'digitisation.infected', status: 403 });
  });

  it('is attached unless something was found in it, twenty files to a component', () => {
    expect(attachingProblem('infected', 0)).toMatchObject({ code: 'digitisation.infected', status: 403 });
    expect([attachingProblem('pending', 0), attachingProblem('unscanned', 0), attachingProblem('clean', 19)]).toEqual([undefined, undefined, undefined]);
    expect(attachingProblem('clean', 20)).toMatchObject({ code: 'digitisation.tooManyFiles' });
  });

  it('is of the kinds that can be looked into', () => {
    expect([...FILE_TYPES]).toEqual([...INSPECTED]);
  });
});
