import { useInfiniteQuery } from '@tanstack/react-query';
import { Loaded } from '#web/parts/loaded.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { AppLink } from '../app/links.tsx';
import { MoreRows, MyPage, UnprovenNote } from './my-page.tsx';
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
  const list = useInfiniteQuery(listMyDossiers);
  return (
    <Loaded asked={list}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        if (rows.length === 0) {
          return (
            <EmptyState title={t('noDossiers')} how={t('noDossiersHow')}>
              <p>
                <AppLink to="/" className="button main">
                  {t('fileOne')}
                </AppLink>
              </p>
            </EmptyState>
          );
        }
        return (
          <>
            <ul className="my-list">
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ul>
            <MoreRows list={list} />
          </>
        );
      }}
    </Loaded>
  );
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
          <span className="small code">{code ?? t('receipt', { no: receiptNo ?? '' })}</span>
          <span className="small">{dueAt === null ? t('arrivedAt', { at: instantShort(arrivedAt) }) : t('dueAt', { day: dayShort(dueAt), at: instantShort(arrivedAt) })}</span>
        </span>
        <Chip tone={wanted ? 'warn' : toneOf(standing)}>{standingWords[language]}</Chip>
      </AppLink>
    </li>
  );
}
