import '../../zodWithoutEval.ts';
import { answerWork } from './answerWork.ts';

const answer = answerWork((message, transfer) => {
  globalThis.postMessage(message, { transfer });
});

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  answer(event.data);
});
