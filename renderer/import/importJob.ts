import { createExtractor, type Extractor } from '../../app/extraction/createExtractor.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';

/** What a worker needs for all files of one import. */
export interface ImportJob {
  corpusId: CorpusId;
  engineVersion: string;
  projectVersion: number;
  /** Names the engine and project: an article extracted with others is extracted anew. */
  extractedWith: string;
  extractor: Extractor;
}

export function beginImport(
  corpusId: CorpusId,
  engineVersion: string,
  project: Project,
): ImportJob {
  return {
    corpusId,
    engineVersion,
    projectVersion: project.version,
    extractedWith: `${engineVersion} ${project.id} ${project.version}`,
    extractor: createExtractor(project),
  };
}
