import { bundle } from '../bundle.ts';
import { benchApp } from './app.ts';
import { benchDataset } from './dataset/benchDataset.ts';
import { benchEngine } from './engine.ts';
import { benchMemory } from './memory.ts';

const [part, ...names] = process.argv.slice(2);

if (part !== 'dataset' && part !== 'memory') await bundle({ log: console.log });
switch (part) {
  case undefined:
    await benchEngine();
    await benchApp([]);
    break;
  case 'engine':
    await benchEngine();
    break;
  case 'memory':
    await benchMemory();
    break;
  case 'dataset':
    await benchDataset(names[0] === undefined ? undefined : Number(names[0]), names.slice(1));
    break;
  case 'app':
    await benchApp(names);
    break;
  default:
    console.error(
      'npm run bench [-- engine | memory | dataset [articles [format …]] | app [start] [opening] [deciding] [grid [size …]] [import]]',
    );
    process.exitCode = 2;
}
