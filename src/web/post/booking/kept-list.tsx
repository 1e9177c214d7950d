import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import { DRAFT_FORMS } from '#web/parts/kept-draft/forms.ts';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { bookingText } from './text.ts';

/** Parcels this person began and did not finish, to go on with. */
export function KeptList() {
  const t = useSay(bookingText);
  const { data } = useQuery({ queryKey: ['listDrafts'], queryFn: () => answer(api.GET('/api/drafts')) });
  const mine = (data?.rows ?? []).filter(({ form }) => form === DRAFT_FORMS.booking);
  if (mine.length === 0) return null;
  return (
    <Card title={t('keptTitle')}>
      <ul className="stack tight">
        {mine.map((draft) => (
          <li key={draft.id}>
            <Link to="/buu-chinh/nhan" search={{ nhap: draft.id }}>
              {draft.title}
            </Link>{' '}
            <span className="small">{t('keptAt', { when: instantShort(draft.updatedAt) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
