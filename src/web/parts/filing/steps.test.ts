import { describe, expect, test } from 'vitest';
import type { Form, LayoutField } from '#modules/citizen/rules/form-layout.ts';
import { choiceProblems, mayKeep, readChoices } from './choices.ts';
import { hasPledge, pagesOf, sameAnswers } from './steps.ts';
import { labelOf } from './wrong.ts';

const both = (vi: string) => ({ vi, en: vi });
const text = { type: 'string', maxLength: 100 };
const residence = { field: 'residence', widget: 'textarea', label: both('Nơi cư trú') } as const;
const group = (field: string, label: string): LayoutField => ({ field, widget: 'group', label: both(label), fields: [{ field: 'name', widget: 'text', label: both('Họ và tên') }, residence] });
const person = { type: 'object', additionalProperties: false, properties: { name: text, residence: text }, required: ['name'] };
const form: Form = {
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: { requesterResidence: text, kind: text, mother: person, father: person, pledge: { type: 'boolean', const: true } },
    required: ['pledge'],
  },
  layout: {
    title: both('Khai sinh'),
    papers: [],
    steps: [
      { id: 'requester', title: both('Người yêu cầu'), fields: [{ field: 'requesterResidence', widget: 'textarea', label: both('Nơi cư trú') }, { field: 'kind', widget: 'text', label: both('Loại') }] },
      { id: 'parents', title: both('Cha, mẹ'), fields: [group('mother', 'Người mẹ'), { ...group('father', 'Người cha'), showWhen: [{ field: 'kind', is: ['married'] }] }] },
      { id: 'never', title: both('Không hỏi'), fields: [{ field: 'pledge', widget: 'tick', label: both('Cam đoan') }] },
    ],
  },
};

describe('the pages of a filing', () => {
  test('leave out a page none of whose questions is asked, and that of papers where none is wanted', () => {
    expect(pagesOf(form, new Set(['requesterResidence', 'mother']), false).map(({ id }) => id)).toEqual(['requester', 'parents', 'choices', 'check']);
    expect(pagesOf(form, new Set(['pledge']), true).map(({ id }) => id)).toEqual(['never', 'papers', 'choices', 'check']);
  });

  test('offer an address given before to the same question elsewhere, once, and not one that is hidden', () => {
    const answers = { requesterResidence: 'Tổ 3', mother: { name: 'Hoa', residence: 'Tổ 3' }, father: { residence: 'Tổ 9' } };
    const asked = { label: both('Nơi cư trú'), id: 'root_father_residence' };
    expect(sameAnswers(form, new Set(['requesterResidence', 'mother', 'father']), answers, asked)).toEqual([{ where: both('Người yêu cầu'), value: 'Tổ 3' }]);
    expect(sameAnswers(form, new Set(['mother', 'father']), answers, { ...asked, id: 'root_mother_residence' })).toEqual([{ where: both('Người cha'), value: 'Tổ 9' }]);
    expect(sameAnswers(form, new Set(['mother']), answers, { ...asked, label: both('Quê quán') })).toEqual([]);
  });

  test('know a form that has its own declaration', () => {
    expect(hasPledge(form)).toBe(true);
    expect(hasPledge({ ...form, schema: { ...form.schema, required: [] } })).toBe(false);
  });

  test('name a question with its group and row', () => {
    expect(labelOf(form, 'mother.name', 'vi')).toBe('Người mẹ, họ và tên');
    expect(labelOf(form, 'kind', 'vi')).toBe('Loại');
  });
});

describe('how the result is received', () => {
  test('needs a choice, an address for the post, and one way to reach her', () => {
    const none = { returnChoice: null, address: '', phone: '', email: '' };
    expect(choiceProblems(none)).toEqual({ returnChoice: 'choiceMissing', phone: 'contactMissing' });
    expect(choiceProblems({ ...none, returnChoice: 'post', phone: '12' })).toEqual({ address: 'addressMissing', phone: 'phoneWrong' });
    expect(choiceProblems({ ...none, returnChoice: 'counter', email: 'a@b' })).toEqual({ email: 'emailWrong' });
    expect(choiceProblems({ returnChoice: 'post', address: 'Tổ 3', phone: '0912345678', email: '' })).toEqual({});
  });

  test('is kept as soon as the server takes it; a way to be reached may come later', () => {
    expect(mayKeep({ returnChoice: 'counter', address: '', phone: '', email: '' })).toBe(true);
    expect(mayKeep({ returnChoice: 'post', address: ' ', phone: '0912345678', email: '' })).toBe(false);
    expect(mayKeep({ returnChoice: 'counter', address: '', phone: '9', email: '' })).toBe(false);
  });

  test('whatever stands on the shelf is read without a fault', () => {
    expect([readChoices(null), readChoices('x'), readChoices({ returnChoice: 'xau', phone: 3 })]).toEqual([undefined, undefined, { returnChoice: null, address: '', phone: '', email: '' }]);
  });
});
