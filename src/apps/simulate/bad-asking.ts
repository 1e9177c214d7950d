/** What was asked for in a way that cannot be played; told in a sentence. */
export class BadAsking extends Error {}
