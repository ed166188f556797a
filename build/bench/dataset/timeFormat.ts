import type { LabelledArticle } from '../../../shared/dataset.ts';
import { createDatasetWriter } from '../../../app/dataset/formats/createDatasetWriter.ts';
import type { FileChunk } from '../../../app/dataset/formats/datasetFormat.ts';
import { findFormat } from '../../../app/dataset/formats/formats.ts';
import { encodeUtf8 } from '../../../app/text/utf8.ts';
import { templateProject } from '../../../app/template/templateProject.ts';
import { datasetArticles } from './datasetArticles.ts';

/**
 * What a format costs beside plain JSON Lines, in seconds of processor time. Both are written in
 * turns, page by page, so that whatever else the machine does slows both alike.
 */
export interface FormatFigures {
  megabytes: number;
  seconds: number;
  plainMegabytes: number;
  plainSeconds: number;
  peakMegabytes: number;
}

/** `timeFormat.ts FORMAT COUNT`, in a process of its own so that its peak of memory is its own. */
function timeFormat(id: string, count: number): FormatFigures {
  const format = findFormat(id);
  if (format === null) throw new RangeError(`no format ${id}`);
  const { labels, fields } = templateProject;
  const writer = createDatasetWriter(format, {
    ...{ datasetName: 'bench', options: {}, splits: [], fields: fields.map((field) => field.id) },
    labels: labels.map((label) => ({ id: label.id, hue: label.hue })),
  });
  let [bytes, microseconds, plainBytes, plainMicroseconds] = [0, 0, 0, 0];
  for (const page of pagesOf(datasetArticles(count))) {
    const startedAt = processorTime();
    for (const article of page) plainBytes += encodeUtf8(`${JSON.stringify(article)}\n`).length;
    const betweenAt = processorTime();
    for (const article of page) bytes += lengthOf(writer.add(article, null));
    plainMicroseconds += betweenAt - startedAt;
    microseconds += processorTime() - betweenAt;
  }
  const endAt = processorTime();
  bytes += lengthOf(writer.end());
  microseconds += processorTime() - endAt;
  return {
    ...{ megabytes: bytes / 1e6, seconds: microseconds / 1e6 },
    ...{ plainMegabytes: plainBytes / 1e6, plainSeconds: plainMicroseconds / 1e6 },
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** To ask for the time of the processor takes as long as to write an article. */
const ARTICLES_A_PAGE = 50;

function* pagesOf(articles: Iterable<LabelledArticle>): Generator<LabelledArticle[]> {
  let page: LabelledArticle[] = [];
  for (const article of articles) {
    page.push(article);
    if (page.length < ARTICLES_A_PAGE) continue;
    yield page;
    page = [];
  }
  yield page;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function lengthOf(chunks: Iterable<FileChunk>): number {
  let length = 0;
  for (const { content } of chunks) {
    length += (typeof content === 'string' ? encodeUtf8(content) : content).length;
  }
  return length;
}

const [id = '', count = '0'] = process.argv.slice(2);
console.log(JSON.stringify(timeFormat(id, Number(count))));
