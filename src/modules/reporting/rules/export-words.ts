/** What may be taken along as a file. */
export const EXPORTED = ['pilot', 'official', 'register', 'rows', 'indicator', 'channels', 'myRecord', 'issued'] as const;
export type Exported = (typeof EXPORTED)[number];

/** As a workbook, as open tables in one packet, or as the paper that is signed. */
export const FORMATS = ['xlsx', 'csv', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Of these there is no printed paper: they are tables only. */
const WITHOUT_PAPER = ['rows', 'indicator', 'channels', 'myRecord'] as const satisfies readonly Exported[];

export const EXPORT_STATES = ['queued', 'running', 'ready', 'failed', 'cancelled', 'removed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** Still to be worked on. */
const UNFINISHED = ['queued', 'running'] as const satisfies readonly ExportState[];

/** Whether an export is still to be worked on. */
export function isUnfinished(state: ExportState): boolean {
  return UNFINISHED.some((one) => one === state);
}

/** Whether there is a paper of it. */
export function hasPaper(of: Exported): boolean {
  return !WITHOUT_PAPER.some((one) => one === of);
}
