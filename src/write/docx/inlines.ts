import {
  ExternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  SoftHyphen,
  TextRun,
} from 'docx';
import type { Inline, TextRun as LetterRun } from '../../letter/block.ts';
import { target } from '../links.ts';
import { printable } from '../printable.ts';
import { byDirection, type Directed, markedAs } from './direction.ts';
import type { NoteReferences } from './note-references.ts';
import type { Pictures } from './pictures.ts';
import { changeStyles, codeFont } from './styles.ts';

/** How a stretch of text is set, besides what its own runs say. */
export interface Setting {
  bold?: boolean;
  /** Type size in pt where it is not the style's. */
  size?: number;
  /** The width there is for an image, in mm. */
  width: number;
  /** Of a picture, in mm. */
  highest: number;
  pictures: Pictures;
  /** Absent inside of footnotes: Word has footnotes in its body only. */
  notes: NoteReferences | undefined;
}

export function inlineChildren(inlines: readonly Inline[], setting: Setting): ParagraphChild[] {
  return joined(inlines, setting).flatMap((inline) => inlineChild(inline, setting));
}

/** What looks alike is one run: bold in what is bold anyway can't be told from it. */
function joined(inlines: readonly Inline[], setting: Setting): Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines.flatMap((one) => shown(one, setting))) {
    const last = found.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && lookAlike(last, inline, setting))
      found[found.length - 1] = { ...last, value: last.value + inline.value };
    else found.push(inline);
  }
  return found;
}

/** Text stands for a picture that is missing, and for a link that leads nowhere. */
function shown(inline: Inline, { pictures, width, highest }: Setting): Inline[] {
  if (inline.type === 'link' && target(inline.url) === undefined) return flat(inline.inlines);
  if (inline.type !== 'image') return [inline];
  const name = pictures.nameFor(inline.image, { width, height: highest });
  return [name === undefined ? inline : { type: 'text', value: name }];
}

function lookAlike(one: LetterRun, other: LetterRun, setting: Setting): boolean {
  const shown = (run: LetterRun) => JSON.stringify([run.change, look(run, setting)]);
  return shown(one) === shown(other);
}

/** What a link holds: Word puts no link into a link. */
function flat(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((child) => (child.type === 'link' ? child.inlines : [child]));
}

function inlineChild(inline: Inline, setting: Setting): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return textRuns(inline, setting);
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'image':
      return setting.pictures.run(inline.image, { width: setting.width, height: setting.highest });
    case 'footnote':
      return setting.notes?.next(inline.number) ?? [];
    case 'link': {
      const link = target(inline.url);
      const inner = flat(inline.inlines);
      if (link === undefined) return inlineChildren(inner, setting);
      const shown = inner.length > 0 ? inner : [{ type: 'text', value: inline.url } as const];
      const notes = shown.filter((child) => child.type === 'footnote');
      const children = shown.filter((child) => child.type !== 'footnote');
      return [
        new ExternalHyperlink({
          link,
          children: children.flatMap((child) => linked(child, setting)),
        }),
        ...inlineChildren(notes, setting),
      ];
    }
  }
}

function linked(inline: Inline, setting: Setting): ParagraphChild[] {
  return inline.type === 'text'
    ? textRuns(inline, setting, 'Hyperlink')
    : inlineChild(inline, setting);
}

function textRuns(run: LetterRun, setting: Setting, style?: string): TextRun[] {
  return byDirection(printable(run.value)).map(
    (part) =>
      new TextRun({
        ...said(part),
        ...(run.change && { style: changeStyles[run.change] }),
        ...look(run, setting),
        ...(style && { style }),
      }),
  );
}

function look(run: LetterRun, setting: Setting): IRunOptions {
  return {
    ...((run.bold || setting.bold) && { bold: true }),
    ...(run.italic && { italics: true }),
    ...((run.strike || run.change === 'deleted') && { strike: true }),
    ...((run.underline || run.change === 'inserted') && { underline: {} }),
    ...(run.script === 'super' && { superScript: true }),
    ...(run.script === 'sub' && { subScript: true }),
    ...(run.code && { font: codeFont, noProof: true }),
    ...(setting.size !== undefined && { size: `${setting.size}pt` as const }),
  };
}

const softHyphen = '\u00ad';

/** Soft hyphens are elements to Word, which prints the character as a hyphen in any place. */
function said(part: Directed): IRunOptions {
  const { text = '', ...look } = markedAs(part);
  if (!text.includes(softHyphen)) return { ...look, text };
  const pieces = text.split(softHyphen);
  return {
    ...look,
    children: pieces.flatMap((piece, index) => (index > 0 ? [new SoftHyphen(), piece] : [piece])),
  };
}

/** A line of the letter that is plain text: a name, an address, the salutation. */
export function plainRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return byDirection(printable(text)).map((part) => new TextRun({ ...look, ...said(part) }));
}
