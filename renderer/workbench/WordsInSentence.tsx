import styles from './WordsInSentence.module.css';

interface WordsInSentenceProps {
  before: string;
  words: string;
  after: string;
}

/** The words that are asked about, marked in what stands around them. */
export function WordsInSentence({ before, words, after }: WordsInSentenceProps) {
  return (
    <>
      {before}
      <mark className={styles['mark']}>{words}</mark>
      {after}
    </>
  );
}
