import { dayOf } from '#kernel/day.ts';
import { searchKey } from '#kernel/text.ts';
import { longDay } from '#modules/forms/rules/wording.ts';

/** What stands in a report on paper, in words: the template only places it. `width` is a column's share of the line. */
export type PaperColumn = { readonly title: string; readonly kind: 'text' | 'number' | 'center'; readonly width: number };
export type PaperBlock =
  | { readonly kind: 'text' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'bars'; readonly head: readonly [string, string, string]; readonly rows: readonly { readonly label: string; readonly value: number; readonly shown: string }[] };
export type PaperSection = { readonly heading: string; readonly parts: readonly { readonly heading: string | null; readonly blocks: readonly PaperBlock[] }[] };
export type PaperSignature = { readonly caption: string; readonly role: string | null; readonly hint: string; readonly name: string };

export type ReportPaper = {
  readonly under: readonly string[];
  readonly synthetic: string | null;
  readonly sections: readonly PaperSection[];
  readonly closing: string | null;
  readonly signatures: readonly PaperSignature[];
  readonly recipients: readonly string[];
  readonly annex: readonly PaperSection[];
};

/** Who prints, and how the paper is headed. */
export type PaperHead = {
  readonly title: string;
  readonly heading: readonly string[];
  readonly unit: { readonly name: string; readonly superiorName: string; readonly place: string };
  readonly number: string;
  readonly at: Date;
  readonly demo: boolean;
  readonly marks: readonly string[];
};

/** Said above every paper in which simulated dossiers are counted. */
export const SYNTHETIC_MARK = 'DỮ LIỆU MÔ PHỎNG – KHÔNG PHẢI SỐ LIỆU THẬT';

/** A report laid out for its template: the frame all official papers have, and its own content. */
export function layOutReport(head: PaperHead, content: ReportPaper): { template: string; title: string; fileName: string; data: { page: object; content: ReportPaper }; codes: Record<string, never> } {
  const { unit } = head;
  return {
    template: 'modules/reporting/templates/report.typ',
    title: head.title,
    fileName: `${searchKey(head.title).replaceAll(/[^a-z0-9]+/g, '-')}.pdf`,
    data: {
      page: {
        title: head.title,
        heading: head.heading,
        size: 'a4',
        landscape: false,
        everyPageNumbered: false,
        demo: head.demo,
        superior: unit.superiorName === '' ? null : unit.superiorName.toLocaleUpperCase('vi'),
        unit: unit.name.toLocaleUpperCase('vi'),
        number: head.number,
        placeAndDay: `${unit.place}, ${longDay(dayOf(head.at))}`,
        code: null,
        ownNumber: null,
        marks: head.marks,
      },
      content,
    },
    codes: {},
  };
}

/** `12,5%`; a dash where there was nothing to divide by. */
export function percentText(percent: number | null): string {
  return percent === null ? '–' : `${percent.toFixed(1).replace('.', ',')}%`;
}

/** `1.584`, `18,9`; a dash where there is none. */
export function numberText(value: number | null): string {
  if (value === null) return '–';
  const [whole = '', rest] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return rest === undefined ? grouped : `${grouped},${rest}`;
}
