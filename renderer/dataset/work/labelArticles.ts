import { listPutAway } from '../../../app/dataset/proof/listPutAway.ts';
import type { Loss } from '../../../app/dataset/proof/compareArticles.ts';
import { assembleDataset } from '../../../app/dataset/assembleDataset.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Project } from '../../../shared/project.ts';
import { readPages } from '../../database/datasetPages.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ExportSettings } from './exportCalls.ts';

type Selection = Pick<ExportSettings, 'include' | 'labels' | 'hasFields' | 'hasIndicators'>;

/**
 * Stored articles as a dataset holds them, a page at a time, in the order of the ids. `onPutAway`
 * hears of the decisions that are left out because the project has put their label or field away.
 */
export async function* labelArticles(
  articleIds: readonly ArticleId[],
  project: Project,
  selection: Selection,
  onPutAway: (file: string, losses: Loss[]) => void = () => undefined,
): AsyncGenerator<LabelledArticle[]> {
  for await (const page of readPages(articleIds, true)) {
    for (const { row, annotations } of page) onPutAway(row.path, listPutAway(annotations, project));
    yield page.map((review) => select(labelArticle(review, project, selection), selection));
  }
}

function labelArticle(
  review: StoredReview,
  project: Project,
  { include }: Selection,
): LabelledArticle {
  const { row, text, extraction, annotations, note, dismissals } = review;
  const known = { path: row.path, text, extraction, annotations, project };
  const meta = {
    ...(row.status !== 'new' && { status: row.status }),
    ...(note !== null && { note }),
    ...(dismissals.length > 0 && { dismissals }),
  };
  return {
    ...assembleDataset(known, { include, nested: 'keep' }),
    text,
    ...(Object.keys(meta).length > 0 && { meta }),
  };
}

function select(
  article: LabelledArticle,
  { labels, hasFields, hasIndicators }: Selection,
): LabelledArticle {
  if (labels === null && hasFields && hasIndicators) return article;
  const wanted = labels && new Set(labels);
  const { relations = [], ...rest } = article;
  const entities = article.entities.filter(({ label }) => wanted?.has(label) ?? true);
  const fields = hasFields ? article.fields : {};
  const indicators = hasIndicators ? article.indicators : [];
  const ids = [...entities, ...indicators, ...Object.values(fields)].map((value) => value?.id);
  const there = new Set(ids);
  const kept = relations.filter(({ from, to }) => there.has(from) && there.has(to));
  return { ...rest, fields, entities, indicators, ...(kept.length > 0 && { relations: kept }) };
}
