import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

/** Markdown as elements; see `Markdown`. */
export function RenderedMarkdown({ text }: { text: string }) {
  return draw(fromMarkdown(text));
}

function drawChildren({ children }: { children: readonly Node[] }): ReactNode {
  return children.map((child, index) => <Fragment key={index}>{draw(child)}</Fragment>);
}

function draw(node: Node): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{drawChildren(node)}</p>;
    case 'heading':
      return <h4>{drawChildren(node)}</h4>;
    case 'list': {
      const List = node.ordered === true ? 'ol' : 'ul';
      return <List>{drawChildren(node)}</List>;
    }
    case 'listItem':
      return <li>{drawChildren(node)}</li>;
    case 'blockquote':
      return <blockquote>{drawChildren(node)}</blockquote>;
    case 'emphasis':
      return <em>{drawChildren(node)}</em>;
    case 'strong':
      return <strong>{drawChildren(node)}</strong>;
    case 'link':
      return (
        <>
          {drawChildren(node)} <code>{node.url}</code>
        </>
      );
    default:
      return drawLeaf(node);
  }
}

function drawLeaf(node: Node): ReactNode {
  switch (node.type) {
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      if ('value' in node) return node.value;
      return 'children' in node ? drawChildren(node) : null;
  }
}
