import type {
  DatasetEntity,
  DatasetField,
  DatasetIndicator,
  LabelledArticle,
} from '../../shared/dataset.ts';

/** Example: `⟦ORG|UBND xã⟧`: the words of a mark with its label. */
const MARK = /⟦(?<label>[^|⟧]+)\|(?<words>[^⟧]*)⟧/gu;

/** Sentences with every trap that has broken offsets in other tools. */
const SENTENCES = [
  'Sáng ⟦DATE|12/7⟧, ⟦PERSON|Lò Thị Mây⟧ dự họp tại ⟦LOCATION|xã Nà Tấu⟧.',
  '😀 ⟦ORG|UBND xã 𝟙𝟚⟧ 👨‍👩‍👧 thu ⟦level|57 tỷ đồng⟧ 🇻🇳, ⟦ORG|HĐND xã⟧ nghe báo cáo.',
  `Theo ⟦ORG|${'Hội Nông dân huyện Mường Tè'.normalize('NFD')}⟧, đã trồng ⟦level|1.642,5 ha⟧ chè.`,
  '⟦DOCUMENT|Kế hoạch_số [12]\\{A}⟧ nói "làm ngay" & <b>gấp</b>; cột\t⟦ORG|Tổ "3"⟧\tđạt 100%.',
  "⟦PERSON|Vừ A Dế⟧ (O, B-ORG) hỏi: 'bao giờ xong?' → *chưa rõ* | T1 #ghi_chú.",
  '=1+1 là ô lạ của ⟦ORG|Đội thuế #4⟧; số liệu ⟦rate|15,7%⟧ ½ chưa đủ.',
] as const;

const KINDS = new Set(['level', 'rate']);

/** Articles with LF, with CR LF, in NFD as a whole, and one of about a megabyte. */
export function interopArticles(): LabelledArticle[] {
  const all = SENTENCES.join('\n');
  const long = Array.from({ length: 1_900 }, (_, index) => SENTENCES[index % SENTENCES.length]);
  return [
    articleOf('tin/mot.txt', all),
    articleOf('tin/hai.txt', SENTENCES.join('\r\n\r\n')),
    articleOf('tin/ba.txt', all.normalize('NFD')),
    articleOf('tin/bon "dài".txt', long.join('\n')),
    articleOf('tin/trong.txt', 'Không có gì.'),
  ];
}

function articleOf(file: string, marked: string): LabelledArticle {
  const entities: DatasetEntity[] = [];
  const indicators: DatasetIndicator[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const { label = '', words = '' } = match.groups ?? {};
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const place = { start: text.length, end: text.length + words.length, text: words };
    text += words;
    if (KINDS.has(label)) indicators.push(indicatorOf(label === 'rate' ? 'rate' : 'level', place));
    else entities.push({ label, ...place, verdict: 'accepted' });
  }
  text += marked.slice(from);
  const first = entities.find(({ label }) => label === 'LOCATION');
  const province: DatasetField | null = first
    ? { value: 'Điện Biên', evidence: [[first.start, first.end]], confidence: 0.9, rule: 'r' }
    : null;
  return { file, text, fields: { province }, entities, indicators };
}

function indicatorOf(
  kind: 'level' | 'rate',
  place: { start: number; end: number; text: string },
): DatasetIndicator {
  const common = { direction: null, qualifier: null, base: null, period: '2021', name: null };
  const value = kind === 'rate' ? 15.7 : place.text.startsWith('57') ? 57 : 1642.5;
  const unit = kind === 'rate' ? '%' : place.text.slice(place.text.indexOf(' ') + 1);
  return { ...place, ...common, kind, value, unit, confidence: 0.8, rule: 'indicator.level' };
}
