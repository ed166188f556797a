import type { AttributeValue, Remarks } from '../../../shared/annotation.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { suggestPlaces } from '../places.ts';
import type { ReviewItem } from '../reviewItems.ts';
import type { ReviewModel } from '../reviewModel.ts';
import type { ReviewCommands } from '../useReviewCommands.ts';
import { GuidelineCard } from '../../project/GuidelineCard.tsx';
import { AttributeInput } from './AttributeInput.tsx';
import { attributesFor, canBeRelated } from './markTypes.ts';
import styles from './MarkDetails.module.css';
import { NoteField } from './NoteField.tsx';
import { RelationList } from './RelationList.tsx';
import type { RemarkCommands } from './useRemarks.ts';

interface MarkDetailsProps {
  model: ReviewModel;
  commands: ReviewCommands;
  remarks: RemarkCommands;
}

/** What is said of the active item beside its value: attributes, relations, a note, its rule. */
export function MarkDetails(props: MarkDetailsProps) {
  const { t } = useTranslation('remarks');
  const { model } = props;
  const item = model.active?.item ?? null;
  if (item === null || item.state === 'rejected' || item.state === 'lost') return null;
  return (
    <section
      className={styles['details']}
      aria-label={t('title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        model.text.current?.focus();
      }}
    >
      <Guideline model={model} item={item} />
      <Said key={item.key} {...props} item={item} />
    </section>
  );
}

function Guideline({ model, item }: { model: ReviewModel; item: ReviewItem }) {
  const { project, row } = model.article;
  const { labels } = project;
  const { body } = item;
  const label = body.type === 'entity' ? labels.find(({ id }) => id === body.label) : undefined;
  return (
    label && <GuidelineCard key={label.id} kind="labels" part={label} corpusId={row.corpusId} />
  );
}

function Said({ item, model, commands, remarks }: MarkDetailsProps & { item: ReviewItem }) {
  const { t } = useTranslation('remarks');
  const locale = useLocale();
  const { project } = model.article;
  const attributes = item.annotation?.attributes ?? {};
  const describe = (said: Remarks) => {
    remarks.describe(item, said);
  };
  return (
    <div className={styles['said']}>
      {attributesFor(project, item.body).map((type) => (
        <div key={type.id} className={styles['attribute']} title={type.guideline[locale]}>
          <AttributeInput
            key={String(attributes[type.id])}
            type={type}
            value={attributes[type.id] ?? null}
            suggest={(typed) => suggestPlaces(project, typed)}
            onChange={(value) => {
              describe({ attributes: withValue(attributes, type.id, value) });
            }}
          />
        </div>
      ))}
      <div className={styles['note']}>
        <NoteField
          key={item.annotation?.note}
          label={t('note.label')}
          placeholder={t('note.placeholder')}
          note={item.annotation?.note ?? ''}
          onChange={(note) => {
            describe({ note });
          }}
        />
      </div>
      {canBeRelated(project, item.body) && (
        <RelationList annotation={item.annotation} {...{ model, commands, remarks }} />
      )}
    </div>
  );
}

type Attributes = NonNullable<Remarks['attributes']>;

function withValue(attributes: Attributes, id: string, value: AttributeValue | null): Attributes {
  const others = Object.entries(attributes).filter(([name]) => name !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}
