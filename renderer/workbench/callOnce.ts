import type { Result } from '../../shared/failure.ts';
import { WorkbenchClient } from './workbenchClient.ts';
import type { CallName, Progress, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** One call in a worker of its own: it holds no frame up and waits for no scan. Never throws. */
export async function callOnce<Name extends CallName>(
  name: Name,
  request: RequestOf<Name>,
  onProgress?: (progress: Progress) => void,
): Promise<Result<ReplyOf<Name>>> {
  const client = new WorkbenchClient();
  const result = await client.call(name, request, onProgress);
  client.close();
  return result;
}
