import { Document, LanguageLink } from './document.tsx';
import fillForm from './fill-form.mjs?url';
import type { TrackingProps } from './props.ts';
import { citizenText } from './text.ts';
import { TrackAnswer } from './track-answer.tsx';
import { TrackForm } from './track-form.tsx';

/** The public tracking page: the form, or the answer to it. */
export function TrackingPage(props: TrackingProps) {
  const { language, demo, answer } = props;
  const title = answer ? answer.title[language] : citizenText.trackTitle[language];
  const languageSwitch = answer ? <LanguageForm {...props} /> : <LanguageLink language={language} path="/tra-cuu" />;
  return (
    <Document language={language} demo={demo} title={title} home={`/tra-cuu?lang=${language}`} languageSwitch={languageSwitch} {...(answer ? {} : { script: fillForm })}>
      {answer ? <TrackAnswer language={language} answer={answer} secret={props.secret} /> : <TrackForm {...props} />}
    </Document>
  );
}

/** An answer was posted for, so its other language is too: the secret never stands in an address. */
function LanguageForm({ language, code, secret }: TrackingProps) {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <form method="post" action={`/tra-cuu?lang=${other}`}>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="secret" value={secret} />
      <button type="submit" className="language" lang={other}>
        {citizenText.otherLanguage[language]}
      </button>
    </form>
  );
}
