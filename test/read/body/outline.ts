import type { Nodes } from 'mdast';

/** A tree in one line: `list 3 a)(item(p(„drei“)))`. */
export function outline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return JSON.stringify(node.value);
    case 'html':
    case 'code':
    case 'inlineCode':
      return `${node.type} ${JSON.stringify(node.value)}`;
    case 'root':
      return node.children.map(outline).join(' ');
    case 'list':
      return `list${inside(node)}`;
    case 'listItem': {
      const box = typeof node.checked === 'boolean' ? (node.checked ? '[x] ' : '[ ] ') : '';
      return `${node.data?.marker?.text || '-'} ${box}${node.children.map(outline).join(' ')}`;
    }
    case 'heading':
      return `h${node.depth}${node.data?.bold ? ' bold' : ''}${inside(node)}`;
    case 'paragraph':
      return `p${inside(node)}`;
    case 'link':
      return `link ${node.url}${inside(node)}`;
    default:
      return 'children' in node ? `${node.type}${inside(node)}` : node.type;
  }
}

function inside(node: Extract<Nodes, { children: unknown }>): string {
  return `(${node.children.map(outline).join(node.type === 'list' ? ' | ' : ' ')})`;
}
