import { hash, verify } from '@node-rs/argon2';

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password, composed (NFC) first so that every keyboard gives the same bytes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

export function passwordFits(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFC'));
}

/** A hash nobody has the password of: checking against it takes as long as checking a real one. */
export const NOBODYS_HASH = await hash(crypto.randomUUID(), COST);
