import type { ArticleRow } from '../database/rows.ts';

/** What articles can be filtered by, with how many each value has. */
export type FacetId = 'status' | 'place' | 'body' | 'month' | 'label' | 'confidence' | AskedFacet;

/** What the rows do not tell by themselves: it is read when somebody asks for it. */
export type AskedFacet = 'finding' | 'copies';

/** The field of the project that names the body an article is about. */
const BODY_FIELD = 'leadBody';

export const bodyOf = ({ fields }: ArticleRow): string | null => fields[BODY_FIELD] ?? null;

/** Stands for what the checks find in an article that they have not come to yet. */
export const NOT_CHECKED = 'notChecked';

/** Stands for an article that others tell as well. */
export const HAS_COPIES = 'copies';

/** Where one step of confidence ends and the next begins. */
const STEPS = [0.5, 0.7, 0.8, 0.9] as const;

/** The step of confidence of an article by where it begins: `0`, `0.5` …; empty for none. */
export function confidenceStep({ lowestConfidence }: ArticleRow): string {
  if (lowestConfidence === null) return '';
  return String(STEPS.findLast((step) => lowestConfidence >= step) ?? 0);
}

const ROWS_A_SLICE = 2000;

/**
 * A number for what each row has of a facet, so that rows are told apart without comparing texts.
 * An unknown value is the empty text. Rows with several values have one code for all of them.
 */
export class FacetCodes {
  /** By place in the list of rows. */
  codes: Uint32Array = new Uint32Array(0);
  /** By code. */
  readonly values: (readonly string[])[] = [];
  readonly #valueOf: (row: ArticleRow) => string | readonly string[];
  readonly #codeOf = new Map<string, number>();
  readonly #seen: ArticleRow[] = [];
  #followed: readonly ArticleRow[] = [];

  constructor(valueOf: (row: ArticleRow) => string | readonly string[]) {
    this.#valueOf = valueOf;
  }

  /** Work that may be left at any step. */
  *follow(rows: readonly ArticleRow[]): Generator<void, void> {
    if (rows === this.#followed) return;
    if (this.codes.length < rows.length) {
      const grown = new Uint32Array(rows.length);
      grown.set(this.codes);
      this.codes = grown;
    }
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place] as ArticleRow;
      if (row === this.#seen[place]) continue;
      this.codes[place] = this.#code(this.#valueOf(row));
      this.#seen[place] = row;
      if (place % ROWS_A_SLICE === 0) yield;
    }
    this.#followed = rows;
  }

  #code(value: string | readonly string[]): number {
    const key = typeof value === 'string' ? value : value.join('\n');
    let code = this.#codeOf.get(key);
    if (code === undefined) {
      code = this.values.length;
      this.#codeOf.set(key, code);
      this.values.push(typeof value === 'string' ? [value] : value.length > 0 ? value : ['']);
    }
    return code;
  }
}

/** Of rows that are all there, in one go. */
export function codesOf(
  rows: readonly ArticleRow[],
  valueOf: (row: ArticleRow) => string | readonly string[],
): FacetCodes {
  const codes = new FacetCodes(valueOf);
  Array.from(codes.follow(rows));
  return codes;
}
