import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Settings } from '../shared/settings.ts';
import { JsonFile } from './jsonFile.ts';
import { defaultSettings, SettingsStore } from './settings.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const DEFAULTS = defaultSettings('en-GB', 'lan');

async function load(path: string) {
  const logged: string[] = [];
  const file = new JsonFile(path, Settings, (message) => logged.push(message));
  return { store: await SettingsStore.load(file, DEFAULTS), logged };
}

describe('SettingsStore', () => {
  it('begins with the defaults and writes nothing', async () => {
    const folder = await temporaryFolder();
    expect((await load(join(folder, 'settings.json'))).store.current).toEqual(DEFAULTS);
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps each change over a restart and leaves the rest', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const { store } = await load(path);
    await Promise.all([store.change({ theme: 'dark' }), store.change({ locale: 'vi' })]);
    await store.change({ theme: undefined });
    expect((await load(path)).store.current).toEqual({ ...DEFAULTS, theme: 'dark', locale: 'vi' });
  });

  it.each([
    ['{"theme":"dark"', 'torn'],
    ['{"theme":"purple","locale":"en","author":"a","lastCorpusId":null}', 'an unknown theme'],
    ['', 'empty'],
  ])('sets a damaged file aside: %s (%s)', async (content) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await writeFile(path, content);
    const { store, logged } = await load(path);
    expect(store.current).toEqual(DEFAULTS);
    expect(logged).toHaveLength(1);
    const [aside] = await readdir(folder);
    expect(aside).toMatch(/^settings\.json\.damaged-\d+$/);
    expect(await readFile(join(folder, aside!), 'utf8')).toBe(content);
  });

  it('changes nothing when it cannot be written', async () => {
    const folder = join(await temporaryFolder(), 'gone');
    const { store } = await load(join(folder, 'settings.json'));
    await expect(store.change({ theme: 'dark' })).rejects.toMatchObject({
      failure: { code: 'unwritable', path: join(folder, 'settings.json') },
    });
    expect(store.current).toEqual(DEFAULTS);
  });
});

describe('defaultSettings', () => {
  it.each([
    ['vi', 'vi', 'Vietnamese'],
    ['vi-VN', 'vi', 'Vietnamese of Vietnam'],
    ['en-US', 'en', 'English'],
    ['de', 'en', 'a language without texts'],
    ['vie', 'en', 'not the tag of Vietnamese'],
    ['', 'en', 'unknown'],
  ])('%s: %s (%s)', (systemLocale, locale) => {
    expect(defaultSettings(systemLocale, null).locale).toBe(locale);
  });

  it.each([
    ['lan', 'lan'],
    [' ', 'unknown'],
    [null, 'unknown'],
  ])('signs as %j: %s', (userName, author) => {
    expect(defaultSettings('en', userName).author).toBe(author);
  });
});
