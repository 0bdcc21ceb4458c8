import type {
  List as MarkdownList,
  Table as MarkdownTable,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { plainBullet } from '../counting/marker.ts';
import type { Block, Inline, List, SourceRange, Table } from '../letter/block.ts';
import type { Motion } from '../motion/motion.ts';
import { blockHtml } from '../motion/typed-html.ts';
import type { References } from '../references/references.ts';
import { carried } from '../text/carried.ts';
import { addHtml, InlineCollector, letterInlines } from './inlines.ts';
import { Notes } from './notes.ts';

/**
 * Makes the blocks of a letter from the content of a motion. To be called part by part in the
 * order of the letter: footnotes are numbered by their first reference.
 */
export class LetterBlocks {
  readonly #text: string;
  readonly #notes: Notes;
  readonly #references: References;

  constructor(
    motion: Pick<Motion, 'text' | 'tree' | 'preface' | 'sections'>,
    references: References,
  ) {
    this.#text = motion.text;
    this.#notes = new Notes(motion);
    this.#references = references;
  }

  /** The blocks for a part of the motion. */
  of(content: readonly RootContent[]): Block[] {
    return this.#blocks(content, { subheadings: subheadingLevels(content) });
  }

  /** The same for the content of a paragraph. */
  inlinesOf(content: readonly PhrasingContent[]): Inline[] {
    return letterInlines(content, {
      references: this.#references,
      definition: (identifier) => this.#notes.definition(identifier),
      footnote: (identifier) => this.#notes.footnote(identifier),
    });
  }

  /** The footnotes referred to so far, in the order of their numbers. */
  footnotes(): Block[][] {
    return Array.from(this.#notes.numbered(), (footnote) =>
      'children' in footnote ? this.of(footnote.children) : [...footnote],
    );
  }

  /** The number of a footnote that is made already; one of the same key is the same. */
  noteNumber(key: string, note: readonly Block[]): number {
    return this.#notes.made(key, note);
  }

  #blocks(content: readonly RootContent[], level: Level): Block[] {
    return content.flatMap((node) => this.#block(node, level));
  }

  #block(node: RootContent, level: Level): Block[] {
    const source = sourceOf(node);
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(this.inlinesOf(node.children), source);
      case 'heading': {
        const inlines = this.inlinesOf(node.children);
        const depth = level.subheadings.indexOf(node.depth) + 1;
        return inlines.length > 0 ? [{ type: 'subheading', level: depth, inlines, source }] : [];
      }
      case 'list':
        return [this.#list(node, level)];
      case 'table':
        return [this.#table(node)];
      case 'blockquote':
        return [{ type: 'quotation', blocks: this.#blocks(node.children, level), source }];
      case 'code': {
        const value = codeText(node.value);
        return value.trim() === '' ? [] : [{ type: 'code', value, source }];
      }
      case 'thematicBreak':
        return [{ type: 'rule', source }];
      case 'html':
        return this.#html(node.value, source);
      case 'footnoteDefinition':
        return this.#notes.isInPlace(node) ? this.#blocks(node.children, level) : [];
      case 'definition': {
        // `[//]: # (…)` is the way to write a comment in plain Markdown.
        if (!this.#notes.isInPlace(node) || node.url === '#') return [];
        const typed = this.#text.slice(source.start, source.end);
        return this.#paragraph(this.inlinesOf([{ type: 'text', value: typed }]), source);
      }
      default:
        return [];
    }
  }

  #paragraph(inlines: Inline[], source: SourceRange): Block[] {
    return inlines.length > 0 ? [{ type: 'paragraph', inlines, source }] : [];
  }

  #list(node: MarkdownList, level: Level): List {
    return {
      type: 'list',
      items: node.children.map((item) => ({
        marker: item.data?.marker ?? plainBullet,
        blocks: this.#blocks(item.children, level),
        ...(typeof item.checked === 'boolean' && { checked: item.checked }),
        source: sourceOf(item),
      })),
      source: sourceOf(node),
    };
  }

  #table(node: MarkdownTable): Table {
    // A row that is longer than the header widens the table, so that nothing is lost.
    const width = node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
    const columns = Array.from({ length: width }, (_, column) => column);
    return {
      type: 'table',
      align: columns.map((column) => node.align?.[column] ?? undefined),
      rows: node.children.map((row) =>
        columns.map((column) => this.inlinesOf(row.children[column]?.children ?? [])),
      ),
      source: sourceOf(node),
    };
  }

  #html(value: string, source: SourceRange): Block[] {
    const paragraphs = [new InlineCollector()];
    let style = {};
    for (const part of blockHtml(value)) {
      const line = paragraphs.at(-1);
      if (part.type === 'divide' || !line) paragraphs.push(new InlineCollector());
      else style = addHtml(part, style, line);
    }
    return paragraphs.flatMap((line) => this.#paragraph(line.trimmed(), source));
  }
}

interface Level {
  /** The depths of the headings of this part, the highest first. */
  subheadings: number[];
}

/** Which levels there are: the letter's are without gaps. */
function subheadingLevels(content: readonly RootContent[]): number[] {
  const depths = new Set<number>();
  for (const node of content) {
    visit(node, 'heading', (heading) => {
      depths.add(heading.depth);
    });
  }
  return [...depths].sort();
}

function codeText(value: string): string {
  return carried(value.replace(/\r\n?/gu, '\n')).normalize('NFC');
}

function sourceOf(node: RootContent): SourceRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
