import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort, money } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { statementWords } from './questions.ts';
import type { Line } from './questions.ts';
import { statementText } from './text.ts';

const AT_ONCE = 100;

/** Lines of a statement, each amount of the post with ours under it. */
export function LineTable({ lines }: { lines: readonly Line[] }) {
  const t = useSay(statementText);
  const { language } = useLanguage();
  const [most, setMost] = useState(AT_ONCE);
  const shown = lines.slice(0, most);
  const more = lines.length > most ? { load: () => setMost((before) => before + AT_ONCE), loading: false } : undefined;
  return (
    <Card title={t('linesTitle')} bare>
      {lines.length === 0 ? (
        <EmptyState title={t('noLines')} how={t('noLinesHow')} />
      ) : (
        <DataTable
          label={t('linesTitle')}
          rows={shown}
          rowId={(line) => String(line.no)}
          total={t(more ? 'someLines' : 'allLines', { shown: count(shown.length, language), count: count(lines.length, language) })}
          more={more}
          columns={[
            { key: 'no', head: t('no'), cell: (line) => line.no, number: true },
            { key: 'postingNo', head: t('postingNo'), cell: (line) => <Item line={line} /> },
            { key: 'postage', head: t('postage'), cell: (line) => <Amounts theirs={line.postageVnd} ours={line.ourPostageVnd === null ? [] : [t('ours', { amount: money(line.ourPostageVnd) })]} />, number: true },
            { key: 'collected', head: t('collected'), cell: (line) => <Amounts theirs={line.codCollectedVnd} ours={collectedBy(line, t)} />, number: true },
            { key: 'paid', head: t('paid'), cell: (line) => <PaidOver line={line} />, number: true },
            { key: 'result', head: t('result'), cell: (line) => <Finding line={line} /> },
          ]}
        />
      )}
    </Card>
  );
}

function Item({ line: { shipmentId, postingNo, day } }: { line: Line }) {
  const number = <span className="code">{postingNo}</span>;
  return (
    <div>
      <p>
        {shipmentId === null ? (
          number
        ) : (
          <Link to="/buu-chinh/buu-gui/$id" params={{ id: shipmentId }} className="row-open">
            {number}
          </Link>
        )}
      </p>
      <p className="small">{dayShort(day)}</p>
    </div>
  );
}

function Amounts({ theirs, ours }: { theirs: number; ours: readonly string[] }) {
  const t = useSay(statementText);
  return (
    <div>
      <p>{t('theirs', { amount: money(theirs) })}</p>
      {ours.map((one) => (
        <p key={one} className="small">
          {one}
        </p>
      ))}
    </div>
  );
}

/** What was collected by our books, and what was to be collected where that is another sum. */
function collectedBy(line: Line, t: (key: 'oursCollected' | 'oursFrozen', facts: Readonly<Record<string, unknown>>) => string): string[] {
  const { ourCollectedVnd, ourCodVnd } = line;
  if (ourCollectedVnd === null || ourCodVnd === null || (ourCollectedVnd === 0 && ourCodVnd === 0)) return [];
  const frozen = ourCodVnd === ourCollectedVnd ? [] : [t('oursFrozen', { amount: money(ourCodVnd) })];
  return [t('oursCollected', { amount: money(ourCollectedVnd) }), ...frozen];
}

function PaidOver({ line: { codPaidVnd, codCollectedVnd, ourCollectedVnd, paidOver } }: { line: Line }) {
  const t = useSay(statementText);
  const owing = codCollectedVnd > 0 || codPaidVnd > 0 || (ourCollectedVnd ?? 0) > 0;
  return (
    <div>
      <p>{t('theirs', { amount: money(codPaidVnd) })}</p>
      {owing ? <p>{paidOver ? <Chip tone="ok">{t('paidOver')}</Chip> : <Chip tone="late">{t('notPaidOver')}</Chip>}</p> : null}
    </div>
  );
}

function Finding({ line: { outcome, incidentId, incidentOpen } }: { line: Line }) {
  const t = useSay(statementText);
  const word = useSayCode(statementWords);
  const may = useMay();
  const incident = t(incidentOpen ? 'incident' : 'incidentDone');
  return (
    <div className="stack tight">
      <p>
        <Chip tone={outcome === 'matched' ? 'ok' : 'warn'}>{word(`postal.line.${outcome}`)}</Chip>
      </p>
      {incidentId === null ? null : (
        <p className="small">
          {may('custody.look') ? (
            <Link to="/su-co" search={incidentOpen ? {} : { xem: 'xong' }}>
              {incident}
            </Link>
          ) : (
            incident
          )}
        </p>
      )}
    </div>
  );
}
