import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runExtraction } from './runExtraction.ts';

describe('runExtraction', () => {
  it('reads no further than the reader of its output has taken', async () => {
    let readCount = 0;
    let writtenCount = 0;
    const leads: number[] = [];
    const stdin = Readable.from(
      (function* () {
        while (readCount < 100) {
          readCount += 1;
          yield Buffer.from(`{"file":"${readCount}","text":"Một bài viết."}\n`);
        }
      })(),
      { objectMode: true, highWaterMark: 1 },
    );
    const stdout = new Writable({
      write: (_chunk, _encoding, taken) => {
        leads.push(readCount - writtenCount);
        writtenCount += 1;
        setImmediate(taken);
      },
    });
    const writer = { header: '', writeArticle: ({ file }: { file: string }) => `${file}\n` };
    const request = { inputs: ['-'], project: undefined, out: undefined, writer };
    const terminal = { stdin, stdout, stderr: new PassThrough() };
    expect(await runExtraction({ ...request, engineVersion: '1' }, terminal)).toBe(0);
    expect(leads).toHaveLength(100);
    expect(Math.max(...leads)).toBeLessThan(5);
  });
});
