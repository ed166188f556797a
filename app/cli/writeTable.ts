export type Cell = string | number | null;

/** The first column to the left, the others to the right; – for unknown. No line end at the end. */
export function writeTable(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))));
  const widths = (texts[0] ?? []).map((_, column) => {
    return Math.max(...texts.map((row) => row[column]?.length ?? 0));
  });
  const pad = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  return texts.map((row) => row.map(pad).join('  ')).join('\n');
}

/** Three decimals. */
export function writeRatio(value: number | null): string | null {
  return value?.toFixed(3) ?? null;
}
