import { Loaded } from '#web/parts/loaded.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay } from '#web/ui/language.tsx';
import { useParcelPapers } from './parcel-papers.ts';
import type { ManifestLine } from './questions.ts';
import { manifestText } from './text.ts';
import { COUNTED_KINDS } from './verdicts.ts';
import type { PaperCount, Verdict } from './verdicts.ts';
import './recount.css';

type RecountProps = { line: ManifestLine; verdict: Verdict; onVerdict: (verdict: Verdict) => void };
type Listed = { readonly no: number; readonly name: string } & PaperCount;

/** What was really there, paper by paper, beginning with what the phiếu gửi says; what differs goes into the record of delivery. */
export function Recount({ line, verdict, onVerdict }: RecountProps) {
  const t = useSay(manifestText);
  const papers = useParcelPapers(line.shipmentId);
  const set = (listed: Listed, counted: PaperCount) => {
    const { [listed.no]: _before, ...rest } = verdict.papers;
    const same = COUNTED_KINDS.every((kind) => counted[kind] === listed[kind]);
    onVerdict({ ...verdict, papers: same ? rest : { ...rest, [listed.no]: counted } });
  };
  return (
    <fieldset className="recover check-extra">
      <legend>{t('recount', { postingNo: line.postingNo })}</legend>
      <p className="small">{t('recountHow')}</p>
      <Loaded asked={papers}>
        {({ published, inside }) => (
          <ul className="recount">
            {published.map(({ no, name }) => {
              const said = inside.find((paper) => paper.no === no);
              const listed = { no, name, originals: said?.originals ?? 0, certified: said?.certified ?? 0, copies: said?.copies ?? 0 };
              return <PaperRow key={no} listed={listed} counted={verdict.papers[no] ?? listed} differs={no in verdict.papers} onCounted={(counted) => set(listed, counted)} />;
            })}
          </ul>
        )}
      </Loaded>
    </fieldset>
  );
}

type PaperRowProps = { listed: Listed; counted: PaperCount; differs: boolean; onCounted: (counted: PaperCount) => void };

function PaperRow({ listed, counted, differs, onCounted }: PaperRowProps) {
  const t = useSay(manifestText);
  const change = (kind: (typeof COUNTED_KINDS)[number], typed: string) => onCounted({ originals: counted.originals, certified: counted.certified, copies: counted.copies, [kind]: Number(typed.replace(/\D/g, '').slice(0, 3)) });
  return (
    <li>
      <p>
        {listed.no}. {listed.name}
      </p>
      <div className="recount-fields">
        {COUNTED_KINDS.map((kind) => (
          <TextField key={kind} label={t(kind)} value={String(counted[kind])} onChange={(typed) => change(kind, typed)} inputMode="numeric" maxLength={4} />
        ))}
      </div>
      {differs ? <p className="notice warn">{t('slipSays', { originals: listed.originals, certified: listed.certified, copies: listed.copies })}</p> : null}
    </li>
  );
}
