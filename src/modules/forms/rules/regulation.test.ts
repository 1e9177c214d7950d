import { expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { messages } from '#modules/forms/messages.ts';
import { carriesPayload, FORM_SETS, formEntry, FORMS, numberSuffix, printRefused, REGULATIONS, regulationFor, showNumber } from '#modules/forms/rules/regulation.ts';

test('a dossier received on 14/9/2025 is still printed on the papers of 2018, one received a day later on those of 2025', () => {
  expect(regulationFor('2021-02-09')).toBe('tt01-2018');
  expect(regulationFor('2025-07-01')).toBe('tt01-2018');
  expect(regulationFor('2025-09-14')).toBe('tt01-2018');
  expect(regulationFor('2025-09-15')).toBe('tt03-2025');
});

test('the same number names another paper in each set, so the paper is asked for by its name', () => {
  const numbered = (regulation: 'tt01-2018' | 'tt03-2025', number: string) => FORMS.filter((form) => formEntry(form, regulation)?.annexNumber === number);
  expect(numbered('tt01-2018', '05')).toEqual(['controlSlip']);
  expect(numbered('tt03-2025', '05')).toEqual(['stopNotice']);
  expect(numbered('tt01-2018', '06')).toEqual(['register']);
  expect(numbered('tt03-2025', '06')).toEqual(['controlSlip']);
  expect(numbered('tt03-2025', '07')).toEqual(['register']);
});

test('a paper the set in force does not have is refused by name', () => {
  expect(printRefused('stopNotice', 'tt01-2018', 'A5')?.code).toBe('forms.notInSet');
  expect(printRefused('apology', 'tt03-2025', 'A5')?.code).toBe('forms.notInSet');
  expect(printRefused('apologyAndExtension', 'tt03-2025', 'A4')).toBeUndefined();
  for (const regulation of REGULATIONS) expect(printRefused('dossierHandover', regulation, 'A5')).toBeUndefined();
});

test('the register is printed on A4 only, the five slips on A5 or A4', () => {
  expect(printRefused('register', 'tt01-2018', 'A5')).toMatchObject({ code: 'forms.sizeNotOffered', status: 422, facts: { field: 'paperSize', sizes: ['A4'] } });
  for (const form of ['receipt', 'supplement', 'refusal', 'apology', 'controlSlip'] as const) expect(FORM_SETS['tt01-2018'][form].sizes).toEqual(['A5', 'A4']);
});

test('only the signs that were seen are numbered, and below ten with a zero before', () => {
  expect(numberSuffix('supplement', 'tt01-2018')).toBe('HDHS');
  expect(numberSuffix('apology', 'tt01-2018')).toBe('PXL');
  expect(numberSuffix('refusal', 'tt01-2018')).toBeNull();
  expect(numberSuffix('supplement', 'tt03-2025')).toBeNull();
  expect([showNumber(7, 'HDHS'), showNumber(128, 'PXL')]).toEqual(['07/HDHS', '128/PXL']);
});

test('papers carry their own facts from the first minute of 25/5/2023 in Vietnam', () => {
  expect(carriesPayload(new Date(instantOf('2023-05-25', 0).getTime() - 1))).toBe(false);
  expect(carriesPayload(instantOf('2023-05-25', 0))).toBe(true);
});

test('every paper and every set has a name in both languages', () => {
  const said: Readonly<Record<string, { vi: string; en: string }>> = messages;
  const keys = [...FORMS.map((form) => `forms.form.${form}`), ...REGULATIONS.map((regulation) => `forms.regulation.${regulation}`)];
  expect(keys.filter((key) => !said[key]?.vi || !said[key].en)).toEqual([]);
});
