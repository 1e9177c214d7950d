import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { messages as accessWords } from '#modules/access/messages.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import { Select } from '#web/ui/select.tsx';
import { dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { StaffDialog } from './dialogs.tsx';
import type { StaffAct } from './dialogs.tsx';
import { standingOn, useHelperOrganisations, useStaff, useUnits } from './questions.ts';
import type { Assignment, StaffRow } from './questions.ts';
import { staffText } from './text.ts';
import './staff.css';

const route = getRouteApi('/quan-tri/nhan-su');
const ANY = 'any';

/** Who works here, by which decision, from when to when. */
export function StaffPage() {
  const t = useSay(staffText);
  const navigate = useNavigate();
  const { donVi } = route.useSearch();
  const { today } = useMe();
  const may = useMay();
  const staff = useStaff(donVi);
  const units = useUnits();
  const organisations = useHelperOrganisations();
  const standing = standingOn(units.data?.rows ?? [], today);
  const [act, setAct] = useState<StaffAct>();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <div className="actions">
          <Button look="main" onPress={() => setAct({ what: 'add' })}>
            {t('add')}
          </Button>
          {may('organisation.edit') ? <Button onPress={() => setAct({ what: 'addPost' })}>{t('addPost')}</Button> : null}
          <Button onPress={() => setAct({ what: 'delegate' })}>{t('delegate')}</Button>
        </div>
      </div>
      <div className="staff-filter">
        <Select
          label={t('unit')}
          choices={[{ id: ANY, label: t('anyUnit') }, ...standing.map((unit) => ({ id: unit.id, label: unit.name }))]}
          value={donVi ?? ANY}
          onChange={(id) => void navigate({ to: '/quan-tri/nhan-su', search: { donVi: id === ANY ? undefined : id }, replace: true })}
        />
      </div>
      <Loaded asked={staff} lines={8}>
        {({ rows }) => (
          <Card title={t('people')} bare mark={<span className="small">{t('peopleCount', { count: rows.length })}</span>}>
            {rows.length === 0 ? <EmptyState title={t('none')} how={t('noneHow')} /> : <People rows={rows} onAct={setAct} />}
          </Card>
        )}
      </Loaded>
      {act ? <StaffDialog act={act} units={standing} organisations={organisations.data?.rows ?? []} onClose={() => setAct(undefined)} /> : null}
    </div>
  );
}

function People({ rows, onAct }: { rows: readonly StaffRow[]; onAct: (act: StaffAct) => void }) {
  const t = useSay(staffText);
  return (
    <DataTable
      label={t('people')}
      rows={rows}
      rowId={(row) => row.id}
      columns={[
        {
          key: 'person',
          head: t('person'),
          cell: (row) => (
            <div>
              <p className="strong">
                {row.name} {row.employer === 'post' ? <PostBadge /> : null}
              </p>
              <p className="small code">{row.username ?? t('noAccount')}</p>
            </div>
          ),
        },
        {
          key: 'assignments',
          head: t('assignments'),
          cell: (row) =>
            row.assignments.length === 0 ? (
              <span className="small">{t('assignmentsNone')}</span>
            ) : (
              <ul className="stack tight">
                {row.assignments.map((assignment) => (
                  <AssignmentLine key={assignment.id} assignment={assignment} person={row} onAct={onAct} />
                ))}
              </ul>
            ),
        },
        {
          key: 'act',
          head: t('act'),
          cell: (row) => <PersonActs person={row} onAct={onAct} />,
        },
      ]}
    />
  );
}

function PersonActs({ person, onAct }: { person: StaffRow; onAct: (act: StaffAct) => void }) {
  const t = useSay(staffText);
  const { staffId } = useMe();
  const { name } = person;
  return (
    <div className="person-acts">
      <Button size="small" label={t('assignWho', { name })} onPress={() => onAct({ what: 'assign', person })}>
        {t('assign')}
      </Button>
      {person.username === null || person.id === staffId ? null : (
        <>
          <Button size="small" look="quiet" label={t('resetWho', { name })} onPress={() => onAct({ what: 'reset', person })}>
            {t('reset')}
          </Button>
          <Button size="small" look="quiet" label={t('closeWho', { name })} onPress={() => onAct({ what: 'close', person })}>
            {t('closeAccount')}
          </Button>
        </>
      )}
    </div>
  );
}

function AssignmentLine({ assignment, person, onAct }: { assignment: Assignment; person: StaffRow; onAct: (act: StaffAct) => void }) {
  const t = useSay(staffText);
  const word = useSayCode(accessWords);
  const { today } = useMe();
  const over = assignment.toDay !== null && assignment.toDay < today;
  const period = assignment.toDay === null ? t('since', { from: dayShort(assignment.fromDay) }) : t('period', { from: dayShort(assignment.fromDay), to: dayShort(assignment.toDay) });
  return (
    <li className="assignment-line">
      <div>
        <p>
          {word(`access.${assignment.role}`)} · {assignment.unitShortName} {over ? <Chip tone="quiet">{t('over')}</Chip> : null}
        </p>
        <p className="small">
          {period} · {assignment.decisionNo}
          {assignment.fields.length > 0 ? ` · ${assignment.fields.join(', ')}` : ''}
        </p>
      </div>
      {over ? null : (
        <Button size="small" look="quiet" label={`${t('endTitle')}: ${person.name}, ${assignment.unitShortName}`} onPress={() => onAct({ what: 'end', person, assignment })}>
          {t('end')}
        </Button>
      )}
    </li>
  );
}
