import { ApiRefusal, Unreachable } from '#web/api/refusal.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { ErrorState, StaleBanner } from '#web/ui/states.tsx';
import { uiText } from '#web/ui/text.ts';

type RefusalNoticeProps = { error: unknown; onRetry?: (() => void) | undefined };

/** Any failed call, said so that one knows what happened and what to do. */
export function RefusalNotice({ error, onRetry }: RefusalNoticeProps) {
  const t = useSay(uiText);
  const { language } = useLanguage();
  if (error === null || error === undefined) return null;
  if (error instanceof Unreachable) return <ErrorState title={t('unreachableTitle')} how={t('offline')} onRetry={onRetry} />;
  if (!(error instanceof ApiRefusal)) return <ErrorState title={t('brokenTitle')} how={t('brokenHow')} onRetry={onRetry} />;
  if (error.code.endsWith('.stale') && onRetry) return <StaleBanner what={error.sentence[language]} onReload={onRetry} />;
  const ours = error.status >= 500;
  return (
    <ErrorState
      title={error.sentence[language] || t('brokenTitle')}
      how={ours ? t('brokenHow') : undefined}
      reference={ours ? error.reference : undefined}
      onRetry={onRetry}
    />
  );
}
