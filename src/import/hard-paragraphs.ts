import type { PhrasingContent, Root, RootContent } from 'mdast';
import { hasHardLines, isPoint, seamOf } from './join-lines.ts';
import { linesOfTree, type TreeLine, treeOfLines } from './tree-lines.ts';

/** What a mail's or a page's column is wide at most, in characters. */
const widest = 110;

/**
 * Joins the lines of paragraphs that are a paragraph or a break each, as mails that were written as
 * plain text have them. Where the next word would have had room, a line ended by hand.
 */
export function joinHardParagraphs(root: Root): void {
  const lines = linesOfTree(root);
  const joined: TreeLine[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && isBelow(lines[to]) && lines[from]?.inlines) to += 1;
    const run = lines.slice(from, to);
    joined.push(...(isColumn(run) ? joinedRun(run) : run));
    from = to;
  }
  if (joined.length < lines.length) root.children = treeOfLines(joined);
}

function isBelow(line: TreeLine | undefined): boolean {
  return line?.inlines !== undefined && !line.isApart && line.text !== '';
}

/** Lines of running text: a list of names has no line that begins with a small letter. */
function isColumn(run: readonly TreeLine[]): boolean {
  const texts = run.map(({ text }) => text);
  const small = texts.filter((text) => /^\p{Ll}/u.test(text));
  return (
    Math.max(...texts.map(({ length }) => length)) <= widest &&
    small.length * 4 >= texts.length &&
    hasHardLines(texts.join('\n'))
  );
}

function joinedRun(run: readonly TreeLine[]): TreeLine[] {
  const longest = Math.max(...run.map(({ text }) => text.length));
  const result: TreeLine[] = [];
  for (const [index, line] of run.entries()) {
    const [last, above] = [result.at(-1), run[index - 1]?.text ?? ''];
    const [word = ''] = line.text.split(' ', 1);
    const isDivided = /\p{L}-$/u.test(above);
    const hadRoom = !isDivided && above.length + 1 + word.length <= longest * 0.9;
    if (!last || hadRoom || isPoint(line.text, above)) {
      // A paragraph of its own, whatever it was a line of.
      result.push({ ...line, node: ownNode(line), goesOn: false });
    } else {
      last.inlines = sewn(last.inlines ?? [], line.inlines ?? [], seamOf(last.text, line.text));
      last.text = `${last.text} ${line.text}`;
    }
  }
  return result;
}

function ownNode({ node, isApart = false }: TreeLine): RootContent {
  return node.type === 'paragraph' ? { ...node, data: { ...node.data, isApart } } : node;
}

function sewn(
  before: PhrasingContent[],
  after: readonly PhrasingContent[],
  { hyphen, blank }: { hyphen: boolean; blank: boolean },
): PhrasingContent[] {
  const last = before.at(-1);
  const start =
    !hyphen && last?.type === 'text'
      ? [...before.slice(0, -1), { ...last, value: last.value.replace(/-\s*$/u, '') }]
      : before;
  return [...start, ...(blank ? [{ type: 'text', value: ' ' } as const] : []), ...after];
}
