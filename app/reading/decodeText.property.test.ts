import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';
import { encodeLegacy, type Legacy } from './testing/encodeLegacy.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const SENTENCES = [
  'Sáng 12/5, đồng chí Nông Thị Mẩy, Phó Bí thư Huyện ủy, chủ trì hội nghị sơ kết quý I.',
  'Tổng thu ngân sách ước đạt 57 tỷ đồng, bằng 62,5% dự toán, tăng 8% so với cùng kỳ.',
  'Toàn xã còn 143 hộ nghèo, giảm 21 hộ; các thôn đã làm mới gần 3 km đường bê tông.',
  'Người dân mong sớm được cấp giấy chứng nhận quyền sử dụng đất để yên tâm sản xuất.',
  '“Chúng tôi sẽ kiểm tra từng khoản chi” – ông Lý Văn Quỹ nói tại cuộc họp chiều qua.',
];

const anyText = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((sentences) => sentences.join('\r\n'));
const anyLegacy = fc.constantFrom<Legacy>('windows-1258', 'tcvn3', 'vni');
const anyBytes = fc.uint8Array({ maxLength: 2000 });
/** No NUL and few controls, so that they get past the test for binary data. */
const anyTextBytes = fc.uint8Array({ min: 0x20, maxLength: 2000 });

const isRead = (bytes: Uint8Array) => {
  const result = decodeText(bytes, 'a.txt');
  if (!result.ok) return ['empty', 'binary', 'not-utf8'].includes(result.failure.code);
  return /\S/u.test(result.value.text) && !result.value.text.includes('\0');
};

describe('decodeText', () => {
  it('gives text or a failure for any bytes', () => {
    fc.assert(fc.property(fc.oneof(anyBytes, anyTextBytes), isRead));
  });

  it('gives text or a failure for text that is cut, mixed or damaged', () => {
    const anyPart = fc.tuple(anyText, anyLegacy, anyBytes, fc.nat(), fc.nat());
    fc.assert(
      fc.property(anyPart, ([text, encoding, noise, from, to]) => {
        const bytes = [...encodeLegacy(text, encoding), ...new TextEncoder().encode(text)];
        bytes.splice(from % bytes.length, noise.length % 50, ...noise);
        return isRead(Uint8Array.from(bytes.slice(0, to % bytes.length)));
      }),
    );
  });

  it('does not take noise for Vietnamese', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x20, minLength: 200, maxLength: 2000 }), (bytes) => {
        return !decodeText(bytes, 'a.txt').ok;
      }),
    );
  });

  it('reads what was encoded, and says how', () => {
    fc.assert(
      fc.property(anyText, anyLegacy, (text, encoding) => {
        const result = decodeText(encodeLegacy(text, encoding), 'a.txt');
        if (!result.ok) throw new Error(result.failure.message);
        expect(result.value.encoding).toBe(encoding);
        expect(result.value.text.normalize('NFC')).toBe(text);
      }),
    );
  });

  it('reads UTF-16 in both orders, with and without a mark', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.boolean(), (text, isBig, isMarked) => {
        const source = isMarked ? `\uFEFF${text}` : text;
        const bytes = Array.from(source, (unit) => unit.charCodeAt(0)).flatMap((unit) =>
          isBig ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
        );
        const encoding = `utf-16${isBig ? 'be' : 'le'}${isMarked ? '-bom' : ''}`;
        expect(decodeText(Uint8Array.from(bytes), 'a.txt')).toEqual({
          ok: true,
          value: { text, encoding },
        });
      }),
    );
  });
});
