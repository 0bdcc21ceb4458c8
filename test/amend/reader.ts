import assert from 'node:assert/strict';
import type { Amendment } from '../../src/amend/amendment.ts';
import type { Said, SaidLine } from '../../src/amend/said.ts';
import { isLeftOut } from '../../src/compare/left-out.ts';
import { sentencesOf } from '../../src/compare/sentences.ts';
import { type Token, textOfTokens, tokensOf } from '../../src/compare/tokens.ts';
import type { Unit } from '../../src/compare/unit.ts';

/**
 * Reads the sentences of an amendment as an office would, and applies them to the text that it
 * amends. It knows German and nothing of how the sentences were made.
 */
export function apply(base: readonly Unit[], { points, form }: Amendment): string[] {
  if (form === 'anew') {
    const [only] = points;
    assert.ok(only, 'Nothing is said.');
    return linesBelow(only.said).flatMap(printedLine);
  }
  const bySection = points.some(({ said: point, parts }) =>
    [point, ...parts].some((one) => one.text.includes('Abschnitt „')),
  );
  const provisions = bySign(base);
  const text = new Text(bySection ? inSections(provisions) : provisions);
  for (const point of points) {
    if (point.parts.length === 0) text.command(point.said, '');
    const around = /^(?:Der |Die )?(.*) wird wie folgt geändert:$/u.exec(point.said.text)?.[1];
    for (const part of point.parts) text.command(part, around ?? assert.fail(point.said.text));
  }
  return text.lines();
}

/** What follows a heading stands below it. */
function inSections(units: readonly Unit[]): Unit[] {
  const sections: Unit[] = [];
  for (const unit of units) {
    const last = sections.at(-1);
    if (unit.type === 'heading') sections.push({ ...unit, children: [] });
    else if (last?.type === 'heading') last.children.push(unit);
    else sections.push(unit);
  }
  return sections;
}

/**
 * A § is that provision with what follows it, typed as a heading or not; and `(2)` that paragraph
 * with what follows it without a mark.
 */
function bySign(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (const typed of units) {
    const unit = { ...typed, children: [...typed.children] };
    const title = unit.type === 'heading' ? /^(§ ?(\w+)) ?(.*)$/u.exec(unit.text) : undefined;
    const open = found.at(-1);
    if (title) {
      const [, printed_ = '', number = '', text = ''] = title;
      const mark = { kind: 'section', number, printed: printed_ } as const;
      found.push({ ...unit, type: 'point', mark, text, children: [] });
    } else if (
      open?.mark?.kind === 'section' &&
      unit.type !== 'heading' &&
      unit.mark?.kind !== 'section'
    ) {
      open.children.push(unit);
    } else found.push(unit);
  }
  return byBracket(found).map((unit) =>
    unit.mark?.kind === 'section' ? { ...unit, children: byBracket(unit.children) } : unit,
  );
}

function byBracket(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (const unit of units) {
    const open = found.at(-1);
    const isText = !unit.mark && unit.type !== 'heading' && !isLeftOut(unit.text);
    if (open?.mark?.kind === 'paragraph' && isText) open.children.push(unit);
    else found.push({ ...unit, children: [...unit.children] });
  }
  return found;
}

/** A text as it is printed, a string a line, for comparing. */
export function printed(units: readonly Unit[]): string[] {
  return units.flatMap((unit) => [
    ...(unit.type === 'table'
      ? [said('', unit.rows)]
      : unit.text || unit.mark
        ? [said(`${unit.mark?.printed ?? ''} ${unit.text}`)]
        : []),
    ...unit.notes.map((note) => printedNote(note.text, unit.text.slice(0, note.at))),
    ...unit.pictures.map(({ image }) => printedPicture(image.path)),
    ...printed(unit.children),
  ]);
}

/** A line of a new text with what stands in it. */
function printedLine({ text, rows, picture, notes = [] }: SaidLine): string[] {
  if (picture) return [printedPicture(picture.path)];
  return [said(text, rows), ...notes.map((note) => printedNote(note.text, text.slice(0, note.at)))];
}

/** A note by the word that it stands behind. */
function printedNote(text: string, before: string): string {
  return said(`Note ${before.split(' ').at(-1)}: ${text}`);
}

function printedPicture(path: string): string {
  return said(`Picture ${path}`);
}

/** White space apart. */
function said(text: string, rows?: readonly (readonly string[])[]): string {
  return (rows ? JSON.stringify(rows) : text).replace(/\s+/gu, '');
}

interface Node {
  unit: Unit;
  sentences: Sentence[];
  children: Node[];
  parent?: Node;
  rows: Row[];
  notes: { number: number; at: number; sentences: Sentence[]; isStruck: boolean }[];
  pictures: string[];
  isStruck: boolean;
  number?: string;
  /** Printed in its place. */
  instead?: SaidLine[];
  before: SaidLine[][];
  after: SaidLine[][];
  /** At the end of what stands below it. */
  below: SaidLine[][];
  isMoved: boolean;
}

interface Sentence {
  typed: string;
  tokens: Token[];
  edits: { start: number; end: number; tokens: Token[] }[];
  isStruck: boolean;
  before: string[];
  after: string[];
  instead?: string;
}

interface Row {
  cells: string[];
  old: string[];
  isStruck: boolean;
  before: string[][];
  after: string[][];
}

class Text {
  readonly #root: Node;
  /** Those of the sentence that is read. */
  #quotations: string[] = [];
  /** Where they begin in it, and the footnotes in it. */
  #starts: number[] = [];
  #notes: NonNullable<SaidLine['notes']> = [];

  constructor(base: readonly Unit[]) {
    this.#root = node({
      type: 'other',
      text: '',
      children: [...base],
      rows: [],
      notes: [],
      pictures: [],
      words: new Map(),
      key: '',
    });
  }

  command(command: Said, around: string): void {
    const quotations: string[] = [];
    this.#quotations = quotations;
    this.#starts = [];
    this.#notes = command.notes ?? [];
    let masked = '';
    let depth = 0;
    let inner = '';
    for (const [index, character] of [...command.text].entries()) {
      if (character === '“' && --depth === 0) {
        quotations.push(swap(inner));
        inner = '';
        masked += `⟦${quotations.length - 1}⟧`;
      } else if (depth > 0) inner += character;
      else if (character !== '„') masked += character;
      if (character === '„' && depth++ === 0) this.#starts.push(index + 1);
    }
    const all = [masked, ...(command.after ? [command.after] : [])].flatMap((text) =>
      text.split(/ (?=(?:Die|Der) bisherigen? )/u),
    );
    for (const sentence of all) this.#sentence(sentence, around, quotations, linesBelow(command));
  }

  lines(): string[] {
    return printedChildren(this.#root);
  }

  #sentence(text: string, around: string, quotations: string[], below: SaidLine[]) {
    const quote = (index: string) => quotations[Number(index)] ?? assert.fail(text);
    const lines = (): SaidLine[] => {
      const index = /: ⟦(\d+)⟧\.?$/u.exec(text)?.[1];
      if (!index) return below;
      const notes = moved(this.#notes, this.#starts[Number(index)] ?? 0);
      return [{ depth: 0, text: quote(index), notes }];
    };
    const is = (pattern: RegExp) => pattern.exec(text);
    const find = (place: string) => this.#find(place, around);
    if (this.#note(text, around, quote) || this.#picture(text, around, below)) return;
    if (this.#calledByText(text, around, quote, lines)) return;
    const spot = /(?:⟦|(?:das|die|den|dem|der) (?:Wort|Wörter|Wörtern|Angabe) ⟦)/u;

    let found = is(/^(?:Die|Der) bisherigen? (\S+) (.+) (?:wird|werden)(?: die)? \S+ (.+)\.$/u);
    if (found) {
      const [, noun = '', from = '', to = ''] = found;
      const last = this.#last;
      const here = [last, last.parent].find((near) =>
        near?.children.some((child) => numbered(child, singular(noun))),
      );
      const siblings = (here ?? find('')).children;
      const [old, now] = [numbers(from, siblings), numbers(to, [])];
      assert.equal(old.length, now.length, text);
      const named = old.map((number) => one(siblings, singular(noun), number, text));
      for (const [index, child] of named.entries()) child.number = now[index] ?? '';
      return;
    }
    found = is(/^(.+) wird (\S+) (\S+)\.$/u);
    if (
      found &&
      /^(?:Ziffer|Punkt|Nummer|Absatz|Buchstabe|§|Abschnitt|Doppelbuchstabe)$/u.test(found[2] ?? '')
    ) {
      const moved = find(found[1] ?? '');
      moved.number = found[3] ?? '';
      moved.isMoved = true;
      return;
    }
    found = is(/^In der (?:(\d+)\. )?Tabelle(?: in (.+?))? (?:wird|werden) (.+)$/u);
    if (found) return this.#table(find(found[2] ?? ''), found[3] ?? '', quote, below);
    found = is(/^Die (?:(\d+)\. )?Tabelle(?: in (.+))? wird durch folgende Tabelle ersetzt:$/u);
    if (found) {
      const tables = find(found[2] ?? '').children.filter(({ unit }) => unit.type === 'table');
      const table = tables[Number(found[1] ?? '1') - 1] ?? assert.fail(text);
      table.instead = below;
      return;
    }
    found = is(/^Die (?:(\d+)\. )?Tabelle(?: in (.+))? wird gestrichen\.$/u);
    if (found) {
      const tables = find(found[2] ?? '').children.filter(({ unit }) => unit.type === 'table');
      if (!found[1]) assert.equal(tables.length, 1, text);
      (tables[Number(found[1] ?? '1') - 1] ?? assert.fail(text)).isStruck = true;
      return;
    }
    found = is(/^Die Überschrift(?: zu (.+))? erhält folgende Fassung: ⟦(\d+)⟧/u);
    if (found) {
      find(found[1] ?? '').sentences = [sentence(quote(found[2] ?? ''))];
      return;
    }
    found = is(/^Die Überschrift ⟦(\d+)⟧ erhält folgende Fassung: ⟦(\d+)⟧/u);
    if (found) {
      const [, from = '', to = ''] = found;
      const heading = all(this.#root).filter(
        ({ unit }) => unit.type === 'heading' && unit.text === quote(from),
      );
      assert.equal(heading.length, 1, text);
      if (heading[0]) heading[0].instead = [{ depth: 0, text: quote(to) }];
      return;
    }
    found = is(
      /^(?:In (.+) erhält )?[dD]er Satzteil vor (.+?)(?: erhält)? folgende Fassung: ⟦(\d+)⟧/u,
    );
    if (found) {
      const [, place = '', next = '', index = ''] = found;
      const lead = this.#lead(find(place), next);
      const count = /(?:^| )Satz (\d+)$/u.exec(place)?.[1];
      const isOne = lead.sentences.length === 1;
      if (count ?? isOne) {
        const target = lead.sentences[Number(count ?? 1) - 1] ?? assert.fail(text);
        target.instead = quote(index);
      } else lead.sentences = [sentence(quote(index))];
      return;
    }
    found = is(
      /^(?:In (.+) erhält der (Satzteil nach .+?) folgende Fassung|(.+) erhält folgende Fassung):/u,
    );
    if (found) {
      const place = found[3] ?? `${found[1] ?? ''} ${found[2] ?? ''}`;
      const count = /(?:^| )Satz (\d+)$/u.exec(place);
      if (count) {
        const unit = this.#spoken(find(place.slice(0, count.index)));
        const target = unit.sentences[Number(count[1]) - 1] ?? assert.fail(text);
        target.instead = lines()[0]?.text ?? '';
      } else if (place === 'Der Text') this.#only().instead = lines();
      else find(place).instead = lines();
      return;
    }
    found = is(
      /^(?:(.+) )?(?:wird|werden)? ?(?:folgende[rn]?) (?:Satz|Sätze) (?:wird |werden )?(angefügt|vorangestellt):/iu,
    );
    if (found) {
      const unit = this.#spoken(
        find((found[1] ?? '').replace(/^(?:Der|Dem) /u, '').replace(/ (?:wird|werden)$/u, '')),
      );
      const texts = lines().map((line) => line.text);
      if (found[2] === 'angefügt') unit.sentences.at(-1)?.after.push(...texts);
      else unit.sentences[0]?.before.push(...texts);
      return;
    }
    found =
      is(/^(?:In|Im) (.+) (?:wird|werden) nach Satz (\d+) folgende/u) ??
      is(
        /^Nach (Satz) (\d+) (?:wird|werden) folgende (?:Satz|Sätze)|^Nach (Satz) (\d+) (?:wird|werden) folgender Satz/u,
      );
    if (found) {
      const place = found[1] ?? found[3] ?? '';
      const unit = this.#spoken(find(place === 'Satz' ? '' : place));
      const count = Number(found[2] ?? found[4]);
      (unit.sentences[count - 1] ?? assert.fail(text)).after.push(
        ...lines().map((line) => line.text),
      );
      return;
    }
    found = is(
      /^(?:(?:(?:In|Im) )?(.+?) )?(?:wird|werden)? ?(?:die Sätze (.+?)|Die Sätze (.+?)|Satz (\d+)) ?(?:wird|werden)? (?:durch (folgende).*ersetzt:.*|gestrichen\.)$/u,
    );
    if (found && / ?(?:Satz|Sätze) /u.test(text)) {
      const [, place = '', many, bare, single, replaced] = found;
      const unit = this.#spoken(find(place));
      const indexes = numbers(many ?? bare ?? single ?? '', []).map((number) => Number(number) - 1);
      for (const index of indexes) (unit.sentences[index] ?? assert.fail(text)).isStruck = true;
      if (replaced)
        unit.sentences[indexes[0] ?? 0]?.before.push(...lines().map((line) => line.text));
      return;
    }
    found =
      is(/^(.+) (?:wird|werden) durch folgende[rn]? .*ersetzt:/u) ??
      is(/^(?:In|Im) (.+) (?:wird|werden) (?:die )?(\S+) (.+) durch folgende[rn]? .*ersetzt:/u);
    const within = is(
      /^(?:In|Im) (.+) (?:wird|werden) (?:die )?(\S+) (.+?) durch folgende[rn]? \S+ .*ersetzt:/u,
    );
    if ((found || within) && !spot.test(text.replace(/: ⟦.*/u, ''))) {
      const units = within
        ? this.#many(find(within[1] ?? ''), `${within[2]} ${within[3]}`)
        : this.#many(find(''), found?.[1] ?? '');
      for (const unit of units) unit.isStruck = true;
      units[0]?.before.push(lines());
      return;
    }
    found = is(
      /^(?:(?:In|Im) (.+) (?:wird|werden) )?(nach|vor|Nach|Vor) (.+?) (?:wird |werden )?(?:folgende[rn]?) .*eingefügt:/u,
    );
    if (found && !spot.test(found[3] ?? '')) {
      const [, place = '', where = '', anchor = ''] = found;
      const unit = this.#many(find(place), anchor)[0] ?? assert.fail(text);
      if (where.toLowerCase() === 'nach') unit.after.push(lines());
      else unit.before.push(lines());
      return;
    }
    found = is(/^(?:(?:Der|Dem) (.+) (?:wird|werden) )?folgende.* angefügt:/iu);
    if (found) {
      find(found[1] ?? '').below.push(lines());
      return;
    }
    found = is(/^(?:In (.+) wird der|Der) (Satzteil nach .+?)(?: wird)? gestrichen\.$/u);
    if (found && !spot.test(text)) {
      find(`${found[1] ?? ''} ${found[2]}`).isStruck = true;
      return;
    }
    found = is(/^(?:(?:In|Im) (.+) werden )?[dD](?:ie|er) (.+?)(?: werden)? gestrichen\.$/u);
    if (found && !spot.test(text)) {
      for (const unit of this.#many(find(found[1] ?? ''), `die ${found[2]}`)) unit.isStruck = true;
      return;
    }
    found = is(/^(.+) wird gestrichen\.$/u);
    if (found && !spot.test(text)) {
      find(found[1] ?? '').isStruck = true;
      return;
    }
    this.#words(text, around, quote);
  }

  /** Footnotes, by their number in the whole text. */
  #note(text: string, around: string, quote: (index: string) => string): boolean {
    const added =
      /^(?:In (.+) wird )?nach (?:dem Wort|den Wörtern|der Angabe) ⟦(\d+)⟧ (?:wird )?folgende Fußnote eingefügt: ⟦(\d+)⟧/iu.exec(
        text,
      );
    if (added) {
      const [, place = '', anchor = '', note = ''] = added;
      const title = /^der Überschrift ⟦(\d+)⟧$/u.exec(place)?.[1];
      const found = title
        ? (all(this.#root).find(
            ({ unit: { type, text: typed } }) => type === 'heading' && typed === quote(title),
          ) ?? assert.fail(text))
        : this.#find(place.replace(/(?:^| )Satz \d+$/u, ''), around);
      const unit = found === this.#root ? this.#only() : found;
      const count = Number(/Satz (\d+)$/u.exec(place)?.[1] ?? '1');
      const spoken = unit.sentences[count - 1]?.typed ?? assert.fail(text);
      const at =
        unit.unit.text.indexOf(spoken) + spoken.indexOf(quote(anchor)) + quote(anchor).length;
      const sentences = sentencesOf(quote(note)).map(sentence);
      unit.notes.push({ number: 0, at, sentences, isStruck: false });
      unit.notes.sort((one_, other) => one_.at - other.at);
      return true;
    }
    const full = around.startsWith('Fußnote') ? `${around} ${text}` : text;
    const number = /Fußnote (\d+)/u.exec(full)?.[1];
    if (!number) return false;
    const [note, ...others] = all(this.#root)
      .flatMap(({ notes }) => notes)
      .filter((one_) => one_.number === Number(number));
    assert.ok(note && others.length === 0, text);
    if (/^Fußnote \d+ wird gestrichen\.$/u.test(text)) note.isStruck = true;
    else if (/^Fußnote \d+ erhält folgende Fassung: /u.test(text)) {
      note.sentences = [sentence(quote(/⟦(\d+)⟧\.?$/u.exec(text)?.[1] ?? ''))];
    } else {
      const index = Number(/ Satz (\d+) /u.exec(text)?.[1] ?? '1');
      edit(note.sentences[index - 1] ?? assert.fail(text), text, quote);
    }
    return true;
  }

  #picture(text: string, around: string, below: SaidLine[]): boolean {
    const added = /^(?:(?:Der|Dem) (.+) wird )?folgende Abbildung (?:wird )?angefügt:$/iu.exec(
      text,
    );
    if (added) {
      const unit = this.#find(added[1] ?? '', around);
      const [first, ...others] = unit.children;
      const isBelow = unit === this.#root ? others.length > 0 || first?.children.length : first;
      if (isBelow || unit.below.length > 0) {
        unit.below.push(below);
        return true;
      }
      const target = unit === this.#root ? this.#only() : unit;
      target.pictures.push(below[0]?.picture?.path ?? assert.fail(text));
      return true;
    }
    const found =
      /^Die (?:(\d+)\. )?Abbildung(?: in (.+))? wird (?:durch folgende Abbildung ersetzt:|gestrichen\.)$/u.exec(
        text,
      );
    if (!found) return false;
    const unit = this.#find(found[2] ?? '', around);
    const holders = unit.pictures.length > 0 ? [unit] : unit.children;
    const places = holders.flatMap(({ pictures }) =>
      pictures.map((_, index) => ({ pictures, index })),
    );
    const place = places[Number(found[1] ?? '1') - 1] ?? assert.fail(text);
    const path = below[0]?.picture?.path;
    // Others are still counted as they stood.
    place.pictures[place.index] = path ?? '';
    return true;
  }

  /** What an excerpt changes: sentences, paragraphs and bullets are called by what they say. */
  #calledByText(
    text: string,
    around: string,
    quote: (index: string) => string,
    lines: () => SaidLine[],
  ): boolean {
    const named =
      /(Satz|Sätze|Absatz|Absätze|Spiegelstriche?) (⟦\d+⟧(?:(?:, | und )⟦\d+⟧)*)(?!\.?$)/u;
    const match = named.exec(text);
    const [, noun = '', list = ''] = match ?? [];
    if (!match || list === '') return false;
    const numbered_ = /(?:Ziffer|Punkt|Nummer|Absatz|Buchstabe|§) [\p{L}\d]+/u;
    const before = text.slice(0, match.index);
    const around_ = numbered_.test(`${around} ${before}`) ? this.#find(before, around) : this.#root;
    const texts = [...list.matchAll(/\d+/gu)].map(([index]) => quote(index));
    const isSentence = /^S[aä]tz/u.test(noun);
    const places = texts.map((wanted) => {
      const found = all(around_).flatMap((unit): { unit: Node; spoken?: Sentence }[] =>
        isSentence
          ? unit.sentences
              .filter(({ typed }) => typed === wanted)
              .map((spoken) => ({ unit, spoken }))
          : unit.unit.text === wanted
            ? [{ unit }]
            : [],
      );
      assert.equal(found.length, 1, text);
      return found[0] ?? assert.fail(text);
    });
    const { unit, spoken } = places[0] ?? assert.fail(text);
    const added = /(nach|vor) dem \S+ ⟦\d+⟧ .*?folgende\S* (\S+)(?: .+)? eingefügt:/iu.exec(text);
    const isStruck = /(?:gestrichen\.|ersetzt:.*)$/u.test(text);
    if (added) {
      const [, side = '', what = ''] = added;
      const isBefore = side.toLowerCase() === 'vor';
      const fresh = lines().map((line) => line.text);
      if (spoken && /^S[aä]tz/u.test(what))
        (isBefore ? spoken.before : spoken.after).push(...fresh);
      else (isBefore ? unit.before : unit.after).push(lines());
    } else if (/folgende[rn]? S[aä]tze? (?:angefügt|vorangestellt):/u.test(text)) {
      const fresh = lines().map((line) => line.text);
      if (/angefügt:/u.test(text)) unit.sentences.at(-1)?.after.push(...fresh);
      else unit.sentences[0]?.before.push(...fresh);
    } else if (/erhält folgende Fassung:/u.test(text)) {
      if (spoken) spoken.instead = lines()[0]?.text ?? '';
      else unit.instead = lines();
    } else if (isStruck && !/(?:Wort|Wörter|Angabe) ⟦/u.test(text)) {
      for (const place of places) (place.spoken ?? place.unit).isStruck = true;
      if (/ersetzt:/u.test(text)) {
        if (spoken) spoken.before.push(...lines().map((line) => line.text));
        else unit.before.push(lines());
      }
    } else edit(spoken ?? unit.sentences[0] ?? assert.fail(text), text, quote);
    return true;
  }

  /** Where the last command was. */
  #last: Node = node({
    type: 'other',
    text: '',
    children: [],
    rows: [],
    notes: [],
    pictures: [],
    words: new Map(),
    key: '',
  });

  #words(text: string, around: string, quote: (index: string) => string) {
    const place = /^(?:In|Im) ((?!dem Satzteil).+?) (?:wird|werden) /u.exec(text);
    const [, which, part] =
      /(?:^In|in) dem Satzteil (vor|nach) (.+?) (?:wird|werden|nach|vor|die|das) /u.exec(text) ??
      [];
    const isRest = which === 'nach';
    const name = [place?.[1], ...(isRest ? [`Satzteil nach ${part}`] : [])].join(' ').trim();
    const count = /(?:^| )Satz (\d+)$/u.exec(name);
    const unit = this.#find(count ? name.slice(0, count.index) : name, around);
    const isTitle = name.startsWith('der Überschrift');
    const holder = part && !isRest ? this.#lead(unit, part) : isTitle ? unit : this.#spoken(unit);
    const target = holder.sentences[count ? Number(count[1]) - 1 : 0] ?? assert.fail(text);
    if (!count && !/jeweils/u.test(text)) assert.equal(holder.sentences.length, 1, text);
    edit(target, text, quote);
  }

  #table({ children }: Node, text: string, quote: (index: string) => string, below: SaidLine[]) {
    const table = children.find(({ unit }) => unit.type === 'table') ?? assert.fail(text);
    const [header] = table.rows;
    const row = (index: string) => {
      const named = table.rows.slice(1).filter(({ old: [first] }) => first === quote(index));
      assert.equal(named.length, 1, text);
      return named[0] ?? assert.fail(text);
    };
    const struck = /^die Zeile ⟦(\d+)⟧ gestrichen\.$/u.exec(text);
    if (struck) {
      row(struck[1] ?? '').isStruck = true;
      return;
    }
    const added = /^(nach|vor) der Zeile ⟦(\d+)⟧ folgende Zeilen? eingefügt:$/u.exec(text);
    if (added) {
      const [, ...fresh] = below[0]?.rows ?? [];
      const target = row(added[2] ?? '');
      (added[1] === 'nach' ? target.after : target.before).push(...fresh);
      return;
    }
    const cell =
      /^in der Zeile ⟦(\d+)⟧ in der Spalte ⟦(\d+)⟧ (.+)$/u.exec(text) ?? assert.fail(text);
    const target = row(cell[1] ?? '');
    const column = header?.old.indexOf(quote(cell[2] ?? '')) ?? -1;
    const content = sentence(target.old[column] ?? assert.fail(text));
    edit(content, cell[3] ?? '', quote);
    target.cells[column] = printedSentence(content).join(' ');
  }

  /** A unit with text of its own; without a place it is the only one. */
  #spoken(unit: Node): Node {
    const [below, ...others] = unit.children;
    const isTitle = unit.unit.mark?.kind === 'section' && below?.unit.type === 'paragraph';
    // The title of a § is named as such; its only paragraph has no number.
    if (isTitle && others.length === 0) return below;
    return unit.sentences.length > 0 || unit !== this.#root ? unit : this.#only();
  }

  /** The only unit of the text that says something. */
  #only(): Node {
    const [only, ...others] = this.#root.children;
    assert.ok(only && others.length === 0, 'Several units, and no place.');
    return only;
  }

  /** The text before a point, in its own unit or in the paragraph before. */
  #lead(unit: Node, next: string): Node {
    const [point] = this.#many(unit, next);
    assert.ok(point, next);
    const siblings = unit.children;
    const before = siblings[siblings.indexOf(point) - 1];
    return before?.unit.type === 'paragraph' ? before : unit;
  }

  #find(place: string, around: string): Node {
    const names = `${around} ${place}`.replaceAll(',', '').trim();
    let here = this.#root;
    const parts = names.matchAll(
      /Satzteil nach (dem \S+ \S+|\S+ \S+)|(Ziffer|Punkt|Nummer|Absatz|Unterabsatz|Buchstaben?|Doppelbuchstaben?|Abschnitt|§) (\S+)|(\p{Ll}+?|\d+\.)(?:er|en|e|(?<=\.)) Spiegelstrich/gu,
    );
    let length = 0;
    for (const [all_, last, noun, number, ordinal] of parts) {
      length += all_.length;
      if (last) {
        const [point] = this.#many(here, last);
        here = here.children[here.children.indexOf(point ?? here) + 1] ?? assert.fail(names);
        continue;
      }
      const heading = noun === 'Abschnitt' ? /^⟦(\d+)⟧$/u.exec(number ?? '')?.[1] : undefined;
      here = heading
        ? (here.children.find(({ unit }) => unit.text === this.#quotations[Number(heading)]) ??
          assert.fail(names))
        : noun
          ? one(here.children, singular(noun), number ?? '', names)
          : (here.children.filter(({ unit }) => unit.mark?.kind === 'bullet')[
              count(ordinal ?? '')
            ] ?? assert.fail(names));
    }
    assert.ok(names === '' || length > 0, names);
    this.#last = here;
    return here;
  }

  /** `die Ziffern 2 und 3`, `Ziffer 2`, `dem zweiten Spiegelstrich`, below a unit. */
  #many(unit: Node, text: string): Node[] {
    if (text === 'den Spiegelstrichen')
      return unit.children.filter((child) => child.unit.mark?.kind === 'bullet');
    const rest = /^(?:dem|der) Satzteil nach (.+)$/u.exec(text)?.[1];
    if (rest) {
      const [point] = this.#many(unit, rest);
      return [unit.children[unit.children.indexOf(point ?? unit) + 1] ?? assert.fail(text)];
    }
    const both =
      /(\p{Ll}+?|\d+\.)(?:e|(?<=\.)) (und|bis) (\p{Ll}+?|\d+\.)(?:e|(?<=\.)) Spiegelstrich/u.exec(
        text,
      );
    if (both) {
      const [, first = '', , last = ''] = both;
      const bullets = unit.children.filter((child) => child.unit.mark?.kind === 'bullet');
      return bullets.slice(count(first), count(last) + 1);
    }
    const ordinal = /(\p{Ll}+?|\d+\.)(?:er|en|e|(?<=\.)) Spiegelstrich/u.exec(text)?.[1];
    if (ordinal) {
      return [
        unit.children.filter((child) => child.unit.mark?.kind === 'bullet')[count(ordinal)] ??
          assert.fail(text),
      ];
    }
    const [, noun = '', listed = ''] = /^(?:[dD]ie )?(\S+) (.+)$/u.exec(text) ?? assert.fail(text);
    return numbers(listed, unit.children).map((number) =>
      one(unit.children, singular(noun), number, text),
    );
  }
}

const marks: Record<string, readonly string[]> = {
  Ziffer: ['decimal', 'upperRoman', 'outline'],
  Punkt: ['decimal', 'upperRoman', 'outline'],
  Nummer: ['decimal', 'upperRoman', 'outline'],
  Buchstabe: ['lowerLetter'],
  Doppelbuchstabe: ['doubleLetter', 'lowerRoman'],
  Abschnitt: ['upperLetter'],
  '§': ['section'],
  Absatz: ['paragraph'],
};

function singular(noun: string): string {
  const plurals: Record<string, string> = {
    Ziffern: 'Ziffer',
    Punkte: 'Punkt',
    Nummern: 'Nummer',
    Absätze: 'Absatz',
    Unterabsätze: 'Unterabsatz',
    Buchstaben: 'Buchstabe',
    Doppelbuchstaben: 'Doppelbuchstabe',
    Abschnitte: 'Abschnitt',
    '§§': '§',
  };
  return plurals[noun] ?? noun;
}

function numbered({ unit }: Node, noun: string): boolean {
  return unit.mark !== undefined && (marks[noun] ?? []).includes(unit.mark.kind);
}

function one(siblings: readonly Node[], noun: string, number: string, text: string): Node {
  const found = siblings.filter(
    (child) => numbered(child, noun) && child.unit.mark?.number === number,
  );
  if (found.length === 0 && /^(?:Unter)?[aA]bsatz$/u.test(noun)) {
    const paragraphs = siblings.filter(({ unit }) => unit.type === 'paragraph');
    const parent = siblings[0]?.parent;
    // The own text of a point is the first of its paragraphs.
    const all_ = parent && isLead(parent.unit) ? [parent, ...paragraphs] : paragraphs;
    return all_[Number(number) - 1] ?? assert.fail(`${noun} ${number}: ${text}`);
  }
  assert.equal(found.length, 1, `${noun} ${number}: ${text}`);
  return found[0] ?? assert.fail(text);
}

function isLead({ type, mark, text }: Unit): boolean {
  const isTitle = mark?.kind === 'section' && !/[.:,;]$/u.test(text);
  return type === 'point' && text !== '' && !isTitle;
}

/** `2 bis 4`, `2, 4 und 6`; a range counts on. */
function numbers(listed: string, siblings: readonly Node[]): string[] {
  const range = /^(\S+) bis (\S+)$/u.exec(listed.trim());
  if (!range) return listed.split(/, | und /u).map((number) => number.trim());
  const [, first = '', last = ''] = range;
  if (/^\d+$/u.test(first) && /^\d+$/u.test(last)) {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      String(Number(first) + index),
    );
  }
  const length = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  assert.ok(length > 0 || siblings.length > 0, listed);
  return Array.from({ length }, (_, index) =>
    String.fromCharCode(first.charCodeAt(0) + index).repeat(first.length),
  );
}

function count(stem: string): number {
  const stems = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ');
  const index = stems.indexOf(stem);
  return index >= 0 ? index : Number.parseInt(stem, 10) - 1;
}

function node(unit: Unit, parent?: Node): Node {
  const made: Node = {
    unit,
    ...(parent && { parent }),
    sentences: sentencesOf(unit.text).map(sentence),
    children: [],
    rows: unit.rows.map((cells) => ({
      cells: [...cells],
      old: [...cells],
      isStruck: false,
      before: [],
      after: [],
    })),
    notes: unit.notes.map(({ at, number, text }) => ({
      at,
      number,
      sentences: sentencesOf(text).map(sentence),
      isStruck: false,
    })),
    pictures: unit.pictures.map(({ image }) => image.path),
    isStruck: false,
    before: [],
    after: [],
    below: [],
    isMoved: false,
  };
  made.children = unit.children.map((child) => node(child, made));
  return made;
}

function all(start: Node): Node[] {
  return [start, ...start.children.flatMap(all)];
}

function sentence(text: string): Sentence {
  return { typed: text, tokens: tokensOf(text), edits: [], isStruck: false, before: [], after: [] };
}

/** Every change of words that a sentence names; all hold for the old text. */
function edit(target: Sentence, text: string, quote: (index: string) => string) {
  let matched = 0;
  const change =
    /⟦(\d+)⟧ (?:(?:wird|werden) )?(jeweils )?durch (?:das Wort|die Wörter|die Angabe) ⟦(\d+)⟧/gu;
  let rest = text.replace(change, (_, from: string, each: string | undefined, to: string) => {
    matched++;
    const { places, length } = where(target.tokens, quote(from));
    assert.ok(each ? places.length > 1 : places.length === 1, `${text} ${quote(from)}`);
    for (const start of places) {
      target.edits.push({
        start,
        end: start + length,
        tokens: tokensOf(`${quote(to)} .`).slice(0, -1),
      });
    }
    return '';
  });
  rest = rest.replace(
    /(nach|vor) (?:dem Wort|den Wörtern|der Angabe) ⟦(\d+)⟧ (?:(?:wird|werden) )?(?:das Wort|die Wörter|die Angabe) ⟦(\d+)⟧/giu,
    (_, side: string, anchor: string, fresh: string) => {
      matched++;
      const { places, length } = where(target.tokens, quote(anchor));
      assert.equal(places.length, 1, `${text} ${quote(anchor)}`);
      const at = (places[0] ?? 0) + (side.toLowerCase() === 'nach' ? length : 0);
      target.edits.push({ start: at, end: at, tokens: tokensOf(`${quote(fresh)} .`).slice(0, -1) });
      return '';
    },
  );
  if (/gestrichen/u.test(rest)) {
    for (const [, index = ''] of rest.matchAll(/(?:Wort|Wörter|Angabe) ⟦(\d+)⟧/gu)) {
      matched++;
      const { places, length } = where(target.tokens, quote(index));
      assert.equal(places.length, 1, `${text} ${quote(index)}`);
      const start = places[0] ?? 0;
      target.edits.push({ start, end: start + length, tokens: [] });
    }
  }
  assert.ok(matched > 0, `Not understood: ${text}`);
}

/** Where a quotation stands: its last stop is that of an abbreviation or ends the sentence. */
function where(tokens: readonly Token[], quotation: string) {
  const within = tokensOf(`${quotation} .`).slice(0, -1);
  const atEnd = tokensOf(quotation);
  const found = [within, atEnd].map((part) => ({
    places: placesOf(part, tokens),
    length: part.length,
  }));
  const [first, last] = found;
  return (first && first.places.length > 0 ? first : last) ?? assert.fail(quotation);
}

function placesOf(part: readonly Token[], tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + part.length <= tokens.length; at++) {
    const same = part.every(
      ({ text }, index) => text.toLowerCase() === tokens[at + index]?.text.toLowerCase(),
    );
    if (same) found.push(at);
  }
  return found;
}

function printedSentence(target: Sentence): string[] {
  const own = target.instead ?? edited(target);
  return [...target.before, ...(target.isStruck ? [] : [own]), ...target.after];
}

/** What stands before a place of the old text now, up to the start of its sentence. */
function textBefore({ sentences }: Node, at: number): string {
  let start = 0;
  for (const one_ of sentences) {
    if (at > start + one_.typed.length) {
      start += one_.typed.length + 1;
      continue;
    }
    let end = one_.tokens.length;
    while (end > 0 && textOfTokens(one_.tokens.slice(0, end)).length > at - start) end--;
    const tokens = one_.tokens.slice(0, end);
    return edited({ ...one_, tokens, edits: one_.edits.filter((change) => change.end <= end) });
  }
  return '';
}

function edited({ tokens, edits }: Sentence): string {
  const result = [...tokens];
  for (const { start, end, tokens: fresh } of [...edits].sort(
    (one_, other) => other.start - one_.start,
  )) {
    result.splice(start, end - start, ...fresh);
  }
  return textOfTokens(result);
}

/** What stands below a unit; where points have moved, their numbers tell the order. */
function printedChildren(parent: Node): string[] {
  const entries = parent.children.flatMap((child) => [
    ...child.before.flatMap(points),
    { number: child.number ?? numberOf(child), lines: printedNode(child) },
    ...child.after.flatMap(points),
  ]);
  entries.push(...parent.below.flatMap(points));
  const printed_ = entries.filter(({ lines }) => lines.length > 0);
  if (parent.children.some(({ isMoved }) => isMoved)) {
    printed_.sort((one_, other) => order(one_.number) - order(other.number));
  }
  return printed_.flatMap(({ lines }) => lines);
}

/** New lines, parted where a point of their outermost level begins. */
function points(lines: readonly SaidLine[]): { number: string; lines: string[] }[] {
  const found: { number: string; lines: string[] }[] = [];
  for (const line of lines) {
    const mark = /^(?:§ ?)?[^\s]+/u.exec(line.text)?.[0] ?? '';
    if (line.depth === 0) found.push({ number: mark.replace(/[§().\s]/gu, ''), lines: [] });
    found.at(-1)?.lines.push(...printedLine(line));
  }
  return found;
}

function order(number: string): number {
  const digits = /^\d+/u.exec(number)?.[0];
  const suffix = number.slice(digits?.length ?? 0);
  const letter = suffix === '' ? 0 : (suffix.codePointAt(0) ?? 0);
  return digits ? Number(digits) * 1000 + letter : letter;
}

function numberOf({ unit, parent }: Node): string {
  if (unit.mark) return unit.mark.number;
  const paragraphs = parent?.children.filter((child) => child.unit.type === 'paragraph') ?? [];
  return String(paragraphs.findIndex((child) => child.unit === unit) + 1);
}

function printedNode(target: Node): string[] {
  const { unit, number } = target;
  const lines = (groups: readonly SaidLine[][]) =>
    groups.flatMap((group) => group.flatMap(printedLine));
  let own: string[];
  if (target.isStruck) own = [];
  else if (target.instead) {
    own = lines([target.instead]);
    if (number && unit.mark)
      own[0] = own[0]?.replace(said(unit.mark.printed), renumbered(target)) ?? '';
  } else if (unit.type === 'table') {
    const rows = target.rows.flatMap((row) => [
      ...row.before,
      ...(row.isStruck ? [] : [row.cells]),
      ...row.after,
    ]);
    const notes = target.notes.filter((note) => !note.isStruck);
    own = [
      said('', rows),
      ...notes.map(({ sentences }) =>
        printedNote(sentences.flatMap(printedSentence).join(' '), ''),
      ),
    ];
  } else {
    const text = target.sentences.flatMap(printedSentence).join(' ');
    const mark = unit.mark ? renumbered(target) : '';
    own = [
      ...(text || mark ? [said(`${mark} ${text}`)] : []),
      ...target.notes
        .filter((note) => !note.isStruck)
        .map(({ at, sentences }) =>
          printedNote(sentences.flatMap(printedSentence).join(' '), textBefore(target, at)),
        ),
      ...target.pictures.filter((path) => path !== '').map(printedPicture),
      ...printedChildren(target),
    ];
  }
  return own;
}

function renumbered({ unit, number }: Node): string {
  const mark = unit.mark?.printed ?? '';
  return said(number ? mark.replace(unit.mark?.number ?? '', number) : mark);
}

function linesBelow(command: Said): SaidLine[] {
  const isQuoted = command.lines[0]?.text.startsWith('„') ?? false;
  if (!isQuoted) {
    const only = command.lines.length > 0 ? null : /: „(.*)“\.?$/u.exec(command.text);
    if (!only) return [...command.lines];
    const notes = moved(command.notes, only.index + ': „'.length);
    return [{ depth: 0, text: swap(only[1] ?? ''), notes }];
  }
  const last = command.lines.length - 1;
  return command.lines.map((line, index) => {
    let { text } = line;
    if (index === 0) text = text.slice(1);
    if (index === last) text = text.replace(/“\.?$/u, '');
    return { ...line, text: swap(text), notes: moved(line.notes, index === 0 ? 1 : 0) };
  });
}

/** Notes counted in a text without what stands before it. */
function moved(notes: SaidLine['notes'] = [], start: number): NonNullable<SaidLine['notes']> {
  return notes.map((note) => ({ ...note, at: note.at - start }));
}

function swap(text: string): string {
  const pairs = ['„‚', '“‘', '»›', '«‹'];
  return text.replace(/[„“‚‘»«›‹]/gu, (mark) => {
    const pair = pairs.find((both) => both.includes(mark)) ?? mark;
    return pair.replace(mark, '');
  });
}
