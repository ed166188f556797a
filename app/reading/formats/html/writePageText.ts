import { isElement, isText, type PageNode, visitNodes } from './pageTree.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html body legend li main ' +
    'menu nav ol p pre section summary table tbody tfoot thead tr ul video audio'
  ).split(' '),
);
const HIDDEN = new Set(
  'script style noscript template iframe object head title button select option svg math'.split(
    ' ',
  ),
);

/**
 * What a browser shows of the nodes, as plain text: white space runs are one space, `<br>` a line
 * break, a table's cells are parted by a tab, and blocks (paragraphs, headings, items of lists, rows,
 * captions) by an empty line. `<pre>` is treated like any other block.
 */
export function writePageText(root: PageNode): string {
  const blocks: string[] = [];
  let pieces: string[] = [];
  const endBlock = () => {
    const text = tidyBlock(pieces.join(''));
    if (text !== '') blocks.push(text);
    pieces = [];
  };
  visitNodes(root, {
    enter: (node) => {
      if (isText(node)) pieces.push((node.textContent ?? '').replace(/\s+/gu, ' '));
      if (!isElement(node)) return node.nodeType !== 8;
      if (HIDDEN.has(node.localName)) return false;
      if (node.localName === 'br') pieces.push('\n');
      else if (node.localName === 'td' || node.localName === 'th') pieces.push('\t');
      else if (BLOCKS.has(node.localName)) endBlock();
      return true;
    },
    leave: (node) => {
      if (isElement(node) && BLOCKS.has(node.localName)) endBlock();
    },
  });
  endBlock();
  return blocks.join('\n\n');
}

/** Several `<br>` in a row part paragraphs, so they become one empty line. */
function tidyBlock(text: string): string {
  return text
    .replace(/ +/gu, ' ')
    .replace(/ ?([\t\n]) ?/gu, '$1')
    .replace(/\n{2,}/gu, '\n\n')
    .trim();
}
