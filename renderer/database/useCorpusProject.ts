import type { CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { readCorpusProject } from './datasetPages.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

/** The project of a corpus, live; null while it is being read or when there is none. */
export function useCorpusProject(corpusId: CorpusId): Project | null {
  const corpus = useKeyedQuery(corpusId, async () => readCorpusProject(corpusId));
  return corpus?.project ?? null;
}
