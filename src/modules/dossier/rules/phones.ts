import { type Problem, badInput } from '#kernel/problem.ts';

const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;
const SERVICE = /^(?:1800|1900)\d{4,6}$/;
/** Before 15/9/2018 a mobile number had eleven digits; old files keep them. */
const OLD_MOBILE = /^01\d{9}$/;
const FOREIGN = /^\+[1-9]\d{6,14}$/;

/** A telephone number as it is kept: digits only, +84 written as 0; a foreign one keeps its plus. */
export function plainPhone(text: string): string {
  const bare = text.replace(/[\s.()-]/g, '');
  return bare.startsWith('+84') ? `0${bare.slice(3)}` : bare;
}

/** Refuses what no telephone in or outside Vietnam answers to. */
export function phoneProblem(text: string | undefined, path: string): Problem | undefined {
  if (text === undefined) return undefined;
  const number = plainPhone(text);
  const good = [MOBILE, LANDLINE, SERVICE, OLD_MOBILE, FOREIGN].some((grammar) => grammar.test(number));
  return good ? undefined : badInput('dossier.phoneWrong', `${path}.phone`);
}
