import { useState } from 'react';
import { LEFT_COUNTS } from '#modules/reporting/rules/official-forms.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import type { OfficialReport } from './questions.ts';
import { officialText } from './text.ts';

/** Whether withdrawn and stopped dossiers count as solved in this form, by what decision, and the change of it. */
export function Setting({ report }: { report: OfficialReport }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { since, source, setBy } = report.setting;
  return (
    <div className="official-setting">
      <p className="small">
        <span className="strong">{t('setting')}:</span> {report.settingSays[language]} {[t('settingSince', { day: dayShort(since), source }), setBy].filter((part) => part !== null).join(' · ')}
      </p>
      {may('report.configure') ? (
        <p className="no-print">
          <Button size="small" look="quiet" onPress={() => setChanging(true)}>
            {t('settingChange')}
          </Button>
        </p>
      ) : null}
      {changing ? <ChangeSetting report={report} onClose={() => setChanging(false)} /> : null}
    </div>
  );
}

function ChangeSetting({ report, onClose }: { report: OfficialReport; onClose: () => void }) {
  const t = useSay(officialText);
  const other = LEFT_COUNTS.find((one) => one !== report.setting.counts) ?? report.setting.counts;
  return (
    <AskDialog
      title={t('settingChange')}
      fields={[
        { key: 'counts', kind: 'choice', label: t('settingCounts'), choices: LEFT_COUNTS.map((id) => ({ id, label: t(`settingCounts.${id}`) })), first: other },
        { key: 'source', kind: 'line', label: t('settingSource'), hint: t('settingSourceHint'), max: 400 },
      ]}
      send={(values, key) =>
        answer(
          api.POST('/api/reports/official/settings', {
            body: { form: report.form, counts: LEFT_COUNTS.find((one) => one === read(values, 'counts')) ?? other, source: read(values, 'source') },
            headers: { 'Idempotency-Key': key },
          }),
        )
      }
      said={() => t('settingDone')}
      changes={['getOfficialReport']}
      onClose={onClose}
    />
  );
}
