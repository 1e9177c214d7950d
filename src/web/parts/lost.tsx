import { Link } from '@tanstack/react-router';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { EmptyState, ErrorState } from '#web/ui/states.tsx';
import { partsText } from './text.ts';

/** An address nobody lives at. */
export function NotFoundPage() {
  const t = useSay(partsText);
  return (
    <div className="page">
      <EmptyState title={t('notFoundTitle')} how={t('notFoundHow')}>
        <Link to="/quay" className="button">
          {t('toCounter')}
        </Link>
      </EmptyState>
    </div>
  );
}

/** A page that broke: says so and offers the way on. */
export function CrashPage() {
  const t = useSay(partsText);
  return (
    <div className="page">
      <ErrorState title={t('crashTitle')} how={t('crashHow')} />
      <p>
        <Button onPress={() => window.location.reload()}>{t('reload')}</Button>
      </p>
    </div>
  );
}
