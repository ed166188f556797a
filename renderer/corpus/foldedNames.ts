import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import type { ArticleRow } from '../database/rows.ts';

const ROWS_A_SLICE = 500;
const PLAIN = /^[\u0020-\u007e]*$/;

/** Lower case without marks; most paths need little work for it. */
const fold = (written: string): string =>
  PLAIN.test(written) ? written.toLowerCase() : foldDiacritics(written.normalize('NFC'));

/**
 * What the rows of a list are found by, folded: the title is so in the row already, paths are folded
 * once, and places once each.
 */
export class FoldedNames {
  /** By place in the list of rows, as written and folded. */
  readonly #written: string[] = [];
  readonly #paths: string[] = [];
  readonly #provinces = new Map<string, string>();
  #followed: readonly ArticleRow[] = [];

  /** Folds what is new, so that no search waits for it; the work may be left at any step. */
  *follow(rows: readonly ArticleRow[]): Generator<void, void> {
    if (rows === this.#followed) return;
    for (const [place, row] of rows.entries()) {
      this.#pathOf(row, place);
      if (place % ROWS_A_SLICE === 0) yield;
    }
    this.#followed = rows;
  }

  /** Whether a folded text stands in the title, path or place of a row. */
  hold(row: ArticleRow, place: number, text: string): boolean {
    return (
      row.titleKey.includes(text) ||
      this.#pathOf(row, place).includes(text) ||
      (row.province !== null && this.#provinceOf(row.province).includes(text))
    );
  }

  #pathOf({ path }: ArticleRow, place: number): string {
    const known = this.#paths[place];
    if (known !== undefined && this.#written[place] === path) return known;
    const folded = fold(path);
    this.#paths[place] = folded;
    this.#written[place] = path;
    return folded;
  }

  #provinceOf(province: string): string {
    let folded = this.#provinces.get(province);
    if (folded === undefined) {
      folded = fold(province);
      this.#provinces.set(province, folded);
    }
    return folded;
  }
}
