import type { LabelledArticle } from '../../../shared/dataset.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import { Utf8Builder } from '../../text/utf8Builder.ts';
import { chooseFlat } from './chooseFlat.ts';
import { readConll } from './conll/readConll.ts';
import { createTagger, type TagScheme } from './conll/tags.ts';
import { cutTokens } from './cutTokens.ts';
import {
  type ArticleWriter,
  choiceOf,
  type DatasetFormat,
  type FormatOption,
} from './datasetFormat.ts';

const LEAVES_OUT = [
  'white space in labels: it becomes “_”',
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

function createColumnWriter(columns: Columns, scheme: TagScheme): ArticleWriter {
  const builder = new Utf8Builder();
  const pieces = piecesOf(columns);
  return {
    *add(article) {
      writeDocument(article, { builder, pieces, scheme });
      yield { path: '', content: builder.take() };
    },
    *end() {
      yield { path: '', content: '' };
    },
  };
}

interface Pieces {
  documentStart: Uint8Array;
  sentenceEnd: Uint8Array;
  /** What follows a token, by its tag; a dataset has few tags. */
  afterToken: (tag: string) => Uint8Array;
}

function piecesOf({ between, documentStart }: Columns): Pieces {
  const known = new Map<string, Uint8Array>();
  return {
    documentStart: encodeUtf8(`${documentStart}\n\n`),
    sentenceEnd: encodeUtf8('\n'),
    afterToken: (tag) => {
      let bytes = known.get(tag);
      if (bytes === undefined) known.set(tag, (bytes = encodeUtf8(`${between}${tag}\n`)));
      return bytes;
    },
  };
}

function writeDocument(
  { text, entities }: LabelledArticle,
  { builder, pieces, scheme }: { builder: Utf8Builder; pieces: Pieces; scheme: TagScheme },
): void {
  const marks = chooseFlat(entities.filter(({ spans }) => spans === undefined));
  const tagsOf = createTagger(marks, scheme);
  const outside = pieces.afterToken('O');
  builder.addBytes(pieces.documentStart);
  for (const { tokens } of cutTokens(text, marks)) {
    const tags = tagsOf(tokens);
    let order = 0;
    for (const token of tokens) {
      const tag = tags[order++] ?? 'O';
      builder.addText(text, token);
      builder.addBytes(tag === 'O' ? outside : pieces.afterToken(tag));
    }
    builder.addBytes(pieces.sentenceEnd);
  }
}
