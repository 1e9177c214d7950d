import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { say } from '#kernel/message.ts';
import type { Language, Message, Messages } from '#kernel/message.ts';

type Facts = Readonly<Record<string, unknown>>;
type Speech = { readonly language: Language; readonly setLanguage: (language: Language) => void };

const KEPT_AS = 'motcua.language';
const Spoken = createContext<Speech>({ language: 'vi', setLanguage: () => undefined });

/** Gives every component below it the language chosen on this machine; Vietnamese first. `keeps`: false on a machine that remembers nobody's choice. */
export function LanguageProvider({ children, keeps = true }: { children: ReactNode; keeps?: boolean }) {
  const [language, setLanguage] = useState<Language>(() => (keeps && localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    if (keeps) localStorage.setItem(KEPT_AS, language);
    document.documentElement.lang = language;
  }, [language, keeps]);
  const speech = useMemo(() => ({ language, setLanguage }), [language]);
  return (
    <Spoken value={speech}>
      <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>{children}</I18nProvider>
    </Spoken>
  );
}

export function useLanguage(): Speech {
  return useContext(Spoken);
}

/** The sentences of one text file, spoken in the language of the screen. */
export function useSay<K extends string>(messages: Readonly<Record<K, Message>>): (key: K, facts?: Facts) => string {
  const { language } = useLanguage();
  return useCallback((key: K, facts?: Facts) => say(messages[key], language, facts), [messages, language]);
}

/** The sentence of a code that came from the server; a code nobody has words for stays visible. */
export function useSayCode(messages: Messages): (code: string, facts?: Facts) => string {
  const { language } = useLanguage();
  return useCallback(
    (code: string, facts?: Facts) => {
      const message = messages[code];
      return message === undefined ? code : say(message, language, facts, (known) => messages[known]);
    },
    [messages, language],
  );
}
