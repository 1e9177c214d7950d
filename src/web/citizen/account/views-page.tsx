import { useInfiniteQuery } from '@tanstack/react-query';
import { messages as accessWords } from '#modules/access/messages.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import { instantInFull } from '#web/ui/show.ts';
import { AppLink } from '../app/links.tsx';
import { MyList } from './my-list.tsx';
import { MyPage, UnprovenNote } from './my-page.tsx';
import { listMyViews } from './questions.ts';
import { accountText } from './text.ts';

type View = Answered<'listMyViews'>['rows'][number];

/** Which offices looked at her dossiers, in what function and when. */
export function ViewsPage() {
  const t = useSay(accountText);
  return (
    <MyPage title={t('viewsTitle')} lead={t('viewsLead')}>
      {(me) => (
        <>
          <UnprovenNote me={me} />
          <Views />
        </>
      )}
    </MyPage>
  );
}

function Views() {
  const t = useSay(accountText);
  return <MyList asked={useInfiniteQuery(listMyViews)} none={[t('noViews'), t('noViewsHow')]} row={(row) => <Row key={row.id} row={row} />} />;
}

function Row({ row: { dossierId, code, procedureName, viewedAt, unit, role, employer, unmasked, what } }: { row: View }) {
  const t = useSay(accountText);
  const word = useSayCode(accessWords);
  const { language } = useLanguage();
  return (
    <li className="my-row tall">
      <span className="row spread">
        <span className="strong">{unit}</span>
        {employer === 'post' ? <PostBadge /> : null}
      </span>
      <span>
        {word(`access.${role}`)} · {instantInFull(viewedAt, language)}
      </span>
      <span className="row">
        <AppLink to={`/ho-so/${dossierId}`}>{code ?? procedureName}</AppLink>
        <Chip tone="quiet">{t(what === 'file' ? 'seenFile' : unmasked ? 'seenInFull' : 'seenMasked')}</Chip>
      </span>
    </li>
  );
}
