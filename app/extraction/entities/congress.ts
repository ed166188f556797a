import {
  anyOf,
  compilePattern,
  dictionary,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../../matching/pattern.ts';
import { DISTRICTS, PROVINCES } from '../vocabulary.ts';

/** `XV`, `15`, `nhất` */
const ORDINAL = anyOf(shape('allCaps', 'initial', 'number'), dictionary('ordinals'));

/** `lần thứ XV`, `khóa XXII`, `(khóa XI)` */
const NUMBER = anyOf(
  sequence(words('lần'), words('thứ'), ORDINAL),
  sequence(words('thứ'), ORDINAL),
  sequence(words('khóa'), ORDINAL),
  sequence(words('( khóa'), ORDINAL, repeat(sequence(words(','), ORDINAL), 0, 3), words(')')),
);

/** `huyện Hòa An`, `tỉnh`, `toàn quốc`, `các cấp`, `cùng cấp` */
const SCOPE = anyOf(
  words('toàn quốc'),
  words('toàn thể'),
  words('các cấp'),
  words('cùng cấp'),
  words('cấp cơ sở'),
  words('cơ sở'),
  words('bộ phận'),
  sequence(dictionary('levels'), repeat(shape('capitalised', 'initial'), 0, 4)),
  dictionary(DISTRICTS),
  dictionary(PROVINCES),
);

/** `đại biểu`, `toàn quốc`, `Đảng bộ tỉnh`, `Hội Nông dân` */
const OF_WHOM = repeat(
  anyOf(
    words('đại biểu'),
    words('điểm'),
    dictionary('congress-of'),
    SCOPE,
    words('việt nam'),
    words('và các tổ chức chính trị - xã hội'),
  ),
  0,
  5,
);

/**
 * `Đại hội Đại biểu Hội Nông dân huyện lần thứ XX`, `Đại hội XIII của Đảng`; a congress without any of
 * these words is matched too, by its head alone.
 */
export const CONGRESS = compilePattern(
  sequence(
    words('đại hội'),
    OF_WHOM,
    optional(anyOf(NUMBER, shape('allCaps', 'initial'))),
    optional(words('của đảng')),
  ),
);

/** `Đảng bộ Agribank Chi nhánh Hòa An` before `lần thứ`: a body that no list has */
const UNLISTED = optional(
  sequence(
    anyOf(words('đảng bộ'), words('chi bộ'), words('công đoàn'), words('hội')),
    repeat(anyOf(shape('capitalised', 'initial', 'allCaps'), words('nhánh'), words('và')), 1, 12),
  ),
);

/** The same, only with its number. */
export const NUMBERED_CONGRESS = compilePattern(
  sequence(
    words('đại hội'),
    OF_WHOM,
    anyOf(NUMBER, shape('allCaps', 'initial'), sequence(UNLISTED, words('lần thứ'), ORDINAL)),
    repeat(anyOf(dictionary('congress-of'), SCOPE), 0, 3),
    optional(words('của đảng')),
  ),
);

/** `đại biểu HĐND các cấp`, `trưởng thôn`; what a vote is for. */
const ELECTED = sequence(
  anyOf(
    sequence(
      words('đại biểu'),
      anyOf(words('quốc hội'), words('hđnd'), words('hội đồng nhân dân')),
    ),
    words('trưởng thôn'),
    words('trưởng bản'),
    words('trưởng xóm'),
    words('trưởng ấp'),
  ),
  repeat(anyOf(SCOPE, NUMBER), 0, 2),
);

/** `HĐND các cấp` without its deputies, behind those of another council */
const COUNCIL = sequence(
  anyOf(words('hđnd'), words('hội đồng nhân dân')),
  repeat(anyOf(SCOPE, NUMBER), 0, 2),
);

/** `bầu cử đại biểu Quốc hội khóa XIV và đại biểu HĐND xã` */
export const ELECTION = compilePattern(
  sequence(
    anyOf(words('bầu cử'), words('tổng tuyển cử')),
    ELECTED,
    repeat(sequence(anyOf(words('và'), words(','), words(';')), anyOf(ELECTED, COUNCIL)), 0, 3),
  ),
);

const KIND = anyOf(words('chuyên đề'), words('bất thường'), words('thường lệ'));

/** `Kỳ họp thứ năm HĐND tỉnh khóa XVII`, `Kỳ họp chuyên đề thứ Tư` */
export const SESSION = compilePattern(
  sequence(
    anyOf(words('kỳ họp'), words('phiên họp'), words('hội nghị')),
    anyOf(
      sequence(optional(KIND), optional(words('lần')), words('thứ'), ORDINAL),
      sequence(words('trung ương'), ORDINAL),
    ),
    optional(
      sequence(
        anyOf(words('hđnd'), words('quốc hội'), words('ban chấp hành trung ương đảng')),
        optional(SCOPE),
      ),
    ),
    optional(anyOf(NUMBER, sequence(words(', khóa'), ORDINAL))),
  ),
);

/** `Nghị quyết Trung ương 4 khóa XII`, `Hội nghị Trung ương 6 (khóa XIII)` after the type word */
export const PLENUM = compilePattern(
  sequence(
    optional(words('hội nghị')),
    optional(words('lần thứ')),
    anyOf(
      sequence(anyOf(words('trung ương'), words('tw'), words('t.ư')), ORDINAL),
      dictionary('plenums'),
      sequence(
        words('hội nghị lần thứ'),
        ORDINAL,
        optional(sequence(words('ban chấp hành trung ương'), optional(words('đảng')))),
      ),
    ),
    repeat(sequence(words(','), ORDINAL), 0, 3),
    optional(sequence(words(','), NUMBER)),
    optional(NUMBER),
  ),
);
