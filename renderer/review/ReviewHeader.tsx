import {
  ArrowLeft,
  CheckCheck,
  ChevronLeft,
  ChevronRight,
  History,
  Redo2,
  Shapes,
  Undo2,
} from 'lucide-react';
import type { ArticleId } from '../../shared/article.ts';
import { ReviewStatus } from '../../shared/review.ts';
import type { UndoState } from '../database/useUndoState.ts';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { Select } from '../design/Select.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { runMenuCommand } from '../shell/menuCommands.ts';
import { shortcuts } from '../shell/shortcuts.ts';
import { encodingName } from './encodingName.ts';
import { formatName } from './formatName.ts';
import styles from './ReviewHeader.module.css';
import { ArticleNote } from './remarks/ArticleNote.tsx';
import type { ReviewModel } from './reviewModel.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { ScreenCommands } from './useScreenCommands.ts';
import { WorkTime } from './time/WorkTime.tsx';
import type { TextView } from './view/textView.ts';
import { ViewMenu } from './view/ViewMenu.tsx';

interface ReviewHeaderProps {
  model: ReviewModel;
  commands: ReviewCommands;
  screen: ScreenCommands;
  undoState: UndoState;
  view: TextView;
  onView: (view: TextView) => void;
  /** The articles of the list, in its order. */
  articleIds: readonly ArticleId[];
}

export function ReviewHeader(props: ReviewHeaderProps) {
  const { model, screen } = props;
  const { t } = useTranslation('review');
  const { row, format } = model.article;
  const encoding = encodingName(row.encoding);
  const source = [row.path, formatName(format), encoding && t('header.encoding', { encoding })];
  return (
    <header className={styles['header']}>
      <IconButton
        icon={ArrowLeft}
        label={t('header.backToList')}
        shortcut="Escape"
        onClick={screen.close}
      />
      <div className={styles['titles']}>
        <h1 className={styles['title']} lang="vi">
          {row.title || t('header.untitled')}
        </h1>
        <p className={styles['path']}>
          {source.filter((part) => part !== null).join(' · ')}
          <WorkTime articleId={row.id} />
        </p>
      </div>
      <ArticleNote model={model} />
      <RulesButton />
      <ViewMenu view={props.view} onChange={props.onView} />
      <UndoButtons {...props} />
      <Place {...props} />
      <StatusSelect model={model} screen={screen} />
      <Tooltip label={t('shortcut.markReviewed')} shortcut="Ctrl+Enter">
        <Button variant="primary" icon={CheckCheck} onClick={screen.markReviewed}>
          {t('header.markReviewed')}
        </Button>
      </Tooltip>
    </header>
  );
}

function RulesButton() {
  const { t } = useTranslation('rules');
  return (
    <IconButton
      icon={Shapes}
      label={t('title')}
      shortcut={shortcuts.showRules.keys[0]}
      onClick={() => {
        runMenuCommand('showRules');
      }}
    />
  );
}

function UndoButtons({ model, commands, undoState }: ReviewHeaderProps) {
  const { t } = useTranslation('review');
  const { canUndo, canRedo } = undoState;
  return (
    <div className={styles['group']}>
      <IconButton
        icon={Undo2}
        label={t('header.undo')}
        shortcut="Ctrl+Z"
        onClick={commands.undo}
        disabled={!canUndo}
      />
      <IconButton
        icon={Redo2}
        label={t('header.redo')}
        shortcut="Ctrl+Shift+Z"
        onClick={commands.redo}
        disabled={!canRedo}
      />
      <IconButton
        icon={History}
        label={t('header.history')}
        shortcut="H"
        onClick={() => {
          model.dispatch({ type: 'showHistory', isOpen: true });
        }}
      />
    </div>
  );
}

function Place({ model, screen, articleIds }: ReviewHeaderProps) {
  const { t } = useTranslation('review');
  const index = articleIds.indexOf(model.article.row.id);
  const place = { position: index + 1, total: articleIds.length };
  return (
    <div className={styles['group']}>
      <IconButton
        icon={ChevronLeft}
        label={t('header.previous')}
        shortcut="Ctrl+ArrowLeft"
        disabled={index <= 0}
        onClick={() => {
          screen.openNext(-1);
        }}
      />
      <span className={styles['position']}>{t('header.position', place)}</span>
      <IconButton
        icon={ChevronRight}
        label={t('header.next')}
        shortcut="Ctrl+ArrowRight"
        disabled={index >= articleIds.length - 1}
        onClick={() => {
          screen.openNext(1);
        }}
      />
    </div>
  );
}

function StatusSelect({ model, screen }: Pick<ReviewHeaderProps, 'model' | 'screen'>) {
  const { t } = useTranslation('review');
  const { t: tCommon } = useTranslation();
  return (
    <Select
      label={t('header.status')}
      options={ReviewStatus.options.map((value) => ({ value, label: tCommon(`status.${value}`) }))}
      value={model.article.row.status}
      onChange={screen.setStatus}
    />
  );
}
