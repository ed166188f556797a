/** The row of a field has its id in this attribute: selected words can be let go on it. */
export const FIELD_ATTRIBUTE = 'data-field';
/** The list of a field's evidence has this one. */
export const EVIDENCE_ATTRIBUTE = 'data-evidence';
/** The row that words are held over has this one. */
const OVER_ATTRIBUTE = 'data-over';

/** Where selected words were let go. */
interface FieldDrop {
  fieldId: string;
  /** True on the evidence that the field has: the words are one more. */
  isEvidence: boolean;
}

/** What words are for that are let go there; null beside the fields. */
export function dropAt(target: EventTarget | null): FieldDrop | null {
  const fieldId = rowAt(target)?.getAttribute(FIELD_ATTRIBUTE) ?? null;
  if (fieldId === null || !(target instanceof Element)) return null;
  return { fieldId, isEvidence: target.closest(`[${EVIDENCE_ATTRIBUTE}]`) !== null };
}

/** Shows which row would take the words; none for another place, or null. */
export function showDrop(target: EventTarget | null): void {
  const row = rowAt(target);
  const former = document.querySelector(`[${OVER_ATTRIBUTE}]`);
  if (former === row) return;
  former?.removeAttribute(OVER_ATTRIBUTE);
  row?.setAttribute(OVER_ATTRIBUTE, '');
}

function rowAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(`[${FIELD_ATTRIBUTE}]`) : null;
}
