import { LINE_DIFFERENCES } from '#modules/postal/rules/manifests.ts';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { useNarrow } from '#web/ui/narrow.ts';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Tick } from '#web/ui/tick.tsx';
import { Inside, PaperCounts } from './lines-list.tsx';
import type { ManifestLine } from './questions.ts';
import { Recount } from './recount.tsx';
import { SentBack } from './sent-back.tsx';
import { manifestText } from './text.ts';
import { lackingIn, verdictOf } from './verdicts.ts';
import type { Finding, Verdict } from './verdicts.ts';

type CountLineProps = {
  line: ManifestLine;
  findings: readonly Finding[];
  verdict: Verdict | undefined;
  onVerdict: (verdict: Verdict | undefined) => void;
  /** The count was to be signed once: what is still to be said is marked. */
  asked: boolean;
  /** The agency may have this request already; who has looked says so. */
  duplicate: boolean;
};

/** One parcel at the count: scanned or not, whole or not, and at the agency filed or sent back. */
export function CountLine({ line, findings, verdict, onVerdict, asked, duplicate }: CountLineProps) {
  const t = useSay(manifestText);
  const narrow = useNarrow();
  const choose = (id: Finding | 'missing') => onVerdict(id === 'missing' ? undefined : { ...(verdict ?? verdictOf(id)), finding: id });
  const segments = [
    ...findings.map((id) => ({ id, label: t(`finding.${id}`), tone: id === 'accepted' || id === 'filed' ? ('ok' as const) : ('neutral' as const) })),
    { id: 'missing' as const, label: t('finding.missing'), tone: 'late' as const },
  ];
  return (
    <li className="check-row">
      <div className="what">
        <p className="row">
          <span className="code strong">{line.postingNo}</span>
          {verdict === undefined ? <Chip tone="warn">{t('notScanned')}</Chip> : null}
        </p>
        <Inside line={line} />
        <PaperCounts line={line} />
      </div>
      <SegmentedChoice label={t('findingOf', { postingNo: line.postingNo })} segments={segments} value={verdict?.finding} onChange={choose} tall={narrow && segments.length > 3} />
      {verdict === undefined ? null : <Condition line={line} findings={findings} verdict={verdict} onVerdict={onVerdict} asked={asked} />}
      {verdict?.finding === 'supplement' || verdict?.finding === 'refusal' ? <SentBack line={line} verdict={verdict} onVerdict={onVerdict} asked={asked} /> : null}
      {verdict?.finding === 'filed' && duplicate ? (
        <div className="check-extra">
          <Tick checked={verdict.acknowledged} onChange={(acknowledged) => onVerdict({ ...verdict, acknowledged })} label={`${t('acknowledged')} ${line.postingNo}`}>
            {t('acknowledged')}
          </Tick>
        </div>
      ) : null}
    </li>
  );
}

type ConditionProps = { line: ManifestLine; findings: readonly Finding[]; verdict: Verdict; onVerdict: (verdict: Verdict) => void; asked: boolean };

function Condition({ line, findings, verdict, onVerdict, asked }: ConditionProps) {
  const t = useSay(manifestText);
  const segments = (['whole', ...LINE_DIFFERENCES] as const).map((id) => ({ id, label: t(`condition.${id}`), tone: id === 'whole' ? ('ok' as const) : ('late' as const) }));
  return (
    <>
      <SegmentedChoice label={t('conditionOf', { postingNo: line.postingNo })} segments={segments} value={verdict.condition} onChange={(condition) => onVerdict({ ...verdict, condition })} />
      {verdict.condition === 'papersDiffer' && findings.includes('filed') ? <Recount line={line} verdict={verdict} onVerdict={onVerdict} /> : null}
      {verdict.condition === 'whole' ? null : (
        <TextField
          className="check-extra"
          label={`${t('note')} (${line.postingNo})`}
          value={verdict.note}
          onChange={(note) => onVerdict({ ...verdict, note })}
          maxLength={400}
          optional={verdict.condition === 'papersDiffer' && !lackingIn(verdict).includes('note')}
          error={asked && lackingIn(verdict).includes('note') ? t('noteMissing') : undefined}
        />
      )}
    </>
  );
}
