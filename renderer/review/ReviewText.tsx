import { FileText } from 'lucide-react';
import { useMemo, type ClipboardEvent } from 'react';
import type { Span } from '../../shared/span.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ArcLayer } from './arcs/ArcLayer.tsx';
import { ArticleText } from './ArticleText.tsx';
import { spanOfCaret } from './caret.ts';
import { dropAt } from './fields/fieldDrop.ts';
import type { Find } from './find/useFind.ts';
import type { ReviewModel } from './reviewModel.ts';
import styles from './ReviewText.module.css';
import { overlaysOf, type Overlay } from './text/overlays.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { SelectionCommands } from './useSelectionCommands.ts';
import type { TextMouse } from './useTextMouse.ts';
import { Minimap } from './view/Minimap.tsx';
import type { TextView } from './view/textView.ts';

interface ReviewTextProps {
  model: ReviewModel;
  commands: ReviewCommands;
  selection: SelectionCommands;
  find: Find;
  view: TextView;
}

/** The article's text with what is known, active and selected in it, and the map beside it. */
export function ReviewText(props: ReviewTextProps) {
  const { model, view } = props;
  const { t } = useTranslation('review');
  if (model.article.blocks.length === 0) {
    return <EmptyState icon={FileText} title={t('state.empty')} text={t('state.emptyText')} />;
  }
  return (
    <div
      className={styles['text']}
      onCopy={(event) => {
        copy(event, model);
      }}
    >
      <div className={styles['words']}>
        <Words {...props} />
        {view.hasArcs && <ArcLayer model={model} onChoose={props.commands.activate} />}
      </div>
      {view.hasMinimap && <MapOfMarks {...props} />}
    </div>
  );
}

function Words({ model, commands, selection, find, view }: ReviewTextProps) {
  const { t } = useTranslation('review');
  const { article, items, active, state, looks, text } = model;
  const item = active?.item ?? null;
  const { caret, flash } = state;
  const hit = find.hits[find.index] ?? null;
  const overlays = useMemo(() => listOverlays(item, caret, flash, hit), [item, caret, flash, hit]);
  const mouse = mouseIn(model, commands, (reason) => {
    showToast({ text: t(`state.${reason}`), tone: 'hint' });
  });
  return (
    <ArticleText
      ref={text}
      text={article.text}
      marks={items.marks}
      overlays={overlays}
      hits={find.hits}
      caretOffset={caret !== null && spanOfCaret(caret) === null ? caret.head : null}
      looks={looks}
      view={view}
      label={t('text.label', { title: article.row.title })}
      lang="vi"
      {...mouse}
      {...dropIn(model, selection)}
    />
  );
}

function MapOfMarks({ model, find }: ReviewTextProps) {
  const { article, items, looks, findings, text } = model;
  return (
    <Minimap
      {...{ items, looks, findings }}
      hits={find.hits}
      length={article.text.length}
      findScroller={() => text.current?.scroller() ?? null}
      onGo={(offset) => {
        text.current?.reveal({ start: offset, end: offset + 1 });
      }}
    />
  );
}

/** A click goes from mark to mark where several lie on one another, the innermost first. */
function mouseIn(
  { active, items, findEntry, tokens, units, state, dispatch }: ReviewModel,
  commands: ReviewCommands,
  explain: (reason: 'nothingToMark') => void,
): Omit<TextMouse, keyof ReturnType<typeof dropIn>> {
  const select = ({ start, end }: Span) => {
    dispatch({ type: 'moveCaret', caret: { anchor: start, head: end } });
  };
  return {
    onSelect: (bounds, isExact) => {
      const span = tokens.fit(bounds, isExact);
      if (span === null) explain('nothingToMark');
      else select(span);
    },
    onPick: (offset, unit, isExact) => {
      const picked = units.at(unit === 'word' && isExact ? 'syllable' : unit, offset);
      if (picked !== null) select(picked);
    },
    onChoose: (key) => {
      const entry = state.past === null ? findEntry(key) : null;
      if (entry !== null) commands.activate(entry);
    },
    onPlace: (offset) => {
      if (state.past !== null) return;
      const keys = [...new Set(items.marks.at(offset).map(({ item }) => item.key))];
      const next = keys[keys.indexOf(active?.key ?? '') + 1] ?? keys[0];
      const entry = next === undefined ? null : findEntry(next);
      if (entry !== null) {
        commands.activate(entry);
        return;
      }
      const place = tokens.at(offset)?.start ?? offset;
      commands.keepDraft();
      dispatch({ type: 'activate', key: null });
      dispatch({ type: 'moveCaret', caret: { anchor: place, head: place } });
    },
  };
}

/** Selected words are drawn to a field: they are its value or evidence, as by key. */
function dropIn(
  { state: { caret }, items }: ReviewModel,
  selection: SelectionCommands,
): Pick<TextMouse, 'isSelected' | 'onDrop'> {
  const span = caret && spanOfCaret(caret);
  return {
    isSelected: (offset) => span !== null && span.start <= offset && offset <= span.end,
    onDrop: (target) => {
      const drop = dropAt(target);
      const slot = items.fields.find(({ field }) => field.id === drop?.fieldId);
      if (drop === null || slot === undefined) return false;
      if (drop.isEvidence) selection.attach();
      else selection.setField(slot.field);
      return true;
    },
  };
}

function listOverlays(
  item: Parameters<typeof overlaysOf>[0],
  caret: ReviewModel['state']['caret'],
  flash: ReviewModel['state']['flash'],
  hit: Span | null,
): Overlay[] {
  const overlays = overlaysOf(item);
  const selected = caret && spanOfCaret(caret);
  if (hit !== null) overlays.push({ ...hit, role: 'currentHit' });
  if (flash !== null) overlays.push({ ...flash, role: 'flash' });
  if (selected !== null) overlays.push({ ...selected, role: 'selection' });
  return overlays;
}

/** The screen draws the selection itself, so the browser has nothing to copy. */
function copy(event: ClipboardEvent, { state, article }: ReviewModel): void {
  const span = state.caret && spanOfCaret(state.caret);
  if (span === null) return;
  event.clipboardData.setData('text/plain', article.text.slice(span.start, span.end));
  event.preventDefault();
}
