import { Plus, X } from 'lucide-react';
import { quote } from '../../app/text/spans.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import styles from './EvidenceList.module.css';
import { EVIDENCE_ATTRIBUTE } from './fields/fieldDrop.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import type { FieldSlot } from './reviewItems.ts';

/** Where a value was read: a press on the words shows them in the text. */
export function EvidenceList(props: PanelProps & { slot: FieldSlot }) {
  const { slot, model, commands, selection } = props;
  const { t } = useTranslation('review');
  const { item } = slot;
  const { caret } = model.state;
  if (item === null || item.body.value === null || item.state === 'lost') return null;
  const { body } = item;
  const hasSelection = caret !== null && spanOfCaret(caret) !== null;
  return (
    <div className={styles['list']} {...{ [EVIDENCE_ATTRIBUTE]: '' }}>
      {body.evidence.length === 0 && (
        <span className={styles['none']}>{t('field.noEvidence')}</span>
      )}
      {body.evidence.map((span, index) => (
        <Evidence
          key={`${String(span.start)}-${String(span.end)}`}
          words={quote(model.article.text, span).replaceAll(/\s+/gu, ' ')}
          onShow={() => {
            commands.jumpTo(span);
          }}
          onRemove={() => {
            commands.amend(item, { ...body, evidence: body.evidence.toSpliced(index, 1) });
          }}
        />
      ))}
      {hasSelection && (
        <Button size="small" icon={Plus} onClick={selection.attach}>
          {t('action.addEvidence')}
        </Button>
      )}
    </div>
  );
}

interface EvidenceProps {
  words: string;
  onShow: () => void;
  onRemove: () => void;
}

function Evidence({ words, onShow, onRemove }: EvidenceProps) {
  const { t } = useTranslation('review');
  return (
    <span className={styles['chip']}>
      <button
        type="button"
        className={styles['quote']}
        aria-label={t('action.showEvidence', { quote: words })}
        onClick={onShow}
      >
        {words}
      </button>
      <IconButton size="small" icon={X} label={t('action.removeEvidence')} onClick={onRemove} />
    </span>
  );
}
