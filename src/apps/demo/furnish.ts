import type { House } from '#apps/house.ts';

/** Furnishes an empty installation with the demonstration on its first start. */
export async function furnishDemonstration(house: House, say: (step: string) => void): Promise<House> {
  say('demo');
  return house;
}

/** The lines that tell how to sign in to a demonstration. */
export async function signInHints(house: House): Promise<string[]> {
  return house.installation.demo ? ['demo'] : [];
}
