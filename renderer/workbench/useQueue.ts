import { startTransition, useEffect, useState } from 'react';
import { useFailureReport } from './useFailureReport.ts';
import type { Scope } from './useScope.ts';
import type { Workbench } from './useWorkbench.ts';
import type { GroupSummary, MemberInContext, RequestOf } from './workbenchMessages.ts';

const MOST_GROUPS = 500;
const MOST_MEMBERS = 200;

export type GroupType = RequestOf<'listGroups'>['type'];

/** The groups to show; it keeps the former ones until the next have come. */
export function useGroups(
  { client, scan }: Workbench,
  { isNarrowed, version: scopeVersion }: Scope,
  type: GroupType,
  query: string,
) {
  const [groups, setGroups] = useState<GroupSummary[]>([]);
  const [totalCount, setTotalCount] = useState(0);
  const report = useFailureReport();
  const version = scan?.version ?? null;
  useEffect(() => {
    if (version === null) return undefined;
    let isCurrent = true;
    const asked = { type, query, isNarrowed, limit: MOST_GROUPS };
    void client.call('listGroups', asked).then((result) => {
      if (!isCurrent) return;
      if (!result.ok) {
        report(result.failure);
        return;
      }
      setGroups(result.value.groups);
      setTotalCount(result.value.totalCount);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, isNarrowed, query, report, scopeVersion, type, version]);
  return { groups, totalCount };
}

/** The members of a group in their sentences; null until they have been read. */
export function useMembers(
  { client, scan }: Workbench,
  { isNarrowed, version: scopeVersion }: Scope,
  key: string | null,
) {
  const [read, setRead] = useState<{ key: string; members: MemberInContext[] } | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? null;
  useEffect(() => {
    if (key === null || version === null) return undefined;
    let isCurrent = true;
    void client.call('readMembers', { key, isNarrowed, limit: MOST_MEMBERS }).then((result) => {
      if (!isCurrent) return;
      if (!result.ok) {
        report(result.failure);
        return;
      }
      // a long list is drawn in parts, so that it holds no frame up
      startTransition(() => {
        setRead({ key, members: result.value.members });
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, isNarrowed, key, report, scopeVersion, version]);
  return read?.key === key ? read.members : null;
}
