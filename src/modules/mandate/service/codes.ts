import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import { shortCode } from '#platform/short-code.ts';
import { ASK_CODE_LENGTH, plainCode, REVOKE_CODE_LENGTH } from '../rules/asking.ts';

type Installed = Pick<Context, 'installation'>;

/** The code of one use of an ask, written into its message and nowhere else; null where the installation has no secret to make it from. */
export function codeOfAsk({ installation }: Installed, askId: string): string | null {
  return installation.messageSecret === undefined ? null : shortCode(installation.messageSecret, `mandateAsk|${askId}`, ASK_CODE_LENGTH);
}

/** The code with which the citizen revokes a mandate of hers. */
export function revokeCodeOf({ installation }: Installed, mandateId: string): string | null {
  return installation.messageSecret === undefined ? null : shortCode(installation.messageSecret, `mandate|${mandateId}`, REVOKE_CODE_LENGTH);
}

/** What is kept of a code that revokes. */
export function revokeHash(typed: string): Buffer {
  return sha256(`mandate|${plainCode(typed)}`);
}

/** True when the code typed is this one: their hashes are compared, so that the time taken tells nothing of the code. */
export function codeFits(code: string | null, typed: string): boolean {
  return code !== null && sha256(code).equals(sha256(plainCode(typed)));
}
