import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { ErrorState } from '#web/ui/states.tsx';
import { AppLink } from './links.tsx';
import { appText } from './text.ts';
import { usePageTitle } from './title.ts';

/** An address nobody lives at. */
export function NotFoundPage() {
  const t = useSay(appText);
  const heading = usePageTitle(t('notFoundTitle'));
  return (
    <div className="sheet-page">
      <h1 ref={heading} tabIndex={-1}>
        {t('notFoundTitle')}
      </h1>
      <p>{t('notFoundHow')}</p>
      <p>
        <AppLink to="/" className="button main">
          {t('toHome')}
        </AppLink>
      </p>
    </div>
  );
}

/** A page that broke: says so and offers the way on. */
export function CrashPage() {
  const t = useSay(appText);
  return (
    <div className="sheet-page">
      <ErrorState title={t('crashTitle')} how={t('crashHow')} />
      <p>
        <Button onPress={() => window.location.reload()}>{t('reload')}</Button>
      </p>
    </div>
  );
}
