const ENTITIES: Partial<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as HTML, for content and for values of attributes in double quotes. A control character that
 * HTML does not allow becomes U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '')
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\u{FFFD}');
}
