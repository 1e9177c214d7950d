import type { LayoutField } from '#modules/citizen/rules/form-layout.ts';

export type Both = { readonly vi: string; readonly en: string };

/** A question as the form library hands it to its template or widget: its layout, and whether it may be left out. */
export type Asked = { readonly asked: LayoutField; readonly optional: boolean };

/** The question in the options the page schema gave; the library's own type says nothing of it. */
export function askedIn(options: Readonly<Record<string, unknown>> | undefined): Asked | undefined {
  const asked: unknown = options?.['asked'];
  return isAsked(asked) ? { asked, optional: options?.['optional'] === true } : undefined;
}

function isAsked(value: unknown): value is LayoutField {
  return typeof value === 'object' && value !== null && 'field' in value && 'widget' in value && 'label' in value;
}
