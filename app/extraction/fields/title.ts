import type { FieldRule } from './fieldContext.ts';
import { proposeField, wordsOf } from './proposeField.ts';

/** The headline. Guide, section 1. */
export const extractTitle: FieldRule = ({ article, title }) => {
  if (title === null) return null;
  return proposeField({
    field: 'title',
    value: wordsOf(article.text, title),
    evidence: [title],
    confidence: 0.97,
    rule: 'field.title.block',
  });
};
