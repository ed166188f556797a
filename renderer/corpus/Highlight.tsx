import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import styles from './Highlight.module.css';

interface HighlightProps {
  text: string;
  /** Folded; empty for none. */
  query: string;
}

/** A text in which the first place that the query finds is marked. */
export function Highlight({ text, query }: HighlightProps) {
  if (query === '') return text;
  const composed = text.normalize('NFC');
  // folding keeps the length, so a place in the key is a place in the text
  const start = foldDiacritics(composed).indexOf(query);
  if (start === -1) return text;
  const end = start + query.length;
  return (
    <>
      {composed.slice(0, start)}
      <mark className={styles['hit']}>{composed.slice(start, end)}</mark>
      {composed.slice(end)}
    </>
  );
}
