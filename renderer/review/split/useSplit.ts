import { useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { LoadedArticle } from '../../database/loadArticle.ts';

interface SplitOptions {
  besideId: ArticleId | null;
  onBeside: (id: ArticleId | null) => void;
  onOpenArticle: (id: ArticleId) => void;
}

/** Another article beside the open one: which, and how it comes, goes and changes places with it. */
export function useSplit(article: LoadedArticle, options: SplitOptions) {
  const { besideId, onBeside, onOpenArticle } = options;
  const [isChoosing, setIsChoosing] = useState(false);
  const close = () => {
    setIsChoosing(false);
  };
  return {
    isChoosing,
    chooser: {
      onClose: close,
      onChoose: (id: ArticleId) => {
        close();
        onBeside(id);
      },
    },
    onToggle: () => {
      if (besideId === null) setIsChoosing(true);
      else onBeside(null);
    },
    onChooseOther: () => {
      setIsChoosing(true);
    },
    onClose: () => {
      onBeside(null);
    },
    onSwap: () => {
      if (besideId === null) return;
      onBeside(article.row.id);
      onOpenArticle(besideId);
    },
  };
}
