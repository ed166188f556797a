import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from './isVietnameseSyllable.ts';

const list = (words: string) => words.split(' ');

describe('isVietnameseSyllable', () => {
  it.each(
    list(
      'huyện nghiêng gì giêng giếng giờ giữa gìn quốc quý quyết quỳnh quả quít hòa hoà uỷ ủy khuya ' +
        'khuỷu xoong yêu ý đường rượu ngoằn ngoèo thuở êm ở ăn tuýp mười tết',
    ),
  )('%s is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['ghx', 'no vowel'],
    ['tet', 'a stop without a tone'],
    ['tèt', 'a stop with a falling tone'],
    ['tộtộ', 'two tones'],
    ['été', 'French'],
    ['für', 'German'],
    ['città', 'Italian'],
    ['huyờõn', 'windows-1258 read as TCVN3'],
    ['đường\u0301', 'a mark too many'],
    ['strường', 'an onset that is none'],
  ])('%s is none: %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
