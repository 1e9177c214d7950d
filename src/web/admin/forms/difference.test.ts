import { describe, expect, it } from 'vitest';
import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { differences } from './difference.ts';

const said = (vi: string) => ({ vi, en: vi });

function formOf(change: { label?: string; required?: readonly string[]; most?: number; fields?: readonly string[]; choices?: readonly string[]; papers?: readonly string[]; inner?: number } = {}): Form {
  const { label = 'Họ tên trẻ', required = ['childName'], most = 100, fields = ['childName', 'sex'], choices = ['Nam', 'Nữ'], papers = ['Giấy chứng sinh'], inner = 50 } = change;
  const known = {
    childName: { field: 'childName', widget: 'text' as const, label: said(label) },
    sex: { field: 'sex', widget: 'radio' as const, label: said('Giới tính'), choices: choices.map((vi) => ({ value: vi, vi, en: vi })) },
    mother: { field: 'mother', widget: 'group' as const, label: said('Mẹ'), fields: [{ field: 'name', widget: 'text' as const, label: said('Họ tên') }] },
  };
  return {
    schema: { type: 'object', required: [...required], properties: { childName: { type: 'string', maxLength: most }, sex: { type: 'string' }, mother: { type: 'object', properties: { name: { maxLength: inner, type: 'string' } } } } },
    layout: {
      title: said('Khai sinh'),
      steps: [{ id: 'child', title: said('Trẻ'), fields: Object.values(known).filter(({ field }) => fields.includes(field)) }],
      papers: papers.map((match) => ({ match, need: 'required' as const })),
    },
  };
}

const told = (before: Form, after: Form) => differences(before, after, 'vi').map(({ kind, where, aspect, before: was, after: is }) => [kind, where, aspect, was, is]);

describe('the difference of two versions of a form', () => {
  it('is nothing for the same form, however its names are ordered', () => {
    const turned = formOf();
    const { properties, ...rest } = turned.schema;
    expect(told(formOf(), { ...turned, schema: { properties, ...rest } })).toEqual([]);
  });

  it('names a question whose words, choices, need or limits have changed, with both', () => {
    expect(told(formOf(), formOf({ label: 'Họ và tên trẻ', choices: ['Nam', 'Nữ', 'Khác'], required: [], most: 200 }))).toEqual([
      ['changed', 'Trẻ › Họ và tên trẻ', 'label', 'Họ tên trẻ', 'Họ và tên trẻ'],
      ['changed', 'Trẻ › Họ và tên trẻ', 'limits', '{"maxLength":100,"type":"string"}', '{"maxLength":200,"type":"string"}'],
      ['changed', 'Trẻ › Họ và tên trẻ', 'needed', '✓', null],
      ['changed', 'Trẻ › Giới tính', 'choices', 'Nam · Nữ', 'Nam · Nữ · Khác'],
    ]);
  });

  it('names what was added and what is gone, papers too', () => {
    expect(told(formOf(), formOf({ fields: ['childName', 'mother'], papers: ['Giấy chứng nhận kết hôn'] }))).toEqual([
      ['added', 'Trẻ › Mẹ', 'whole', null, 'Trẻ › Mẹ'],
      ['added', 'Trẻ › Mẹ › Họ tên', 'whole', null, 'Trẻ › Mẹ › Họ tên'],
      ['added', 'Giấy chứng nhận kết hôn', 'whole', null, 'Giấy chứng nhận kết hôn'],
      ['removed', 'Trẻ › Giới tính', 'whole', 'Trẻ › Giới tính', null],
      ['removed', 'Giấy chứng sinh', 'whole', 'Giấy chứng sinh', null],
    ]);
  });

  it('looks into a group', () => {
    const fields = ['mother'];
    expect(told(formOf({ fields }), formOf({ fields, inner: 60 }))).toEqual([['changed', 'Trẻ › Mẹ › Họ tên', 'limits', '{"maxLength":50,"type":"string"}', '{"maxLength":60,"type":"string"}']]);
  });
});
