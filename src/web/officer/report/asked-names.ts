/** What the address of every report page keeps: unit, first and last day, happened by, recorded by. */
export const ASKED_NAMES = ['donVi', 'tu', 'den', 'tinhDen', 'bietDen'] as const;
