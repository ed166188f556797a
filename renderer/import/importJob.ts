import { createExtractor } from '../../app/extraction/createExtractor.ts';
import { hiddenBy, type HiddenParts } from '../../app/project/hiddenParts.ts';
import type { Block, CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import type { Extraction } from '../../shared/suggestion.ts';

/** What a worker needs for all files of one import. */
export interface ImportJob {
  corpusId: CorpusId;
  engineVersion: string;
  projectVersion: number;
  /** What rows leave out of what they tell. */
  hidden: HiddenParts | null;
  /** Names the engine and project: an article extracted with others is extracted anew. */
  extractedWith: string;
  /** What the engine says of a text, as an extraction has it. */
  extract: (
    text: string,
    blocks: readonly Block[],
  ) => Pick<Extraction, 'suggestions' | 'stoppedRules'>;
}

export function beginImport(
  corpusId: CorpusId,
  engineVersion: string,
  project: Project,
): ImportJob {
  const { extractionVersion = project.version } = project;
  const stopped = new Set<string>();
  const extractor = createExtractor(project, (rule) => stopped.add(rule));
  return {
    corpusId,
    engineVersion,
    projectVersion: project.version,
    hidden: hiddenBy(project),
    extractedWith: `${engineVersion} ${project.id} ${extractionVersion}`,
    extract: (text, blocks) => {
      stopped.clear();
      const suggestions = extractor.extract(text, blocks);
      return stopped.size === 0 ? { suggestions } : { suggestions, stoppedRules: [...stopped] };
    },
  };
}
