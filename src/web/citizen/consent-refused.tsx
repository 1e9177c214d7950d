import type { ConsentProps } from './consent-props.ts';

/** Why it was refused, in words. */
export function Refused({ language, refusal }: Pick<ConsentProps, 'language' | 'refusal'>) {
  return refusal === null ? null : (
    <p className="notice late" role="alert">
      {refusal[language]}
    </p>
  );
}
