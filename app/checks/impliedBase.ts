import type { Finding } from '../../shared/finding.ts';
import type { PreparedArticle } from './prepareArticle.ts';
import { findRatios, type Ratio } from './ratio.ts';

/**
 * One amount that stands to its plan or base in two ways within an article: `đạt 104,27% dự toán` in
 * the lead and `đạt 110,63% dự toán` below. The amount must be the same, printed with enough digits
 * not to be the same by chance: places and things that share a name differ in it.
 */
export function checkImpliedBase(article: PreparedArticle): Finding[] {
  const firsts = new Map<string, Ratio>();
  const found: Finding[] = [];
  for (const ratio of findRatios(article)) {
    if (!isTelling(ratio)) continue;
    const { name, level, base, period } = ratio;
    const key = [name, level.value, level.unit, base, period].join('|');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, ratio);
    else if (ratio.low > first.high || first.low > ratio.high) {
      const spans = [first.level.span, first.span, level.span, ratio.span];
      found.push(toFinding('warning', spans, first, ratio, null));
    }
  }
  return found;
}

function isTelling({ name, level: { value, scale } }: Ratio): boolean {
  const digits = String(value / scale).replace('.', '').length;
  return name.includes(' ') && digits >= (scale > 1 ? 2 : 3);
}

/** A ratio with the place that its article is about. */
export interface PlacedRatio extends Omit<Ratio, 'level'> {
  path: string;
  place: string;
  levelText: string;
  /** The least and the most that plan or base can be, in the base unit of the amount. */
  implied: { low: number; high: number; unit: string };
}

/** Ratios that can be compared with those of other articles: of a known place and period. */
export function placeRatios(
  article: PreparedArticle,
  { path, place }: { path: string; place: string },
): PlacedRatio[] {
  return findRatios(article).flatMap(({ level, ...ratio }) => {
    if (ratio.period === null || ratio.low <= 0 || !isTelling({ level, ...ratio })) return [];
    const implied = { low: level.low / ratio.high, high: level.high / ratio.low, unit: level.unit };
    return { ...ratio, path, place, levelText: level.text, implied };
  });
}

/** Revised plans and figures move a little; what differs by less is no contradiction. */
const MAX_REVISION = 1.02;

/** Plans and bases that two articles on one place, period and thing disagree about, by path. */
export function compareRatios(
  ratios: readonly PlacedRatio[],
): { path: string; finding: Finding }[] {
  const firsts = new Map<string, PlacedRatio>();
  return ratios.flatMap((ratio) => {
    const { path, place, period, name, base, implied } = ratio;
    const key = [place, period, name, base, implied.unit].join('|');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, ratio);
    if (first === undefined || first.path === path) return [];
    const gap = Math.max(implied.low / first.implied.high, first.implied.low / implied.high);
    if (gap <= MAX_REVISION) return [];
    const { start, end } = first.span;
    const text = `${first.levelText}, ${first.text}`;
    const elsewhere = { path: first.path, text, start, end };
    return { path, finding: toFinding('note', [ratio.span], first, ratio, elsewhere) };
  });
}

function toFinding(
  severity: Finding['severity'],
  spans: Finding['spans'],
  first: Pick<Ratio, 'text'>,
  second: Pick<Ratio, 'text' | 'name' | 'base'>,
  elsewhere: (Finding & { check: 'implied-base' })['data']['elsewhere'],
): Finding {
  const { name, base } = second;
  const ratios: [string, string] = [first.text, second.text];
  return { check: 'implied-base', severity, spans, data: { name, base, ratios, elsewhere } };
}
