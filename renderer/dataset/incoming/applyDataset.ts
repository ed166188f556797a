import type { ArticleId } from '../../../shared/article.ts';
import type { Edit } from '../../../shared/edit.ts';
import { describePlace } from '../../../app/dataset/incoming/place.ts';
import { createReadReport } from '../../../app/dataset/incoming/readReport.ts';
import { beginStep } from '../../database/beginStep.ts';
import { readCorpusProject, readTextPages } from '../../database/datasetPages.ts';
import { Refusal, unwrap } from '../../database/failureOf.ts';
import { loadReviews, type StoredReview } from '../../database/loadReview.ts';
import { recordEdits } from '../../database/recordEdits.ts';
import type { WorkTools } from '../work/workMessages.ts';
import { ArticleMatcher } from './articleMatcher.ts';
import { draftImport } from './draftImport.ts';
import type { Applied, ApplyRequest } from './importCalls.ts';
import { readSource } from './openSource.ts';
import { type ArticlePlan, planArticle } from './planArticle.ts';

const ARTICLES_A_PAGE = 200;
const MOST_NAMED = 20;

interface Plans {
  byArticle: Map<ArticleId, ArticlePlan>;
  unmatchedCount: number;
}

/**
 * Takes the decisions of a dataset into the articles of a corpus, in one step: all or nothing.
 * Throws a Refusal at a fault that the user did not agree to leave out.
 */
export async function applyDataset(request: ApplyRequest, tools: WorkTools): Promise<Applied> {
  const { byArticle, unmatchedCount } = await planAll(request, tools);
  const ids = [...byArticle.keys()];
  const recorded = await recordEdits(async () => {
    const stamp = await beginStep(request.author);
    const edits: Edit[] = [];
    const reviews: StoredReview[] = [];
    const value = { articleCount: 0, decisionCount: 0, keptCount: 0, otherwiseCount: 0 };
    const otherwise: Applied['otherwise'] = [];
    for (let start = 0; start < ids.length; start += ARTICLES_A_PAGE) {
      tools.check();
      for (const review of await loadReviews(ids.slice(start, start + ARTICLES_A_PAGE))) {
        const plan = byArticle.get(review.row.id);
        const drafted = plan && draftImport(review, plan, stamp);
        if (drafted === undefined) continue;
        value.decisionCount += drafted.decisionCount;
        value.keptCount += drafted.keptCount;
        value.otherwiseCount += drafted.otherwise.length;
        for (const what of drafted.otherwise) {
          if (otherwise.length < MOST_NAMED) otherwise.push({ ...what, path: review.row.path });
        }
        if (drafted.edits.length === 0) continue;
        value.articleCount += 1;
        for (const edit of drafted.edits) edits.push(edit);
        reviews.push(review);
      }
      const doneCount = Math.min(start + ARTICLES_A_PAGE, ids.length);
      tools.tell({ phase: 'recording', doneCount, totalCount: ids.length });
    }
    return { edits, value: { ...value, otherwise }, known: { reviews } };
  });
  const { entries, value } = unwrap(recorded);
  const lostCount = [...byArticle.values()].reduce((sum, plan) => sum + plan.lostCount, 0);
  return { ...value, lostCount, unmatchedCount, entries };
}

async function planAll(request: ApplyRequest, tools: WorkTools): Promise<Plans> {
  const { source, corpusId, names, takesUndecided, leavesFaultsOut } = request;
  const corpus = await readCorpusProject(corpusId);
  if (corpus === null) {
    const message = 'The corpus is not in the store.';
    throw new Refusal({ code: 'unknown-corpus', message, path: null });
  }
  const fields = new Set(corpus.project.fields.map(({ id }) => id));
  const options = { names, takesUndecided, fields };
  const matcher = await ArticleMatcher.of(corpusId, tools);
  const plans: Plans = { byArticle: new Map(), unmatchedCount: 0 };
  const report = createReadReport();
  const onFailure = (failure: ConstructorParameters<typeof Refusal>[0]) => {
    if (!leavesFaultsOut) throw new Refusal(failure);
  };
  for await (const article of readSource(source, tools, { report, onFailure })) {
    const match = matcher.find(article);
    if (match === null) plans.unmatchedCount += 1;
    else if (!plans.byArticle.has(match.articleId)) {
      const text = match.isSameText ? article.text : await textOf(match.articleId);
      plans.byArticle.set(match.articleId, planArticle(article, text, options));
    }
  }
  const [wrong] = report.mismatches;
  if (wrong !== undefined && !leavesFaultsOut) {
    const path = describePlace(wrong.place);
    const message = `${path}: ${wrong.label} is not on its words.`;
    throw new Refusal({ code: 'invalid-annotation', message, path });
  }
  return plans;
}

async function textOf(articleId: ArticleId): Promise<string> {
  for await (const page of readTextPages([articleId])) return page[0]?.text ?? '';
  return '';
}
