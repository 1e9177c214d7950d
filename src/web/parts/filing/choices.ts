import type { Filing } from './questions.ts';

/** How the result is received and how the citizen is reached, as the page asks it. */
export type Choices = { readonly returnChoice: Filing['choices'][number] | null; readonly address: string; readonly phone: string; readonly email: string };

/** Under this name the choices wait in the queue of answers, so that they are kept as surely. */
export const CHOICES = '~choices';

const PHONE = /^0\d{9,10}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export type ChoiceProblem = 'choiceMissing' | 'addressMissing' | 'phoneWrong' | 'emailWrong' | 'contactMissing';

/** What the server has of the choices. */
export function choicesOf({ returnChoice, address, contact }: Pick<Filing, 'returnChoice' | 'address' | 'contact'>): Choices {
  return { returnChoice, address: address ?? '', phone: contact.phone ?? '', email: contact.email ?? '' };
}

/** What was kept under the name of the choices, as far as it can be read. */
export function readChoices(kept: unknown): Choices | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const text = (name: string) => {
    const value: unknown = Reflect.get(kept, name);
    return typeof value === 'string' ? value : '';
  };
  const chosen = (['counter', 'post', 'electronic'] as const).find((choice) => choice === text('returnChoice')) ?? null;
  return { returnChoice: chosen, address: text('address'), phone: text('phone'), email: text('email') };
}

/** What is still wrong with them, by the field. One of the two ways to reach her is enough; people without e-mail or telephone are told at the counter. */
export function choiceProblems({ returnChoice, address, phone, email }: Choices): Readonly<Partial<Record<keyof Choices, ChoiceProblem>>> {
  return {
    ...(returnChoice === null ? { returnChoice: 'choiceMissing' as const } : {}),
    ...(returnChoice === 'post' && address.trim() === '' ? { address: 'addressMissing' as const } : {}),
    ...(phone !== '' && !PHONE.test(phone) ? { phone: 'phoneWrong' as const } : {}),
    ...(email !== '' && !EMAIL.test(email) ? { email: 'emailWrong' as const } : {}),
    ...(phone === '' && email === '' ? { phone: 'contactMissing' as const } : {}),
  };
}

/** True when the server takes them as they are; a way to be reached may come later. */
export function mayKeep(choices: Choices): choices is Choices & { returnChoice: NonNullable<Choices['returnChoice']> } {
  const problems = Object.values(choiceProblems(choices));
  return choices.returnChoice !== null && problems.every((problem) => problem === 'contactMissing');
}

/** The body that keeps them. */
export function bodyOf({ returnChoice, address, phone, email }: Choices & { returnChoice: NonNullable<Choices['returnChoice']> }) {
  return { returnChoice, ...(returnChoice === 'post' ? { address: address.trim() } : {}), contact: { ...(phone === '' ? {} : { phone }), ...(email === '' ? {} : { email }) } };
}
