import { expect, it } from 'vitest';
import type { Label } from '../../shared/project.ts';
import { lookOfLabels } from './labelLook.ts';

const label = (hotkey: string | null): Label => ({
  id: 'BODY',
  name: { en: 'Body', vi: 'Cơ quan' },
  guideline: { en: 'A body.', vi: 'Một cơ quan.' },
  hue: 40,
  hotkey,
});

it.each([
  ['1', '1', null, 'a free key'],
  ['n', null, 'n', 'a key that the screen uses itself'],
  [null, null, null, 'no key'],
] as [string | null, string | null, string | null, string][])(
  'the key %s is drawn as %s: %s',
  (hotkey, shown, taken) => {
    expect(lookOfLabels([label(hotkey)], 'vi').get('BODY')).toMatchObject({
      name: 'Cơ quan',
      hotkey: shown,
      takenKey: taken,
    });
  },
);
