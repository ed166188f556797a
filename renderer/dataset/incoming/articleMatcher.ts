import { sha256OfText } from '../../../app/dataset/splits/splitCandidate.ts';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { listArticleIds, readTextPages } from '../../database/datasetPages.ts';
import type { WorkTools } from '../work/workMessages.ts';

export interface Match {
  articleId: ArticleId;
  /** Whether the article of the corpus has the very same text. */
  isSameText: boolean;
}

/** Finds the articles of a dataset in a corpus: by text, by text but its white space, by name. */
export class ArticleMatcher {
  readonly #byText = new Map<string, ArticleId>();
  readonly #byWords = new Map<string, ArticleId>();
  readonly #byPath = new Map<string, { articleId: ArticleId; textKey: string }>();

  static async of(corpusId: CorpusId, { check }: WorkTools): Promise<ArticleMatcher> {
    const matcher = new ArticleMatcher();
    for await (const page of readTextPages(await listArticleIds(corpusId, 'all'))) {
      check();
      for (const { articleId, path, text } of page) {
        const textKey = keyOf(text);
        if (!matcher.#byText.has(textKey)) matcher.#byText.set(textKey, articleId);
        if (!matcher.#byWords.has(wordsKey(text))) matcher.#byWords.set(wordsKey(text), articleId);
        matcher.#byPath.set(path, { articleId, textKey });
      }
    }
    return matcher;
  }

  /** Null when the corpus has no such article. Of several with one text the name decides. */
  find({ file, text }: LabelledArticle): Match | null {
    const named = this.#byPath.get(file) ?? this.#byPath.get(`${file}.txt`);
    const textKey = keyOf(text);
    if (named?.textKey === textKey) return { articleId: named.articleId, isSameText: true };
    const same = this.#byText.get(textKey);
    if (same !== undefined) return { articleId: same, isSameText: true };
    const articleId = this.#byWords.get(wordsKey(text)) ?? named?.articleId;
    return articleId === undefined ? null : { articleId, isSameText: false };
  }
}

const keyOf = (text: string) => sha256OfText(text);
const wordsKey = (text: string) => sha256OfText(text.normalize('NFC').replace(/\s+/gu, ''));
