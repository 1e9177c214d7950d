/** The rooms whose entries are work at the counter; signing in, looking and reporting are none. */
export const COUNTER_ROOMS = ['reception', 'dossier', 'assistance', 'mandate', 'digitisation', 'payment', 'postal', 'custody', 'feedback'] as const;
