import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { readJsonItems } from './readJsonItems.ts';

/** What is read of a file, and what is told of it. */
async function read(content: string) {
  const memory = new MemoryFiles('');
  memory.add([{ path: 'a.jsonl', content }]);
  const [texts, failures]: [string[], string[]] = [[], []];
  for (const file of memory.list()) {
    for await (const item of readJsonItems(file, z.looseObject({ text: z.string() }))) {
      if (item.ok) texts.push(`${item.value.place.line ?? 0} ${item.value.item.text}`);
      else failures.push(item.failure.message);
    }
  }
  return { texts, failures };
}

const lineOf = (text: string) => `${JSON.stringify({ text, label: [[0, 2, 'ORG']] })}\n`;

describe('a line of JSON Lines that was cut', () => {
  it.each([
    ['in a string', '{"text":"Xã\n'],
    ['after a backslash', '{"text":"Xã\\\n'],
    ['before its bracket', '{"text":"Xã","label":[[0,2,"ORG"]\n'],
    ['after a number', '{"text":"Xã","id":1\n'],
    ['in a string of several pieces', `{"text":"${'Xã '.repeat(50_000)}\n`],
  ])('%s hides no line after it', async (_where, cut) => {
    const { texts, failures } = await read(lineOf('Sở') + cut + lineOf('Xã') + lineOf('Ủy'));
    expect(texts).toEqual(['1 Sở', '3 Xã', '4 Ủy']);
    expect(failures).toEqual(['a.jsonl, line 2: ends in the middle of a value.']);
  });
});

describe('a value over several lines', () => {
  it('is no cut one', async () => {
    const item = { text: 'Xã', more: { a: [{ b: 1 }, { c: [2] }], d: 'x' }, id: 1 };
    const pretty = `${JSON.stringify(item, null, 2)}\n`;
    const roomy = pretty.replaceAll(': {', ':\n{').replaceAll(', {', '\n, {');
    const { texts, failures } = await read(pretty + roomy + pretty);
    expect(texts.map((text) => text.split(' ')[1])).toEqual(['Xã', 'Xã', 'Xã']);
    expect(failures).toEqual([]);
  });

  it('may have a cut one among them in a list, which is told', async () => {
    const { texts, failures } = await read('[{"text":"a"},\n{"text":"b\n},\n{"text":"c"}]');
    expect(texts).toEqual(['1 a']);
    expect(failures[0]).toMatch(/^a\.jsonl, line 2: /u);
  });
});
