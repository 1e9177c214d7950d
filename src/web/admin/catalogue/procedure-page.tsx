import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { messages as catalogueWords } from '#modules/catalogue/messages.ts';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { MARKS } from './corrections.ts';
import type { Correcting, Procedure } from './corrections.ts';
import { Bodies, Corrections, Flags, Results } from './procedure-cards.tsx';
import { PapersOf, TermsOf } from './procedure-tables.tsx';
import { catalogueText } from './text.ts';
import './catalogue.css';

const route = getRouteApi('/quan-tri/danh-muc/$code');

/** One procedure as it stands on a day, with what is not understood and every correction. */
export function ProcedurePage() {
  const t = useSay(catalogueText);
  const navigate = useNavigate();
  const { code } = route.useParams();
  const { ngay } = route.useSearch();
  useKeys({ Escape: () => void navigate({ to: '/quan-tri/danh-muc' }) });
  const asked = useQuery({
    queryKey: ['getProcedure', code, ngay],
    queryFn: () => answer(api.GET('/api/procedures/{code}', { params: { path: { code }, query: ngay === undefined ? {} : { day: ngay } } })),
  });
  return (
    <div className="page">
      <div className="row spread">
        <Link to="/quan-tri/danh-muc">{t('back')}</Link>
        <DateField label={t('onDay')} value={ngay} optional onChange={(day) => void navigate({ to: '/quan-tri/danh-muc/$code', params: { code }, search: { ngay: day }, replace: true })} />
      </div>
      <Loaded asked={asked} lines={12}>
        {(procedure) => <Whole procedure={procedure} today={ngay === undefined} />}
      </Loaded>
    </div>
  );
}

function Whole({ procedure, today }: { procedure: Procedure; today: boolean }) {
  const t = useSay(catalogueText);
  const may = useMay();
  const [correcting, setCorrecting] = useState<Correcting>();
  const onCorrect = may('catalogue.edit') && today ? setCorrecting : undefined;
  return (
    <>
      <div className="stack tight">
        <p className="small">{procedure.content.fieldName}</p>
        <h1>{procedure.name}</h1>
        <p className="row">
          <span className="code">{procedure.code}</span>
          <Chip tone={procedure.receivable ? 'ok' : 'warn'}>{t(procedure.receivable ? 'receivable' : 'notReceivable')}</Chip>
          <span className="small">{versionOf(procedure, t)}</span>
        </p>
      </div>
      <div className="columns with-paper">
        <div className="work">
          <TermsOf procedure={procedure} onCorrect={onCorrect} />
          <PapersOf procedure={procedure} onCorrect={onCorrect} />
          <Results procedure={procedure} />
          <Bodies procedure={procedure} />
        </div>
        <div className="work">
          <Flags procedure={procedure} />
          <Marks procedure={procedure} onCorrect={onCorrect} />
          <Corrections procedure={procedure} />
        </div>
      </div>
      {correcting ? <CorrectDialog procedure={procedure} correcting={correcting} onClose={() => setCorrecting(undefined)} /> : null}
    </>
  );
}

function Marks({ procedure, onCorrect }: { procedure: Procedure; onCorrect: ((correcting: Correcting) => void) | undefined }) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  const { marks } = procedure;
  return (
    <Card
      title={t('marks')}
      mark={
        onCorrect ? (
          <Button size="small" onPress={() => onCorrect({ what: 'marks' })}>
            {t('correct')}
          </Button>
        ) : undefined
      }
    >
      <Facts
        facts={[
          ...([...MARKS, 'sameDay'] as const).map((mark) => [word(`catalogue.mark.${mark}`), t(marks[mark] ? 'yes' : 'no')] as const),
          [t('onlineLevel'), marks.onlineLevel === null ? t('notSaid') : word(`catalogue.online.${marks.onlineLevel}`)],
        ]}
      />
    </Card>
  );
}

function versionOf({ version, validFrom, validTo }: Procedure, t: (key: 'version' | 'versionTo', facts: Readonly<Record<string, unknown>>) => string): string {
  if (validTo === null) return t('version', { version, from: dayShort(validFrom) });
  return t('versionTo', { version, from: dayShort(validFrom), to: dayShort(validTo) });
}
