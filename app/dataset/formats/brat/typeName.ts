/** Stands for the colon of `field:province`, which a type's name cannot hold. */
export const BRAT_SEPARATOR = '--';

/** brat shows these notes when a mark is pointed at. */
export const NOTE_TYPE = 'AnnotatorNotes';

/**
 * A name that brat takes for a type: Latin letters, digits, `-` and `_`. Any other character
 * becomes its code point between underscores: `ĐỊA` is `_0110__1ECA_A`.
 */
export function writeTypeName(label: string): string {
  if (/^[A-Za-z-]+$/.test(label)) return label;
  const escaped = label.replace(/_(?=[0-9A-F]{4,6}_)|[^A-Za-z0-9_-]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `_${code}_`;
  });
  return escaped === '' ? '_0000_' : escaped;
}

export function parseTypeName(name: string): string {
  return name.replace(/_([0-9A-F]{4,6})_/gu, (written, code: string) => {
    const point = Number.parseInt(code, 16);
    return point === 0 ? '' : point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}
