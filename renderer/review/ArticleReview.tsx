import { memo, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { LoadedArticle } from '../database/loadArticle.ts';
import { useUndoState } from '../database/useUndoState.ts';
import styles from './ArticleReview.module.css';
import { DecidedBar } from './DecidedBar.tsx';
import { EditHistory } from './EditHistory.tsx';
import { ExplanationBar } from './explanation/ExplanationBar.tsx';
import { FindingsPanel } from './findings/FindingsPanel.tsx';
import { useFindings } from './findings/useFindings.ts';
import { useFindingSteps } from './findings/useFindingSteps.ts';
import { FindBar } from './find/FindBar.tsx';
import { useArticleFind } from './find/useArticleFind.ts';
import { PastBar } from './history/PastBar.tsx';
import { HintBar } from './HintBar.tsx';
import { HintLayer } from './hints/HintLayer.tsx';
import { useHints } from './hints/useHints.ts';
import { Inspector } from './Inspector.tsx';
import { isHeaderAlike } from './isHeaderAlike.ts';
import { isPanelAlike } from './isPanelAlike.ts';
import { CommandPalette } from './palette/CommandPalette.tsx';
import { PanelSplitter } from './PanelSplitter.tsx';
import { PickerMenu } from './PickerMenu.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { ReviewPanels } from './ReviewPanels.tsx';
import { readKeptDraft } from './keptDraft.ts';
import { LinkBar } from './remarks/LinkBar.tsx';
import { MarkDetails } from './remarks/MarkDetails.tsx';
import { useRemarks } from './remarks/useRemarks.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { ReviewScreenProps } from './ReviewScreen.tsx';
import { ReviewText } from './ReviewText.tsx';
import { OccurrencesDialog } from './same/OccurrencesDialog.tsx';
import { useSameCommands } from './same/useSameCommands.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { ArticleChooser } from './split/ArticleChooser.tsx';
import { SidePane } from './split/SidePane.tsx';
import { useSplit } from './split/useSplit.ts';
import { SureBar } from './SureBar.tsx';
import { useWorkClock } from './time/useWorkClock.ts';
import { usePanelWidth } from './usePanelWidth.ts';
import { useFirstMark } from './useFirstMark.ts';
import { useReviewCommands } from './useReviewCommands.ts';
import { useReviewKeys } from './useReviewKeys.ts';
import { useReviewMenu } from './useReviewMenu.ts';
import { useReviewModel } from './useReviewModel.ts';
import { useScreenCommands } from './useScreenCommands.ts';
import { useSelectionCommands } from './useSelectionCommands.ts';
import { useStableCommands } from './useStableCommands.ts';
import { useSureSuggestions } from './useSureSuggestions.ts';
import { useFocusMode } from './view/useFocusMode.ts';
import { useTextView } from './view/useTextView.ts';

interface ArticleReviewProps extends ReviewScreenProps {
  article: LoadedArticle;
  /** What is shown beside it; null for nothing. */
  besideId: ArticleId | null;
  onBeside: (id: ArticleId | null) => void;
}

// A movement of the keyboard in the text draws none of these again.
const Findings = memo(FindingsPanel);
const Sure = memo(SureBar);
const Panels = memo(ReviewPanels, (before, after) => {
  return before.findings === after.findings && isPanelAlike(before.model, after.model);
});
const Header = memo(ReviewHeader, (before, after) => {
  return (
    isHeaderAlike(before.model.article, after.model.article) &&
    before.undoState.canUndo === after.undoState.canUndo &&
    before.undoState.canRedo === after.undoState.canRedo &&
    before.articleIds === after.articleIds &&
    before.view === after.view
  );
});

/** One article: its text at the left, what was found in it at the right. */
export function ArticleReview(props: ArticleReviewProps) {
  const review = useReview(props);
  const { model, root, beside, find, panel } = review;
  const [main, setMain] = useState<HTMLElement | null>(null);
  const isPast = model.state.past !== null;
  return (
    <div ref={root} className={styles['screen']} data-focus={review.focus.isOn || undefined}>
      <div inert={isPast} className={styles['head']}>
        <Header {...review} articleIds={props.articleIds} />
      </div>
      <div
        className={styles['body']}
        style={{
          gridTemplateColumns: columnsFor(
            review.focus.isOn ? 0 : panel.width,
            props.besideId !== null,
          ),
        }}
      >
        <main ref={setMain} className={styles['main']}>
          <PastBar model={model} />
          <FindBar find={find} onClose={review.closeFind} />
          <ReviewText {...review} />
          {!isPast && <UnderText {...review} />}
        </main>
        {props.besideId !== null && (
          <SidePane ref={beside} articleId={props.besideId} view={review.view} {...review.split} />
        )}
        <Side {...review} />
      </div>
      <HintBar model={model} />
      <Floating {...review} boundary={main} />
    </div>
  );
}

type FloatingProps = ReturnType<typeof useReview> & { boundary: HTMLElement | null };

/** What was found in the article; out of reach while a former state is shown. */
function Side(review: ReturnType<typeof useReview>) {
  const { model, screen, sure, side, panel } = review;
  // The text is painted first: the panels are as much work again.
  const isTextPainted = useDeferredValue(true, false);
  return (
    <aside ref={side} className={styles['side']} inert={model.state.past !== null}>
      <PanelSplitter {...panel} onChange={panel.setWidth} />
      {isTextPainted && (
        <>
          <Findings
            article={model.article}
            findings={review.findings}
            onJump={review.commands.jumpTo}
            steps={review.findingSteps}
          />
          <Panels {...review} />
          <Sure {...sure} count={model.items.countSure(sure.bar)} onAccept={screen.acceptSure} />
        </>
      )}
    </aside>
  );
}

/** What comes and goes above the rest. */
function Floating({ boundary, ...review }: FloatingProps) {
  const { model } = review;
  return (
    <>
      {review.chosen === null && (
        <SelectionToolbar key={String(review.focus.isOn)} {...review} boundary={boundary} />
      )}
      {model.state.picker !== null && <PickerMenu {...review} />}
      <HintLayer hints={review.hints} />
      {model.state.isHistoryOpen && <EditHistory model={model} panelWidth={review.panel.width} />}
      {review.palette.isOpen && (
        <CommandPalette {...review.keys} onClose={review.palette.onClose} />
      )}
      {review.split.isChoosing && (
        <ArticleChooser open={model.article.row} {...review.split.chooser} />
      )}
      {review.chosen !== null && (
        <OccurrencesDialog {...review} chosen={review.chosen} onClose={review.closeChosen} />
      )}
    </>
  );
}

/** What is at hand: the active item, what is said of it, and why it was proposed. */
function UnderText(review: ReturnType<typeof useReview>) {
  const { model, screen, commands } = review;
  return (
    <>
      <DecidedBar model={model} onReviewed={screen.markReviewed} />
      <LinkBar model={model} remarks={review.remarks} />
      <Inspector {...review} />
      {review.isDetailed && <MarkDetails {...review} />}
      <ExplanationBar
        suggestion={model.active?.item?.suggestion ?? null}
        text={model.article.text}
        onJump={commands.jumpTo}
      />
    </>
  );
}

/** Two texts keep a measure that can be read: the panel gives way. */
function columnsFor(panelWidth: number, isSplit: boolean): string {
  return isSplit
    ? `repeat(2, minmax(300px, 1fr)) minmax(0, ${String(panelWidth)}px)`
    : `minmax(0, 1fr) ${String(panelWidth)}px`;
}

/** What the screen shows and can do, bound to its keys and to the menu. */
function useReview({ article, ...props }: ArticleReviewProps) {
  const root = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLElement>(null);
  const beside = useRef<HTMLElement>(null);
  const findings = useFindings(article);
  const model = useReviewModel(article, findings);
  const commands = useStableCommands(useReviewCommands(model));
  const selection = useStableCommands(useSelectionCommands(model));
  const sure = useSureSuggestions(model, commands);
  const screen = useStableCommands(
    useScreenCommands({ model, commands, sure, side, beside, ...props }),
  );
  const { same: sameCommands, ...asked } = useSameCommands(model, commands, sure.bar);
  const same = useStableCommands(sameCommands);
  const { commands: remarkCommands, isOpen: isDetailed } = useRemarks(model);
  const remarks = useStableCommands(remarkCommands);
  const focus = useFocusMode();
  const findingSteps = useFindingSteps(findings, commands.jumpTo);
  const shown = useTextView();
  const { find, close: closeFind } = useArticleFind(model);
  const palette = usePalette();
  useFirstMark(model, commands, props.target ?? null);
  const hints = useHints(model, commands);
  const bound = { model, commands, selection, screen, find, same, remarks, focus, hints };
  const toggleArcs = () => {
    shown.onView({ ...shown.view, hasArcs: !shown.view.hasArcs });
  };
  const split = useSplit(article, props);
  const opened = { openPalette: palette.onOpen, toggleArcs, toggleSplit: split.onToggle };
  const keys = { ...bound, ...opened, findingSteps, labels: article.project.labels };
  useReviewKeys(root, keys);
  useWorkClock(article.row.id);
  const undoState = useUndoState(article.row.id);
  useReviewMenu(undoState, commands, screen);
  useFocusOnText(model);
  const told = { remarks, isDetailed, palette, keys, findings, findingSteps, undoState };
  const found = { find, closeFind, split, ...asked, ...shown, ...told, focus, hints };
  const panel = usePanelWidth();
  return { root, side, beside, panel, model, commands, selection, sure, screen, ...found };
}

/** The keyboard begins in the text, but in a form that was left half-typed. */
function useFocusOnText({ article, text }: ReviewModel): void {
  useEffect(() => {
    if (readKeptDraft(article.row.id) === null) text.current?.focus();
  }, [text, article.row.id]);
}

function usePalette() {
  const [isOpen, setIsOpen] = useState(false);
  return { isOpen, onOpen: setIsOpen.bind(null, true), onClose: setIsOpen.bind(null, false) };
}
