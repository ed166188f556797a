import '../zodWithoutEval.ts';
import { answerCalls } from './answerCalls.ts';

// the bundle names a worker's file after what is in it
const answer = answerCalls((message) => {
  globalThis.postMessage(message);
}, globalThis.location.pathname);

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  void answer(event.data);
});
