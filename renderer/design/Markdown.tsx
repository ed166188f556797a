import { lazy, Suspense } from 'react';
import styles from './Markdown.module.css';

/** Read when it is needed first: most guidelines are plain sentences. */
const RenderedMarkdown = lazy(async () => {
  const { RenderedMarkdown: rendered } = await import('./RenderedMarkdown.tsx');
  return { default: rendered };
});

/** What is no plain sentence: signs of Markdown, references, several lines. */
const SIGNS = /[\n\\*_`#>|[\]<&~]|^\s*(?:[-+]|\d+[.)])\s/u;

/**
 * Words in Markdown. Nothing in them can do anything: HTML is shown as it is written, a link is its
 * words and its address, a picture the words for it.
 */
export function Markdown({ text }: { text: string }) {
  const plain = <p>{text}</p>;
  return (
    <div className={styles['markdown']}>
      {SIGNS.test(text) ? (
        <Suspense fallback={plain}>
          <RenderedMarkdown text={text} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}
