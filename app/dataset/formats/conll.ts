import type { LabelledArticle } from '../../../shared/dataset.ts';
import { quote } from '../../text/spans.ts';
import { chooseFlat } from './chooseFlat.ts';
import { readConll } from './conll/readConll.ts';
import { createTagger, type TagScheme } from './conll/tags.ts';
import { cutTokens } from './cutTokens.ts';
import {
  choiceOf,
  type DatasetFormat,
  type FormatOption,
  type WriteContext,
} from './datasetFormat.ts';

const LEAVES_OUT = [
  'spaces and line breaks: tokens are syllables, sentences end at blank lines',
  'of overlapping entities all but the first, of those that start together all but the longest',
  'discontinuous entities, fields, indicators, names of files, and who decided',
];

const SCHEME = {
  id: 'scheme',
  choices: ['iob2', 'iob1', 'bilou', 'iobes'],
  about: 'how tags tell where an entity begins; iob1 is that of 2003',
} satisfies FormatOption;

interface Columns {
  /** What stands between the token and its tag. */
  between: string;
  documentStart: string;
}

const FOUR_COLUMNS: Columns = { between: ' -X- O ', documentStart: '-DOCSTART- -X- O O' };
const TWO_COLUMNS: Columns = { between: '\t', documentStart: '-DOCSTART-\tO' };

const common = {
  container: 'file',
  unit: 'token',
  leavesOut: LEAVES_OUT,
  read: readConll,
} as const;

/** Four columns as of the shared task: token, part of speech, chunk, entity. */
export const conll2003: DatasetFormat = {
  ...common,
  id: 'conll2003',
  name: 'CoNLL-2003',
  extensions: ['.conll', '.txt'],
  source: 'https://www.clips.uantwerpen.be/conll2003/ner/',
  options: [SCHEME],
  createWriter: (context) => {
    const scheme = choiceOf({ options: [SCHEME] }, context.options, 'scheme') as TagScheme;
    return createColumnWriter(FOUR_COLUMNS, scheme);
  },
};

export const iob2: DatasetFormat = {
  ...common,
  id: 'iob2',
  name: 'IOB2, two columns',
  extensions: ['.iob2', '.tsv', '.txt', '.conll'],
  source: 'https://en.wikipedia.org/wiki/Inside–outside–beginning_(tagging)',
  options: [],
  createWriter: () => createColumnWriter(TWO_COLUMNS, 'iob2'),
};

export const bilou: DatasetFormat = {
  ...common,
  id: 'bilou',
  name: 'BILOU, two columns',
  extensions: ['.bilou', '.tsv', '.txt', '.conll'],
  source: 'https://aclanthology.org/W09-1119',
  options: [],
  createWriter: () => createColumnWriter(TWO_COLUMNS, 'bilou'),
};

function createColumnWriter(
  columns: Columns,
  scheme: TagScheme,
): ReturnType<(context: WriteContext) => ReturnType<DatasetFormat['createWriter']>> {
  return {
    *add(article) {
      yield { path: '', content: writeDocument(article, columns, scheme) };
    },
    *end() {
      yield { path: '', content: '' };
    },
  };
}

/** Rows without an entity end alike; a string that grows by two pieces a row is quickest to write. */
function writeDocument(
  { text, entities }: LabelledArticle,
  { between, documentStart }: Columns,
  scheme: TagScheme,
): string {
  const marks = chooseFlat(entities.filter(({ spans }) => spans === undefined));
  const tagsOf = createTagger(marks, scheme);
  const outside = `${between}O\n`;
  let written = `${documentStart}\n\n`;
  for (const { tokens } of cutTokens(text, marks)) {
    const tags = tagsOf(tokens);
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined) break;
      const tag = tags[index] ?? 'O';
      written += quote(text, token);
      written += tag === 'O' ? outside : `${between}${tag}\n`;
    }
    written += '\n';
  }
  return written;
}
