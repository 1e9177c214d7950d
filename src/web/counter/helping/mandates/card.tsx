import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf } from '#web/parts/paged-list.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort, timeOf } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { helpWords } from '../words.ts';
import { Grant } from './grant.tsx';
import { plainNumber } from './number.ts';
import { mandatesOf, type Mandate } from './questions.ts';
import { RevokeDialog } from './revoke.tsx';
import { ScansDialog } from './scans.tsx';
import { mandateText } from './text.ts';

/** By what right a helper types for a citizen: granted, used, revoked. */
export function Mandates() {
  const t = useSay(mandateText);
  const { today } = useMe();
  const [granting, setGranting] = useState(false);
  const [number, setNumber] = useState('');
  const [revoking, setRevoking] = useState<Mandate>();
  const [scanning, setScanning] = useState<Mandate>();
  const wanted = number.length >= 8 ? number : '';
  const mandates = useInfiniteQuery(mandatesOf(today, wanted));
  if (granting) return <Grant onClose={() => setGranting(false)} />;
  return (
    <Card title={t('title')}>
      <div className="stack">
        <p>{t('how')}</p>
        <div className="actions">
          <Button onPress={() => setGranting(true)}>{t('grant')}</Button>
        </div>
        <TextField label={t('find')} hint={t('findHow')} value={number} onChange={(text) => setNumber(plainNumber(text))} optional mono maxLength={20} autoComplete="off" />
        <Loaded asked={mandates} lines={3}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows);
            if (rows.length === 0) return <EmptyState title={t('empty')} how={t('emptyHow')} />;
            return <MandateTable rows={rows} more={moreOf(mandates)} onRevoke={setRevoking} onScans={setScanning} />;
          }}
        </Loaded>
      </div>
      {scanning ? <ScansDialog mandate={scanning} onClose={() => setScanning(undefined)} /> : null}
      {revoking ? <RevokeDialog mandate={revoking} onClose={() => setRevoking(undefined)} /> : null}
    </Card>
  );
}

type TableProps = { rows: readonly Mandate[]; more: More; onRevoke: (mandate: Mandate) => void; onScans: (mandate: Mandate) => void };

function MandateTable({ rows, more, onRevoke, onScans }: TableProps) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      rowId={(row) => row.id}
      more={more}
      columns={[
        { key: 'person', head: t('person'), cell: (row) => (row.citizen ? `${row.citizen.name} · ${row.citizen.idNumber}` : t('erased')) },
        { key: 'covers', head: t('covers'), cell: (row) => `${row.kinds.map((kind) => word(`help.${kind}`)).join(', ')}. ${row.covers.length === 0 ? word('mandateScope.visit') : row.covers.map(({ name }) => name).join('; ')}` },
        { key: 'until', head: t('until'), cell: (row) => dayShort(row.toDay) },
        { key: 'state', head: t('state'), cell: (row) => <State mandate={row} /> },
        { key: 'uses', head: t('uses'), cell: (row) => <Uses mandate={row} /> },
        {
          key: 'acts',
          head: t('rowActs'),
          cell: (row) => (
            <span className="mandate-acts">
              <ScansButton mandate={row} onOpen={() => onScans(row)} />
              {row.state === 'inForce' ? (
                <Button size="small" onPress={() => onRevoke(row)} label={`${t('revoke')} ${row.citizen?.name ?? ''}`}>
                  {t('revoke')}
                </Button>
              ) : null}
            </span>
          ),
        },
      ]}
    />
  );
}

/** In force, ended, or revoked: then on whose word, and where. */
function State({ mandate: { state, evidence, revokedFor, revokedWay } }: { mandate: Mandate }) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  return (
    <>
      <span>{word(`mandateState.${state}`)}</span>
      <br />
      <span className="small">{revokedFor === null || revokedWay === null ? word(`mandateEvidence.${evidence}`) : t('revokedBy', { who: word(`mandateRevoker.${revokedFor}`), where: word(`mandateWay.${revokedWay}`) })}</span>
    </>
  );
}

function ScansButton({ mandate, onOpen }: { mandate: Mandate; onOpen: () => void }) {
  const t = useSay(mandateText);
  if (mandate.evidence !== 'paper' || !mandate.ours) return null;
  return (
    <Button size="small" onPress={onOpen} label={`${t('scans')} ${mandate.citizen?.name ?? ''}`}>
      {t('scans')}
    </Button>
  );
}

function Uses({ mandate }: { mandate: Mandate }) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  if (mandate.uses.length === 0) return t('noUse');
  return (
    <ul className="plain-list">
      {mandate.uses.map((use) => (
        <li key={use.at}>
          {t(use.refusal === null ? 'useAllowed' : 'useRefused', { time: timeOf(use.at), by: use.by })}
          {use.refusal === null ? null : <span className="small">{` ${word(use.refusal, { code: use.procedureCode, day: dayShort(mandate.toDay) })}`}</span>}
        </li>
      ))}
    </ul>
  );
}
