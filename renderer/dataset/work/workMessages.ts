import { z } from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { ReplyOf, RequestOf } from '../../../shared/ipc.ts';
import type { BundleCalls } from '../bundle/bundleCalls.ts';
import type { ImportCalls } from '../incoming/importCalls.ts';
import type { ExportCalls } from './exportCalls.ts';

/** What the window asks of the dataset worker, and what comes back, by name. */
export interface WorkCalls extends ExportCalls, ImportCalls, BundleCalls {}
export type WorkName = keyof WorkCalls;

/** What the worker asks of main, through the window: it has no bridge of its own. */
const DESK_NAMES = [
  'export:open',
  'export:write',
  'export:read',
  'export:commit',
  'export:abort',
  'export:adopt',
  'import:read',
  'corpus:read',
] as const;
export type DeskName = (typeof DESK_NAMES)[number];

/** Asks main; throws a Refusal when main fails. */
export type Desk = <Name extends DeskName>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<ReplyOf<Name>>;

const count = z.int().nonnegative();

/** How far a call is. `phase` says what is being counted. */
export const WorkProgress = z.object({
  phase: z.enum(['choosing', 'reading', 'splitting', 'writing', 'proving', 'recording']),
  doneCount: count,
  totalCount: count,
});
export type WorkProgress = z.infer<typeof WorkProgress>;

export const ToWorker = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), callId: z.int(), name: z.string(), request: z.unknown() }),
  z.object({ type: z.literal('cancel'), callId: z.int() }),
  z.object({ type: z.literal('answer'), askId: z.int(), result: z.unknown() }),
]);
export type ToWorker = z.infer<typeof ToWorker>;

/** Any number of `ask` and `progress`, then one of the others. A cancelled call is done with null. */
export const FromWorker = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ask'),
    askId: z.int(),
    name: z.enum(DESK_NAMES),
    request: z.unknown(),
  }),
  z.object({ type: z.literal('progress'), callId: z.int(), progress: WorkProgress }),
  z.object({ type: z.literal('done'), callId: z.int(), reply: z.unknown() }),
  z.object({ type: z.literal('failed'), callId: z.int(), failure: Failure }),
]);
export type FromWorker = z.infer<typeof FromWorker>;

/** What a call has at hand in the worker. */
export interface WorkTools {
  desk: Desk;
  tell: (progress: WorkProgress) => void;
  /** Throws `Cancelled` once the user has given up. */
  check: () => void;
}

/** Ends a call that the user has given up; it is no failure. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}
