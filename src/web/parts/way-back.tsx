import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSay } from '#web/ui/language.tsx';
import { partsText } from './text.ts';

/** The page of this house somebody came from to do something here first; undefined when the address names none, or names a place outside. */
function useWayBack(): string | undefined {
  const { ve } = useSearch({ strict: false });
  return ve !== undefined && /^\/[^/\\]/.test(ve) ? ve : undefined;
}

/** The way back to what was left for this page; `ready`: what was to be done here is done, and the link is under the hand. */
export function WayBack({ ready }: { ready: boolean }) {
  const t = useSay(partsText);
  const { history } = useRouter();
  const path = useWayBack();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (ready) link.current?.focus();
  }, [ready]);
  if (path === undefined) return null;
  return (
    <div className={ready ? 'notice ok' : 'small'}>
      <p>
        <a
          ref={link}
          className={ready ? 'button' : undefined}
          href={path}
          onClick={(event) => {
            event.preventDefault();
            history.push(path);
          }}
        >
          {t('wayBack')}
        </a>
      </p>
    </div>
  );
}
