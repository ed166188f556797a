/** Waits until every one has ended, then throws an AggregateError when any of them failed. */
export async function allEnded(steps: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(steps);
  const reasons = ended.flatMap((step): unknown[] =>
    step.status === 'rejected' ? [step.reason] : [],
  );
  if (reasons.length > 0) throw new AggregateError(reasons, 'Not everything could be ended');
}
