import { useRef, useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import { saveGridView } from '../commands/gridViews.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/TextField.tsx';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import type { GridView } from './gridView.ts';

interface SaveViewProps {
  corpusId: CorpusId;
  view: GridView;
  onClose: () => void;
}

/** Asks for the name under which columns, order and filter are saved. */
export function SaveView({ corpusId, view, onClose }: SaveViewProps) {
  const { t } = useTranslation('corpus');
  const failureText = useFailureText();
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const written = name.trim().normalize('NFC');
  const save = async () => {
    const result = await saveGridView(corpusId, written, view);
    if (result.ok) showToast({ text: t('view.done', { name: written }) });
    else showToast({ text: failureText(result.failure), tone: 'danger' });
    onClose();
  };
  return (
    <Dialog
      onClose={onClose}
      title={t('view.title')}
      description={t('view.text')}
      initialFocus={input}
      footer={
        <Button variant="primary" disabled={written === ''} onClick={() => void save()}>
          {t('view.store')}
        </Button>
      }
    >
      <TextField
        ref={input}
        label={t('view.name')}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && written !== '') void save();
        }}
      />
    </Dialog>
  );
}
