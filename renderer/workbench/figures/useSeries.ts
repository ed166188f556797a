import { useEffect, useState } from 'react';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { ReplyOf } from '../workbenchMessages.ts';
import type { Series, SeriesPoint } from './figureMessages.ts';

const MOST_SERIES = 300;

/** The series whose name has the words, the longest first. */
export function useSeriesList({ client, scan }: Workbench, query: string): readonly Series[] {
  const [list, setList] = useState<readonly Series[]>([]);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  useEffect(() => {
    let isCurrent = true;
    void client.call('listSeries', { query, limit: MOST_SERIES }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setList(result.value.series);
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, query, report, version]);
  return list;
}

/** The values of a series; empty until they have been read. */
export function useSeriesPoints(
  { client, scan }: Workbench,
  key: string | null,
): readonly SeriesPoint[] {
  const [read, setRead] = useState<{ key: string; points: SeriesPoint[] } | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  useEffect(() => {
    if (key === null) return undefined;
    let isCurrent = true;
    void client.call('readSeries', { key }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ key, points: result.value.points });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, key, report, version]);
  return read !== null && read.key === key ? read.points : [];
}

const MOST_PROPOSALS = 50;

type Proposal = ReplyOf<'listProposals'>['proposals'][number];
const NO_PROPOSALS: readonly Proposal[] = [];

/** Names that may be put together; empty until they have been compared. */
export function useSeriesProposals({ client, scan }: Workbench): readonly Proposal[] {
  const [proposals, setProposals] = useState(NO_PROPOSALS);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  useEffect(() => {
    let isCurrent = true;
    void client.call('listProposals', { limit: MOST_PROPOSALS }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setProposals(result.value.proposals);
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, report, version]);
  return proposals;
}
