
export const SECTIONS = ['three', 'overlaps', 'byMonth', 'hands', 'splits', 'habits', 'payroll', 'quality', 'legacy', 'targets', 'narrative'] as const;
export type SectionId = (typeof SECTIONS)[number];

export function isSection(id: string): id is SectionId {
  return SECTIONS.some((one) => one === id);
}
