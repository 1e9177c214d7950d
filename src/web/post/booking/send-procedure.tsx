import { casesOf } from '#web/parts/handing-in/cases.ts';
import { Choose } from '#web/parts/handing-in/choose.tsx';
import { FindProcedure } from '#web/parts/handing-in/find-procedure.tsx';
import { useProcedure } from '#web/parts/handing-in/questions.ts';
import { handingInText } from '#web/parts/handing-in/text.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { postalWords } from '../words.ts';
import type { Posting, WayAnswer } from './questions.ts';
import { NO_PROCEDURE } from './send-draft.ts';
import type { SendDraft } from './send-draft.ts';
import { oneStopOf } from './send-steps.ts';
import { sendText } from './send-text.ts';

type SendProcedureProps = { draft: SendDraft; posting: Posting | undefined; error: Error | null; onChange: (patch: Partial<SendDraft>) => void };

/** Which procedure, whether the agency takes it by post, and which one-stop gets it. */
export function SendProcedure(props: SendProcedureProps) {
  if (props.draft.procedureCode !== '') return <ChosenProcedure {...props} />;
  return <FindProcedure first onChoose={({ code, name }) => props.onChange({ ...NO_PROCEDURE, procedureCode: code, procedureName: name })} />;
}

function ChosenProcedure({ draft, posting, error, onChange }: SendProcedureProps) {
  const t = useSay(sendText);
  const shared = useSay(handingInText);
  const procedure = useProcedure(draft.procedureCode);
  const cases = procedure.data === undefined ? [] : casesOf(procedure.data, shared('ordinaryCase'));
  return (
    <Card
      title={t('byPost')}
      mark={
        <Button size="small" onPress={() => onChange({ ...NO_PROCEDURE, step: 0 })}>
          {shared('otherProcedure')}
        </Button>
      }
    >
      <Facts facts={[[t('procedure'), `${draft.procedureName} · ${draft.procedureCode}`], ...(posting?.ways ?? []).map((way) => [t(way.direction), <WayWords key={way.direction} way={way} />] as const)]} />
      {cases.length > 0 ? (
        <Choose
          title={shared('whichCase')}
          choices={cases.map((one) => ({ id: String(one.no), label: one.title || String(one.no) }))}
          value={draft.caseNo}
          onChange={(caseNo) => onChange({ caseNo, termOption: undefined, papers: {} })}
        />
      ) : null}
      <ChooseTerm draft={draft} posting={posting} onChange={onChange} />
      {posting === undefined ? null : <OneStop draft={draft} posting={posting} onChange={onChange} />}
      <RefusalNotice error={error ?? procedure.error} />
    </Card>
  );
}

/** Why the agency or the law keeps a way from the post. */
const WHY_NOT = ['presenceRequired', 'notOpened'] as const;

/** May it go this way, and if not why; which of several time limits is asked under it. */
function WayWords({ way: { refusal } }: { way: WayAnswer }) {
  const t = useSay(sendText);
  const word = useSayCode(postalWords);
  if (refusal === null) return t('mayGo');
  const reason = WHY_NOT.find((one) => one === refusal.facts['reason']);
  return <span className="strong">{reason === undefined ? word(refusal.code, refusal.facts) : t(reason)}</span>;
}

function ChooseTerm({ draft, posting, onChange }: Pick<SendProcedureProps, 'draft' | 'posting' | 'onChange'>) {
  const shared = useSay(handingInText);
  const options = termOptions(posting);
  if (options.length === 0 && draft.termOption === undefined) return null;
  return <Choose title={shared('whichTerm')} choices={options.length > 0 ? options : [{ id: String(draft.termOption), label: String(draft.termOption) }]} value={draft.termOption} onChange={(termOption) => onChange({ termOption })} />;
}

/** The time limits of which one must be chosen, as the refusal names them. */
function termOptions(posting: Posting | undefined): { id: string; label: string }[] {
  const refusal = posting?.ways.find(({ direction }) => direction === 'in')?.refusal;
  const options = refusal?.code === 'catalogue.termChoiceNeeded' ? refusal.facts['options'] : [];
  return Array.isArray(options) ? options.map((label, index) => ({ id: String(index + 1), label: String(label) })) : [];
}

function OneStop({ draft, posting, onChange }: { draft: SendDraft; posting: Posting; onChange: (patch: Partial<SendDraft>) => void }) {
  const t = useSay(sendText);
  const [first] = posting.oneStops;
  if (first === undefined) return <p className="notice warn">{t('oneStopNone')}</p>;
  if (posting.oneStops.length === 1) return <Facts facts={[[t('oneStop'), first.name]]} />;
  const choices = posting.oneStops.map(({ id, name, here }) => ({ id, label: name, note: here ? t('oneStopHere') : undefined }));
  return <Select label={t('oneStop')} choices={choices} value={oneStopOf(draft, posting)} onChange={(oneStopId) => onChange({ oneStopId })} />;
}
