const english = new Intl.NumberFormat('en');

/** A whole number in English, its thousands parted: `12,345`. */
export function writeCount(count: number): string {
  return english.format(count);
}
