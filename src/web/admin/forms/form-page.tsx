import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { topFields } from '#modules/citizen/rules/form-layout.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { Compare } from './compare.tsx';
import { PublishDialog, WithdrawDialog } from './dialogs.tsx';
import { Preview } from './preview.tsx';
import { getForm } from './questions.ts';
import type { FormView } from './questions.ts';
import { StateChip } from './state-chip.tsx';
import { formsText } from './text.ts';
import './forms.css';

const route = getRouteApi('/quan-tri/to-khai/$id');
const ACTS = { draft: ['publish', 'withdraw'], published: ['withdraw'], withdrawn: [] } as const;
const DIALOGS = { publish: PublishDialog, withdraw: WithdrawDialog } as const;
type Act = keyof typeof DIALOGS;

/** One version of a form: as a citizen sees it, what it says differently from another version, and its publication. */
export function FormPage() {
  const t = useSay(formsText);
  const navigate = useNavigate();
  const { id } = route.useParams();
  const asked = useQuery(getForm(id));
  useKeys({ Escape: () => void navigate({ to: '/quan-tri/to-khai' }) });
  return (
    <div className="page">
      <p>
        <Link to="/quan-tri/to-khai">{t('backToAll')}</Link>
      </p>
      <Loaded asked={asked} lines={12}>
        {(form) => <Whole key={form.id} form={form} />}
      </Loaded>
    </div>
  );
}

function Whole({ form }: { form: FormView }) {
  const t = useSay(formsText);
  const { language } = useLanguage();
  return (
    <>
      <header className="page-head">
        <div className="stack tight">
          <p className="small">
            {form.procedureName} · <span className="code">{form.procedureCode}</span>
          </p>
          <h1>{form.layout.title[language]}</h1>
          <p className="row">
            <span>{t('version', { version: form.version })}</span>
            <StateChip form={form} />
          </p>
        </div>
      </header>
      <div className="columns with-paper">
        <div className="work">
          <Preview form={form} />
          <Compare form={form} />
        </div>
        <div className="work">
          <Acts form={form} />
          <About form={form} />
        </div>
      </div>
    </>
  );
}

function Acts({ form }: { form: FormView }) {
  const t = useSay(formsText);
  const [open, setOpen] = useState<Act>();
  const Opened = open === undefined ? undefined : DIALOGS[open];
  const acts: readonly Act[] = ACTS[form.state];
  return (
    <Card title={t('acts')}>
      {acts.length === 0 ? <p>{t('settledNote')}</p> : null}
      <div className="stack tight">
        {acts.map((act) => (
          <Button key={act} wide look={act === 'publish' ? 'main' : 'danger'} onPress={() => setOpen(act)}>
            {t(act)}
          </Button>
        ))}
      </div>
      {Opened ? <Opened form={form} onClose={() => setOpen(undefined)} /> : null}
    </Card>
  );
}

function About({ form }: { form: FormView }) {
  const t = useSay(formsText);
  const { source, importedAt, importedBy, inForceFrom, replacedFrom, withdrawnAt, withdrawReason } = form;
  const ends = withdrawnAt ? [t('untilDay', { day: dayShort(withdrawnAt) })] : replacedFrom ? [t('beforeDay', { day: dayShort(replacedFrom) })] : [];
  return (
    <Card title={t('about')}>
      <Facts
        facts={[
          [t('source'), <Source key="source" source={source} />],
          [t('importedAt'), importedBy === null ? instantShort(importedAt) : t('importedBy', { at: instantShort(importedAt), name: importedBy })],
          [t('validity'), inForceFrom ? [t('fromDay', { day: dayShort(inForceFrom) }), ...ends].join(' ') : t('neverInForce')],
          ...(withdrawReason === null ? [] : ([[t('reason'), withdrawReason]] as const)),
          [t('fieldCount'), String(topFields(form.layout).length)],
          [t('paperCount'), String(form.layout.papers.length)],
          [t('filled'), String(form.drafts)],
          [t('fingerprint'), <span key="hash" className="code forms-cell">{form.sha256.slice(0, 16)}</span>],
        ]}
      />
    </Card>
  );
}

function Source({ source: { name, number, day, confidence, remark } }: { source: FormView['source'] }) {
  const t = useSay(formsText);
  return (
    <>
      <p>{name}</p>
      <p className="small">
        {number} · {dayShort(day)} · {t(`confidence.${confidence}`)}
      </p>
      <p className="small">{remark}</p>
    </>
  );
}
