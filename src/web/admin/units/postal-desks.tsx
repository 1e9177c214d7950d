import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { answered, read } from '#web/parts/asking/fields.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { unitsText } from './text.ts';

type Unit = Answered<'listUnits'>['rows'][number];

const ONE_STOPS: readonly string[] = ['OSS', 'CENTER'];

/** Which unit of the post serves the postal desk of each one-stop; its managers manage that desk, and nobody else's do. */
export function PostalDesks({ units }: { units: readonly Unit[] }) {
  const t = useSay(unitsText);
  const [setting, setSetting] = useState(false);
  const asked = useQuery({ queryKey: ['listPostalDesks'], queryFn: () => answer(api.GET('/api/postal-desks')) });
  return (
    <Card
      title={t('desks')}
      bare
      mark={
        <Button size="small" onPress={() => setSetting(true)}>
          {t('setDesk')}
        </Button>
      }
    >
      <Loaded asked={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('desksNone')} how={t('desksNoneHow')} />
          ) : (
            <DataTable
              label={t('desks')}
              rows={rows}
              rowId={(row) => row.id}
              columns={[
                { key: 'of', head: t('competentOf'), cell: (row) => row.oneStopName },
                { key: 'post', head: t('servedBy'), cell: (row) => <PostBadge>{row.postUnitName}</PostBadge> },
                { key: 'from', head: t('valid'), cell: (row) => (row.toDay === null ? t('since', { from: dayShort(row.fromDay) }) : t('period', { from: dayShort(row.fromDay), to: dayShort(row.toDay) })) },
                { key: 'source', head: t('source'), cell: (row) => <span className="small">{row.source}</span> },
              ]}
            />
          )
        }
      </Loaded>
      {setting ? <SetDesk units={units} onClose={() => setSetting(false)} /> : null}
    </Card>
  );
}

function SetDesk({ units, onClose }: { units: readonly Unit[]; onClose: () => void }) {
  const t = useSay(unitsText);
  const { today } = useMe();
  const standing = units.filter((unit) => unit.validTo === null || unit.validTo >= today);
  const choices = (fits: (kind: string) => boolean) => standing.filter((unit) => fits(unit.kind)).map(({ id, name }) => ({ id, label: name }));
  const oneStops = choices((kind) => ONE_STOPS.includes(kind));
  return (
    <AskDialog
      title={t('setDesk')}
      fields={[
        { key: 'oneStopId', kind: 'choice', label: t('competentOf'), choices: oneStops, first: oneStops.length === 1 ? oneStops[0]?.id : undefined },
        { key: 'postUnitId', kind: 'choice', label: t('servedBy'), choices: choices((kind) => kind.startsWith('POST') || kind === 'BCVHX') },
        { key: 'fromDay', kind: 'day', label: t('from'), first: today },
        { key: 'toDay', kind: 'day', label: t('to'), optional: true },
        { key: 'source', kind: 'line', label: t('decision'), hint: t('deskHint'), max: 300 },
      ]}
      send={(values, key) =>
        answer(
          api.POST('/api/postal-desks', {
            body: { oneStopId: read(values, 'oneStopId'), postUnitId: read(values, 'postUnitId'), fromDay: read(values, 'fromDay'), source: read(values, 'source'), ...answered(values, 'toDay') },
            headers: { 'Idempotency-Key': key },
          }),
        )
      }
      said={() => t('deskDone')}
      changes={['listPostalDesks']}
      onClose={onClose}
    />
  );
}
