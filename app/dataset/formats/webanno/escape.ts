/** The characters of a sentence that would end its line. Source: appendix B of the guide. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\f', '\\f')
    .replaceAll('\b', '\\b');
}

const CONTROLS: Readonly<Record<string, string>> = {
  ...{ t: '\t', n: '\n', r: '\r', f: '\f', b: '\b' },
};

export function unescapeText(text: string): string {
  return text.replace(/\\([\\tnrfb])/gu, (_, mark: string) => CONTROLS[mark] ?? mark);
}

/** The characters of a feature's value that mean something in a cell. */
export function escapeValue(value: string): string {
  return value
    .replace(/->|[\\[\]|_;*]/gu, (mark) => `\\${mark}`)
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

export function unescapeValue(value: string): string {
  return value.replace(/\\(->|[\s\S])/gu, (_, mark: string) => CONTROLS[mark] ?? mark);
}

/** Splits at `|` that is not escaped. */
export function splitStacked(cell: string): string[] {
  return cell.match(/(?:\\[\s\S]|[^\\|])+/gu) ?? [];
}
