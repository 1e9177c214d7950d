/**
 * One sentence in both languages. `{name}` is replaced by the fact of that name; `{name|words}` by what that fact is called: the sentence of the code
 * `words.<fact>`; `{name|vnd}` by the fact as an amount is written.
 */
export type Message = { readonly vi: string; readonly en: string };
export type Messages = Readonly<Record<string, Message>>;
export type Language = 'vi' | 'en';

type Facts = Readonly<Record<string, unknown>>;
/** The sentence of a code, where it has one. */
export type SentenceOf = (code: string) => Message | undefined;

/** The sentence with its facts filled in; a fact that is missing stays visible as `{name}`, a code nobody has words for as it is. */
export function say(message: Message, language: Language, facts: Facts = {}, sentenceOf: SentenceOf = () => undefined): string {
  return message[language].replace(/\{(\w+)(?:\|([\w.]+))?\}/g, (whole, name: string, words: string | undefined) => {
    const fact = facts[name];
    if (fact === undefined || fact === null) return whole;
    if (Array.isArray(fact)) return fact.join(', ');
    if (words === 'vnd' && typeof fact === 'number') return fact.toLocaleString('vi-VN');
    return (words === undefined ? undefined : sentenceOf(`${words}.${String(fact)}`))?.[language] ?? String(fact);
  });
}
