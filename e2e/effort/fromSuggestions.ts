import { expect, type Page } from '@playwright/test';
import { readPeriod } from '../../renderer/review/indicatorRoles.ts';
import type { DatasetArticle } from '../../shared/dataset.ts';
import type { Span } from '../../shared/span.ts';
import { ArticlePage, focusOfMenu } from '../pages.ts';
import { readReview, type StoredMark, type StoredReview } from '../readReview.ts';
import { CountedKeyboard } from './countedKeyboard.ts';
import { goldMarks, nameOf, VALUE, type Roles } from './goldMarks.ts';
import { listErrors, type ReviewError } from './listErrors.ts';
import { planCaret, readScreen } from './planCaret.ts';

export interface SuggestedEffort {
  name: string;
  /** Entities, values and fields of the gold. */
  items: number;
  errors: number;
  presses: number;
}

/** So many pages further a mark is looked for before the caret goes there. */
const MOST_PAGES = 3;

type BoundsError = Extract<ReviewError, { type: 'bounds' }>;

/** What a value can be said to be, as the list behind `Shift+E` names it. */
const ROLE_NAMES: Partial<Record<string, string>> = {
  level: 'amount',
  fraction: 'n of m',
  over: 'beyond the plan',
  at_least: 'at least',
  at_most: 'at most',
  same_period: 'same period',
};

/** Takes an article from its suggestions to exactly the gold. */
export class Reviewer {
  readonly #page: Page;
  readonly #gold: DatasetArticle;
  readonly #keys: CountedKeyboard;
  readonly #article: ArticlePage;

  constructor(page: Page, gold: DatasetArticle) {
    this.#page = page;
    this.#gold = gold;
    this.#keys = new CountedKeyboard(page);
    this.#article = new ArticlePage(page);
  }

  async review(): Promise<SuggestedEffort> {
    const before = listErrors(await this.#read(), this.#gold);
    await this.#acceptSure();
    for (let [error] = before; error !== undefined;) {
      const count = (await this.#errors()).length;
      await this.#mend(error);
      await expect.poll(async () => (await this.#errors()).length).toBeLessThan(count);
      [error] = await this.#errors();
    }
    await this.#acceptRest();
    expect(await this.#errors()).toEqual([]);
    const { fieldNames } = await this.#read();
    const items = goldMarks(this.#gold).length + Object.keys(fieldNames).length;
    const presses = this.#keys.count;
    return { name: this.#gold.file, items, errors: before.length, presses };
  }

  #read(): Promise<StoredReview> {
    return readReview(this.#page, this.#gold.file);
  }

  async #errors(): Promise<ReviewError[]> {
    return listErrors(await this.#read(), this.#gold);
  }

  async #acceptSure(): Promise<void> {
    const button = this.#page.getByRole('button', { name: /^Accept \d+ sure$/ });
    const sure = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0] ?? 0);
    const open = await this.#article.openCount();
    if (sure === 0) return;
    await this.#keys.press('Shift+A');
    await expect.poll(() => this.#article.openCount()).toBe(open - sure);
  }

  /** Fields together, then paragraph by paragraph: each key goes on by itself. */
  async #acceptRest(): Promise<void> {
    let left = await this.#article.openCount();
    if (left > 0) await this.#keys.press('n');
    while (left > 0) {
      const before = left;
      await this.#keys.press('Shift+Enter');
      await expect.poll(async () => (left = await this.#article.openCount())).toBeLessThan(before);
    }
  }

  async #mend(error: ReviewError): Promise<void> {
    switch (error.type) {
      case 'missing': {
        await this.#select(error.mark);
        const { hotkeys } = await this.#read();
        const { label } = error.mark;
        await this.#keys.press(label === VALUE ? 'Shift+I' : (hotkeys[label] ?? ''));
        return;
      }
      case 'spurious':
        await this.#goTo(error.mark);
        await this.#keys.press('x');
        return;
      case 'bounds':
        await this.#goTo(error.mark);
        await this.#moveBounds(error.mark, error.right);
        await this.#repeatFor(error);
        return;
      case 'role':
        await this.#goTo(error.mark);
        await this.#setRole(error.role, error.right);
        return;
      case 'field':
        await this.#setField(error.field, error.value);
    }
  }

  /** The same error on the same words elsewhere takes one key. */
  async #repeatFor({ mark, right }: BoundsError): Promise<void> {
    await expect.poll(() => this.#hasError(mark)).toBe(false);
    const { text } = await this.#read();
    const wordsOf = ({ start, end }: Span) => text.slice(start, end).toLowerCase();
    const key = (one: { mark: Span; right: Span }) => `${wordsOf(one.mark)} ${wordsOf(one.right)}`;
    const bounds = (await this.#errors()).filter((error) => error.type === 'bounds');
    const same = bounds.filter((error) => key(error) === key({ mark, right }));
    if (same.length === 0) return;
    await this.#keys.press('s');
    for (const error of same) await expect.poll(() => this.#hasError(error.mark)).toBe(false);
  }

  async #hasError(mark: StoredMark): Promise<boolean> {
    return (await this.#errors()).some(
      (error) => 'mark' in error && nameOf(error.mark) === nameOf(mark),
    );
  }

  /** Makes a mark active: by its letters if it is on the screen, else by the caret. */
  async #goTo(mark: StoredMark): Promise<void> {
    const lit = this.#page.locator(
      `[data-offset="${mark.start}"][class*="${mark.label === VALUE ? '_value_' : '_active_'}"]`,
    );
    if (await lit.first().isVisible()) return;
    if (await this.#turnTo(mark.start)) {
      await this.#keys.press('Shift+Q');
      const hint = this.#page.locator(`kbd[data-start="${mark.start}"]`).first();
      await this.#keys.press(...Array.from((await hint.textContent()) ?? ''));
    } else {
      await this.#select({ start: mark.start, end: mark.start });
      await this.#keys.press('o');
    }
    await expect(lit.first()).toBeVisible();
  }

  /** Turns pages until a place is on the screen; false when it is too many pages away. */
  async #turnTo(start: number): Promise<boolean> {
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      if (await this.#isOnScreen(start)) return true;
      const first = await this.#firstOnScreen();
      await this.#keys.press(start < first ? 'PageUp' : 'PageDown');
      await expect.poll(() => this.#firstOnScreen()).not.toBe(first);
    }
    return this.#isOnScreen(start);
  }

  /** Where the text on the screen begins. */
  #firstOnScreen(): Promise<number> {
    return this.#article.text.evaluate((text) => {
      const { top } = text.getBoundingClientRect();
      const words = Array.from(text.querySelectorAll<HTMLElement>('[data-offset]'));
      const first = words.find((one) => one.getBoundingClientRect().top >= top);
      return Number(first?.dataset['offset'] ?? 0);
    });
  }

  async #isOnScreen(start: number): Promise<boolean> {
    const words = this.#article.text.locator(`[data-offset="${start}"]`);
    if ((await words.count()) === 0) return false;
    const [box, view] = [await words.first().boundingBox(), await this.#article.text.boundingBox()];
    if (box === null || view === null) return false;
    return box.y >= view.y && box.y + box.height <= view.y + view.height;
  }

  /** Selects words, or goes to a place, with the caret. */
  async #select(target: Span): Promise<void> {
    const { units } = readScreen(await this.#read());
    const from = await this.#caret();
    const plan = planCaret(units, { anchor: from, head: from }, target);
    if (plan === null) throw new Error(`No way to ${target.start} in ${this.#gold.file}`);
    await this.#keys.press(...plan);
  }

  /** Where the caret is, else the active item: what the next key of the caret starts from. */
  async #caret(): Promise<number> {
    const caret = this.#article.text.locator('[class*="_caret_"] + [data-offset]');
    const lit = this.#article.text.locator(
      '[data-offset]:is([class*="_active_"], [class*="_value_"])',
    );
    const place = (await caret.count()) > 0 ? caret : lit;
    if ((await place.count()) === 0) {
      const { text } = await this.#read();
      return text.length - text.trimStart().length;
    }
    return Number(await place.first().getAttribute('data-offset'));
  }

  async #moveBounds(mark: StoredMark, right: StoredMark): Promise<void> {
    const { units } = readScreen(await this.#read());
    let { start, end } = mark;
    while (start !== right.start) {
      const isWider = right.start < start;
      start =
        (isWider ? units.previousStart('token', start) : units.nextStart('token', start)) ?? 0;
      await this.#keys.press(isWider ? '[' : 'Shift+[');
    }
    while (end !== right.end) {
      const isWider = right.end > end;
      end = (isWider ? units.nextEnd('token', end) : units.previousEnd('token', end)) ?? 0;
      await this.#keys.press(isWider ? ']' : 'Shift+]');
    }
    await this.#keys.press('Enter');
  }

  async #setRole(role: keyof Roles, right: Roles): Promise<void> {
    if (role === 'name' && right.name !== null) {
      await this.#select(right.name);
      await this.#keys.press('m');
    } else if (role === 'period') {
      if (right.period !== null) await this.#select(await this.#findPeriod(right.period));
      await this.#keys.press('Shift+U');
    } else {
      const value = right[role];
      if (value !== null && typeof value !== 'string') throw new Error(`Cannot set ${role}`);
      await this.#keys.press('Shift+E');
      await focusOfMenu(this.#page);
      await this.#keys.type(value === null ? `no ${role}` : (ROLE_NAMES[value] ?? value));
      await this.#keys.press('Enter');
    }
  }

  /** A date in the text that says a period. */
  async #findPeriod(period: string): Promise<Span> {
    const { text, marks, fields } = await this.#read();
    const printed = fields['printedDate'] ?? null;
    const found = marks.find(({ label, start, end }) => {
      return label === 'DATE' && readPeriod(text.slice(start, end), printed) === period;
    });
    if (found === undefined) throw new Error(`No date says ${period} in ${this.#gold.file}`);
    return found;
  }

  /** From the words of its evidence where they are the value, else typed. */
  async #setField(field: string, value: string | null): Promise<void> {
    const { text, fieldNames, marks } = await this.#read();
    const name = fieldNames[field] ?? '';
    const [start, end] = this.#gold.fields[field]?.evidence[0] ?? [0, 0];
    const mark = marks.find((one) => one.start === start && one.end === end);
    if (mark !== undefined && text.slice(start, end) === value) {
      await this.#goTo(mark);
      await this.#keys.press('f');
      await focusOfMenu(this.#page);
      await this.#keys.type(shortestStart(name, Object.values(fieldNames)));
      await this.#keys.press('Enter');
      return;
    }
    await this.#keys.press('Control+k');
    await expect(this.#page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
    await this.#keys.type(`edit ${name.toLowerCase()}`);
    await this.#keys.press('Enter');
    await expect(this.#page.getByRole('textbox', { name: `Value of “${name}”` })).toBeFocused();
    if (value === null) await this.#keys.press('Escape', 'x');
    else {
      await this.#keys.type(value);
      await this.#keys.press('Enter');
    }
  }
}

/** So many letters of a name that no other one begins with them. */
function shortestStart(name: string, all: readonly string[]): string {
  const small = name.toLowerCase();
  for (let length = 1; length < small.length; length += 1) {
    const start = small.slice(0, length);
    if (all.filter((other) => other.toLowerCase().startsWith(start)).length === 1) return start;
  }
  return small;
}
