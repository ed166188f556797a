/** The panels of the article screen, in the order in which an article is gone through. */
export const LAYERS = ['fields', 'entities', 'indicators'] as const;
export type Layer = (typeof LAYERS)[number];
