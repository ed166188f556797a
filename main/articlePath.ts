import { formatOfName } from '../shared/articleFormat.ts';
import { FailureError } from './failureError.ts';

/** Whether articles are read from a file of this name. Hidden files are left out. */
export function isArticleName(name: string): boolean {
  return formatOfName(name) !== null && !isHiddenName(name);
}

/** Whether files and folders of this name are left alone, as the desktop's file list does. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.');
}

/**
 * The parts of a corpus path, none of which leads upwards. Throws `outside-corpus` for a path
 * that a listing could not have given: absolute, with `..`, with NUL, hidden, not an article.
 */
export function articlePathParts(path: string): string[] {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  // An absolute path and a doubled slash have an empty part; `.` and `..` count as hidden.
  const isInside = parts.every((part) => part !== '' && !isHiddenName(part));
  if (!isInside || path.includes('\0') || !isArticleName(name)) {
    throw new FailureError('outside-corpus', 'Not the path of an article of this folder', path);
  }
  return parts;
}
