import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messages as citizenWords } from '#modules/citizen/messages/accounts.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { PagedList } from '#web/parts/paged-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { AskMerge, SettleMerge } from './dialogs.tsx';
import { listCitizenMerges, listDuplicateCitizens, type Group, type Question } from './questions.ts';
import { duplicatesText } from './text.ts';

type Settling = { readonly question: Question; readonly group: Group; readonly decision: 'merge' | 'refuse' };

/** Numbers under which more than one citizen stands; two people make them one. */
export function DuplicatesPage() {
  const t = useSay(duplicatesText);
  const asked = useQuery(listDuplicateCitizens);
  const [asking, setAsking] = useState<Group>();
  const [settling, setSettling] = useState<Settling>();
  return (
    <div className="page narrow">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small">{t('how')}</p>
        </div>
      </div>
      <Loaded asked={asked} lines={6}>
        {({ rows, more }) =>
          rows.length === 0 ? (
            <EmptyState title={t('none')} how={t('noneHow')} />
          ) : (
            <>
              {rows.map((group) => (
                <OneNumber key={group.entries.map(({ id }) => id).join(' ')} group={group} onAsk={() => setAsking(group)} onSettle={(question, decision) => setSettling({ question, group, decision })} />
              ))}
              {more ? <p className="notice warn">{t('moreNumbers')}</p> : null}
            </>
          )
        }
      </Loaded>
      <Trace />
      {asking === undefined ? null : <AskMerge group={asking} onClose={() => setAsking(undefined)} />}
      {settling === undefined ? null : <SettleMerge {...settling} onClose={() => setSettling(undefined)} />}
    </div>
  );
}

function OneNumber({ group, onAsk, onSettle }: { group: Group; onAsk: () => void; onSettle: (question: Question, decision: Settling['decision']) => void }) {
  const t = useSay(duplicatesText);
  const word = useSayCode(citizenWords);
  const { language } = useLanguage();
  const number = `${group.idKind} ${group.idNumber}`;
  const ask = (
    <Button label={t('askOf', { number })} onPress={onAsk}>
      {t('ask')}
    </Button>
  );
  return (
    <Card title={number} mark={group.asked.length < group.entries.length - 1 ? ask : undefined} bare>
      <DataTable
        label={number}
        rows={group.entries}
        rowId={(row) => row.id}
        total={t('entries', { count: count(group.entries.length, language) })}
        columns={[
          { key: 'name', head: t('name'), cell: (row) => `${row.name} · ${word(`citizen.${row.kind}`)}` },
          { key: 'phone', head: t('phone'), cell: (row) => row.phone ?? '–' },
          { key: 'verified', head: t('verified'), cell: (row) => (row.verifiedBy === null ? t('unverified') : word(`citizen.${row.verifiedBy}`)) },
          { key: 'entered', head: t('entered'), cell: (row) => dayShort(row.createdAt) },
          { key: 'accounts', head: t('accounts'), number: true, cell: (row) => count(row.accounts, language) },
          { key: 'filings', head: t('filings'), number: true, cell: (row) => count(row.filings, language) },
        ]}
      />
      {group.asked.map((question) => (
        <Open key={question.id} question={question} group={group} onSettle={(decision) => onSettle(question, decision)} />
      ))}
    </Card>
  );
}

function Open({ question, group, onSettle }: { question: Question; group: Group; onSettle: (decision: Settling['decision']) => void }) {
  const t = useSay(duplicatesText);
  const names = namesIn(group, question);
  return (
    <div className="card-body">
      <p className="notice warn">{t('question', { by: question.askedBy, at: instantShort(question.askedAt), reason: question.reason, ...names })}</p>
      {question.mine ? (
        <p className="small">{t('mine')}</p>
      ) : (
        <div className="row">
          <Button look="main" label={t('mergeOf', names)} onPress={() => onSettle('merge')}>
            {t('merge')}
          </Button>
          <Button label={t('refuseOf', names)} onPress={() => onSettle('refuse')}>
            {t('refuse')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Trace() {
  const t = useSay(duplicatesText);
  const word = useSayCode(citizenWords);
  const list = useInfiniteQuery(listCitizenMerges);
  return (
    <Card title={t('trace')} bare>
      <PagedList
        asked={list}
        lines={4}
        label={t('trace')}
        none={[t('noTrace'), t('noTraceHow')]}
        rowId={(row) => row.id}
        total={(shown) => t('shown', { count: shown })}
        columns={[
          { key: 'number', head: t('number'), cell: (row) => <span className="code">{row.idNumber ?? '–'}</span> },
          { key: 'what', head: t('what'), cell: (row) => `${t('whatOf', { from: row.fromName, into: row.intoName })}: ${row.reason}` },
          { key: 'state', head: t('state'), cell: (row) => <Chip tone={row.state === 'merged' ? 'ok' : row.state === 'asked' ? 'warn' : 'quiet'}>{word(`mergeState.${row.state}`)}</Chip> },
          {
            key: 'who',
            head: t('who'),
            cell: (row) => (
              <>
                {t('whoAsked', { by: row.askedBy, at: instantShort(row.askedAt) })}
                {row.settledBy === null || row.settledAt === null ? null : <span className="small"> {t('whoSettled', { by: row.settledBy, at: instantShort(row.settledAt) })}</span>}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

function namesIn(group: Group, { fromId, intoId }: Question): { from: string; into: string } {
  const nameOf = (id: string) => group.entries.find((entry) => entry.id === id)?.name ?? '?';
  return { from: nameOf(fromId), into: nameOf(intoId) };
}
