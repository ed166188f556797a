import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { fold } from './figure.ts';

// `ban thường vụ huyện ủy bình liêu` → huyện, bình liêu; `ubnd thành phố an hải` → thành, an hải
const UNIT =
  /(?<!\p{L})(?<level>tỉnh|thành|quận|huyện|thị|phường|xã)(?: (?:ủy|phố|xã|trấn|đoàn))?(?: (?<name>[^,;()-]+))?$/u;

/**
 * A key for the place whose figures an article reports, the same for all bodies of the place: from
 * the province and the unit that reports. Null when one of them is unknown or names no place.
 */
export function placeOf(bodies: readonly AnnotationBody[]): string | null {
  const fields = bodies.filter((body) => body.type === 'field');
  const valueOf = (id: string) => fields.find(({ field }) => field === id)?.value ?? null;
  const [province, hostUnit] = [valueOf('province'), valueOf('hostUnit')];
  if (province === null || hostUnit === null) return null;
  const { level, name = '' } = UNIT.exec(fold(hostUnit))?.groups ?? {};
  if (level === undefined || (name === '' && level !== 'tỉnh')) return null;
  return `${fold(province)}/${level}/${level === 'tỉnh' ? '' : name}`;
}
