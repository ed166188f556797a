/** What is used of the DOM's nodes; the typings of browsers are not visible in this room. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  remove(): void;
}

export interface Page {
  readonly documentElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE;
}

export interface Visitor {
  /** False leaves out what is below the node. */
  enter: (node: PageNode, depth: number) => boolean;
  leave?: (node: PageNode) => void;
}

/** Visits nodes in the order of the page. It does not call itself, so no depth is too much. */
export function visitNodes(root: PageNode, { enter, leave }: Visitor): void {
  let node: PageNode | null = root;
  let depth = 0;
  while (node !== null) {
    const child: PageNode | null = enter(node, depth) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      depth += 1;
      continue;
    }
    leave?.(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
      if (node !== null) leave?.(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}
