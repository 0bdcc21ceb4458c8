import type { Emphasis, Link, ListItem, Literal, Nodes, Root, Strong, Table } from 'mdast';
import { type Handle, type Info, type State, toMarkdown } from 'mdast-util-to-markdown';
import { markersAt } from '../read/body/marker.ts';
import { escapeText } from './escape.ts';
import { markerOf } from './points.ts';

export interface Typed extends Literal {
  type: 'typed';
}

declare module 'mdast' {
  interface StrongData {
    /** Typed as an element: by stars it would begin a section. */
    isElement?: boolean;
  }

  interface PhrasingContentMap {
    typed: Typed;
  }

  interface RootContentMap {
    typed: Typed;
  }
}

/** A tree as text of the dialect, as a careful drafter would have typed it; no line feed ends it. */
export function dialectText(root: Root): string {
  return toMarkdown(root, {
    rule: '-',
    handlers: {
      text,
      strong,
      emphasis,
      delete: strike,
      break: lineBreak,
      link,
      listItem,
      table,
      footnoteReference,
      footnoteDefinition,
      typed,
    },
    // Points stand line by line, as they are typed.
    join: [
      (left, right, parent) =>
        right.type === 'listItem' &&
        ((isOfLines(left) && isOfKind(left, right)) ||
          (left.type === 'paragraph' && parent.type === 'listItem'))
          ? 0
          : undefined,
    ],
  }).trimEnd();
}

/** A point that ends in its words: the next one stands right below it. */
function isOfLines(node: Nodes): boolean {
  return (
    node.type === 'listItem' &&
    !/^(?:table|code|blockquote)$/u.test(node.children.at(-1)?.type ?? '')
  );
}

/** A list that begins right below another one is told from it by a blank line. */
function isOfKind(left: Nodes, right: Nodes): boolean {
  if (left.type !== 'listItem' || right.type !== 'listItem') return true;
  if ((left.data?.indent ?? 0) !== (right.data?.indent ?? 0)) return true;
  return kindOf(left) === kindOf(right);
}

function kindOf(item: ListItem): string | undefined {
  return markersAt(`${markerOf(item)} Text`)[0]?.kind;
}

/** What stands in the text as it is typed. Of HTML the library would not let it begin a line. */
const typed: Handle = (node: Typed) => node.value;
peeked(typed, '\\');

const text: Handle = (node: Extract<Nodes, { type: 'text' }>, _, state, info) =>
  escapeText(node.value, {
    before: info.before.slice(-1).replace('\n', ''),
    after: info.after.charAt(0).replace('\n', ''),
    inCell: isInCell(state),
  });

function isInCell(state: State): boolean {
  return state.stack.includes('tableCell');
}

const strong: Handle = (node: Strong, _, state, info) => {
  const content = phrasing(node, state, info);
  // Beside a letter, punctuation keeps the stars from closing.
  return node.data?.isElement || isUnread(content, info, /[\p{L}\p{N}*]/u, true)
    ? `<b>${content}</b>`
    : `**${content}**`;
};
peeked(strong, '*');

const emphasis: Handle = (node: Emphasis, _, state, info) => {
  const content = phrasing(node, state, info);
  const { tag } = node.data ?? {};
  if (tag) return `<${tag}>${content}</${tag}>`;
  return isUnread(content, info, /[\p{L}\p{N}*]/u, false) ? `<i>${content}</i>` : `*${content}*`;
};
peeked(emphasis, '*');

const strike: Handle = (node: Extract<Nodes, { type: 'delete' }>, _, state, info) =>
  `~~${phrasing(node, state, info)}~~`;
peeked(strike, '~');

/** What comes next in a line is asked for before it is written. */
function peeked(handle: Handle, character: string): void {
  Object.assign(handle, { peek: () => character });
}

function phrasing(
  node: Parameters<State['containerPhrasing']>[0],
  state: State,
  info: Info,
): string {
  return state.containerPhrasing(node, {
    ...state.createTracker(info).current(),
    before: '*',
    after: '*',
  });
}

function isUnread(
  content: string,
  info: Info,
  beside: RegExp,
  onlyAtPunctuation: boolean,
): boolean {
  const [before, after] = [info.before.slice(-1), info.after.charAt(0)];
  const isInner = (character: string) => !onlyAtPunctuation || !/[\p{L}\p{N}]/u.test(character);
  return (
    before === '*' ||
    after === '*' ||
    (beside.test(before) && isInner(content.charAt(0))) ||
    (beside.test(after) && isInner(content.slice(-1)))
  );
}

const lineBreak: Handle = (_node, _parent, state) => (isInCell(state) ? '<br>' : '\\\n');

const link: Handle = (node: Link, _, state, info) => {
  const content = state.containerPhrasing(node, {
    ...state.createTracker(info).current(),
    before: '[',
    after: ']',
  });
  const bare = node.url.replace(/^mailto:/u, '');
  // Any other sign beside it would be read as a part of the address, or keep it from being one.
  const isAlone = !/[\p{L}\p{N}]$/u.test(info.before) && /^(?:$|[\s.,;:!?|)])/u.test(info.after);
  const isSame = content === bare || content === bare.replace(/\/$/u, '');
  if (isSame && isAlone) return content;
  return `[${content}](${/[\s()<>]/u.test(node.url) ? `<${encodeURI(decoded(node.url))}>` : node.url})`;
};
peeked(link, '[');

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

const listItem: Handle = (node: Extract<Nodes, { type: 'listItem' }>, _, state, info) => {
  const marker = markerOf(node);
  const indent = ' '.repeat(node.data?.indent ?? 0);
  const inner = ' '.repeat(indent.length + marker.length + 1);
  const exit = state.enter('listItem');
  const content = state.containerFlow(node, state.createTracker(info).current());
  exit();
  return state.indentLines(content, (line, index, isBlank) => {
    if (index === 0) return `${indent}${marker}${isBlank ? '' : ' '}${line}`;
    return isBlank ? '' : inner + line;
  });
};

const table: Handle = (node: Table, _, state, info) => {
  const rows = node.children.map(({ children }) =>
    children.map((cell) => {
      const exit = state.enter('tableCell');
      const content = state.containerPhrasing(cell, {
        ...state.createTracker(info).current(),
        before: '|',
        after: '|',
      });
      exit();
      return content;
    }),
  );
  const width = Math.max(...rows.map(({ length }) => length));
  const [header = [], ...body] = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ''),
  ]);
  const rule = header.map((_cell, index) => rules[node.align?.[index] ?? 'none']);
  return [header, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

const rules = { none: '---', left: ':---', right: '---:', center: ':---:' } as const;

const footnoteReference: Handle = (node: Extract<Nodes, { type: 'footnoteReference' }>) =>
  `[^${node.identifier}]`;
peeked(footnoteReference, '[');

const footnoteDefinition: Handle = (
  node: Extract<Nodes, { type: 'footnoteDefinition' }>,
  _,
  state,
  info,
) => {
  const content = state.containerFlow(node, state.createTracker(info).current());
  return `[^${node.identifier}]: ${state.indentLines(content, (line, index, isBlank) =>
    index === 0 || isBlank ? line : `    ${line}`,
  )}`;
};
