import '../../zodWithoutEval.ts';
import { messageChecker } from './messageChecker.ts';

const check = messageChecker();

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  const reply = check(event.data);
  if (reply !== null) globalThis.postMessage(reply);
});
