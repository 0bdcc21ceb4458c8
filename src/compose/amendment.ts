import { type Amendment, type AmendmentPoint, amendment } from '../amend/amendment.ts';
import { baseLines, baseOf } from '../amend/base.ts';
import type { Said, SaidLine } from '../amend/said.ts';
import { synopsis } from '../amend/synopsis.ts';
import { versionTexts } from '../amend/version-texts.ts';
import type { LetterBlocks } from '../blocks/blocks.ts';
import { markedBlocks, wholeBlock } from '../compare/blocks.ts';
import { contentKey } from '../compare/inlines.ts';
import { withReferences } from '../compare/notes.ts';
import type { UnitNote } from '../compare/unit.ts';
import type { Block, Inline, List, ListItem, SourceRange, Table } from '../letter/block.ts';
import type { Motion, Section } from '../motion/motion.ts';
import { sections } from '../motion/sections.ts';
import { hasVersions, type VersionPair, versionsOf } from '../motion/versions.ts';
import type { References } from '../references/references.ts';
import { baseName } from './base-motion.ts';

/**
 * What an amendment asks for, made of the versions that it gives; empty where it gives none.
 * `blocks` are those of the letter: what is printed as it was typed comes from there.
 */
export function amendedResolution(
  motion: Motion,
  references: References,
  blocks: LetterBlocks,
): Block[] {
  const versions = versionsOf(motion);
  if (!motion.kind.amends || !hasVersions(versions)) return [];
  const composer = new AmendmentComposer(motion, references);
  const pairs = versions.pairs.flatMap((version, index) =>
    numbered(composer.pair(version, blocks, index === 0), blocks),
  );
  const added = versions.added.flatMap((section) =>
    composer.added(section, blocks.of(section.content), versions.pairs.length === 0),
  );
  return [...pairs, ...added];
}

/**
 * Blocks whose footnotes are numbered with those of the letter. What is quoted twice has one note;
 * one that came or went is marked as a whole.
 */
function numbered(made: readonly Block[], blocks: LetterBlocks): Block[] {
  return withReferences(made, ({ note, ...reference }) => {
    if (!note) return reference;
    const { change } = reference;
    const text = change ? note.map((block) => wholeBlock(block, change)) : note;
    return { ...reference, number: blocks.noteNumber(contentKey(text), text) };
  });
}

export const alternatively = 'Hilfsweise, falls dies keine Mehrheit findet';

class AmendmentComposer {
  readonly #motion: Motion;
  readonly #references: References;
  readonly #paper: string;
  readonly #noun: string;
  #points = 0;

  constructor(motion: Motion, references: References) {
    this.#motion = motion;
    this.#references = references;
    const name = baseName(motion, references);
    this.#paper = name ? ` (${name})` : '';
    const base = baseOf(motion, references);
    this.#noun = base?.section?.title || sections.resolution.heading;
  }

  /** One text that changes, in each presentation that is asked for. */
  pair(version: VersionPair, blocks: LetterBlocks, isFirst: boolean): Block[] {
    const texts = versionTexts(this.#motion, this.#references, version);
    if (!texts) return this.#anew(version, blocks, isFirst ? this.#paper : '');
    const asked = this.#motion.facts.presentation?.value.map(({ value }) => value) ?? [];
    const presentations = asked.length > 0 ? [...new Set(asked)] : (['changes'] as const);
    const paper = isFirst ? this.#paper : '';
    const lines =
      version.name === undefined ? baseLines(this.#motion, this.#references) : undefined;
    return texts.after.flatMap((after, index) => {
      const section = version.amended[index];
      const source = section && sourceOf(section);
      const alternative = index > 0 ? [paragraph(`${alternatively}:`, source)] : [];
      const shown = presentations.flatMap((presentation) => {
        if (presentation === 'synopsis') {
          return [
            paragraph('Gegenüberstellung:', source),
            synopsisTable(texts.before, after, source),
          ];
        }
        if (presentation === 'marked') {
          return [
            paragraph(
              'Textfassung; Eingefügtes ist unterstrichen, Gestrichenes durchgestrichen:',
              source,
            ),
            ...markedBlocks(texts.before, after),
          ];
        }
        const wording = {
          unitWord: this.#motion.facts.unitWord?.value ?? 'Ziffer',
          subject: version.name === undefined ? `Der ${this.#noun}${paper}` : 'Der Text',
          anew: presentation === 'anew',
          ...(lines && { lines }),
        };
        const changed = amendment(texts.before, after, wording);
        const sentences = this.#sentences(changed, version.name, paper, source);
        // What it is that changes was said above.
        const isSaid = index > 0 && version.name !== undefined;
        return isSaid ? sentences.slice(1) : sentences;
      });
      return [...alternative, ...shown];
    });
  }

  /** Without the text that stands there is nothing to compare: the new one, whole. */
  #anew({ name, amended }: VersionPair, blocks: LetterBlocks, paper: string): Block[] {
    const subject = name === undefined ? `Der ${this.#noun}${paper}` : `${name}${paper}`;
    return amended.flatMap((section, index) => {
      const text = blocks.of(section.content);
      if (text.length === 0) return [];
      const lead = `${index > 0 ? alternatively : `${subject} erhält folgende Fassung`}:`;
      return [paragraph(lead, sourceOf(section)), ...text];
    });
  }

  /** Points that are added. */
  added(section: Section, blocks: Block[], isAlone: boolean): Block[] {
    const count = blocks.reduce(
      (sum, block) => sum + (block.type === 'list' ? block.items.length : 0),
      0,
    );
    const unit = this.#motion.facts.unitWord?.value ?? 'Ziffer';
    const what =
      count === 0
        ? 'folgenden Text'
        : count === 1
          ? { Ziffer: 'folgende Ziffer', Punkt: 'folgenden Punkt', Nummer: 'folgende Nummer' }[unit]
          : { Ziffer: 'folgende Ziffern', Punkt: 'folgende Punkte', Nummer: 'folgende Nummern' }[
              unit
            ];
    const paper = isAlone ? this.#paper : '';
    const lead = `Der ${this.#noun}${paper} wird um ${what} ergänzt:`;
    return blocks.length > 0 ? [paragraph(lead, sourceOf(section)), ...blocks] : [];
  }

  #sentences(
    { form, points }: Amendment,
    name: string | undefined,
    paper: string,
    source: SourceRange | undefined,
  ): Block[] {
    if (points.length === 0) return [];
    const lead =
      name === undefined
        ? form === 'changes'
          ? [paragraph(`Der ${this.#noun}${paper} wird wie folgt geändert:`, source)]
          : []
        : [paragraph(`Zu ${name}${paper}:`, source)];
    const [only, ...others] = points;
    if (only && others.length === 0) return [...lead, ...pointBlocks(only, source)];
    const items = points.map((point): ListItem => {
      this.#points++;
      const number = this.#points;
      return {
        marker: { kind: 'decimal', text: `${number}.`, number },
        blocks: pointBlocks(point, source),
        ...(source && { source }),
      };
    });
    return [...lead, { type: 'list', items, ...(source && { source }) }];
  }
}

/** A change with what stands below it. */
function pointBlocks({ said, parts }: AmendmentPoint, source: SourceRange | undefined): Block[] {
  const blocks = saidBlocks(said, source);
  if (parts.length === 0) return blocks;
  const list: List = {
    type: 'list',
    items: parts.map((part, index) => ({
      marker: {
        kind: 'lowerLetter',
        text: `${String.fromCharCode('a'.charCodeAt(0) + index)})`,
        number: index + 1,
      },
      blocks: saidBlocks(part, source),
      ...(source && { source }),
    })),
    ...(source && { source }),
  };
  return [...blocks, list];
}

function saidBlocks({ text, notes, lines, after }: Said, source: SourceRange | undefined): Block[] {
  return [
    paragraph(text, source, notes),
    ...(lines.length > 0 ? [below(lines, 0, source)] : []),
    ...(after ? [paragraph(after, source)] : []),
  ];
}

/** New text, set in; what stands deeper is set in further. */
function below(lines: readonly SaidLine[], depth: number, source: SourceRange | undefined): Block {
  const blocks: Block[] = [];
  let deeper: SaidLine[] = [];
  const close = () => {
    if (deeper.length > 0) blocks.push(below(deeper, depth + 1, source));
    deeper = [];
  };
  for (const line of lines) {
    if (line.depth > depth) {
      deeper.push(line);
      continue;
    }
    close();
    if (line.picture) {
      const inlines: Inline[] = [{ type: 'image', image: line.picture }];
      blocks.push({ type: 'paragraph', inlines, ...(source && { source }) });
      continue;
    }
    const { rows, text, notes } = line;
    blocks.push(rows ? tableOf(rows, source, notes) : paragraph(text, source, notes));
  }
  close();
  return { type: 'quotation', blocks, ...(source && { source }) };
}

function synopsisTable(
  before: readonly Block[],
  after: readonly Block[],
  source: SourceRange | undefined,
): Table {
  const cell = (lines: readonly SaidLine[], other: string): Inline[] => {
    if (lines.length === 0) return [{ type: 'text', value: other, italic: true }];
    return lines.flatMap(({ text, rows, picture, notes = [] }, index): Inline[] => {
      const value = [
        text,
        picture?.alternative ?? '',
        ...(rows ?? []).map((row) => row.join(' | ')),
      ]
        .filter(Boolean)
        .join(' ');
      // Of a table that became lines, the notes stand behind its last.
      const placed = rows ? notes.map((note) => ({ ...note, at: value.length })) : notes;
      return [...(index > 0 ? [{ type: 'break' } as const] : []), ...noted(value, placed)];
    });
  };
  const { currentText, amendedText } = sections;
  return {
    type: 'table',
    align: ['left', 'left'],
    rows: [
      [currentText, amendedText].map(({ heading }) => [{ type: 'text', value: heading }]),
      ...synopsis(before, after).map((row) => [
        cell(row.before, 'neu'),
        row.isChanged
          ? cell(row.after, 'gestrichen')
          : [{ type: 'text', value: 'unverändert', italic: true } as const],
      ]),
    ],
    ...(source && { source }),
  };
}

function tableOf(
  rows: readonly (readonly string[])[],
  source: SourceRange | undefined,
  notes: readonly UnitNote[] = [],
): Table {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    type: 'table',
    align: Array.from({ length: width }, () => undefined),
    rows: rows.map((row, at) =>
      Array.from({ length: width }, (_, column) => {
        const own = notes.filter(({ cell }) => cell?.row === at && cell.column === column);
        return noted(row[column] ?? '', own);
      }),
    ),
    ...(source && { source }),
  };
}

function paragraph(
  value: string,
  source: SourceRange | undefined,
  notes: readonly UnitNote[] = [],
): Block {
  return { type: 'paragraph', inlines: noted(value, notes), ...(source && { source }) };
}

/** A text with its footnotes where they stand. */
function noted(value: string, notes: readonly UnitNote[]): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  const text = (to: number) => {
    if (to > from) inlines.push({ type: 'text', value: value.slice(from, to) });
    from = Math.max(from, to);
  };
  for (const { at, number, blocks } of notes) {
    text(at);
    inlines.push({ type: 'footnote', number, note: [...blocks] });
  }
  text(value.length);
  return inlines;
}

function sourceOf({ place }: Section): SourceRange {
  return { start: place.start.offset, end: place.end.offset };
}
