/** What no file name may hold on Windows, and what would lead out of the folder. */
// eslint-disable-next-line no-control-regex -- control characters are meant
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * Paths of an article's files inside the dataset's folder: `a/b.txt` stays as it is where every
 * system can hold it, and no two articles get the same one.
 */
export class ArticlePaths {
  readonly #taken = new Set<string>();

  pathOf(file: string): string {
    const parts = file.split('/').map(safeName);
    const wanted = parts.filter((part) => part !== '').join('/') || 'article';
    let path = wanted;
    // Systems that fold case or normal form take these for one name.
    const keyOf = (name: string) => name.normalize('NFC').toLowerCase();
    for (let count = 2; this.#taken.has(keyOf(path)); count += 1) {
      path = wanted.replace(/(?=\.[^./]*$|$)/u, `-${count}`);
    }
    this.#taken.add(keyOf(path));
    return path;
  }
}

function safeName(name: string): string {
  return name
    .replace(FORBIDDEN, '_')
    .replace(/^\.+$/u, '_')
    .replace(/[. ]+$/u, (tail) => '_'.repeat(tail.length))
    .replace(RESERVED, (reserved) => `_${reserved}`);
}
