import '../zodWithoutEval.ts';
import { createImporter } from './importer.ts';

const answer = createImporter();

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  void answer(event.data).then((reply) => {
    globalThis.postMessage(reply);
  });
});
