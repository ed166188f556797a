/** How the text is shown; a person's choice, the same for every article. */
export interface TextView {
  /** Of the letters, in pixels. */
  size: number;
  /** The length of lines, in widths of the digit 0. */
  measure: number;
  hasLineNumbers: boolean;
  hasMinimap: boolean;
  /** The relations between marks are drawn. */
  hasArcs: boolean;
}

export const SIZES = { least: 13, most: 26, step: 1 };
export const MEASURES = { least: 48, most: 120, step: 8 };
const USUAL: TextView = {
  size: 17,
  measure: 72,
  hasLineNumbers: false,
  hasMinimap: true,
  hasArcs: false,
};
const KEY = 'dau.review.textView';

/** What was chosen last; the usual where nothing was, or where it cannot be read. */
export function readTextView(): TextView {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isPart(stored) ? limit({ ...USUAL, ...stored }) : USUAL;
  } catch {
    return USUAL;
  }
}

export function keepTextView(view: TextView): void {
  localStorage.setItem(KEY, JSON.stringify(view));
}

/** The view with size and measure inside their bounds. */
export function limit(view: TextView): TextView {
  return {
    ...view,
    size: Math.min(Math.max(view.size, SIZES.least), SIZES.most),
    measure: Math.min(Math.max(view.measure, MEASURES.least), MEASURES.most),
  };
}

function isPart(stored: unknown): stored is Partial<TextView> {
  if (typeof stored !== 'object' || stored === null) return false;
  return Object.entries(USUAL).every(([name, usual]) => {
    const value: unknown = Reflect.get(stored, name);
    return value === undefined || typeof value === typeof usual;
  });
}
