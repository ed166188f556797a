import { quote } from '../../app/text/spans.ts';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import styles from './NameField.module.css';
import type { ReviewItem } from './reviewItems.ts';

/** What the value measures, in words of the article: set from the selection, at once. */
export function NameField(props: PanelProps & { item: ReviewItem<IndicatorBody> }) {
  const { item, model, commands } = props;
  const { t } = useTranslation('review');
  const { name } = item.body;
  return (
    <div className={styles['field']}>
      <span className={styles['label']}>{t('indicator.name')}</span>
      {name === null && <span className={styles['none']}>{t('indicator.noName')}</span>}
      {name !== null && (
        <button
          type="button"
          className={styles['quote']}
          lang="vi"
          onClick={() => {
            commands.jumpTo(name);
          }}
        >
          {quote(model.article.text, name)}
        </button>
      )}
      <SetButton {...props} />
      {name !== null && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            commands.amend(item, { ...item.body, name: null });
          }}
        >
          {t('action.clearName')}
        </Button>
      )}
    </div>
  );
}

function SetButton({ model, selection }: PanelProps) {
  const { t } = useTranslation('review');
  const { caret } = model.state;
  if (caret === null || spanOfCaret(caret) === null) {
    return <span className={styles['hint']}>{t('indicator.nameHint')}</span>;
  }
  return (
    <Button size="small" onClick={selection.attach}>
      {t('action.setName')}
    </Button>
  );
}
