import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type FormRow = Answered<'listForms'>['rows'][number];
export type FormView = Answered<'getForm'>;

/** What an act on a form makes old. */
export const CHANGED = ['listForms', 'getForm', 'previewForm'] as const;

/** Every version of every form, by procedure. */
export const listForms = queryOptions({ queryKey: ['listForms'], queryFn: () => answer(api.GET('/api/filing-forms', { params: { query: {} } })) });

/** One version of a form, whole. */
export function getForm(id: string) {
  return queryOptions({ queryKey: ['getForm', id], queryFn: () => answer(api.GET('/api/filing-forms/{id}', { params: { path: { id } } })) });
}
