import { CheckCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadedArticle } from '../database/useArticle.ts';
import { Button } from '../design/Button.tsx';
import styles from './ArticleReview.module.css';
import { EditHistory } from './EditHistory.tsx';
import { HintBar } from './HintBar.tsx';
import { Inspector } from './Inspector.tsx';
import { PanelSplitter } from './PanelSplitter.tsx';
import { PickerMenu } from './PickerMenu.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { isUndecided } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { ReviewPanels } from './ReviewPanels.tsx';
import type { ReviewScreenProps } from './ReviewScreen.tsx';
import { ReviewText } from './ReviewText.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { SureBar } from './SureBar.tsx';
import { useArticleSteps } from './useArticleSteps.ts';
import { usePanelWidth } from './usePanelWidth.ts';
import { useReviewCommands } from './useReviewCommands.ts';
import { useReviewKeys, type ScreenCommands } from './useReviewKeys.ts';
import { useReviewMenu } from './useReviewMenu.ts';
import { useReviewModel } from './useReviewModel.ts';
import { useSelectionCommands } from './useSelectionCommands.ts';
import { useSureSuggestions } from './useSureSuggestions.ts';

interface ArticleReviewProps extends ReviewScreenProps {
  article: LoadedArticle;
}

/** One article: its text at the left, what was found in it at the right. */
export function ArticleReview(props: ArticleReviewProps) {
  const { article, articleIds, onClose } = props;
  const model = useReviewModel(article);
  const commands = useReviewCommands(model);
  const selection = useSelectionCommands(model);
  const steps = useArticleSteps(article.row.id, props);
  const sure = useSureSuggestions(model, commands);
  const panel = usePanelWidth();
  const root = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLElement>(null);
  const leaving = (leave: () => void) => () => {
    commands.keepDraft();
    leave();
  };
  const screen: ScreenCommands = {
    acceptSure: sure.onAccept,
    markReviewed: leaving(steps.markReviewed),
    openNext: (direction) => {
      commands.keepDraft();
      steps.openNext(direction);
    },
    focusNextPane: () => {
      focusNextPane(model, side.current);
    },
    close: leaving(onClose),
  };
  const { labels } = article.project;
  useReviewKeys(root, { model, commands, selection, screen, labels });
  useReviewMenu(article.row.id, commands, screen);
  useEffect(() => {
    model.text.current?.focus();
  }, [model.text]);
  const parts = { model, commands, selection };
  return (
    <div ref={root} className={styles['screen']}>
      <ReviewHeader
        {...parts}
        screen={screen}
        index={steps.index}
        articleCount={articleIds.length}
      />
      <div
        className={styles['body']}
        style={{ gridTemplateColumns: `minmax(0, 1fr) auto ${String(panel.width)}px` }}
      >
        <main className={styles['main']}>
          <ReviewText {...parts} />
          <DecidedBar model={model} onReviewed={screen.markReviewed} />
          <Inspector {...parts} />
        </main>
        <PanelSplitter {...panel} onChange={panel.setWidth} />
        <aside ref={side} className={styles['side']}>
          <ReviewPanels {...parts} />
          <SureBar {...sure} />
        </aside>
      </div>
      <HintBar model={model} />
      <SelectionToolbar {...parts} />
      <PickerMenu {...parts} />
      <EditHistory model={model} />
    </div>
  );
}

function DecidedBar({ model, onReviewed }: { model: ReviewModel; onReviewed: () => void }) {
  const { t } = useTranslation('review');
  const isOpen = model.queue.some(({ item }) => isUndecided(item));
  if (isOpen || model.article.row.status === 'reviewed') return null;
  return (
    <div className={styles['decided']} role="status">
      {t('state.allDecided')}
      <Button size="small" variant="primary" icon={CheckCheck} onClick={onReviewed}>
        {t('header.markReviewed')}
      </Button>
    </div>
  );
}

function focusNextPane({ text }: ReviewModel, side: HTMLElement | null): void {
  if (text.current?.hasFocus() !== true) text.current?.focus();
  else side?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
