import type { Span } from '../../../shared/span.ts';
import { findCongressBody } from './congressBody.ts';
import { mentionsOf, sentencesOf, type FieldContext, type FieldRule } from './fieldContext.ts';
import { isInCapitals } from './isInCapitals.ts';
import { proposeField, wordsOf } from './proposeField.ts';
import { readOnce } from './readOnce.ts';
import { mapPacked } from '../../text/mapPacked.ts';

/** Who leads and who is visited, as one sentence tells it; they are one body in its own review. */
interface Meeting {
  lead: Span | null;
  host: Span | null;
}

/** How many of the first paragraphs can tell who meets whom. */
const OPENING_PARAGRAPHS = 4;
const SHORT_WORDS =
  '(?:đã|vừa|sẽ|có|đến|tới|về|đi|lên|xuống|tổ chức|tiến hành|thực hiện|dẫn đầu|trực tiếp|buổi|cuộc|chuyến|chương trình|đợt|và|thăm|kiểm tra|khảo sát|nắm tình hình|chúc mừng|động viên|tiếp tục|thành lập|đoàn)';
const LED_BY =
  '(?:,?\\s+do\\s(?:[^.;]|\\.(?=\\p{L})){0,260}?(?:trưởng đoàn|dẫn đầu|chủ trì|làm trưởng))?,?';
// … do đồng chí Trần Văn Lâm làm trưởng đoàn đã có buổi làm việc với
const VISITS = new RegExp(
  `^(?:\\s\\([^()]{1,40}\\))?:?${LED_BY}\\s+(?:${SHORT_WORDS}\\s+)*(?:làm việc|kiểm tra|giám sát|khảo sát|thăm|thị sát|tiếp xúc|đối thoại|kiểm điểm|công bố quyết định|(?:trao đổi|học tập|chia sẻ) kinh nghiệm)(?!\\p{L})`,
  'u',
);
// … đã tổ chức hội nghị | … khóa XII họp phiên thường kỳ | … phối hợp với Sở Y tế mở
const CONVENES =
  /^(?:\s\([^()]{1,40}\))?:?(?:,?\s(?:khóa|nhiệm kỳ)\s[^,.;]{1,25}?)*,?\s+(?:(?:đã|vừa|sẽ|long trọng|cũng)\s+|phối hợp\s+(?:với|cùng)\s+[^.;]{1,120}?\s)*(?:tổ chức|họp|khai mạc|bế mạc|tiếp tục (?:phiên họp|hội nghị|kỳ họp)|tiến hành|triệu tập|mở|tổng kết|sơ kết|công bố|cho ý kiến|thảo luận|đánh giá|bàn (?:việc|cách|về|giải pháp|biện pháp)|phát động|giao ban|tập huấn)(?!\p{L})/u;
// Ban Thường vụ Huyện ủy nghe UBND huyện báo cáo
const HEARS =
  /^(?:\s\([^()]{1,40}\))?,?\s+(?:(?:đã|vừa|họp|tổ chức|hội nghị|cuộc họp|phiên họp|để)\s+)*nghe\s+(?:lãnh đạo\s+|đại diện\s+|thường trực\s+)?$/u;
// chủ trì phiên họp nghe Sở Xây dựng báo cáo
const HEARING =
  /(?<!\p{L})(?:họp|hội nghị|cuộc làm việc)(?: để)? nghe(?= [^.;]{3,160} báo cáo(?!\p{L}))/u;
const REPORTS = /^(?:\s[^.;]{0,60})?\s(?:báo cáo|trình bày)(?!\p{L})/u;
const VISIT =
  /(?<!\p{L})(?:làm việc|kiểm tra|giám sát|khảo sát|thăm|thị sát|tiếp xúc cử tri|đối thoại)(?!\p{L})/u;
const NOT_SUBJECT =
  /(?<!\p{L})(?:với|tại|ở|về|cho|theo|từ|giữa|được|bị|trụ sở|nghe|sở|(?<!đoàn )(?:thăm|kiểm tra|giám sát|khảo sát)|(?<!đoàn[^.,;]{0,40})của)\s$/u;
// với lãnh đạo chủ chốt | tại trụ sở | thăm, chúc Tết
const HOST_GAP =
  /(?:^|(?<!\p{L})(?:với|tại|ở|thăm|kiểm tra|giám sát|khảo sát))[\s,]+(?:(?:tập thể|lãnh đạo|cán bộ|chủ chốt|các đồng chí|đồng chí|trụ sở|hội trường|địa bàn|đối với|một số|cấp ủy|chúc tết|chúc mừng|tặng quà|động viên|hỏi|người dân|nhân dân|bà con|hộ dân|và)[\s,]+)*$/u;
const ADMIN_UNIT =
  /^(?:tỉnh|thành phố|tp\.?|thị xã|tx\.?|huyện|quận|xã|phường|thị trấn|thôn|bản|đặc khu)(?!\p{L})/u;
// Thường trực Huyện ủy | UBND tỉnh Hòa An
const OWNER = /(?<!\p{L})(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|ủy)(?!\p{L})/u;
const LEVEL_END = /(?<!\p{L})(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|ủy)$/u;
const MAX_GAP = 220;
// * Cùng ngày, … | Cũng trong sáng nay, …
const OTHER_EVENT = /^[\s*+–-]*(?:cùng ngày|cũng trong (?:sáng|chiều|tối|ngày))(?!\p{L})/u;

/** The body that leads, visits or convenes. Guide, section 1. */
export const extractLeadBody: FieldRule = (context) =>
  propose(context, 'leadBody', findMeetings(context), ({ lead }) => lead);

/** The unit visited or reporting; a body that convenes its own review is both. Guide, section 1. */
export const extractHostUnit: FieldRule = (context) =>
  propose(context, 'hostUnit', findMeetings(context), ({ host }) => host);

/** The value as it is told first: in the headline, unless in capitals, where the text says the same. */
function propose(
  { article: { text, key } }: FieldContext,
  field: 'leadBody' | 'hostUnit',
  { told, titled }: { told: Meeting[]; titled: Meeting[] },
  pick: (meeting: Meeting) => Span | null,
) {
  const spans = (meetings: Meeting[]) => {
    const led = meetings.find(({ lead }) => lead !== null);
    const same = meetings.filter((meeting) => meeting === led || meeting.lead === null);
    return same.flatMap((meeting) => pick(meeting) ?? []);
  };
  const [inText] = spans(told);
  const [inTitle] = spans(titled);
  const span = inText ?? inTitle;
  if (span === undefined) return null;
  const isSame = inTitle !== undefined && isSameBody(wordsOf(key, inTitle), wordsOf(key, span));
  return proposeField({
    field,
    value: wordsOf(text, isSame && !isInCapitals(text, inTitle) ? inTitle : span),
    evidence: isSame ? [inTitle, span] : [span],
    confidence: inText === undefined ? 0.7 : isSame ? 0.92 : 0.85,
    rule: field === 'leadBody' ? 'field.lead-body.meeting' : 'field.host-unit.meeting',
  });
}

/** The headline can give the place that the text leaves out: `Hội Nông dân huyện Hòa An`. */
function isSameBody(titled: string, told: string): boolean {
  return titled === told || (titled.startsWith(`${told} `) && LEVEL_END.test(told));
}

const findMeetings = readOnce((context): { told: Meeting[]; titled: Meeting[] } => {
  const read = (blocks: readonly Span[]) =>
    mapPacked(
      blocks
        .flatMap((block) => sentencesOf(context, block))
        .filter(({ start }) => !OTHER_EVENT.test(context.article.key.slice(start, start + 40))),
      (sentence) => readMeeting(context, sentence),
    ).filter(({ lead, host }) => lead !== null || host !== null);
  return {
    told: read(context.narration.slice(0, OPENING_PARAGRAPHS)),
    titled: read(context.title === null ? [] : [context.title]),
  };
});

function readMeeting(context: FieldContext, sentence: Span): Meeting {
  const { key } = context.article;
  const bodies = mentionsOf(context, ['ORG'], sentence);
  for (const body of bodies) {
    if (NOT_SUBJECT.test(key.slice(Math.max(sentence.start, body.start - 60), body.start)))
      continue;
    const after = key.slice(body.end, sentence.end);
    const lead = findFirstBody(context, bodies, body);
    const visit = VISITS.exec(after);
    if (visit !== null) {
      const from = body.end + visit[0].length;
      return { lead, host: findHost(context, { start: from, end: sentence.end }) };
    }
    const heard = findHeard(context, sentence, body);
    if (heard !== null) return { lead, host: heard };
    if (CONVENES.test(after)) return { lead, host: lead };
  }
  const visited = findVisited(context, sentence);
  if (visited !== null) return { lead: null, host: visited };
  const own = findMeetingOf(context, sentence) ?? findCongressBody(context, sentence);
  return { lead: own, host: own ?? findConveningUnit(context, sentence) };
}

// Chiều 10/1, (phường …) | Ngày 5/3/2020 (huyện …)
const SUBJECT_BEFORE = /(?:^|[,:;)-]|\d) ?$/u;

// Thường trực Huyện ủy, (UBND huyện) | Ban Thường vụ Tỉnh ủy và (UBND tỉnh)
const TOGETHER =
  /^(?:,| và(?: thành viên| lãnh đạo)?|,? cùng(?: với)?|,? phối hợp(?: với| cùng)?) $/u;

/** Of bodies that do something together, the first that says of whom it is: `Huyện ủy`, not `HĐND`. */
function findFirstBody({ article }: FieldContext, bodies: readonly Span[], last: Span): Span {
  const { key } = article;
  let first = last;
  let next = last;
  for (const body of bodies.slice(0, bodies.indexOf(last)).reverse()) {
    if (!TOGETHER.test(key.slice(body.end, next.start))) break;
    next = body;
    if (OWNER.test(key.slice(body.start, body.end))) first = body;
  }
  return first;
}

/** `phường Hòa An` that holds a meeting: the place is told, not the body. */
function findConveningUnit(context: FieldContext, sentence: Span): Span | null {
  const { key } = context.article;
  const unit = mentionsOf(context, ['LOCATION'], sentence).find(({ start, end }) => {
    const isSubject = SUBJECT_BEFORE.test(key.slice(sentence.start, start));
    const isUnit = isSubject && ADMIN_UNIT.test(key.slice(start, end));
    return isUnit && CONVENES.test(key.slice(end, sentence.end));
  });
  return unit ?? null;
}

// tại kỳ họp thứ 7 HĐND tỉnh | phiên họp thường kỳ của UBND tỉnh | hội nghị lần thứ mười Ban Chấp hành …
const MEETING_OF =
  /(?<!(?:trước|sau|đến|chuẩn bị|trình) )(?<!\p{L})(?:hội nghị|kỳ họp|phiên họp|cuộc họp|buổi họp)(?: (?:thứ [\p{L}\d]+(?: [\p{L}]+)?|lần thứ [\p{L}\d]+(?: [\p{L}]+)?|thường kỳ|thường lệ|chuyên đề|bất thường|mở rộng|giao ban|tổng kết|sơ kết))*,?(?: của)? $/u;

/** The body whose report another one hears. */
function findHeard(context: FieldContext, sentence: Span, { end }: Span): Span | null {
  const { key } = context.article;
  const [next] = mentionsOf(context, ['ORG'], { start: end, end: sentence.end });
  if (next === undefined || !HEARS.test(key.slice(end, next.start))) return null;
  return REPORTS.test(key.slice(next.end, sentence.end)) ? next : null;
}

/** The body whose meeting a sentence speaks of, where none says that it convenes one. */
function findMeetingOf(context: FieldContext, sentence: Span): Span | null {
  const { key } = context.article;
  const body = mentionsOf(context, ['ORG'], sentence).find(({ start }) =>
    MEETING_OF.test(key.slice(Math.max(sentence.start, start - 80), start)),
  );
  return body ?? null;
}

/** The unit in a sentence in which a person, not a body, visits. */
function findVisited(context: FieldContext, sentence: Span): Span | null {
  const [person] = mentionsOf(context, ['PERSON'], sentence);
  if (person === undefined) return null;
  const after = context.article.key.slice(person.end, sentence.end);
  const visit = VISIT.exec(after) ?? HEARING.exec(after);
  if (visit === null) return null;
  const start = person.end + visit.index + visit[0].length;
  return findHost(context, { start, end: sentence.end });
}

/** The first body or administrative unit after the verb that it governs. */
function findHost(context: FieldContext, { start, end }: Span): Span | null {
  const { key } = context.article;
  const reach = { start, end: Math.min(end, start + MAX_GAP) };
  const host = mentionsOf(context, ['ORG', 'LOCATION'], reach).find((mention) => {
    if (mention.label === 'LOCATION' && !ADMIN_UNIT.test(key.slice(mention.start, mention.end))) {
      return false;
    }
    return HOST_GAP.test(key.slice(start, mention.start));
  });
  return host ?? null;
}
