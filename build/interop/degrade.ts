import type { DatasetEntity, LabelledArticle } from '../../shared/dataset.ts';

/** Predictions that miss, add, shorten and mislabel, so that no figure is 0 or 1. */
export function degrade(article: LabelledArticle): LabelledArticle {
  const entities = article.entities.flatMap((entity, index): DatasetEntity[] => {
    switch (index % 7) {
      case 1:
        return [];
      case 3:
        return [{ ...entity, label: entity.label === 'ORG' ? 'LOCATION' : 'ORG' }];
      case 5: {
        const end = entity.end - 1;
        return [{ ...entity, end, text: article.text.slice(entity.start, end) }];
      }
      default:
        return [entity];
    }
  });
  return { ...article, entities };
}
