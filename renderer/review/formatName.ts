import type { ArticleFormat } from '../../shared/articleFormat.ts';

const NAMES = {
  text: null,
  html: 'HTML',
  markdown: 'Markdown',
  docx: 'Word',
  pdf: 'PDF',
  jsonLines: 'JSON Lines',
  csv: 'CSV',
  tsv: 'TSV',
  zip: 'zip',
} as const satisfies Record<ArticleFormat, string | null>;

/** What people call the format, the same in every language; null for plain text. */
export function formatName(format: ArticleFormat): string | null {
  return NAMES[format];
}
