import { useEffect } from 'react';
import type { Language } from '#kernel/message.ts';
import { useLanguage } from '#web/ui/language.tsx';
import { useGo } from '../links.tsx';
import { kioskText } from './text.ts';
import './kiosk.css';

/** The first screen of a shared machine, in both languages at once; touching one of them begins. */
export function KioskStart() {
  const go = useGo();
  const { setLanguage } = useLanguage();
  useEffect(() => {
    document.title = kioskText.title.vi;
    setLanguage('vi');
  }, [setLanguage]);
  const begin = (language: Language) => {
    setLanguage(language);
    go('/');
  };
  const erased = new URLSearchParams(window.location.search).has('xong');
  return (
    <div className="kiosk-start">
      <h1 className="out-of-sight">{kioskText.title.vi}</h1>
      {erased ? (
        <p className="notice ok" role="status">
          {kioskText.erased.vi} <span lang="en">{kioskText.erased.en}</span>
        </p>
      ) : null}
      {(['vi', 'en'] as const).map((language) => (
        <section key={language} lang={language} className="kiosk-language">
          <h2>{kioskText.title[language]}</h2>
          <p>{kioskText.how[language]}</p>
          <button type="button" className="button main kiosk-begin" onClick={() => begin(language)}>
            {kioskText.begin[language]}
            <span>{language === 'vi' ? 'Tiếng Việt' : 'English'}</span>
          </button>
          <p className="small">{kioskText.askHelp[language]}</p>
        </section>
      ))}
    </div>
  );
}
