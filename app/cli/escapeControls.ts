/** A text that others wrote may hold line breaks and terminal commands: they are spelled out. */
export function escapeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
