import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button, RefusedAct } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { dayShort } from '#web/ui/show.ts';
import { officialQueryOf, type OfficialAsked } from './asking.ts';
import type { OfficialReport } from './questions.ts';
import { officialText } from './text.ts';

type IssueProps = { asked: OfficialAsked; report: OfficialReport };

/** Freezes the form under a number; what stands in the way is said under the button. */
export function Issue({ asked, report }: IssueProps) {
  const t = useSay(officialText);
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('report.issue')) return null;
  const reason = hindrance(report);
  if (reason !== undefined) return <RefusedAct reason={t(reason)}>{t('issue')}</RefusedAct>;
  return (
    <>
      <Button look="main" onPress={() => setOpen(true)}>
        {t('issue')}
      </Button>
      {open ? <IssueDialog asked={asked} report={report} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function IssueDialog({ asked, report, onClose }: IssueProps & { onClose: () => void }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const act = useAct(
    (body: Omit<ReturnType<typeof officialQueryOf>, 'asOf' | 'knownOn'>, key: string) => answer(api.POST('/api/reports/issued', { body, headers: { 'Idempotency-Key': key } })),
    {
      changes: ['listIssuedReports'],
      onDone: (issued) => {
        announce(t('issued', { number: issued.number }));
        void navigate({ to: '/bao-cao/da-ban-hanh/$id', params: { id: issued.id } });
      },
    },
  );
  return (
    <ActDialog title={t('issueTitle', { form: t(`form.${asked.form}`), period: report.period.label[language] })} main={t('issue')} act={act} onMain={() => act.mutate(officialQueryOf({ ...asked, asOf: undefined, knownOn: undefined }))} onClose={onClose}>
      <p>
        <span className="strong">{report.unit.name}</span>, {dayShort(report.from)} – {dayShort(report.to)}
      </p>
      <p>{t('issueHow')}</p>
      {asked.asOf === undefined && asked.knownOn === undefined ? null : <p className="small">{t('issueDates', { asOf: dayShort(report.asOf), knownOn: dayShort(report.knownOn) })}</p>}
    </ActDialog>
  );
}

function hindrance(report: OfficialReport): 'issueFree' | 'issueOpen' | undefined {
  if (report.identities.some(({ holds }) => !holds)) return 'issueFree';
  return report.complete ? undefined : 'issueOpen';
}
