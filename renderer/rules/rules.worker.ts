import '../zodWithoutEval.ts';
import { createRulesAnswerer } from './tryRules.ts';

const answer = createRulesAnswerer();

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  const reply = answer(event.data);
  if (reply !== null) globalThis.postMessage(reply);
});
