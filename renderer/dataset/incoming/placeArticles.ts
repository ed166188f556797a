import { ArticlePaths } from '../../../app/dataset/formats/articlePath.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import { Refusal } from '../../database/failureOf.ts';
import { OutgoingFiles } from '../work/outgoingFiles.ts';
import type { WorkTools } from '../work/workMessages.ts';
import type { ImportCalls } from './importCalls.ts';
import { readSource } from './openSource.ts';

/**
 * Asks for a new folder, writes each article of a dataset into it as a text file and opens it as a
 * corpus. The folder is there whole or not at all.
 */
export async function placeArticles(
  { source, name, leavesFaultsOut }: ImportCalls['placeArticles']['request'],
  tools: WorkTools,
): Promise<CorpusHandle | null> {
  tools.tell({ phase: 'choosing', doneCount: 0, totalCount: 0 });
  const opened = await tools.desk('export:open', {
    ...{ what: 'articles', container: 'folder', formatName: 'Text', extension: 'txt' },
    suggestedName: name.slice(0, 120) || 'articles',
  });
  if (opened === null) return null;
  const { exportId } = opened;
  try {
    const files = new OutgoingFiles(tools.desk, exportId);
    const paths = new ArticlePaths();
    const onFailure = (failure: ConstructorParameters<typeof Refusal>[0]) => {
      if (!leavesFaultsOut) throw new Refusal(failure);
    };
    for await (const { file, text } of readSource(source, tools, { onFailure })) {
      await files.write({ path: paths.pathOf(asTextFile(file)), content: text });
    }
    await files.flush();
    await tools.desk('export:commit', { exportId });
  } catch (error) {
    await tools.desk('export:abort', { exportId }).catch(() => undefined);
    throw error;
  }
  return tools.desk('export:adopt', { exportId });
}

/** Hidden files are not read as articles. */
function asTextFile(file: string): string {
  const visible = file
    .split('/')
    .map((part) => part.replace(/^\./u, '_'))
    .join('/');
  return /\.txt$/iu.test(visible) ? visible : `${visible}.txt`;
}
