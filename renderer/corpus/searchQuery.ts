import { foldDiacritics, foldSpelling } from '../../app/text/foldSpelling.ts';
import { findWords, hasMarks } from './words.ts';

/** One word that is looked for. */
export interface WordQuery {
  /** As `findWords` gives it. */
  word: string;
  /** Its diacritics count. */
  isStrict: boolean;
  /** Longer words that begin so are meant, too. */
  isPrefix: boolean;
}

/** What stands in one piece in a title, a path or a text. */
export interface Phrase {
  /** As `foldQuery` writes it, for names. */
  text: string;
  /** With the diacritics that were typed, null when there were none. */
  spelled: string | null;
  /** For texts; empty for signs alone. */
  words: readonly WordQuery[];
}

/** `field:` and `label:` and `status:` with what stands behind; `value` is null for any. */
export interface Term {
  kind: 'label' | 'field' | 'status';
  name: string;
  value: string | null;
}

/** What is written in the search box. All of it must hold of an article. */
export interface SearchQuery {
  phrases: readonly Phrase[];
  terms: readonly Term[];
  /** An expression in RE2's syntax, null for none. */
  pattern: string | null;
}

/**
 * `label:ORG`, `field:province="Lai Hà"`, `status:new`, `/đạt \d+%/`, `"hội nghị"`, or words. What
 * stands in quotation marks may hold spaces.
 */
const PART =
  /(?<kind>label|field|status):(?:"(?<quoted>[^"]*)"|(?<name>[^\s"=:]+))(?:[=:](?:"(?<long>[^"]*)"|(?<short>[^\s"]+)))?|(?:^|(?<=\s))\/(?<pattern>(?:\\.|[^\\])+?)\/(?=\s|$)|"(?<phrase>[^"]*)"?|[^"\s]+/giu;

/** Reads what is written in the search box; anything can be read. */
export function parseQuery(written: string): SearchQuery {
  const phrases: Phrase[] = [];
  const terms: Term[] = [];
  let pattern: string | null = null;
  let loose: string[] = [];
  const closePhrase = (isOpenEnded: boolean) => {
    if (loose.length > 0) phrases.push(phraseOf(loose.join(' '), isOpenEnded));
    loose = [];
  };
  for (const { 0: part, groups = {} } of written.normalize('NFC').matchAll(PART)) {
    const name = groups['quoted'] ?? groups['name'];
    if (name !== undefined) {
      const kind = (groups['kind'] ?? '').toLowerCase() as Term['kind'];
      terms.push({ kind, name, value: groups['long'] ?? groups['short'] ?? null });
    } else if (groups['pattern'] !== undefined) {
      pattern = groups['pattern'];
    } else if (groups['phrase'] !== undefined) {
      closePhrase(false);
      const isClosed = part.length > 1 && part.endsWith('"');
      phrases.push(phraseOf(groups['phrase'], !isClosed && !/\s$/.test(part)));
    } else loose.push(part);
  }
  closePhrase(!/\s$/.test(written));
  return { phrases: phrases.filter(({ text }) => text !== ''), terms, pattern };
}

function phraseOf(written: string, isOpenEnded: boolean): Phrase {
  const words = findWords(written).map((word, at, all) => ({
    word,
    isStrict: hasMarks(word),
    isPrefix: isOpenEnded && at === all.length - 1,
  }));
  const spelled = foldSpelling(written).replace(/ +/g, ' ').trim();
  const text = foldDiacritics(spelled);
  return { text, spelled: spelled === text ? null : spelled, words };
}

/** A name as terms compare it: no case, marks, spaces or hyphens. */
export const foldName = (name: string): string =>
  foldDiacritics(name.normalize('NFC')).replace(/[\s_-]+/g, '');
