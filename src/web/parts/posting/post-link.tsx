import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMay } from '#web/parts/session.tsx';
import { useSay } from '#web/ui/language.tsx';
import { checkPostingOf } from './questions.ts';
import { postingText } from './text.ts';

/** The way from a dossier to the post, for who sells there and only where the result may go by it. */
export function PostLink({ dossierId, wide = false }: { dossierId: string; wide?: boolean }) {
  const t = useSay(postingText);
  const sells = useMay()('postal.sell');
  const asked = useQuery({ ...checkPostingOf(dossierId), enabled: sells });
  const out = asked.data?.ways.find(({ direction }) => direction === 'out');
  if (!sells || out === undefined || out.refusal !== null) return null;
  return (
    <Link className={wide ? 'button wide' : 'button'} to="/buu-chinh/nhan" search={{ hoSo: dossierId }}>
      {t('returnByPost')}
    </Link>
  );
}
