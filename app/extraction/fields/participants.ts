import type { Span } from '../../../shared/span.ts';
import { mentionsOf, type FieldContext, type FieldRule } from './fieldContext.ts';
import { proposeField, wordsOf } from './proposeField.ts';

/** What a person does that makes them the lead, strongest first. */
interface Role {
  rule: string;
  confidence: number;
  /** Whether it is looked for in the whole text, not only in its first paragraphs. */
  isAnywhere: boolean;
  /** The words after the person that say it. */
  after: RegExp;
  /** The words before the person that say it. */
  before: RegExp | null;
}

const ROLES: readonly Role[] = [
  {
    // do đồng chí Trần Văn Lâm, Bí thư Huyện ủy làm trưởng đoàn
    rule: 'field.lead-official.delegation',
    confidence: 0.92,
    isAnywhere: false,
    after:
      /^(?:(?:[^.;]|\.(?=\p{L})){0,260}?[\s,])?(?:(?:làm )?trưởng đoàn(?! (?:đbqh|đại biểu))|dẫn đầu)(?!\p{L})/u,
    before:
      /(?<!\p{L})(?:trưởng đoàn(?: công tác)?(?: là| do)?|dẫn đầu(?: đoàn)?(?: là)?)[\s:](?:[^.;:]{0,40}\s)?$/u,
  },
  {
    // Đồng chí Trần Văn Lâm, Bí thư Huyện ủy chủ trì hội nghị; not: … giao Sở Y tế chủ trì | dưới sự chủ trì của đồng chí …
    rule: 'field.lead-official.chair',
    confidence: 0.92,
    isAnywhere: false,
    after:
      /^(?:(?:(?!yêu cầu|đề nghị|giao |cho biết|nhấn mạnh)(?:[^.;:]|\.(?=\p{L}))){0,260}?[\s,])?(?:đồng )?chủ (?:trì|tọa)(?!\p{L})/u,
    before:
      /(?:(?:^|[.;:]\s*)(?:(?:tham )?dự(?: và|,) )?(?:đồng )?chủ (?:trì|tọa)[^.;:]{0,60}|sự (?:đồng )?chủ trì của|chủ trì của)[\s:](?:các )?(?:đồng chí|ông|bà)?[\s:]*$/u,
  },
  {
    // Đồng chí Trần Văn Lâm dự và chỉ đạo hội nghị.
    rule: 'field.lead-official.directs',
    confidence: 0.85,
    isAnywhere: false,
    after:
      /^(?:[^.;:]{0,260}?[\s,])?(?:đã )?(?:tới |đến )?(?:tham )?dự(?:,| và|, phát biểu) (?:phát biểu )?chỉ đạo(?!\p{L})/u,
    before:
      /(?:^|[.;:]\s*)(?:(?:về|tới|đến|cùng) )?(?:tham )?dự và chỉ đạo[^.;:]{0,60}[\s:](?:đồng chí|ông|bà)?[\s:]*$/u,
  },
  {
    // Sáng 2/4, đồng chí Trần Văn Lâm, Bí thư Huyện ủy đã kiểm tra … | … Trần Văn Lâm - Bí thư Huyện ủy thăm
    rule: 'field.lead-official.visits',
    confidence: 0.75,
    isAnywhere: false,
    after:
      /^(?:(?:,| ?-)(?:[^.;:]|\.(?=\p{L})){0,200}?)?[\s,]+(?:(?:đã|vừa|có|đến|tới|đi|buổi|cùng đoàn công tác|và đoàn công tác(?: trung ương| của tỉnh)?|tiếp tục)\s+)*(?:làm việc|(?<!ủy ban )kiểm tra|thăm|khảo sát|thị sát|giám sát|tiếp xúc|đối thoại)(?!\p{L})/u,
    before: null,
  },
  {
    // Đó là yêu cầu của đồng chí Trần Văn Lâm, Bí thư Huyện ủy tại hội nghị …
    rule: 'field.lead-official.demands',
    confidence: 0.6,
    isAnywhere: false,
    after: /(?!)/u,
    before:
      /(?<!\p{L})là (?:những )?(?:yêu cầu|chỉ đạo|đề nghị|kết luận|phát biểu|khẳng định)(?: [^.;:,]{0,30})? của [^.;:,]{0,60}$/u,
  },
  {
    // Kết luận hội nghị, đồng chí Trần Văn Lâm yêu cầu …
    rule: 'field.lead-official.concludes',
    confidence: 0.5,
    isAnywhere: true,
    after: /^(?:[^.;:]{0,200}?[\s,])?(?:phát biểu )?kết luận(?!\p{L})/u,
    before: /(?:^|[.;:)–-]\s*)(?:phát biểu )?kết luận[^.;:]{0,120}$/u,
  },
];
const OPENING_PARAGRAPHS = 5;
/** How far, in characters, what a person does can stand from the name. */
const MAX_GAP = 300;
/** Only posts, commas and honorifics stand between persons who share one verb. */
const COORDINATED = /^(?:[\s,;:–-]|(?:và|cùng|các|đồng chí|ông|bà)(?!\p{L}))*$/u;
const TOGETHER =
  /(?<!\p{L})(?:gồm(?: có)?:|các (?:đồng chí|ông|bà)|đồng chủ (?:trì|tọa))(?!\p{L})/u;

/** The person who leads or chairs; the name only. Guide, section 1. */
export const extractLeadOfficial: FieldRule = (context) => {
  for (const role of ROLES) {
    const official = findOfficial(context, role);
    if (official === null) continue;
    return proposeField({
      field: 'leadOfficial',
      value: wordsOf(context.article.text, official),
      evidence: [official],
      confidence: role.confidence,
      rule: role.rule,
    });
  }
  return null;
};

function findOfficial(context: FieldContext, role: Role): Span | null {
  const { article, narration } = context;
  const last = role.isAnywhere ? undefined : narration[OPENING_PARAGRAPHS - 1];
  const reach = (last ?? narration.at(-1))?.end ?? 0;
  for (const sentence of article.sentences) {
    if (sentence.start >= reach) break;
    const persons = mentionsOf(context, ['PERSON'], sentence);
    for (const [index, { start, end }] of persons.entries()) {
      const next = persons[index + 1]?.start ?? sentence.end;
      const before = article.key.slice(Math.max(sentence.start, start - MAX_GAP), start);
      const after = article.key.slice(end, Math.min(next, end + MAX_GAP));
      if (role.before?.test(before)) return { start, end };
      if (role.after.test(after)) return findFirstCoordinated(context, sentence, persons, index);
    }
  }
  return null;
}

/** Of several persons who do it together, the first; a semicolon parts those who don't. */
function findFirstCoordinated(
  context: FieldContext,
  sentence: Span,
  persons: readonly Span[],
  index: number,
): Span | null {
  const isTogether = TOGETHER.test(context.article.key.slice(sentence.start, sentence.end));
  let first = persons[index] ?? null;
  for (const previous of persons.slice(0, index).reverse()) {
    const between = first === null ? '' : wordsBetween(context, previous, first);
    if (!COORDINATED.test(between) || (between.includes(';') && !isTogether)) break;
    first = previous;
  }
  return first;
}

/** What stands between two persons beside their posts and bodies. */
function wordsBetween(context: FieldContext, { end }: Span, { start }: Span): string {
  let between = '';
  let at = end;
  const held = mentionsOf(context, ['POSITION', 'ORG', 'LOCATION'], { start: end, end: start });
  for (const mention of held) {
    between += context.article.key.slice(at, mention.start);
    at = mention.end;
  }
  return between + context.article.key.slice(at, start);
}
