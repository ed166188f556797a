import { expect, it } from 'vitest';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { detectFormats } from './detectFormats.ts';

const ARTICLE = `{"file":"a.txt","text":"Xã họp.","fields":{},"entities":[],"indicators":[]}\n`;

it.each([
  ['a.jsonl', ARTICLE, 'jsonl'],
  ['tasks.json', `[{"id":1,"data":{"text":"Xã họp."},"annotations":[]}]`, 'labelstudio'],
  ['d.jsonl', `{"text":"Xã họp.","label":[[0,2,"LOC"]]}\n`, 'doccano'],
  [
    'p.jsonl',
    `{"text":"Xã họp.","spans":[{"start":0,"end":2,"label":"LOC"}],"answer":"accept"}\n`,
    'prodigy',
  ],
  [
    'shifted.jsonl',
    `{"text":"Xã họp.","spans":[{"start":3,"end":5,"label":"LOC","text":"Xã"}]}\n`,
    'prodigy',
  ],
  [
    'twice.jsonl',
    `{"id":1,"text":"Xã họp.","label":[[0,2,"LOC"]]}\n{"id":1,"text":"Xã.","label":[]}\n`,
    'doccano',
  ],
  ['x.conll', 'Xã B-LOC\nhọp O\n', 'conll2003'],
  ['x.iob2', 'Xã\tB-LOC\nhọp\tLOC\n', 'iob2'],
  ['x.xmi', '<xmi:XMI><cas:Sofa', 'xmi'],
  ['cut.jsonl', `{"file":\n${ARTICLE}`, 'jsonl'],
  ['d.jsonl', `{"text":"Xã họp.","label":[[0,2,"LOC"]]}\n{"text":1}\n`, 'doccano'],
])('%s: %s is found to be %s', async (path, content, expected) => {
  const memory = new MemoryFiles('');
  memory.add([{ path, content }]);
  const [likeliest] = await detectFormats(memory.list());
  expect(likeliest?.format.id).toBe(expected);
});

it('finds no format where none reads anything, and several have the ending', async () => {
  const memory = new MemoryFiles('');
  memory.add([{ path: 'a.jsonl', content: '{"tin":"Xã họp."}\n' }]);
  expect(await detectFormats(memory.list())).toEqual([]);
});
