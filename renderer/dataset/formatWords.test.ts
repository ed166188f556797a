import { createInstance, type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { formats } from '../../app/dataset/formats/formats.ts';
import { resources } from '../localisation/resources.ts';
import { formatNameOf } from './formatWords.ts';

async function wordsOf(lng: 'en' | 'vi'): Promise<TFunction<'dataset'>> {
  const i18n = createInstance();
  await i18n.init({ lng, resources, ns: ['dataset'], defaultNS: 'dataset' });
  return i18n.getFixedT(lng, 'dataset');
}

describe('the name of a format', () => {
  it('is in English what the command calls it', async () => {
    const t = await wordsOf('en');
    expect(formats.map((format) => formatNameOf(t, format))).toEqual(
      formats.map(({ name }) => name),
    );
  });

  it('has in Vietnamese no English words but those of proper names', async () => {
    const t = await wordsOf('vi');
    const names = formats.map((format) => formatNameOf(t, format));
    expect(names.filter((name) => /\b(?:columns|table|workbook|dataset)\b/iu.test(name))).toEqual(
      [],
    );
    expect(new Set(names).size).toBe(formats.length);
  });
});
