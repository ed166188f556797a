import { expect, type Locator, type Page } from '@playwright/test';

/** The list of articles. */
export class CorpusPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly search: Locator;
  readonly switch: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Articles' });
    this.search = page.getByRole('searchbox', { name: 'Search titles, files, places and texts' });
    this.switch = page.getByRole('button', { name: /^Folder: / });
  }

  /** Waits until that many articles are listed and none is being read any more. */
  async waitForArticles(count: number): Promise<void> {
    await expect(this.grid).toHaveAttribute('aria-rowcount', String(count + 1));
    await expect(this.page.getByRole('region', { name: 'Reading articles' })).toBeHidden();
  }

  /** The row that holds a text: a title or a file. */
  row(text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }

  cell(text: string, column: Column): Locator {
    return this.row(text)
      .getByRole('gridcell')
      .nth(COLUMNS.indexOf(column) + 1);
  }

  /** What the screen says in passing or about the folder as a whole. */
  notice(text: string | RegExp): Locator {
    const { page } = this;
    return page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: text });
  }

  async open(text: string): Promise<ArticlePage> {
    await this.cell(text, 'Title').click();
    const article = new ArticlePage(this.page);
    await expect(article.text).toBeVisible();
    return article;
  }

  async openFolder(): Promise<void> {
    await this.choose('Open folder…');
  }

  async readAgain(): Promise<void> {
    await this.choose('Read this folder again');
  }

  /** The list of the files that could not be read. */
  async showUnread(): Promise<UnreadDialog> {
    await this.page.getByRole('button', { name: 'Show', exact: true }).click();
    return new UnreadDialog(this.page);
  }

  async export(): Promise<ExportPage> {
    await this.page.getByRole('button', { name: 'Export…' }).click();
    return new ExportPage(this.page);
  }

  private async choose(item: string): Promise<void> {
    await this.switch.click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}

const COLUMNS = ['Title', 'Event', 'Place', 'Status', 'To decide', 'File'] as const;
type Column = (typeof COLUMNS)[number];

export class UnreadDialog {
  readonly dialog: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /could not be read$/ });
    this.rows = this.dialog.locator('tbody').getByRole('row');
  }

  reason(file: string): Locator {
    return this.rows.filter({ hasText: file }).getByRole('cell');
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
    await expect(this.dialog).toBeHidden();
  }
}

export type Layer = 'Fields' | 'Entities' | 'Indicators';

/** An open article. */
export class ArticlePage {
  readonly page: Page;
  readonly text: Locator;
  /** The active item: what it is and in which state. */
  readonly inspector: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly status: Locator;
  /** The entities of the panel, as far as they are drawn. */
  readonly entities: Locator;
  /** The indicators of the panel, as far as they are drawn. */
  readonly indicators: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('document', { name: /^Text of the article/ });
    this.inspector = page.getByRole('region', { name: 'Active item' });
    this.undo = page.getByRole('button', { name: 'Undo', exact: true });
    this.redo = page.getByRole('button', { name: 'Redo', exact: true });
    this.status = page.getByRole('combobox', { name: 'Status of the article' });
    this.entities = page.getByRole('list', { name: 'Entities' }).getByRole('listitem');
    this.indicators = page.getByRole('table', { name: 'Indicators' }).getByRole('row');
  }

  heading(title: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: title });
  }

  tab(layer: Layer): Locator {
    return this.page.getByRole('tab', { name: layer });
  }

  /** How many suggestions of the article nobody has decided on, as the tabs say. */
  async openCount(): Promise<number> {
    await expect(this.tab('Fields')).toBeVisible();
    const tabs = await this.page.getByRole('tab').allTextContents();
    const counts = tabs.map((words) => /(?<count>\d+) open/.exec(words)?.groups?.['count'] ?? 0);
    return counts.reduce((sum: number, count) => sum + Number(count), 0);
  }

  /** Goes to the first mark of some words, with the search and the key of the mark at the caret. */
  async goToWords(words: string): Promise<void> {
    await this.press('Control+f');
    const box = this.page.getByRole('textbox', { name: 'Find in this article' });
    await expect(box).toBeFocused();
    await box.fill(words);
    await expect(this.page.getByRole('search').getByRole('status')).toHaveText(/^1 of/);
    await this.press('Escape', 'o');
    await expect(this.inspector).toContainText(words);
  }

  /** A document field: its value and its state. */
  field(name: string): Locator {
    const title = this.page.getByText(name, { exact: true });
    return this.page.getByRole('tabpanel').getByRole('listitem').filter({ has: title });
  }

  /** The words of the text that are lit up as evidence, value or name of the active item. */
  lit(role: 'active' | 'value' | 'name' | 'evidence' | 'selection'): Locator {
    return this.text.locator(`[data-offset][class*="_${role}_"]`);
  }

  /** What is marked on these words of the text. */
  mark(words: string): Locator {
    return this.text.locator('mark').filter({ hasText: words });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Draws the mouse over words of the text, from their first letter to their last. */
  async drag(words: string): Promise<void> {
    const { from, to } = await this.text.evaluate(endsOfWords, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Draws the selected words with the mouse to another place of the screen. */
  async drawSelectionTo(target: Locator): Promise<void> {
    await this.lit('selection').first().hover();
    await this.page.mouse.down();
    await target.hover();
    await this.page.mouse.up();
  }

  async backToList(): Promise<CorpusPage> {
    await this.page.getByRole('button', { name: 'Back to the list' }).click();
    const corpus = new CorpusPage(this.page);
    await expect(corpus.grid).toBeVisible();
    return corpus;
  }
}

/**
 * Runs in the page: the points of the screen at both ends of the first such words, once they stand
 * still. They are away from the edge, where a drag would scroll; rows that come into view are measured,
 * which may move what is below them.
 */
async function endsOfWords(text: HTMLElement | SVGElement, words: string) {
  const findLetters = () => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; start: number }[] = [];
    let all = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes.push({ node, start: all.length });
      all += node.textContent ?? '';
    }
    const start = all.indexOf(words);
    if (start === -1) throw new Error(`The text does not show “${words}”`);
    const letter = (offset: number) => {
      const range = document.createRange();
      const piece = nodes.findLast((other) => other.start <= offset);
      if (piece === undefined) return range;
      range.setStart(piece.node, offset - piece.start);
      range.setEnd(piece.node, offset - piece.start + 1);
      return range;
    };
    return { first: letter(start), last: letter(start + words.length - 1) };
  };
  const measure = () => {
    const { first, last } = findLetters();
    const [left, right] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
    return {
      from: { x: left.left + 1, y: left.top + left.height / 2 },
      to: { x: right.right - 1, y: right.top + right.height / 2 },
    };
  };
  findLetters().first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  let ends = measure();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = measure();
    if (now.from.x === ends.from.x && now.from.y === ends.from.y) return now;
    ends = now;
  }
}

/** Waits until a menu that was opened by key has the focus, so that letters find its items. */
export const focusOfMenu = (page: Page): Promise<void> =>
  expect(page.locator('[role="menu"]:is(:focus, :focus-within)')).toBeVisible();

/** The export, over the list or an article. */
export class ExportPage {
  readonly dialog: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Export the dataset' });
  }

  async choose(...choices: string[]): Promise<void> {
    for (const choice of choices) {
      await this.dialog.getByRole('radio', { name: choice }).click();
    }
  }

  async chooseFormat(name: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: 'Format' }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** Asks for the file and writes it. */
  async start(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Export \d+ articles?…$/ }).click();
  }

  /** Waits for the good end. */
  async waitForDone(articleCount: number): Promise<void> {
    await expect(this.dialog).toContainText(
      articleCount === 1 ? '1 article exported' : `${articleCount} articles exported`,
    );
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).first().click();
    await expect(this.dialog).toBeHidden();
  }
}
