import '../../zodWithoutEval.ts';
import { checkMessage } from './checkMessage.ts';

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  globalThis.postMessage(checkMessage(event.data));
});
