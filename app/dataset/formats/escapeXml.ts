const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 may not hold at all, half surrogate pairs included. Section 2.2 of the standard. */
const ILLEGAL =
  // eslint-disable-next-line no-control-regex -- control characters are meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What most values are, and needs no escape: `Ủy ban nhân dân xã Nà Lặc`. */
const PLAIN = /^[\u0020!\u0023-\u0025\u0027-\u003b=\u003f-\ud7ff]*$/;

/**
 * Text for an attribute's value or an element's content; line breaks and tabs survive. Each
 * character that XML cannot hold becomes U+FFFD, so that offsets stay.
 */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"\t\n\r]/g, (mark) => ENTITIES[mark] ?? mark);
}
