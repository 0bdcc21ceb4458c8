import type { Root, RootContent } from 'mdast';
import { markersAt } from '../read/body/marker.ts';
import { hasHardLines, joinLines } from './join-lines.ts';
import { closingLine, salutationLine } from './letter/greeting.ts';
import type { Paper } from './paper.ts';
import { withoutFurniture } from './plain-lines.ts';
import { paperOfTree } from './tree-paper.ts';

/**
 * A letter that was copied as plain text, as a document: a line a paragraph, points with their
 * markers. Between salutation and closing the lines of a page's column are joined.
 */
export function paperOfText(copied: string): Paper {
  const written = withoutFurniture(copied, { frame: false });
  const lines = written.text.replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n').split('\n');
  const dear = lines.findIndex((line) => salutationLine.test(line.trim()));
  const end = lines.findLastIndex((line, index) => index > dear && closingLine.test(line.trim()));
  const head = lines.slice(0, dear + 1);
  const body = lines.slice(dear + 1, end < 0 ? lines.length : end).join('\n');
  const foot = end < 0 ? [] : lines.slice(end);
  const { text: joined, leftOut } = hasHardLines(body)
    ? joinLines(body)
    : { text: body, leftOut: [] };
  const root: Root = {
    type: 'root',
    children: [...paragraphs(head), ...points(joined.split('\n')), ...paragraphs(foot)],
  };
  return { ...paperOfTree(root), leftOut: [...written.leftOut, ...leftOut] };
}

function paragraphs(lines: readonly string[]): RootContent[] {
  return lines.flatMap((line, index): RootContent[] => {
    const value = line.trim();
    if (value === '') return [];
    const isApart = (lines[index - 1] ?? '').trim() === '';
    return [{ type: 'paragraph', data: { isApart }, children: [{ type: 'text', value }] }];
  });
}

/** Lines that begin with a marker are points, deeper than those of another style above them. */
function points(lines: readonly string[]): RootContent[] {
  const open: string[] = [];
  return paragraphs(lines).map((node): RootContent => {
    const [text] = node.type === 'paragraph' ? node.children : [];
    const value = text?.type === 'text' ? text.value : '';
    const [marker] = markersAt(value);
    if (!marker) {
      open.length = 0;
      return node;
    }
    const known = open.indexOf(marker.style);
    if (known >= 0) open.length = known + 1;
    else open.push(marker.style);
    return {
      type: 'listItem',
      data: {
        printedMarker: value
          .slice(0, marker.length)
          .trim()
          .replace(/^[-*+]$/u, ''),
        level: open.length,
      },
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: value.slice(marker.length) }] },
      ],
    };
  });
}
