import type { Definition, PhrasingContent } from 'mdast';
import type { Inline, TextRun } from '../letter/block.ts';
import { type HtmlPart, type HtmlStyle, inlineHtml } from '../motion/typed-html.ts';
import type { References } from '../references/references.ts';
import { carried } from '../text/carried.ts';
import { kindOfLink } from '../text/link.ts';
import { imageOf } from './image.ts';

/** What inline content refers to. */
export interface InlineContext {
  references: References;
  definition(identifier: string): Definition | undefined;
  /** The number of a footnote, given at its first reference. */
  footnote(identifier: string): number | undefined;
}

type Style = Omit<TextRun, 'type' | 'value'>;

/** The inline content of a letter for that of a motion. */
export function letterInlines(
  content: readonly PhrasingContent[],
  context: InlineContext,
): Inline[] {
  const line = new InlineCollector();
  add(content, {}, line, context);
  return line.trimmed();
}

/** Collects inlines: runs of one style become one run. */
export class InlineCollector {
  readonly inlines: Inline[] = [];

  text(typed: string, style: Style): void {
    const last = this.inlines.at(-1);
    let value = runText(typed);
    // Runs of blanks are one, also where one ends and the next begins.
    if (!style.code) {
      value = singleBlanks(value);
      if (endsInBlank(last)) value = value.replace(/^ +/u, '');
    }
    if (value === '') return;
    if (last?.type === 'text' && sameStyle(last, style)) last.value += value;
    else this.inlines.push({ type: 'text', value, ...style });
  }

  /** Adds what is set already. */
  push(inline: Inline): void {
    // No blank is left at the end of a line.
    if (inline.type === 'break') this.#trimEnd();
    const last = this.inlines.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && sameStyle(last, inline))
      last.value += inline.value;
    else this.inlines.push(inline);
  }

  #trimEnd(): void {
    for (let last = this.inlines.at(-1); last?.type === 'text' && !last.code; ) {
      last.value = last.value.slice(0, trimmedEnd(last.value));
      if (last.value !== '') return;
      this.inlines.pop();
      last = this.inlines.at(-1);
    }
  }

  /** The inlines without spaces and breaks around them. */
  trimmed(): Inline[] {
    const inlines = [...this.inlines];
    while (isBlank(inlines[0])) inlines.shift();
    while (isBlank(inlines.at(-1))) inlines.pop();
    const [first, last] = [inlines[0], inlines.at(-1)];
    if (first?.type === 'text') first.value = first.value.replace(/^[ \t]+/u, '');
    if (last?.type === 'text') last.value = last.value.slice(0, trimmedEnd(last.value));
    return inlines;
  }
}

function endsInBlank(last: Inline | undefined): boolean {
  if (last?.type === 'break') return true;
  return last?.type === 'text' && !last.code && / $/u.test(last.value);
}

/** Where a text ends without spaces behind it; non-breaking ones are meant to be there. */
function trimmedEnd(text: string): number {
  let end = text.length;
  while (' \t'.includes(text.charAt(end - 1)) && end > 0) end--;
  return end;
}

function isBlank(inline: Inline | undefined): boolean {
  if (inline?.type === 'text') return /^[ \t]*$/u.test(inline.value);
  return inline?.type === 'break';
}

function add(
  content: readonly PhrasingContent[],
  outer: Style,
  line: InlineCollector,
  context: InlineContext,
): void {
  let style = outer;
  for (const node of content) {
    switch (node.type) {
      case 'text':
        line.text(node.value, style);
        break;
      case 'emphasis':
        add(node.children, { ...style, italic: true }, line, context);
        break;
      case 'strong':
        add(node.children, { ...style, bold: true }, line, context);
        break;
      case 'delete':
        add(node.children, { ...style, strike: true }, line, context);
        break;
      case 'inlineCode':
        line.text(node.value, { ...style, code: true });
        break;
      case 'break':
        line.push({ type: 'break' });
        break;
      case 'link':
        addLink(node.url, node.children, style, line, context);
        break;
      case 'linkReference':
        addLink(context.definition(node.identifier)?.url, node.children, style, line, context);
        break;
      case 'image':
        line.push({
          type: 'image',
          image: imageOf(node.url, lineText(node.alt ?? ''), context.references),
        });
        break;
      case 'imageReference': {
        const url = context.definition(node.identifier)?.url ?? '';
        line.push({
          type: 'image',
          image: imageOf(url, lineText(node.alt ?? ''), context.references),
        });
        break;
      }
      case 'footnoteReference': {
        const number = context.footnote(node.identifier);
        if (number === undefined) line.text(`[^${node.label ?? node.identifier}]`, style);
        else line.push({ type: 'footnote', number });
        break;
      }
      case 'html':
        for (const part of inlineHtml(node.value)) style = addHtml(part, style, line);
        break;
    }
  }
}

/** Adds a part of typed HTML; gives the style in which the text goes on. */
export function addHtml(part: HtmlPart, style: Style, line: InlineCollector): Style {
  switch (part.type) {
    case 'text':
      line.text(part.value, style);
      return style;
    case 'break':
      line.push({ type: 'break' });
      return style;
    case 'divide':
      return style;
    case 'style':
      return part.on ? { ...style, ...lookOf(part.style) } : without(style, part.style);
  }
}

function lookOf(name: HtmlStyle): Style {
  return name === 'super' || name === 'sub' ? { script: name } : { [name]: true };
}

function without(style: Style, name: HtmlStyle): Style {
  const key = name === 'super' || name === 'sub' ? 'script' : name;
  const { [key]: _, ...rest } = style;
  return rest;
}

function addLink(
  url: string | undefined,
  children: readonly PhrasingContent[],
  style: Style,
  line: InlineCollector,
  context: InlineContext,
): void {
  const text = new InlineCollector();
  add(children, style, text, context);
  // What leads out of the workspace is text: `anlage-fehlt` and `link-unsicher` say so.
  const leads = url !== undefined && context.references.get(url)?.state !== 'outside';
  if (!leads || kindOfLink(url) === 'unsafe' || text.inlines.length === 0) {
    for (const inline of text.inlines) line.push(inline);
    return;
  }
  line.push({ type: 'link', url: carried(url), inlines: text.inlines });
}

/** A line ending in the source is a space in the letter. */
/** What is said of a picture, which may stand in its place. */
function lineText(typed: string): string {
  return singleBlanks(runText(typed)).trim();
}

function singleBlanks(text: string): string {
  return text.replace(/[ \t\u00A0\u202F]{2,}|\t/gu, (run) =>
    /^(?:\u00A0+|\u202F+)$/u.test(run) ? run.charAt(0) : ' ',
  );
}

function runText(typed: string): string {
  return carried(typed.replace(/\r\n|[\n\r\u2028\u2029]/gu, ' ')).normalize('NFC');
}

const looks = ['bold', 'italic', 'strike', 'underline', 'script', 'code'] as const;

function sameStyle(a: Style, b: Style): boolean {
  return looks.every((look) => a[look] === b[look]);
}
