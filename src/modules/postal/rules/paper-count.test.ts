import { expect, test } from 'vitest';
import { recountOf } from './paper-count.ts';

const paper = (no: number, originals: number, certified = 0, copies = 0) => ({ no, originals, certified, copies });

test('papers counted as listed are no difference, whatever was counted anew', () => {
  expect(recountOf([paper(1, 1), paper(2, 0, 0, 1)], [])).toBeUndefined();
  expect(recountOf([paper(1, 1), paper(2, 0, 0, 1)], [paper(2, 0, 0, 1)])).toBeUndefined();
});

test('each paper that differs is named with both counts, kind by kind, and the sums are of all papers', () => {
  expect(recountOf([paper(1, 1), paper(2, 0, 1), paper(3, 0, 0, 2)], [paper(3, 0, 0, 1), paper(2, 0, 0, 1)])).toEqual({
    words: 'giấy số 2: đếm được 0 bản chính, 0 chứng thực, 1 bản sao, phiếu gửi ghi 0 bản chính, 1 chứng thực, 0 bản sao; giấy số 3: đếm được 0 bản chính, 0 chứng thực, 1 bản sao, phiếu gửi ghi 0 bản chính, 0 chứng thực, 2 bản sao',
    countedOut: 4,
    countedIn: 3,
  });
});

test('a paper the phiếu gửi does not list is a difference too', () => {
  expect(recountOf([paper(1, 1)], [paper(4, 1)])).toMatchObject({ countedOut: 1, countedIn: 2 });
});
