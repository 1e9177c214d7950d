import { DOOR_METHODS, DOOR_PROOFS, PROXY_PAPERS, SHOWN_IDS, TAKER_ROLES } from '#modules/postal/rules/delivery.ts';
import { messages as dossierWords } from '#modules/dossier/messages.ts';
import { messages as mandateWords } from '#modules/mandate/messages.ts';
import { RELATIONS } from '#modules/mandate/rules/collecting.ts';
import { messages as cashWords } from '#modules/payment/messages/cash.ts';
import { collectText } from '#web/parts/collecting/text.ts';
import { SignaturePad } from '#web/parts/signing/signature-pad.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { Select } from '#web/ui/select.tsx';
import { money } from '#web/ui/show.ts';
import { Tick } from '#web/ui/tick.tsx';
import type { Handing, Missing } from './handing.ts';
import type { Item } from './questions.ts';
import { courierText } from './text.ts';

type FieldsProps = { handing: Handing; onChange: (patch: Partial<Handing>) => void; /** What to say as missing: nothing before the first attempt. */ open: readonly Missing[] };
type ItemFieldsProps = FieldsProps & { item: Item };

/** Who takes it, and by what she was known. */
export function TakerFields({ handing, onChange, open }: FieldsProps) {
  const t = useSay(courierText);
  const word = useSayCode(dossierWords);
  const ids = SHOWN_IDS.map((id) => ({ id, label: word(`dossier.idKind.${id}`) }));
  return (
    <Card title={t('whoTitle')}>
      <p className="notice">{t('memoryOnly')}</p>
      <SegmentedChoice tall label={t('who')} segments={TAKER_ROLES.map((id) => ({ id, label: t(id) }))} value={handing.role} onChange={(role) => onChange({ role })} />
      {handing.role === 'proxy' ? <ProxyFields handing={handing} onChange={onChange} open={open} /> : null}
      <p className="strong">{t('idKind')}</p>
      <SegmentedChoice tall label={t('idKind')} segments={ids} value={handing.idKind} onChange={(idKind) => onChange({ idKind })} />
      <TextField
        label={t('idNumber')}
        value={handing.idNumber}
        onChange={(idNumber) => onChange({ idNumber })}
        mono
        maxLength={20}
        inputMode={handing.idKind === 'PASSPORT' ? 'text' : 'numeric'}
        error={open.includes('idNumber') ? t('idMissing') : undefined}
      />
    </Card>
  );
}

function ProxyFields({ handing, onChange, open }: FieldsProps) {
  const t = useSay(courierText);
  const word = useSayCode(dossierWords);
  const papers = PROXY_PAPERS.map((id) => ({ id, label: word(`dossier.evidence.${id}`) }));
  return (
    <>
      <TextField label={t('proxyName')} value={handing.name} onChange={(name) => onChange({ name })} maxLength={200} error={open.includes('name') ? t('nameMissing') : undefined} />
      <p className="strong">{t('authority')}</p>
      <SegmentedChoice tall label={t('authority')} segments={papers} value={handing.authority} onChange={(authority) => onChange({ authority })} />
      {open.includes('authority') ? <p className="notice late">{t('authorityMissing')}</p> : null}
      <TextField
        label={t('authorityNote')}
        value={handing.authorityNote}
        onChange={(authorityNote) => onChange({ authorityNote })}
        maxLength={200}
        error={open.includes('authorityNote') ? t('authorityNoteMissing') : undefined}
      />
      {handing.authority === 'authorisationPaper' ? <PaperFields handing={handing} onChange={onChange} /> : null}
    </>
  );
}

/** What decides whether the paper must be certified. */
function PaperFields({ handing, onChange }: Omit<FieldsProps, 'open'>) {
  const t = useSay(collectText);
  const word = useSayCode(mandateWords);
  return (
    <>
      <Select label={t('relation')} choices={RELATIONS.map((id) => ({ id, label: word(`relation.${id}`) }))} value={handing.relation} onChange={(relation) => onChange({ relation })} />
      <Tick checked={handing.certified} onChange={(certified) => onChange({ certified })}>
        {t('certified')}
      </Tick>
    </>
  );
}

/** What comes back before the result changes hands. */
export function PapersFields({ item, handing, onChange, open }: ItemFieldsProps) {
  const t = useSay(courierText);
  const none = item.refusal ? t('refusalLetter') : t('papersNone');
  return (
    <Card title={t('papersTitle')}>
      {item.papersToRecover.length === 0 ? <p>{none}</p> : null}
      {item.papersToRecover.map((paper) => (
        <Tick
          key={paper.id}
          checked={handing.recovered.includes(paper.id)}
          onChange={(on) => onChange({ recovered: on ? [...handing.recovered, paper.id] : handing.recovered.filter((one) => one !== paper.id) })}
        >
          {t('recovered', { name: paper.name })}
        </Tick>
      ))}
      {open.includes('recovered') ? <p className="notice late">{t('recoverMissing')}</p> : null}
    </Card>
  );
}

/** Each purse with its own amount and its own way of paying: purses never mix. */
export function MoneyFields({ item, handing, onChange, open }: ItemFieldsProps) {
  const t = useSay(courierText);
  return (
    <Card title={t('moneyTitle')}>
      {item.owed.length === 0 ? <p>{t('moneyNone')}</p> : null}
      {item.owed.map((owed) => (
        <PurseFields key={owed.purse} owed={owed} handing={handing} onChange={onChange} open={open} />
      ))}
    </Card>
  );
}

function PurseFields({ owed: { purse, owedVnd }, handing, onChange, open }: FieldsProps & { owed: Item['owed'][number] }) {
  const t = useSay(courierText);
  const name = useSayCode(cashWords)(`purse.${purse}`);
  return (
    <div className="stack tight">
      <p className="owed-line">
        <span>{name}</span>
        <span className="strong">{money(owedVnd)}</span>
      </p>
      <SegmentedChoice
        tall
        label={t('paidBy', { purse: name })}
        segments={DOOR_METHODS.map((id) => ({ id, label: t(id) }))}
        value={handing.methods[purse]}
        onChange={(method) => onChange({ methods: { ...handing.methods, [purse]: method } })}
      />
      {open.includes(`method.${purse}`) ? <p className="notice late">{t('methodMissing')}</p> : null}
      {handing.methods[purse] === 'card' ? (
        <TextField
          label={t('slip')}
          value={handing.slips[purse] ?? ''}
          onChange={(slip) => onChange({ slips: { ...handing.slips, [purse]: slip } })}
          mono
          maxLength={60}
          error={open.includes(`slip.${purse}`) ? t('slipMissing') : undefined}
        />
      ) : null}
    </div>
  );
}

/** Signed on the screen, or on paper for whom the screen does not do. */
export function ProofFields({ handing, onChange, open }: FieldsProps) {
  const t = useSay(courierText);
  return (
    <Card title={t('proofTitle')}>
      <SegmentedChoice tall label={t('proof')} segments={DOOR_PROOFS.map((id) => ({ id, label: t(id) }))} value={handing.proof} onChange={(proof) => onChange({ proof })} />
      {handing.proof === 'screen' ? (
        <SignaturePad label={t('signHere')} path={handing.signature} onChange={(signature) => onChange({ signature })} error={open.includes('signature') ? t('signMissing') : undefined} />
      ) : (
        <TextField
          label={t('documentNo')}
          value={handing.documentNo}
          onChange={(documentNo) => onChange({ documentNo })}
          mono
          maxLength={60}
          error={open.includes('documentNo') ? t('documentMissing') : undefined}
        />
      )}
    </Card>
  );
}
