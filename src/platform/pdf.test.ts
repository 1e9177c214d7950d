import { expect, test } from 'vitest';
import { renderPdf } from '#platform/pdf.ts';

test('a template that is not there is our fault, told by its path', async () => {
  await expect(renderPdf('modules/forms/templates/nowhere.typ', {})).rejects.toThrow('modules/forms/templates/nowhere.typ does not compile');
});

test('data a template cannot read is our fault, never half a paper', async () => {
  await expect(renderPdf('modules/forms/templates/receipt.typ', { page: {} })).rejects.toThrow('does not compile');
});
