import type { Nodes, Parents } from 'mdast';
import type { Motion } from '../../motion/motion.ts';
import { placeIn } from '../../motion/places.ts';
import { conflictMark } from '../../read/body/conflict.ts';
import type { Fix } from '../../text/edit.ts';
import type { Text } from '../../text/language.ts';
import type { Report, Rule } from '../rule.ts';

export const markupUnread: Rule = {
  id: 'unlesbares-markdown',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Auszeichnung, die keine ist', en: 'Markup that is none' },
    why: {
      de: 'Manches sieht nach einem Bild, einer Fußnote, einer Tabelle oder einer Liste aus und lässt sich nicht so lesen. Dann steht es im Brief, wie es getippt ist, mit allen Zeichen.',
      en: 'Some things look like a picture, a note, a table or a list and cannot be read as such. Then they stand in the letter as typed, with all their signs.',
    },
    wrong: 'Die Kosten sind ==gedeckt==, siehe ![[plan.png]].',
    right: 'Die Kosten sind **gedeckt**, siehe ![Plan](plan.png).',
  },
  *check({ motion }) {
    yield* unreadPoints(motion);
    yield* conflicts(motion);
    yield* notesInTitles(motion);
    // Most texts hold none of it, and nothing need be asked of their words.
    const possible = signs.filter(({ begins }) => motion.text.includes(begins));
    const mayBeRows = /[\t|]/u.test(motion.text);
    if (possible.length > 0 || mayBeRows) yield* inNodes(motion, motion.tree, possible);
  },
};

interface Sign {
  /** What every one of them holds. */
  begins: string;
  pattern: RegExp;
  what: Text;
  /** The nearest readable form; `undefined` where there is none. */
  readable?: (match: RegExpExecArray) => string | undefined;
  title?: Text;
}

const remove: Text = { de: 'Entfernen', en: 'Remove' };

const signs: readonly Sign[] = [
  {
    begins: '![[',
    pattern: /!\[\[([^\][|\r\n]{1,200})(?:\|[^\][\r\n]{0,100})?\]\]/gu,
    what: { de: 'ein Bild', en: 'a picture' },
    readable: ([, path = '']) => `![${nameInPath(path)}](${bracketed(path.trim())})`,
  },
  {
    begins: '![',
    pattern: /!\[([^\][\r\n]{0,200})\]\(([^\r\n]{1,200}?)\)/gu,
    what: { de: 'ein Bild', en: 'a picture' },
    readable: ([, text = '', path = '']) => `![${text}](<${path.trim().replace(/[<>]/gu, '')}>)`,
  },
  {
    begins: '<',
    pattern: /<img\s[^<>\r\n]{0,300}>/giu,
    what: { de: 'ein Bild', en: 'a picture' },
    readable: ([tag]) => {
      const path = attribute(tag, 'src');
      return path && `![${attribute(tag, 'alt') ?? nameInPath(path)}](${bracketed(path)})`;
    },
  },
  {
    begins: '{',
    pattern:
      /\{(?:[.#][\w-]{1,40}|(?:width|height|class|style|align|alt)=[^{}\r\n]{0,100})[^{}\r\n]{0,100}\}/giu,
    what: { de: 'eine Maßangabe', en: 'a measure' },
    readable: () => '',
    title: remove,
  },
  {
    begins: '[^',
    pattern: /\[\^[^\]\s]{1,80}\]/gu,
    what: { de: 'eine Fußnote ohne Text', en: 'a note without its text' },
    readable: () => '',
    title: remove,
  },
  {
    begins: '==',
    pattern: /(?<![=\w])==(?=[^\s=])([^=\r\n]{1,300}?)(?<=\S)==(?!=)/gu,
    what: { de: 'eine Hervorhebung', en: 'a highlight' },
    readable: ([, text = '']) => `**${text}**`,
  },
];

function nameInPath(path: string): string {
  return path.replace(/^.*[\\/]/u, '').replace(/\.\w{2,5}$/u, '');
}

function bracketed(path: string): string {
  return /[\s()]/u.test(path) ? `<${path}>` : path;
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'iu').exec(
    tag,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** What was left text, or is HTML that no letter knows. */
function* inNodes(motion: Motion, parent: Parents, possible: readonly Sign[]): Generator<Report> {
  for (const node of parent.children) {
    if (node.type === 'text' || node.type === 'html') yield* inText(motion, node, possible);
    else if (node.type === 'paragraph') yield* inParagraph(motion, node);
    if ('children' in node) yield* inNodes(motion, node, possible);
  }
}

function* inText(motion: Motion, node: Nodes, possible: readonly Sign[]): Generator<Report> {
  const { text } = motion;
  const start = node.position?.start.offset ?? 0;
  const typed = text.slice(start, node.position?.end.offset);
  for (const { pattern, what, readable, title } of possible) {
    for (const match of typed.matchAll(pattern)) {
      // `\[^1]` was meant as text.
      if (typed.charAt(match.index - 1) === '\\') continue;
      const at = start + match.index;
      const form = readable?.(match);
      const place = placeIn(motion, at, at + match[0].length);
      yield {
        place,
        message: printedAsItStands(what),
        ...(form !== undefined &&
          fixed({ start: at, end: at + match[0].length, text: form }, title)),
      };
    }
  }
}

function fixed(edit: { start: number; end: number; text: string }, title?: Text) {
  const shown = edit.text.length > 60 ? `${edit.text.slice(0, 57)}…` : edit.text;
  const fix: Fix = {
    title: title ?? { de: `Durch „${shown}“ ersetzen`, en: `Replace with "${shown}"` },
    edits: [edit],
  };
  return { fixes: [fix] };
}

function printedAsItStands({ de, en }: Text): Text {
  return {
    de: `Das sieht aus wie ${de} und wurde gedruckt, wie es dasteht.`,
    en: `This looks like ${en} and was printed as it stands.`,
  };
}

/** Lines that were meant as a table. */
function* inParagraph(motion: Motion, node: Nodes): Generator<Report> {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const typed = motion.text.slice(start, end);
  if (!/[\t|]/u.test(typed)) return;
  const lines = typed.split(/\r\n|\n|\r/u);
  if (lines.length < 2) return;
  const place = placeIn(motion, start, end);
  // Indented or quoted lines would need their marks in the table too.
  const isPlain = place.start.column === 1 && !lines.some((line) => /^[ \t]*>/u.test(line));
  const rows = rowsOf(lines);
  if (!rows) return;
  const table = isPlain && rows.length < 200 ? tableOf(rows) : undefined;
  yield {
    place,
    message: printedAsItStands({ de: 'eine Tabelle', en: 'a table' }),
    ...(table !== undefined &&
      fixed({ start, end, text: table }, { de: 'Als Tabelle schreiben', en: 'Write as a table' })),
  };
}

/** The cells of lines that all have some: between strokes, or between tabs as Excel copies them. */
function rowsOf(lines: readonly string[]): string[][] | undefined {
  const trimmed = lines.map((line) => line.trim());
  const isDrawn =
    trimmed.every((line) => line.startsWith('|') && line.indexOf('|', 1) > 0) ||
    (trimmed.every((line) => line.includes('|')) && trimmed.some(isDelimiter));
  if (isDrawn) {
    return trimmed
      .map((line) =>
        line
          .replace(/^\||\|$/gu, '')
          .split('|')
          .map((cell) => cell.trim()),
      )
      .filter((cells) => !cells.every((cell) => /^:?-+:?$/u.test(cell) || cell === ''));
  }
  if (!trimmed.every((line) => /\S\t+\S/u.test(line))) return undefined;
  return trimmed.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The line below a table's header. */
function isDelimiter(line: string): boolean {
  return /^[\s|:-]*-[\s|:-]*$/u.test(line);
}

function tableOf(rows: string[][]): string | undefined {
  const width = Math.max(...rows.map((cells) => cells.length));
  const [head, ...body] = rows;
  if (!head || width < 2) return undefined;
  const row = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  return [row(head), row(Array.from({ length: width }, () => '---')), ...body.map(row)].join('\n');
}

function* unreadPoints(motion: Motion): Generator<Report> {
  for (const { type, place } of motion.faults) {
    if (type !== 'points-unread') continue;
    const start = place.start.offset - place.start.column + 1;
    const isPlain = /^[ \t]*$/u.test(motion.text.slice(start, place.start.offset));
    yield {
      place,
      message: {
        de: 'Das sieht aus wie eine Liste, steht aber mitten in einem Absatz. Eine leere Zeile davor macht sie dazu.',
        en: 'This looks like a list, but stands in the middle of a paragraph. A blank line before it makes it one.',
      },
      ...(isPlain && {
        fixes: [
          {
            title: { de: 'Leere Zeile davor', en: 'Blank line before it' },
            edits: [{ start, end: start, text: '\n' }],
          },
        ],
      }),
    };
  }
}

const conflictLine = new RegExp(`${conflictMark.source}.*$`, 'gmu');

/** What git leaves where two people have changed the same lines. */
function* conflicts(motion: Motion): Generator<Report> {
  if (!/^[<>]{7}(?: |$)/mu.test(motion.text)) return;
  const from = motion.head.state === 'missing' ? 0 : motion.head.place.end.offset;
  for (const { 0: mark, index } of motion.text.slice(from).matchAll(conflictLine)) {
    const start = from + index;
    yield {
      place: placeIn(motion, start, start + mark.length),
      message: {
        de: 'Git hat hier zwei Fassungen stehen lassen. Entscheiden Sie sich für eine und nehmen Sie die Zeichen heraus.',
        en: 'Git has left two versions here. Decide on one and take the marks out.',
      },
      ...fixed({ start, end: start + mark.length, text: '' }, remove),
    };
  }
}

/** A section's heading becomes a title, which carries no note. */
function* notesInTitles(motion: Motion): Generator<Report> {
  for (const { heading, content } of motion.sections) {
    for (const node of heading.children) {
      if (node.type !== 'footnoteReference' || !node.position) continue;
      const [start = 0, end = 0] = [node.position.start.offset, node.position.end.offset];
      const [first] = content;
      const at = first?.type === 'paragraph' ? first.position?.end.offset : undefined;
      yield {
        place: placeIn(motion, start, end),
        message: {
          de: 'Die Überschrift eines Abschnitts kann keine Fußnote tragen. Setzen Sie sie in den Text.',
          en: "A section's heading cannot carry a note. Put it into the text.",
        },
        ...(at !== undefined && {
          fixes: [
            {
              title: { de: 'In den Text setzen', en: 'Put it into the text' },
              edits: [
                { start, end, text: '' },
                { start: at, end: at, text: motion.text.slice(start, end) },
              ],
            },
          ],
        }),
      };
    }
  }
}
