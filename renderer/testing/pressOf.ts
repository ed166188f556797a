/** Where on a keyboard the signs are that some layouts type otherwise. */
const CODES: Readonly<Record<string, string>> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
  ',': 'Comma',
  '.': 'Period',
  ';': 'Semicolon',
  "'": 'Quote',
  '-': 'Minus',
  '=': 'Equal',
  '/': 'Slash',
  '\\': 'Backslash',
  Space: 'Space',
};

/** What a keyboard sends for keys as they are listed: `Ctrl+Shift+Z`. */
export function pressOf(keys: string) {
  const names = keys.split('+');
  const name = names.pop() ?? '';
  const isLetter = /^[A-Z]$/.test(name);
  const shiftKey = names.includes('Shift');
  return {
    key: name === 'Space' ? ' ' : isLetter && !shiftKey ? name.toLowerCase() : name,
    code: isLetter ? `Key${name}` : (CODES[name] ?? name),
    ctrlKey: names.includes('Ctrl'),
    metaKey: false,
    shiftKey,
    altKey: names.includes('Alt'),
  };
}
