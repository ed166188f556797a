import { useMemo, useRef, useState } from 'react';
import { addAnnotations } from '../../commands/addAnnotations.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Select } from '../../design/Select.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { rememberLabel } from '../lastLabel.ts';
import { entityOn } from '../newBodies.ts';
import type { ReviewModel } from '../reviewModel.ts';
import type { ReviewCommands } from '../useReviewCommands.ts';
import { useReport } from '../useReport.ts';
import { useTellStep } from '../useTellStep.ts';
import { findOccurrences, type Occurrences, type Variant } from './findOccurrences.ts';
import styles from './OccurrencesDialog.module.css';
import type { ChosenWords } from './useSameCommands.ts';

interface OccurrencesDialogProps {
  chosen: ChosenWords;
  model: ReviewModel;
  commands: ReviewCommands;
  onClose: () => void;
}

/** Where else the words stand, by how they are written; those that are ticked are marked at once. */
export function OccurrencesDialog(props: OccurrencesDialogProps) {
  const { chosen, model, onClose } = props;
  const { t } = useTranslation('marking');
  const [label, setLabel] = useState(chosen.label);
  const confirm = useRef<HTMLButtonElement>(null);
  const { found, isTicked, toggle, spans } = useTicked(props, label);
  const mark = useMark(props, label, spans);
  return (
    <Dialog
      onClose={onClose}
      title={t('occurrences.title')}
      description={t('occurrences.text')}
      initialFocus={confirm}
      footer={
        <>
          <Button onClick={onClose}>{t('occurrences.cancel')}</Button>
          <Button ref={confirm} variant="primary" disabled={spans.length === 0} onClick={mark}>
            {t('occurrences.mark', { count: spans.length })}
          </Button>
        </>
      }
    >
      <Select
        label={t('occurrences.label')}
        options={[...model.looks].map(([value, { name }]) => ({ value, label: name }))}
        value={label}
        onChange={setLabel}
      />
      <Variants {...found} isTicked={isTicked} onToggle={toggle} />
    </Dialog>
  );
}

/** Ticked is what is written as it was chosen, until a person says otherwise. */
function useTicked({ chosen, model }: OccurrencesDialogProps, label: string) {
  const { article, items } = model;
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(
    () => findOccurrences(article.text, chosen.span, label, items.entities),
    [article.text, chosen.span, label, items.entities],
  );
  const isTicked = ({ words, isSame }: Variant) => isSame !== changed.has(words);
  const toggle = (words: string) => {
    const next = new Set(changed);
    if (!next.delete(words)) next.add(words);
    setChanged(next);
  };
  const spans = found.variants.filter(isTicked).flatMap((variant) => variant.spans);
  return { found, isTicked, toggle, spans };
}

interface VariantsProps extends Occurrences {
  isTicked: (variant: Variant) => boolean;
  onToggle: (words: string) => void;
}

function Variants({ variants, markedCount, isTicked, onToggle }: VariantsProps) {
  const { t } = useTranslation('marking');
  return (
    <fieldset className={styles['variants']}>
      <legend className="visually-hidden">{t('occurrences.variants')}</legend>
      {variants.map((variant) => (
        <label key={variant.words} className={styles['variant']}>
          <input
            type="checkbox"
            checked={isTicked(variant)}
            onChange={() => {
              onToggle(variant.words);
            }}
          />
          <span className={styles['words']} lang="vi">
            {variant.words}
          </span>
          <span className={styles['count']}>
            {t('occurrences.count', { count: variant.spans.length })}
          </span>
        </label>
      ))}
      {variants.length === 0 && <p>{t('occurrences.none')}</p>}
      {markedCount > 0 && (
        <p className={styles['count']}>{t('occurrences.marked', { count: markedCount })}</p>
      )}
    </fieldset>
  );
}

/** Marks the places in one step and says how many, with the way back. */
function useMark(
  { model, commands, onClose }: OccurrencesDialogProps,
  label: string,
  spans: Variant['spans'],
): () => void {
  const { t } = useTranslation('marking');
  const tellStep = useTellStep();
  const report = useReport();
  const mark = async () => {
    const bodies = spans.map((span) => entityOn(label, span));
    rememberLabel(label);
    const ids = await report(addAnnotations(model.article.row.id, bodies));
    if (ids === null) return;
    onClose();
    model.dispatch({ type: 'moveCaret', caret: null });
    tellStep(t('occurrences.done', { count: ids.length }), commands.undo);
  };
  return () => void mark();
}
