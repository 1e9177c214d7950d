import { Type, type TSchema } from 'typebox';
import { TermField } from '#modules/calendar/contract.ts';
import { CHANNELS, FEE_KINDS, KNOWLEDGE, LEVELS, ONLINE_LEVELS, PAPER_KINDS } from '../rules/content.ts';

const Text = Type.String();

/** A value that may be missing. */
export function Maybe<T extends TSchema>(value: T) {
  return Type.Union([value, Type.Null()]);
}

export const MarksView = Type.Object({
  bcciIn: Type.Boolean({ description: 'the post may carry the dossier in (QĐ 45/2016 Đ1.2, Đ13.1)' }),
  bcciOut: Type.Boolean({ description: 'the post may carry the result out' }),
  authorisationAllowed: Type.Boolean(),
  presenceRequired: Type.Boolean(),
  civilServantOnly: Type.Boolean({ description: 'only a civil servant may receive' }),
  sameDay: Type.Boolean(),
  onlineLevel: Maybe(Type.Enum(ONLINE_LEVELS)),
});

const FeeView = Type.Object({ kind: Type.Enum(FEE_KINDS), amount: Maybe(Type.Integer()), currency: Type.Enum(['VND', 'USD']), text: Text, note: Text });
const OptionView = Type.Object({
  channel: Type.Enum(CHANNELS),
  term: Maybe(TermField),
  bareCount: Maybe(Type.Integer()),
  termText: Text,
  fee: FeeView,
  note: Text,
  caseNo: Maybe(Type.Integer()),
});
const PaperView = Type.Object({ kind: Type.Enum(PAPER_KINDS), name: Text, formFile: Maybe(Text), originals: Type.Integer(), copies: Maybe(Type.Integer()) });
const ToldView = Type.Object({ state: Type.Enum(KNOWLEDGE), text: Text });

export const ContentView = Type.Object({
  code: Text,
  name: Text,
  fieldName: Text,
  levels: Type.Array(Type.Enum(LEVELS)),
  levelText: Text,
  kind: Text,
  subjects: Type.Array(Text),
  decision: Text,
  channels: Type.Array(OptionView),
  cases: Type.Array(Type.Object({ no: Type.Integer(), title: Text, papers: Type.Array(PaperView) })),
  results: Type.Array(Type.Object({ name: Text, code: Maybe(Text) })),
  legalBasis: Type.Array(Type.Object({ title: Text, number: Maybe(Text) })),
  conditions: ToldView,
  steps: ToldView,
  competentBody: ToldView,
  performingBody: ToldView,
  authorisedBody: Text,
  coordinatingBody: Text,
  receptionAddress: Text,
  related: Text,
  keywords: Text,
  description: Text,
  address: Text,
  leftover: Type.Object({ channels: Text, papers: Text, results: Text, legalBasis: Text, levels: Text }, { description: 'text that could not be placed, by part' }),
});
