import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps, FieldTemplateProps, ObjectFieldTemplateProps, TemplatesType } from '@rjsf/utils';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { askedIn } from './asked.ts';
import { useAsking } from './asking.ts';
import { placeOf } from './place.ts';
import { answersText } from './text.ts';

/** The templates of the form library, on our own components: a question is its widget, a group is a fieldset, a list is its entries. */
export const templates: Partial<Omit<TemplatesType, 'ButtonTemplates'>> = { FieldTemplate: Question, ObjectFieldTemplate: Group, ArrayFieldTemplate: Entries, ArrayFieldItemTemplate: Entry, UnsupportedFieldTemplate: NotShown };

function Question({ id, children, hidden, uiSchema, fieldPathId }: FieldTemplateProps) {
  const { isAsked } = useAsking();
  if (hidden || !isAsked(fieldPathId.path)) return null;
  if (fieldPathId.path.length === 0) return children;
  const half = askedIn(uiSchema?.['ui:options'])?.asked.width === 'half';
  return (
    <div id={placeOf(id)} className={half ? 'question half' : 'question'}>
      {children}
    </div>
  );
}

function Group({ properties, uiSchema, fieldPathId, errorSchema }: ObjectFieldTemplateProps) {
  const { said } = useAsking();
  const asked = askedIn(uiSchema?.['ui:options'])?.asked;
  const questions = <div className="questions">{properties.map(({ content }) => content)}</div>;
  if (asked === undefined) return questions;
  return (
    <fieldset className="question-group" id={fieldPathId.$id}>
      <legend>{said(asked.label)}</legend>
      {asked.help ? <p className="hint">{said(asked.help)}</p> : null}
      <Wrong errors={errorSchema?.__errors} />
      {questions}
    </fieldset>
  );
}

function Entries({ items, canAdd, onAddClick, uiSchema, fieldPathId, rawErrors, title }: ArrayFieldTemplateProps) {
  const t = useSay(answersText);
  const { said } = useAsking();
  const asked = askedIn(uiSchema?.['ui:options'])?.asked;
  return (
    <fieldset className="question-group" id={fieldPathId.$id}>
      <legend>{asked ? said(asked.label) : title}</legend>
      {asked?.help ? <p className="hint">{said(asked.help)}</p> : null}
      <Wrong errors={rawErrors} />
      {items.length === 0 ? <p className="small">{t('noEntries')}</p> : items}
      {canAdd ? (
        <p>
          <Button onPress={() => onAddClick()}>{asked?.addLabel ? said(asked.addLabel) : t('addEntry')}</Button>
        </p>
      ) : null}
    </fieldset>
  );
}

function Entry({ children, index, buttonsProps, parentUiSchema }: ArrayFieldItemTemplateProps) {
  const t = useSay(answersText);
  const { said } = useAsking();
  const asked = askedIn(parentUiSchema?.['ui:options'])?.asked;
  const label = asked ? said(asked.label) : '';
  return (
    <div className="entry" role="group" aria-label={t('entry', { label, number: index + 1 })}>
      <div className="row spread">
        <p className="strong">{t('entry', { label, number: index + 1 })}</p>
        <Button look="quiet" size="small" label={t('removeEntry', { label, number: index + 1 })} onPress={() => buttonsProps.onRemoveItem()}>
          {t('removeEntry', { label: '', number: '' }).trim()}
        </Button>
      </div>
      {children}
    </div>
  );
}

function NotShown() {
  const t = useSay(answersText);
  return <p className="notice warn">{t('notShown')}</p>;
}

function Wrong({ errors }: { errors: readonly string[] | undefined }) {
  const first = errors?.[0];
  return first === undefined ? null : <p className="error">{first}</p>;
}
