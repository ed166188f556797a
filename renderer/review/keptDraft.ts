import { useState } from 'react';
import { z } from 'zod';
import type { ArticleId } from '../../shared/article.ts';
import { LAYERS, type Layer } from './layers.ts';

/** What was typed into the open form of an article and not saved yet. */
const KeptDraft = z.object({
  /** Of the entry that is edited. */
  key: z.string(),
  layer: z.enum(LAYERS),
  values: z.record(z.string(), z.string()),
});
type KeptDraft = z.infer<typeof KeptDraft>;

const PREFIX = 'dau.draft.';

/** The half-typed form of an article, also after a restart; null when there is none. */
export function readKeptDraft(articleId: ArticleId): KeptDraft | null {
  const stored = localStorage.getItem(PREFIX + articleId);
  if (stored === null) return null;
  try {
    return KeptDraft.parse(JSON.parse(stored));
  } catch {
    localStorage.removeItem(PREFIX + articleId);
    return null;
  }
}

/** Once it is saved or given up. */
export function dropKeptDraft(articleId: ArticleId): void {
  localStorage.removeItem(PREFIX + articleId);
}

/**
 * What a form holds. It outlives the article's closing and the app's, until it is dropped: what
 * was typed is never lost by going elsewhere.
 */
export function useKeptDraft<Values extends Record<string, string>>(
  articleId: ArticleId,
  { key, layer }: { key: string; layer: Layer },
  initial: () => Values,
): [Values, (patch: Partial<Values>) => void] {
  const [values, setValues] = useState<Values>(() => {
    const kept = readKeptDraft(articleId);
    const fresh = initial();
    return kept?.key === key ? { ...fresh, ...kept.values } : fresh;
  });
  const change = (patch: Partial<Values>) => {
    const changed = { ...values, ...patch };
    setValues(changed);
    localStorage.setItem(PREFIX + articleId, JSON.stringify({ key, layer, values: changed }));
  };
  return [values, change];
}
