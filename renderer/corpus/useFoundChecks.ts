import { useEffect, useMemo, useState } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import { useLastChange } from '../database/useLastChange.ts';
import { useFailureReport } from '../workbench/useFailureReport.ts';
import { WorkbenchClient } from '../workbench/workbenchClient.ts';
import { codesOf, NOT_CHECKED, type FacetCodes } from './facetCodes.ts';

/** What the checks have found so far; a new object each time that it is more. */
interface FoundChecks {
  byArticle: Map<ArticleId, readonly string[]>;
  /** How many articles are still to be checked; null before the first answer. */
  leftCount: number | null;
}

/** The checks with open findings, as codes by the place of a row. */
export interface FindingFacet {
  codes: FacetCodes;
  leftCount: number | null;
}

/**
 * Runs the checks over the corpus in a worker while `isWanted`, and again over what changes; null
 * before that is asked for first.
 */
export function useFoundChecks(
  corpusId: CorpusId,
  rows: readonly ArticleRow[],
  isWanted: boolean,
): FindingFacet | null {
  const found = useChecking(corpusId, isWanted);
  return useMemo(() => {
    if (found === null) return null;
    const codes = codesOf(rows, ({ id }) => found.byArticle.get(id) ?? NOT_CHECKED);
    return { codes, leftCount: found.leftCount };
  }, [found, rows]);
}

function useChecking(corpusId: CorpusId, isWanted: boolean): FoundChecks | null {
  const [client] = useState(() => new WorkbenchClient());
  useEffect(
    () => () => {
      client.close();
    },
    [client],
  );
  const [found, setFound] = useState<FoundChecks | null>(null);
  const lastChange = useLastChange(corpusId);
  const report = useFailureReport();
  useEffect(() => {
    if (!isWanted || lastChange === null) return undefined;
    let isCurrent = true;
    const run = async () => {
      setFound((before) => before ?? { byArticle: new Map(), leftCount: null });
      for (;;) {
        const result = await client.call('followChecks', { corpusId });
        if (!result.ok) {
          if (isCurrent) report(result.failure);
          return;
        }
        const { changes, leftCount } = result.value;
        setFound((before) => ({ byArticle: withChanges(before, changes), leftCount }));
        if (!isCurrent || (leftCount === 0 && changes.length === 0)) return;
      }
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [client, corpusId, isWanted, lastChange, report]);
  return found;
}

function withChanges(
  before: FoundChecks | null,
  changes: readonly [ArticleId, readonly string[]][],
): FoundChecks['byArticle'] {
  return new Map([...(before?.byArticle ?? []), ...changes]);
}
