/** One sentence in both languages. `{name}` is replaced by the fact of that name. */
export type Message = { readonly vi: string; readonly en: string };
export type Messages = Readonly<Record<string, Message>>;
export type Language = 'vi' | 'en';

/** The sentence with its facts filled in; a fact that is missing stays visible as `{name}`. */
export function say(message: Message, language: Language, facts: Readonly<Record<string, unknown>> = {}): string {
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    if (fact === undefined || fact === null) return whole;
    return Array.isArray(fact) ? fact.join(', ') : String(fact);
  });
}
