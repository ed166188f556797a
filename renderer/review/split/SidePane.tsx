import { ArrowLeftRight, Search, X } from 'lucide-react';
import { useMemo, type KeyboardEvent, type Ref } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { LoadedArticle } from '../../database/loadArticle.ts';
import { useArticle } from '../../database/useArticle.ts';
import { IconButton } from '../../design/IconButton.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { ArticleText } from '../ArticleText.tsx';
import { lookOfLabels } from '../labelLook.ts';
import { ReviewBook } from '../reviewBook.ts';
import { reviewShortcuts } from '../reviewShortcuts.ts';
import { listRows } from '../text/textRows.ts';
import type { TextMouse } from '../useTextMouse.ts';
import type { TextView } from '../view/textView.ts';
import styles from './SidePane.module.css';

interface SidePaneProps {
  ref: Ref<HTMLElement>;
  articleId: ArticleId;
  view: TextView;
  /** Opens it in the place of the article that it stands beside, and that one here. */
  onSwap: () => void;
  onChooseOther: () => void;
  onClose: () => void;
}

/** Another article to be read beside the open one, with its marks as they are. */
export function SidePane({ ref, ...props }: SidePaneProps) {
  const { t } = useTranslation('marking');
  const { t: tCommon } = useTranslation();
  const article = useArticle(props.articleId);
  if (!article) return <section className={styles['pane']} aria-label={t('split.pane')} />;
  const { row } = article;
  return (
    <section ref={ref} className={styles['pane']} aria-label={t('split.pane')} onKeyDown={keepKeys}>
      <header className={styles['head']}>
        <div className={styles['titles']}>
          <h2 className={styles['title']} lang="vi">
            {row.title}
          </h2>
          <p className={styles['path']}>
            {row.path} · {tCommon(`status.${row.status}`)}
          </p>
        </div>
        <IconButton icon={ArrowLeftRight} label={t('split.swap')} onClick={props.onSwap} />
        <IconButton icon={Search} label={t('split.choose')} onClick={props.onChooseOther} />
        <IconButton
          icon={X}
          label={t('split.close')}
          shortcut={reviewShortcuts.split.keys[0]}
          onClick={props.onClose}
        />
      </header>
      <MarkedText key={row.id} article={article} view={props.view} />
    </section>
  );
}

const NO_MOUSE: TextMouse = {
  onSelect: () => undefined,
  onPick: () => undefined,
  isSelected: () => false,
  onDrop: () => false,
  onChoose: () => undefined,
  onPlace: () => undefined,
};

function MarkedText({ article, view }: { article: LoadedArticle; view: TextView }) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { text, blocks, extraction, annotations, project, row } = article;
  const book = useMemo(
    () => new ReviewBook(project.fields, extraction, listRows(text, blocks)),
    [project.fields, extraction, text, blocks],
  );
  const { marks } = useMemo(() => book.at(annotations), [book, annotations]);
  const looks = useMemo(() => lookOfLabels(project.labels, locale), [project.labels, locale]);
  return (
    <ArticleText
      ref={null}
      {...{ text, marks, looks, view }}
      overlays={[]}
      hits={[]}
      caretOffset={null}
      label={t('text.label', { title: row.title })}
      lang="vi"
      {...NO_MOUSE}
    />
  );
}

/** What is typed here is not meant for the marks of the open article; with Ctrl it is for the screen. */
function keepKeys(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey && !/^F\d/.test(event.key)) event.stopPropagation();
}
