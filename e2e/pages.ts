import { expect, type Locator, type Page } from '@playwright/test';

/** The list of articles. */
export class CorpusPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Articles' });
    this.search = page.getByRole('searchbox', { name: 'Search titles, files, places and texts' });
  }

  /** Waits until that many articles are listed and none is being read any more. */
  async waitForArticles(count: number): Promise<void> {
    await expect(this.grid).toHaveAttribute('aria-rowcount', String(count + 1));
    await expect(this.page.getByRole('region', { name: 'Reading articles' })).toBeHidden();
  }

  row(title: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: title });
  }

  async open(title: string): Promise<ArticlePage> {
    await this.row(title).getByText(title).first().click();
    const article = new ArticlePage(this.page);
    await expect(article.heading(title)).toBeVisible();
    return article;
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

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('document', { name: /^Text of the article/ });
    this.inspector = page.getByRole('region', { name: 'Active item' });
    this.undo = page.getByRole('button', { name: 'Undo' });
    this.redo = page.getByRole('button', { name: 'Redo' });
  }

  heading(title: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: title });
  }

  showLayer(layer: Layer): Promise<void> {
    return this.page.getByRole('tab', { name: layer }).click();
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  async backToList(): Promise<CorpusPage> {
    await this.page.getByRole('button', { name: 'Back to the list' }).click();
    const corpus = new CorpusPage(this.page);
    await expect(corpus.grid).toBeVisible();
    return corpus;
  }
}
