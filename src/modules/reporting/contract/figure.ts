import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { FIGURE_UNITS } from '../rules/shown-figure.ts';
import { Definition } from './definition.ts';

const Text = Type.String();
const MaybeBoth = Type.Union([Type.Object({ vi: Text, en: Text }), Type.Null()]);
const MaybeNumber = Type.Union([Type.Number(), Type.Null()]);

/** A figure with what it is made of. */
export const Figure = Type.Object(
  {
    id: Text,
    definition: Definition,
    unit: OneOf(FIGURE_UNITS),
    value: { ...MaybeNumber, description: 'null: nothing to divide by, or nobody records it' },
    part: { ...MaybeNumber, description: 'the numerator as counted' },
    whole: { ...MaybeNumber, description: 'the denominator as counted' },
    missing: { ...MaybeBoth, description: 'why there is no value' },
    note: { ...MaybeBoth, description: 'what the value leaves out, or how it is to be read' },
    threshold: { ...MaybeNumber, description: 'the value the decree or plan wants' },
    opens: { ...Type.Union([Text, Type.Null()]), description: 'what lists the dossiers or parcels behind: a figure of listReportRows; of the post, a list of listPostedItems (among channels with `parcels.` before it); `dossiers`: listScoredDossiers' },
  },
  { $id: 'ReportFigure' },
);
