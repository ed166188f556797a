import { describe, expect, it } from 'vitest';
import { reanchorSpans } from './reanchorSpans.ts';

const old = [
  'Đông Sơn thu ngân sách vượt kế hoạch',
  'Sáu tháng đầu năm, huyện thu 48 tỷ đồng, đạt 62% dự toán.',
  'Xã Tân Phú thu 1,2 tỷ đồng; xã Minh Tân thu 0,8 tỷ đồng.',
].join('\n\n');

describe('reanchorSpans', () => {
  it.each<[string, string, Record<string, 'kept' | 'lost'>]>([
    ['a header line is added', `07/06/2022\n\n${old}`, { '48 tỷ đồng': 'kept' }],
    ['line ends become CRLF', old.replaceAll('\n', '\r\n'), { '62%': 'kept', 'Minh Tân': 'kept' }],
    ['another figure is corrected', old.replace('62%', '63%'), { '48 tỷ': 'kept', '62%': 'lost' }],
    ['its own figure is corrected', old.replace('48', '49'), { '48 tỷ đồng': 'lost' }],
    ['the comma behind it goes', old.replace('đồng,', 'đồng'), { '48 tỷ đồng': 'kept' }],
    [
      'the like words before it go',
      old.replace('Tân Phú thu 1,2 tỷ đồng; xã ', ''),
      { '0,8 tỷ đồng': 'kept', '1,2 tỷ': 'lost' },
    ],
    ['words come inside it', old.replace('ngân sách', 'ngân (quỹ) sách'), { 'ngân sách': 'lost' }],
    ['everything goes', '', { '62%': 'lost' }],
    ['nothing is the same', 'Ω'.repeat(50), { '62%': 'lost' }],
  ])('follows a span when %s', (_, newText, quotes) => {
    const words = Object.keys(quotes);
    const spanIn = (text: string, quote: string) => {
      const start = text.indexOf(quote);
      return { start, end: start + quote.length };
    };
    const { moved } = reanchorSpans(
      old,
      newText,
      words.map((quote) => spanIn(old, quote)),
    );
    const expected = words.map((quote) =>
      quotes[quote] === 'kept' ? spanIn(newText, quote) : null,
    );
    expect(moved).toEqual(expected);
  });

  it('follows spans through a large text in which every line changed', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `Thôn ${String(index)} có nước sạch`,
    );
    const before = lines.join('\n');
    const after = lines.map((line) => `${line} rồi`).join('\r\n');
    const start = before.indexOf('Thôn 15000 ');
    const { moved } = reanchorSpans(before, after, [{ start, end: start + 10 }]);
    expect(moved.map((span) => span && after.slice(span.start, span.end))).toEqual(['Thôn 15000']);
  });

  it('gives up on large texts without a word in common, quickly', () => {
    const before = 'ab '.repeat(300_000);
    const after = 'cd '.repeat(300_000);
    expect(reanchorSpans(before, after, [{ start: 0, end: 2 }]).moved).toEqual([null]);
  });
});
