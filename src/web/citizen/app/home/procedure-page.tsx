import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { freeOnline } from '#modules/catalogue/rules/free-online.ts';
import { messages as catalogueWords } from '#modules/catalogue/messages.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { RadioField } from '#web/ui/radio-field.tsx';
import { dayShort, money } from '#web/ui/show.ts';
import { myself } from '../../account/session.ts';
import { AppLink, useGo } from '../links.tsx';
import { usePageTitle } from '../title.ts';
import { calledName } from './called-name.ts';
import { findFilings, getProcedure, listFeeRules } from './questions.ts';
import { homeText } from './text.ts';
import './home.css';

type Procedure = Answered<'getProcedure'>;
type Online = Answered<'findFilings'>['rows'][number];

/** What a procedure needs before one begins: papers, time, fee, who decides, where; and the way to begin. */
export function ProcedurePage({ code }: { code: string }) {
  const t = useSay(homeText);
  const procedure = useQuery(getProcedure(code));
  const online = useQuery(findFilings(''));
  return (
    <div className="sheet-page">
      <p>
        <AppLink to="/">{t('back')}</AppLink>
      </p>
      <Loaded asked={procedure} lines={10}>
        {(data) => <Needs procedure={data} online={online.data?.rows.find((row) => row.code === code)} known={online.data !== undefined} />}
      </Loaded>
    </div>
  );
}

function Needs({ procedure, online, known }: { procedure: Procedure; online: Online | undefined; known: boolean }) {
  const t = useSay(homeText);
  const title = calledName(procedure.name);
  const heading = usePageTitle(title);
  return (
    <>
      <div className="stack tight">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="small">
          {procedure.content.fieldName} · <span className="code">{procedure.code}</span>
        </p>
      </div>
      {online ? <Begin online={online} /> : null}
      {known && online === undefined ? <p className="notice">{t('notOnline')}</p> : null}
      <NeedsList procedure={procedure} online={online} />
      <p className="small">{t('source', { source: procedure.source, from: dayShort(procedure.validFrom) })}</p>
    </>
  );
}

function NeedsList({ procedure, online }: { procedure: Procedure; online: Online | undefined }) {
  const t = useSay(homeText);
  const { language } = useLanguage();
  const fees = useQuery(listFeeRules(procedure.code)).data?.rows ?? [];
  const { channels, competentBody, performingBody, results } = procedure.content;
  const word = useSayCode(catalogueWords);
  const terms = [...new Set(channels.flatMap(({ term }) => (term ? [term.unit === 'sameDay' ? word('catalogue.unit.sameDay') : `${term.count} ${word(`catalogue.unit.${term.unit}`)}`] : [])))].join('; ');
  const decides = [competentBody.text, performingBody.text].find((text) => text !== '');
  return (
    <dl className="needs">
      <Need name={t('time')}>{terms}</Need>
      <Need name={t('fee')}>
        {fees.length === 0 ? t(freeOnline(procedure.content) ? 'feeFree' : 'feeNone') : fees.map((fee) => <p key={fee.id}>{`${language === 'vi' ? fee.nameVi : fee.nameEn}: ${amountOf(fee, t)}`}</p>)}
      </Need>
      <Need name={t('result')}>{results.map(({ name }) => name).join('; ')}</Need>
      <Need name={t('needs')}>{procedure.papers.length === 0 ? null : <PaperLines procedure={procedure} />}</Need>
      <Need name={t('decides')}>{decides}</Need>
      {online ? <Need name={t('office')}>{online.units.map(({ name }) => name).join('; ')}</Need> : null}
    </dl>
  );
}

function Need({ name, children }: { name: string; children: ReactNode }) {
  const t = useSay(homeText);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="small">{t('notSaid')}</span>}</dd>
    </div>
  );
}

function PaperLines({ procedure }: { procedure: Procedure }) {
  const t = useSay(homeText);
  const special = new Set(procedure.specialCases.map(({ no }) => no));
  const usual = procedure.papers.filter(({ caseNo, note }) => !note && !special.has(caseNo));
  const shown = usual.length > 0 ? usual : procedure.papers.filter(({ note }) => !note);
  return (
    <div className="stack tight">
      <p className="small">{t('needsHow')}</p>
      <ul>
        {shown.map((paper) => {
          const counts = [paper.originals > 0 ? t('original', { count: paper.originals }) : '', paper.copies > 0 ? t('copy', { count: paper.copies }) : ''].filter(Boolean).join(', ');
          return (
            <li key={paper.no}>
              {withoutDash(paper.name)}
              {counts ? <span className="small"> ({counts})</span> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Begin({ online }: { online: Online }) {
  const t = useSay(homeText);
  const go = useGo();
  const me = useQuery(myself).data;
  const [unit, setUnit] = useState(online.units.length === 1 ? online.units[0]?.id : undefined);
  const [asked, setAsked] = useState(false);
  const start = useAct((unitId: string, key) => answer(api.POST('/api/filings', { body: { procedureCode: online.code, unitId }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listMyDrafts'],
    onDone: ({ id }) => go(`/nop/${id}`),
  });
  const press = () => {
    setAsked(true);
    if (unit !== undefined) start.mutate(unit);
  };
  return (
    <div className="starting">
      {online.units.length > 1 ? <RadioField label={t('where')} choices={online.units.map(({ id, name }) => ({ id, label: name }))} value={unit} onChange={setUnit} error={asked && unit === undefined ? t('whereMissing') : undefined} /> : null}
      {me ? (
        <Button look="main" pending={start.isPending} onPress={press}>
          {t('startHere')}
        </Button>
      ) : (
        <AppLink to={`/dang-nhap?den=${encodeURIComponent(`/thu-tuc/${online.code}`)}`} className="button main">
          {t('beginSignIn')}
        </AppLink>
      )}
      <p className="small">{t('beginHow')}</p>
      <RefusalNotice error={start.error} />
    </div>
  );
}

/** A paper of the published list without the dash it is printed with. */
function withoutDash(name: string): string {
  return name.replace(/^[\s\-–+•]+/, '').replace(/[;\s]+$/, '');
}

type Fee = Answered<'listFeeRules'>['rows'][number];

function amountOf({ formula }: Fee, t: (key: 'feeFormula') => string): string {
  return formula.kind === 'fixed' ? money(formula.amount) : t('feeFormula');
}
