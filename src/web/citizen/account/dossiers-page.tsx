import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { AppLink } from '../app/links.tsx';
import { MyList } from './my-list.tsx';
import { MyPage, UnprovenNote } from './my-page.tsx';
import { listMyDossiers, type MyDossier } from './questions.ts';
import { toneOf } from './standing.ts';
import { accountText } from './text.ts';

/** What she filed, and what stands under her number. */
export function DossiersPage() {
  const t = useSay(accountText);
  return (
    <MyPage title={t('dossiersTitle')}>
      {(me) => (
        <>
          <UnprovenNote me={me} />
          <Dossiers />
        </>
      )}
    </MyPage>
  );
}

function Dossiers() {
  const t = useSay(accountText);
  const begin = (
    <p>
      <AppLink to="/" className="button main">
        {t('fileOne')}
      </AppLink>
    </p>
  );
  return <MyList asked={useInfiniteQuery(listMyDossiers)} none={[t('noDossiers'), t('noDossiersHow')]} begin={begin} row={(row) => <Row key={row.id} row={row} />} />;
}

function Row({ row }: { row: MyDossier }) {
  const t = useSay(accountText);
  const { language } = useLanguage();
  const { id, code, receiptNo, procedure, unitName, standing, standingWords, arrivedAt, dueAt, wanted } = row;
  return (
    <li>
      <AppLink to={`/ho-so/${id}`} className="my-row link">
        <span>
          <span className="strong">{procedure.name}</span>
          <span className="small">{unitName}</span>
          {code === null ? (
            <span className="small">
              {t('receipt', { no: '' })} <span className="code">{receiptNo}</span>
            </span>
          ) : (
            <span className="small code">{code}</span>
          )}
          <span className="small">{dueAt === null ? t('arrivedAt', { at: instantShort(arrivedAt) }) : t('dueAt', { day: dayShort(dueAt), at: instantShort(arrivedAt) })}</span>
        </span>
        <Chip tone={wanted ? 'warn' : toneOf(standing)}>{standingWords[language]}</Chip>
      </AppLink>
    </li>
  );
}
