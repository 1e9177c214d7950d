/** Which page wrote a draft, as its body says; the number goes up when an older one can no longer be read. */
export const DRAFT_FORMS = { reception: 'receiveDossier/1', booking: 'bookShipment/1' } as const;
