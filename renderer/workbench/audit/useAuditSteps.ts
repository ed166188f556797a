import { useEffect, useState } from 'react';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { ReplyOf } from '../workbenchMessages.ts';
import type { AuditedMark } from './auditMessages.ts';

const MOST_STEPS = 200;

/** What was decided in bulk; null until it has been read. */
export function useAuditSteps({ client, scan }: Workbench): ReplyOf<'listBulkSteps'> | null {
  const [read, setRead] = useState<ReplyOf<'listBulkSteps'> | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  useEffect(() => {
    let isCurrent = true;
    void client.call('listBulkSteps', { limit: MOST_STEPS }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead(result.value);
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, report, version]);
  return read;
}

/** The decisions of a sample as they stand now; null until they have been read. */
export function useAuditMarks(
  { client, scan }: Workbench,
  request: { corpusId: string; startedAt: string },
): readonly (AuditedMark | null)[] | null {
  const name = JSON.stringify(request);
  const [read, setRead] = useState<{ name: string; marks: (AuditedMark | null)[] } | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  useEffect(() => {
    let isCurrent = true;
    const asked = JSON.parse(name) as Parameters<typeof client.call<'readAudit'>>[1];
    void client.call('readAudit', asked).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ name, marks: result.value.marks });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, name, report, version]);
  return read?.name === name ? read.marks : null;
}
