/** What a bar or a line may be drawn in; each has a colour, a pattern, a dash and a mark of its own. `post` is for the post and nothing else. */
export type ChartTone = 'blue' | 'ok' | 'post' | 'ink' | 'warn' | 'late' | 'quiet';

export const CHART_TONES = ['blue', 'ok', 'post', 'ink', 'warn', 'late', 'quiet'] as const satisfies readonly ChartTone[];

export type Series = { readonly id: string; readonly label: string; readonly tone: ChartTone };
