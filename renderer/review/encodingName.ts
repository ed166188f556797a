import type { Encoding } from '../../shared/article.ts';

const NAMES = {
  'utf-8': null,
  'utf-8-bom': null,
  'utf-16le': 'UTF-16',
  'utf-16le-bom': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-16be-bom': 'UTF-16',
  'windows-1252': 'windows-1252',
  'windows-1258': 'windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
} as const satisfies Record<Encoding, string | null>;

/** What people call the encoding, the same in every language; null for UTF-8, which needs no word. */
export function encodingName(encoding: Encoding | null): string | null {
  return encoding === null ? null : NAMES[encoding];
}
