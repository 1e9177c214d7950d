import type { ReactNode } from 'react';
import type { Language } from '#kernel/message.ts';
import stylesheet from './citizen.css?url';
import { citizenText } from './text.ts';

type DocumentProps = {
  language: Language;
  demo: boolean;
  title: string;
  home: string;
  /** What turns the page to the other language; a link unless the page was posted. */
  languageSwitch: ReactNode;
  script?: string;
  wide?: boolean;
  children: ReactNode;
};

/** A whole page for citizens: bar, demonstration banner, one column; it works without script. */
export function Document({ language, demo, title, home, languageSwitch, script, wide = false, children }: DocumentProps) {
  const product = citizenText.product[language];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${product}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={stylesheet} />
        {script ? <script type="module" src={script} /> : null}
      </head>
      <body>
        <a className="skip-link" href="#noi_dung">
          {citizenText.toContent[language]}
        </a>
        <header className="bar">
          <a className="product" href={home}>
            {product}
          </a>
          {languageSwitch}
        </header>
        {demo ? (
          <aside className="demo" aria-label={citizenText.demoLabel[language]}>
            {citizenText.demo[language]}
          </aside>
        ) : null}
        <main id="noi_dung" className={wide ? 'wide' : undefined}>
          {children}
        </main>
      </body>
    </html>
  );
}

/** Turns a page that was got, not posted, to the other language. */
export function LanguageLink({ language, path }: { language: Language; path: string }) {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <a className="language" href={`${path}?lang=${other}`} lang={other} hrefLang={other}>
      {citizenText.otherLanguage[language]}
    </a>
  );
}
