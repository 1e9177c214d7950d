import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { filedUnder, type FiledRow } from './questions.ts';
import { helpDossierText } from './text.ts';

type FiledProps = { mandateId: string; /** The procedure of the dossier that is opened: the help is about it. */ onOpen: (procedure: { code: string; name: string }) => void };

/** What she filed online before: opened to send papers, to pay or to withdraw in her name. Shown when asked for. */
export function FiledByHer({ mandateId, onOpen }: FiledProps) {
  const t = useSay(helpDossierText);
  const [shown, setShown] = useState('');
  return (
    <div className="stack tight">
      {shown === mandateId ? (
        <Filed mandateId={mandateId} onOpen={onOpen} />
      ) : (
        <div className="actions">
          <Button onPress={() => setShown(mandateId)}>{t('showFiled')}</Button>
        </div>
      )}
      <p className="small">{t('filedHow')}</p>
    </div>
  );
}

function Filed({ mandateId, onOpen }: FiledProps) {
  const t = useSay(helpDossierText);
  const list = useInfiniteQuery(filedUnder(mandateId));
  return (
    <Loaded asked={list} lines={2}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        if (rows.length === 0) return <p role="status">{t('noneFiled')}</p>;
        return (
          <>
            <ul className="plain-list help-filed" aria-label={t('filed')}>
              {rows.map((row) => (
                <Row key={row.id} row={row} mandateId={mandateId} onOpen={onOpen} />
              ))}
            </ul>
            {list.hasNextPage ? (
              <div className="actions">
                <Button size="small" pending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                  {t('more')}
                </Button>
              </div>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}

function Row({ row: { id, code, receiptNo, procedure, standingWords, wanted }, mandateId, onOpen }: FiledProps & { row: FiledRow }) {
  const t = useSay(helpDossierText);
  const { language } = useLanguage();
  return (
    <li>
      <span>
        <Link to="/ho-tro/ho-so/$id" params={{ id }} search={{ giay: mandateId }} onClick={() => onOpen(procedure)}>
          {procedure.name}
        </Link>
        <br />
        <span className="small">{code ?? t('receiptOf', { no: receiptNo ?? '' })}</span>
      </span>
      <Chip tone={wanted ? 'warn' : 'plain'}>{standingWords[language]}</Chip>
    </li>
  );
}
