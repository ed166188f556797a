import { bundle } from '../../bundle.ts';
import { onDisplay } from '../onDisplay.ts';
import { printFigures } from '../app/figures.ts';
import { benchEditor, SIZES } from './benchEditor.ts';

const names = process.argv.slice(2);
await bundle({ log: console.log });
await onDisplay('build/bench/editor/index.ts', names, async (executable) => {
  for (const size of SIZES) {
    if (names.length > 0 && !names.some((name) => size.name.startsWith(name))) continue;
    printFigures(size.name, await benchEditor(executable, size));
  }
});
