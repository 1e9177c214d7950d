import { messages as accessWords } from '#modules/access/messages.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import type { Narrative } from './questions.ts';
import { pilotText } from './text.ts';

/** A version as it was written, and by whom. */
export function Written({ version }: { version: Narrative }) {
  const t = useSay(pilotText);
  const roles = useSayCode(accessWords);
  return (
    <>
      <p className="narrative-text" lang="vi">
        {version.text}
      </p>
      <p className="row small">
        {version.employer === 'post' ? <PostBadge>{t('post')}</PostBadge> : null}
        {t('by', { name: version.writtenBy, role: roles(`access.${version.role}`), unit: version.unitName, when: instantShort(version.writtenAt) })} · {t('version', { version: version.version })}
      </p>
    </>
  );
}
