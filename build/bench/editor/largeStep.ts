import { timesAtMost, type Figure } from '../app/figures.ts';
import type { BenchWindow } from '../app/benchWindow.ts';
import { threadFigure } from '../app/threadTime.ts';
import { timeKey } from './editorProbe.ts';

const GOAL_MS = 300;
const ROUNDS = 3;

/**
 * Accepts what is sure at once, nearly a quarter of the marks, and takes it back some times: from the
 * key to painted, which comes after all of it is on disk.
 */
export async function largeStepFigures(window: BenchWindow): Promise<Figure[]> {
  const { page } = window;
  const times: number[] = [];
  await page.locator('[role="document"]').focus();
  const step = await page.getByRole('button', { name: /^Accept \d.* sure$/u }).textContent();
  await timeKey(page, 'Shift+A');
  const steps = { what: `“${step ?? ''}” taken back and done again`, count: ROUNDS };
  const effort = await threadFigure(page, steps, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await awaitCommand(window, 'undo');
      times.push((await timeKey(page, 'Control+z')).paintedMs);
      await awaitCommand(window, 'redo');
      await timeKey(page, 'Control+Shift+Z');
    }
  });
  return [timesAtMost(`take back “${step ?? ''}”`, times, GOAL_MS), effort];
}

/** The keys of the menu do nothing until the window has told that there is something to do. */
async function awaitCommand({ electron, page }: BenchWindow, command: string): Promise<void> {
  const isEnabled = () =>
    electron.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled === true,
      command,
    );
  while (!(await isEnabled())) await page.waitForTimeout(50);
}
