import { quote } from '../../app/text/spans.ts';
import type { Span } from '../../shared/span.ts';
import styles from './PlaceButton.module.css';

interface PlaceButtonProps {
  /** The article's text. */
  text: string;
  span: Span;
  onJump: (span: Span) => void;
}

/** Words of the text, quoted; a click goes to them. */
export function PlaceButton({ text, span, onJump }: PlaceButtonProps) {
  return (
    <button
      type="button"
      lang="vi"
      className={styles['place']}
      onClick={() => {
        onJump(span);
      }}
    >
      {quote(text, span)}
    </button>
  );
}
