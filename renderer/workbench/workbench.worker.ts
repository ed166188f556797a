import '../zodWithoutEval.ts';
import { answerCalls } from './answerCalls.ts';

const answer = answerCalls((message) => {
  globalThis.postMessage(message);
});

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  void answer(event.data);
});
