import { ArrowLeft, ArrowLeftRight, ArrowRight, Link2, X } from 'lucide-react';
import type { Annotation } from '../../../shared/annotation.ts';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { ReviewModel } from '../reviewModel.ts';
import type { ReviewCommands } from '../useReviewCommands.ts';
import { listRelated, type RelatedMark } from './markTypes.ts';
import styles from './MarkDetails.module.css';
import type { RemarkCommands } from './useRemarks.ts';

interface RelationListProps {
  /** The annotation of the active mark; null while it is a suggestion. */
  annotation: Annotation | null;
  model: ReviewModel;
  commands: ReviewCommands;
  remarks: RemarkCommands;
}

/** The relations of the active mark, to jump along and to take away. */
export function RelationList({ annotation, model, commands, remarks }: RelationListProps) {
  const { t } = useTranslation('remarks');
  const related = annotation && listRelated(model.article.annotations, annotation.id);
  return (
    <div className={styles['relations']}>
      <span className={styles['caption']}>{t('relation.title')}</span>
      {related?.map((one) => (
        <Relation
          key={`${one.holder.id} ${one.relation.type} ${one.relation.to}`}
          related={one}
          model={model}
          onJump={() => {
            const entry = model.findEntry(one.other.id);
            if (entry !== null) commands.activate(entry);
          }}
          onRemove={() => {
            remarks.unlink(one);
          }}
        />
      ))}
      <Button size="small" variant="quiet" icon={Link2} onClick={remarks.startLink}>
        {t('relation.add')} <Kbd keys="C" />
      </Button>
    </div>
  );
}

interface RelationProps {
  related: RelatedMark;
  model: ReviewModel;
  onJump: () => void;
  onRemove: () => void;
}

function Relation({ related, model, onJump, onRemove }: RelationProps) {
  const { t } = useTranslation('remarks');
  const locale = useLocale();
  const { relation, other, isIncoming } = related;
  const type = model.article.project.relations?.find(({ id }) => id === relation.type);
  const words = other.quotes.join(' … ').replaceAll(/\s+/gu, ' ');
  const Sign = type?.isSymmetric === true ? ArrowLeftRight : isIncoming ? ArrowLeft : ArrowRight;
  return (
    <span className={styles['relation']}>
      <Sign aria-hidden size={13} />
      <span title={type?.guideline[locale]}>{type?.name[locale] ?? relation.type}</span>
      {isIncoming && type?.isSymmetric === false && (
        <span className="visually-hidden">{t('relation.incoming')}</span>
      )}
      <button type="button" className={styles['other']} lang="vi" onClick={onJump}>
        {words}
      </button>
      <IconButton
        size="small"
        icon={X}
        label={t('relation.remove', { words })}
        onClick={onRemove}
      />
    </span>
  );
}
