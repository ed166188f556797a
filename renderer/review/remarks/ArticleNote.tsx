import { Popover } from '@base-ui/react/popover';
import { StickyNote } from 'lucide-react';
import { setArticleNote } from '../../commands/describeAnnotation.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { ReviewModel } from '../reviewModel.ts';
import { useReport } from '../useReport.ts';
import styles from './ArticleNote.module.css';
import { NoteField } from './NoteField.tsx';

/** The note on the article as a whole, behind a button that tells whether there is one. */
export function ArticleNote({ model }: { model: ReviewModel }) {
  const { t } = useTranslation('remarks');
  const report = useReport();
  const { note, row } = model.article;
  const name = t(note === null ? 'articleNote.add' : 'articleNote.show');
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={name}
        title={note ?? name}
        render={<Button variant="quiet" icon={StickyNote} isIconOnly />}
        className={note === null ? undefined : styles['has']}
      />
      <Popover.Portal>
        <Popover.Positioner className={styles['positioner']} sideOffset={6} align="end">
          <Popover.Popup className={styles['popup']} aria-label={t('articleNote.label')}>
            <NoteField
              label={t('articleNote.label')}
              placeholder={t('articleNote.placeholder')}
              note={note ?? ''}
              onChange={(written) => void report(setArticleNote(row.id, written))}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
