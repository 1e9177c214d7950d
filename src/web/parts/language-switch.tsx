import { useLanguage, useSay } from '#web/ui/language.tsx';
import { partsText } from './text.ts';

/** Changes between Vietnamese and English; names the other language in that language. */
export function LanguageSwitch() {
  const t = useSay(partsText);
  const { language, setLanguage } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="bar-button" lang={other} onClick={() => setLanguage(other)}>
      {t('otherLanguage')}
    </button>
  );
}
