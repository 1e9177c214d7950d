import { expect, test } from 'vitest';
import { code128Drawing, qrDrawing, qrModules } from '#platform/barcode.ts';

test('a code draws no more than its shapes: what it says never becomes part of the drawing', () => {
  const text = '"/><script>alert(1)</script>';
  for (const { svg } of [qrDrawing(text), code128Drawing(text)]) expect(svg).not.toContain('script');
});

test('a longer text needs more modules, and the width says how many', () => {
  expect(qrDrawing('https://a.vn/tra-cuu').modules).toBe(25);
  expect(qrDrawing('https://motcua.vietyen.example.vn/tra-cuu/000.00.19.H02-210209-0007#7K3MQ9ZT2X').modules).toBe(37);
  expect(code128Drawing('0007').modules).toBe(57);
});

test('the modules for a screen are those drawn on paper, in the same square', () => {
  const text = 'https://a.vn/tra-cuu';
  const { path, size } = qrModules(text);
  expect(size).toBe(qrDrawing(text).modules);
  expect(qrDrawing(text).svg).toContain(`<path d="${path}"/>`);
});
