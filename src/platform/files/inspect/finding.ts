/** Kinds of content that can be looked into. */
export const INSPECTED = ['pdf', 'jpeg', 'png', 'webp'] as const;
export type Inspected = (typeof INSPECTED)[number];

/** What an installation takes. */
export type Limits = { readonly types: readonly Inspected[]; readonly mostBytes: number; readonly mostPages: number; readonly mostPixels: number };

/** Why content is not taken. */
export type ContentFault = 'wrongType' | 'damaged' | 'secondFormat' | 'locked' | 'active' | 'tooManyPages' | 'tooManyPixels' | 'expands' | 'unreadable';

/** What was found in a content; facts hold numbers and names of kinds, nothing of what it says. */
export type Finding =
  | { readonly fault: null; readonly type: Inspected; readonly pages: number | null; readonly width: number | null; readonly height: number | null }
  | { readonly fault: ContentFault; readonly facts: Readonly<Record<string, string | number>> };

/** Ends the look into a content. */
export class NotTaken extends Error {
  readonly fault: ContentFault;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(fault: ContentFault, facts: Readonly<Record<string, string | number>> = {}) {
    super(fault);
    this.fault = fault;
    this.facts = facts;
  }
}

/** Ends the look unless this holds. */
export function ensure(holds: boolean, fault: ContentFault, facts: Readonly<Record<string, string | number>> = {}): void {
  if (!holds) throw new NotTaken(fault, facts);
}
