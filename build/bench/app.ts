import { benchDeciding } from './app/benchDeciding.ts';
import { benchGrid } from './app/benchGrid.ts';
import { benchImport } from './app/benchImport.ts';
import { benchOpening } from './app/benchOpening.ts';
import { benchStart } from './app/benchStart.ts';
import { printFigures, type Figure } from './app/figures.ts';
import { onDisplay } from './onDisplay.ts';

const PARTS = new Map<string, (executable: string, sizes: readonly number[]) => Promise<Figure[]>>([
  ['start', benchStart],
  ['opening', benchOpening],
  ['deciding', benchDeciding],
  ['grid', benchGrid],
  ['import', benchImport],
]);

/**
 * The real app in Electron: all of it, or the parts that are named; a number is a size for the list.
 */
export function benchApp(names: readonly string[]): Promise<void> {
  return onDisplay('build/bench/index.ts', ['app', ...names], async (executable) => {
    const sizes = names.map(Number).filter((size) => size > 0);
    const parts = names.filter((name) => PARTS.has(name));
    for (const [name, bench] of PARTS) {
      if (parts.length > 0 && !parts.includes(name)) continue;
      printFigures(name, await bench(executable, sizes));
    }
  });
}
