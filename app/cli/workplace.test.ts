import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeSink } from './dataset/datasetSink.ts';
import { fileOutput } from './outputFile.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

/** No process has this number: it is above what systems give. */
const KILLED = '.dau-999999999.tmp';

describe('what a killed export left', () => {
  it.each([
    ['file', (place: string) => fileOutput(place)],
    ['dataset', (place: string) => placeSink(place, 'folder')],
  ] as const)('goes when the next %s is written beside it', async (_what, begin) => {
    const files = { [`${KILLED}/new/a.ann`]: 'T1', '.dau-0x1.tmp': 'of somebody else' };
    const folder = await temporaryFolder(files);
    const output = await begin(join(folder, 'next'));
    await output.abort();
    expect(await readdir(folder)).toEqual(['.dau-0x1.tmp']);
  });

  it('is put back when it was to be replaced and nothing came instead', async () => {
    const folder = await temporaryFolder({
      ...{ [`${KILLED}/new/a.ann`]: 'half', [`${KILLED}/old/marks/a.ann`]: 'whole' },
      ...{ [`${KILLED}/old/others/b.ann`]: 'before', 'others/b.ann': 'after' },
    });
    await (await placeSink(join(folder, 'next'), 'folder')).abort();
    expect((await readdir(folder)).sort()).toEqual(['marks', 'others']);
    expect(await readFile(join(folder, 'marks/a.ann'), 'utf8')).toBe('whole');
    expect(await readFile(join(folder, 'others/b.ann'), 'utf8')).toBe('after');
  });

  it('stays while its process is running', async () => {
    const folder = await temporaryFolder();
    const running = `.dau-${process.ppid}.tmp`;
    await mkdir(join(folder, running));
    await (await placeSink(join(folder, 'next'), 'file')).abort();
    expect(await readdir(folder)).toEqual([running]);
  });
});

it('leaves the folder that is to be replaced when the new one cannot take its place', async () => {
  const folder = await temporaryFolder({ 'marks/a.ann': 'whole' });
  const sink = await placeSink(join(folder, 'marks'), 'folder');
  await sink.write({ path: 'a.ann', content: 'new' });
  await sink.finish();
  // Nothing can be renamed to a place whose folder has gone: as when a disk is pulled out.
  const aside = join(folder, `.dau-${process.pid}.tmp`, 'new');
  await rename(aside, `${aside}-gone`);
  await expect(sink.commit()).rejects.toMatchObject({ code: 'ENOENT' });
  await sink.abort();
  expect(await readdir(folder)).toEqual(['marks']);
  expect(await readFile(join(folder, 'marks/a.ann'), 'utf8')).toBe('whole');
});
