import {
  MOST_REPEATS,
  TokenShape,
  type PatternToken,
  type TokenTest,
} from '../../shared/userRule.ts';

/** A pattern, or what is wrong with its notation and where (UTF-16 offset). */
export type ReadPattern =
  { ok: true; tokens: PatternToken[] } | { ok: false; problem: NotationProblem; offset: number };

export type NotationProblem =
  | 'empty'
  | 'unknownShape'
  | 'unclosedQuote'
  | 'unclosedGroup'
  | 'unclosedCapture'
  | 'secondCapture'
  | 'emptyCapture'
  | 'badTimes'
  | 'unexpected';

/** `xã`, `"UBND"`, `<number>`, `@ORG`, `(xã|thị trấn)`, with `?`, `*`, `+`, `{2}` or `{1,3}` behind. */
const TOKEN =
  /(?<space>\s+)|(?<capture>[[\]])|(?<quoted>"[^"]*")|<(?<shape>[^<>\s]*)>|@(?<label>[\p{L}\p{N}_-]+)|\((?<group>[^()]*)\)|(?<bare>[^\s[\]"<>@(){}?*+|]+)/uy;
/** `?` · `*` · `+` · `{2}` · `{1,3}` */
const TIMES = /(?<sign>[?*+])|\{(?<least>\d{1,2})(?:,(?<most>\d{1,2}))?\}/uy;

class Refused extends Error {
  readonly problem: NotationProblem;
  readonly offset: number;

  constructor(problem: NotationProblem, offset: number) {
    super(problem);
    this.problem = problem;
    this.offset = offset;
  }
}

/**
 * Reads a pattern in one line. Words stand for themselves, blind to capitals; `"UBND"` minds them;
 * `(xã|thị trấn)` is one of several; `<number>`, `<capital>` and the like are ways to be written;
 * `@ORG` is a mention with that label; `[…]` are the words to take.
 */
export function parseUserPattern(notation: string): ReadPattern {
  try {
    return { ok: true, tokens: new Reader(notation).read() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, problem: error.problem, offset: error.offset };
  }
}

class Reader {
  readonly #notation: string;
  readonly #tokens: PatternToken[] = [];
  #at = 0;
  /** Where the words to take begin; null outside of them. */
  #opened: number | null = null;
  #hasCaptured = false;

  constructor(notation: string) {
    this.#notation = notation.normalize('NFC');
  }

  read(): PatternToken[] {
    while (this.#at < this.#notation.length) this.#readNext();
    if (this.#opened !== null) throw new Refused('unclosedCapture', this.#opened);
    if (!this.#tokens.some(({ atLeast }) => atLeast > 0)) throw new Refused('empty', 0);
    return this.#tokens;
  }

  #readNext(): void {
    const start = this.#at;
    const groups = this.#match(TOKEN);
    if (groups === null) throw new Refused(problemAt(this.#notation, start), start);
    if (groups['space'] !== undefined) return;
    if (groups['capture'] !== undefined) this.#capture(groups['capture'], start);
    else this.#add(testOf(groups, start));
  }

  #capture(bracket: string, offset: number): void {
    if (bracket === '[') {
      if (this.#opened !== null || this.#hasCaptured) throw new Refused('secondCapture', offset);
      this.#opened = offset;
      return;
    }
    if (this.#opened === null) throw new Refused('unexpected', offset);
    if (this.#tokens.at(-1)?.isCaptured !== true) throw new Refused('emptyCapture', offset);
    this.#opened = null;
    this.#hasCaptured = true;
  }

  #add(test: TokenTest): void {
    const offset = this.#at;
    const groups = this.#match(TIMES);
    const [atLeast, atMost] = groups === null ? [1, 1] : timesOf(groups);
    if (atMost < 1 || atLeast > atMost || atMost > MOST_REPEATS) {
      throw new Refused('badTimes', offset);
    }
    this.#tokens.push({ test, atLeast, atMost, isCaptured: this.#opened !== null });
  }

  #match(expression: RegExp): Groups | null {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#notation);
    if (match === null) return null;
    this.#at = expression.lastIndex;
    return match.groups ?? {};
  }
}

type Groups = Record<string, string | undefined>;

function problemAt(notation: string, offset: number): NotationProblem {
  switch (notation[offset]) {
    case '"':
      return 'unclosedQuote';
    case '(':
      return 'unclosedGroup';
    case '<':
      return 'unknownShape';
    default:
      return 'unexpected';
  }
}

function testOf(groups: Groups, offset: number): TokenTest {
  const { quoted, shape, label, group, bare } = groups;
  if (label !== undefined) return { type: 'label', label };
  if (shape !== undefined) {
    const known = TokenShape.safeParse(shape);
    if (!known.success) throw new Refused('unknownShape', offset);
    return { type: 'shape', shape: known.data };
  }
  const written = quoted ?? group ?? bare ?? '';
  const isCaseSensitive = written.startsWith('"');
  const phrases = written.split('|').map((phrase) => phrase.replaceAll('"', '').trim());
  if (phrases.includes('')) throw new Refused('empty', offset);
  return { type: 'phrases', phrases, isCaseSensitive };
}

function timesOf({ sign, least, most }: Groups): [number, number] {
  if (sign === '?') return [0, 1];
  if (sign === '*') return [0, MOST_REPEATS];
  if (sign === '+') return [1, MOST_REPEATS];
  return [Number(least), Number(most ?? least)];
}

/** A pattern in the notation that `parseUserPattern` reads to the same tokens. */
export function writeUserPattern(tokens: readonly PatternToken[]): string {
  const first = tokens.findIndex(({ isCaptured }) => isCaptured);
  const last = tokens.findLastIndex(({ isCaptured }) => isCaptured);
  return tokens
    .map((token, index) => {
      const written = writeTest(token.test) + writeTimes(token);
      return `${index === first ? '[' : ''}${written}${index === last ? ']' : ''}`;
    })
    .join(' ');
}

const BARE = /^[^\s[\]"<>@(){}?*+|]+$/u;

function writeTest(test: TokenTest): string {
  switch (test.type) {
    case 'shape':
      return `<${test.shape}>`;
    case 'label':
      return `@${test.label}`;
    case 'phrases': {
      const [first = ''] = test.phrases;
      if (test.phrases.length === 1 && BARE.test(first) && !test.isCaseSensitive) return first;
      const quoted = test.phrases.map((phrase) => (test.isCaseSensitive ? `"${phrase}"` : phrase));
      return test.phrases.length === 1 && test.isCaseSensitive
        ? quoted.join('')
        : `(${quoted.join('|')})`;
    }
  }
}

function writeTimes({ atLeast, atMost }: PatternToken): string {
  if (atLeast === 1 && atMost === 1) return '';
  if (atLeast === 0 && atMost === 1) return '?';
  if (atMost === MOST_REPEATS && atLeast <= 1) return atLeast === 0 ? '*' : '+';
  return atLeast === atMost ? `{${atMost}}` : `{${atLeast},${atMost}}`;
}
