import type { Nodes, RootContent } from 'mdast';
import { Document, isMap, isSeq, visit } from 'yaml';
import { letterOf } from '../../export/export.ts';
import type { Inline } from '../../letter/block.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Loaded } from '../../load.ts';
import { kindOf } from '../../motion/kinds.ts';
import { sections as sectionTable } from '../../motion/sections.ts';
import type { Paper, PaperParagraph } from '../paper.ts';
import { textOfBlocks } from '../paper-text.ts';
import { type TreeSetting, treeOfBlocks } from '../paper-tree.ts';
import { bodyText } from './body-text.ts';
import { isAllBold } from './bold.ts';
import {
  bodiesInFormula,
  bodiesInSentence,
  kindIn,
  meetingsIn,
  recipientGuesses,
  submitterGuesses,
  type Values,
} from './guess.ts';
import { placeAndDate } from './lines.ts';
import type { LetterParts, SectionPart, SignerLines } from './parts.ts';

/** Reads a text as a motion, with the files that it names. */
export type Reading = (text: string) => Promise<Pick<Loaded, 'motion' | 'references'>>;

/**
 * The motion whose letter has these parts. What the letter says by itself is not typed; where its
 * own words would be others, those of the document are its field.
 */
export async function motionText(
  parts: LetterParts,
  paper: Paper,
  isOwn: boolean,
  read: Reading,
): Promise<string> {
  const head = new Head(parts, paper, isOwn, read);
  await head.guess();
  const kind = kindOf(String(head.values.art ?? 'Antrag'));
  const voted = sectionTable[kind?.votedOn ?? 'resolution'].heading;
  const body = bodyOf(parts, paper, isOwn, voted);
  await head.settle(body);
  return whole(head.values, head.withFormula(body));
}

/** The fields in the order of a head. */
const order =
  `art betreff titelzeile gremium sitzung top oeffentlich beratungsfolge vorlage bezug datum
ort antragsteller empfaenger briefkopf briefanrede einleitung beschlussformel gruss verteiler brief`.split(
    /\s+/u,
  );

class Head {
  values: Values = {};
  readonly #parts: LetterParts;
  readonly #paper: Paper;
  readonly #isOwn: boolean;
  readonly #read: Reading;

  constructor(parts: LetterParts, paper: Paper, isOwn: boolean, read: Reading) {
    this.#parts = parts;
    this.#paper = paper;
    this.#isOwn = isOwn;
    this.#read = read;
  }

  async guess(): Promise<void> {
    const { title, opening = '', placeAndDate: when, letterhead, logo, copies } = this.#parts;
    const [keyword, ...bodies] = this.#isOwn ? this.#keywords(opening) : [];
    const kind = keyword ?? kindIn(title.main ?? '') ?? kindIn(title.subject ?? '');
    const where = when === undefined ? undefined : placeAndDate(when);
    this.#set('art', kind ?? 'Antrag');
    this.#set('betreff', title.subject);
    this.#set('datum', where?.date);
    this.#set('ort', where ? where.place : when);
    this.#set('verteiler', copies.length > 0 ? copies : undefined);
    if (letterhead.length > 0 || logo)
      this.values.briefkopf = {
        ...(letterhead.length > 0 && { zeilen: letterhead }),
        ...(logo && { logo }),
      };
    this.#layout();
    await this.#recipients();
    await this.#meetings(bodies, opening);
    await this.#submitters();
    this.#reference();
  }

  /** Kind and bodies, as the properties of a letter of ours say them; LibreOffice drops the commas. */
  #keywords(opening: string): string[] {
    const { keywords = '' } = this.#paper.properties;
    const main = this.#parts.title.main ?? '';
    const kind = kindIn(keywords);
    const isParted = keywords.includes(',') || keywords === kind;
    if (isParted || !kind || !keywords.startsWith(kind))
      return keywords.split(/,\s*/u).filter((word) => word !== '');
    const rest = keywords.slice(kind.length).trim();
    const named = [...bodiesInSentence(opening), ...bodiesInSentence(main)];
    const bodies = [...new Set(named)].filter((body) => rest.includes(body));
    return [kind, ...(bodies.length > 0 ? bodies : [rest])];
  }

  #layout(): void {
    const { layout } = this.#parts;
    if (!this.#isOwn) return;
    const values: Values = {
      ...(layout.form && layout.form !== 'B' && { form: layout.form }),
      ...(layout.foldMarks === false && { falzmarken: 'nein' }),
      ...(layout.font && layout.font !== 'Arial' && { schrift: layout.font }),
      ...(layout.size && layout.size !== 11 && { groesse: layout.size }),
    };
    if (Object.keys(values).length > 0) this.values.brief = values;
  }

  #set(key: string, value: unknown): void {
    if (value === undefined || value === '') delete this.values[key];
    else this.values[key] = value;
  }

  async #letter(values: Values, body = probe): Promise<Letter> {
    return letterOf(await this.#read(whole(values, body)));
  }

  /** The first of several values with which the letter says most of what it is to say. */
  async #best(
    candidates: readonly Values[],
    score: (letter: Letter) => number,
  ): Promise<Values | undefined> {
    let best: { values: Values; score: number } | undefined;
    for (const values of candidates) {
      const reached = score(await this.#letter({ ...this.values, ...values }));
      if (!best || reached > best.score) best = { values, score: reached };
    }
    return best?.values;
  }

  async #recipients(): Promise<void> {
    const { recipients, salutation = '' } = this.#parts;
    const chosen: Values[] = [];
    for (const [index, lines] of recipients.entries()) {
      const guesses = recipientGuesses(lines);
      const best = await this.#best(
        guesses.map((guess) => ({ empfaenger: [...chosen, guess] })),
        (letter) =>
          4 * Number(same(letter.recipients[index]?.join('\n'), lines.join('\n'))) +
          Number(same(letter.salutation, salutation)),
      );
      const all = best?.empfaenger as Values[] | undefined;
      const last = all?.at(-1);
      if (last) chosen.push(last);
    }
    this.#set('empfaenger', oneOrMore(chosen));
  }

  async #submitters(): Promise<void> {
    const { senders, title, opening } = this.#parts;
    const chosen: Values[] = [];
    for (const [index, sender] of senders.entries()) {
      const signers = this.#signersOf(index);
      const wanted = { name: sender.name, line: sender.pieces.join(' ▫ ') };
      const best = await this.#best(
        submitterGuesses(sender, signers).map((guess) => ({ antragsteller: [...chosen, guess] })),
        (letter) => {
          const found = letter.senders[index];
          const group = letter.signatures[index];
          return (
            8 * Number(same(found?.name, wanted.name)) +
            8 * Number(same(found?.line ?? '', wanted.line)) +
            4 * Number(group !== undefined && sameSigners(group.signers, signers)) +
            2 * Number(same(letter.title.main, title.main)) +
            2 * Number(same(letter.opening, opening)) +
            2 *
              Number(
                !this.#isOwn ||
                  this.#paper.properties.creator === undefined ||
                  this.#paper.properties.creator.startsWith(letter.meta.author),
              )
          );
        },
      );
      const all = best?.antragsteller as Values[] | undefined;
      const last = all?.at(-1);
      if (last) chosen.push(last);
    }
    const unheld =
      senders.length === 0 ? this.#parts.signatures.flatMap(({ signers }) => signers) : [];
    if (unheld.length > 0) chosen.push(...unheld.map(asSubmitter));
    this.#set('antragsteller', oneOrMore(chosen));
  }

  /** Who signs for a sender: those below its name, or in its place. */
  #signersOf(index: number): readonly SignerLines[] {
    const { senders, signatures } = this.#parts;
    const sender = senders[index];
    if (!sender) return [];
    const headed = signatures.filter(
      ({ group }) => group !== undefined && sender.name.startsWith(group),
    );
    if (headed.length > 0) return headed.flatMap(({ signers }) => signers);
    const free = signatures.flatMap(({ group, signers }) => (group === undefined ? signers : []));
    if (senders.length === 1) return signatures.flatMap(({ signers }) => signers);
    const named = free.filter(({ name }) => sender.name.includes(name));
    return named.length > 0 || index > 0
      ? named
      : free.filter(({ name }) => !senders.some((other) => other.name.includes(name)));
  }

  async #meetings(keywords: readonly string[], opening: string): Promise<void> {
    const { title, formula, recipients } = this.#parts;
    const formulaText = formula ? textOfBlocks([formula]).join(' ') : '';
    const main = title.main ?? '';
    const inSentence = [...bodiesInSentence(opening), ...bodiesInSentence(main)];
    const inFormula = bodiesInFormula(formulaText);
    const addressed = recipients.flatMap((lines) =>
      lines
        .slice(0, 1)
        .filter((line) =>
          /(?:ausschuss|rat|beirat|versammlung|parlament|vertretung|tag)(?:\s|$)/iu.test(line),
        ),
    );
    // A letter of ours says in its properties which bodies it goes to.
    const guesses = [
      keywords,
      [...new Set(inSentence)],
      inFormula,
      inSentence.slice(0, 1),
      addressed.slice(0, 1),
    ].filter((bodies) => bodies.length > 0);
    // LibreOffice saves them otherwise, so there they are a guess like others.
    const isTold = this.#isOwn && !/^LibreOffice/u.test(this.#paper.properties.application ?? '');
    const sets = isTold ? guesses.slice(0, Number(keywords.length > 0)) : guesses;
    const days = meetingsIn(opening);
    const meetings = days.length > 0 ? days : meetingsIn(main);
    const candidates: Values[] = [];
    for (const bodies of sets.length > 0 ? sets : [[]]) {
      if (bodies.length <= 1 && meetings.length <= 1) {
        const [gremium] = bodies;
        const [sitzung] = meetings;
        candidates.push({ ...(gremium && { gremium }), ...(sitzung && { sitzung }) });
        continue;
      }
      for (const deciding of [undefined, ...bodies]) {
        const stops = Array.from(
          { length: Math.max(bodies.length, meetings.length) },
          (_, index) => {
            const gremium = bodies[index] ?? bodies.at(-1);
            const sitzung = meetings[index] ?? (meetings.length === 1 ? meetings[0] : undefined);
            return {
              ...(gremium && { gremium }),
              ...(sitzung && { sitzung }),
              ...(deciding && {
                zustaendigkeit: gremium === deciding ? 'Entscheidung' : 'Vorberatung',
              }),
            };
          },
        );
        candidates.push({ beratungsfolge: stops });
      }
    }
    const best = await this.#best(candidates, (letter) => {
      const end = (text: string | undefined) => /(?:zu[rm]|für d\w+)\s.*$/u.exec(text ?? '')?.[0];
      return (
        4 * Number(end(main) !== undefined && same(end(letter.title.main), end(main))) +
        4 *
          Number(
            same(
              end(letter.opening)?.replace(/\s(?:folgend|wird).*$/u, ''),
              end(opening)?.replace(/\s(?:folgend|wird).*$/u, ''),
            ),
          ) +
        4 * Number(same(textOfInlines(letter.formula ?? []), formulaText)) +
        Number(keywords.length === letter.meta.keywords.length - 1)
      );
    });
    Object.assign(this.values, best);
  }

  #reference(): void {
    const parts = (this.#parts.title.reference ?? '').split(' · ').filter((part) => part !== '');
    const stops = this.values.beratungsfolge as Values[] | undefined;
    for (const part of parts) {
      const [, said = part, body] = /^(.+?)(?: \((.+)\))?$/u.exec(part) ?? [];
      const holder =
        stops?.find(({ gremium }) => gremium === body) ??
        (stops ? stops[0] : undefined) ??
        this.values;
      const every = stops && body === undefined ? stops : [holder];
      for (const each of every) {
        if (said === 'nichtöffentlich') each.oeffentlich = 'nein';
        else if (/^TOP\s/u.test(said)) each.top = said.slice(4);
        else if (said.startsWith('Vorlage ')) this.values.vorlage = said.slice(8);
        else if (this.values.vorlage === undefined && !body) this.values.vorlage = said;
        else each.top = said;
      }
    }
  }

  /** Says in fields of their own what the letter would word otherwise. */
  async settle(body: string): Promise<void> {
    const { title, salutation, opening, formula, closing } = this.#parts;
    const formulaText = formula ? textOfBlocks([formula]).join(' ') : '';
    for (let round = 0; round < 2; round += 1) {
      const letter = await this.#letter(this.values, body);
      if (title.main !== undefined && !same(letter.title.main, title.main))
        this.values.titelzeile = title.main;
      if (salutation !== undefined && !same(letter.salutation, salutation))
        this.values.briefanrede = salutation;
      if (opening !== undefined && !same(letter.opening, opening)) this.values.einleitung = opening;
      if (closing !== undefined && !same(letter.closing, closing)) this.values.gruss = closing;
      if (formulaText !== '' && !same(textOfInlines(letter.formula ?? []), formulaText))
        this.values.beschlussformel = formulaText;
      const bold = isAllBold(this.#parts.resolution);
      if (this.#isOwn && letter.resolution.blocks.length > 0 && letter.resolution.bold !== bold)
        this.values.brief = { ...(this.values.brief as Values), fett: bold ? 'ja' : 'nein' };
      if (this.values.beschlussformel !== undefined) await this.#typeFormula(body, formulaText);
    }
  }

  #typed = '';

  /** A formula that no field brings about is typed above what is voted on. */
  async #typeFormula(body: string, formula: string): Promise<void> {
    const letter = await this.#letter(this.values, body);
    if (same(textOfInlines(letter.formula ?? []), formula)) return;
    delete this.values.beschlussformel;
    const block = this.#parts.formula;
    this.#typed = block ? bodyText(treeOfBlocks([block]), { isOwn: this.#isOwn }) : formula;
  }

  withFormula(body: string): string {
    if (this.#typed === '') return body;
    return body.replace(formulaPlace, () => `${this.#typed}\n\n`);
  }
}

function asSubmitter({ name, office }: SignerLines): Values {
  return { name, ...(office && { funktion: office }) };
}

/** Enough of a body that a letter has all its sentences. */
const probe = '## Beschlussvorschlag\n\nDie Stadt baut.\n\n## Fragen\n\nWann?\n';

/** Where a formula goes that has to be typed; it never gets into a text. */
const formulaPlace = '\u0000\n\n';

function whole(values: Values, body: string): string {
  const sorted = Object.fromEntries(
    order.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
  return `---\n${yamlOf(sorted)}---\n\n${body.replace(formulaPlace, '')}`;
}

/** As a careful drafter would type it: short lists and people on one line. */
function yamlOf(values: Values): string {
  const document = new Document(values);
  visit(document, {
    Seq: (_, node) => {
      if (node.items.every((item) => !isMap(item) && !isSeq(item))) node.flow = true;
    },
    Map: (key, node, path) => {
      const isSmall =
        node.items.length <= 3 && node.items.every(({ value }) => !isMap(value) && !isSeq(value));
      if (isSmall && path.length > 1 && key !== null) node.flow = isSmall;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function oneOrMore(values: readonly Values[]): unknown {
  return values.length > 1 ? values : values[0];
}

function bodyOf(parts: LetterParts, paper: Paper, isOwn: boolean, voted: string): string {
  const taking = { isOwn };
  const usual = { leftIsUsual: !isOwn || /^LibreOffice/u.test(paper.properties.application ?? '') };
  const below =
    (base: number): TreeSetting['depth'] =>
    (paragraph: PaperParagraph) =>
      paragraph.heading === undefined ? undefined : Math.max(3, paragraph.heading + base);
  const section = ({ title, blocks }: SectionPart): RootContent[] => [
    heading(title),
    ...treeOfBlocks(blocks, { ...usual, depth: below(0) }),
  ];
  const bold = isAllBold(parts.resolution);
  const resolution = treeOfBlocks(parts.resolution, {
    ...usual,
    depth: below(1),
    boldIsLook: bold,
  });
  const pieces: RootContent[][] = [
    treeOfBlocks(parts.preface, { ...usual, depth: below(1) }),
    ...parts.lead.map(section),
    ...(resolution.length > 0 ? [[heading(voted)], [placeOfFormula()], resolution] : []),
    ...parts.sections.map(section),
    ...(parts.attachments ? [section(parts.attachments)] : []),
  ];
  const all = pieces.flat();
  const notes = numberedNotes(all, paper, isOwn);
  return `${bodyText([...all, ...notes], taking)}\n`.replace(`${mark}\n\n`, formulaPlace);
}

const mark = '\u0001';

function placeOfFormula(): RootContent {
  return { type: 'html', value: mark };
}

function heading(title: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] };
}

/** Numbers notes by their first reference, and gives what they say. */
function numberedNotes(tree: RootContent[], paper: Paper, isOwn: boolean): RootContent[] {
  const labels = new Map<string, string>();
  const found: RootContent[] = [];
  const visitNode = (node: Nodes) => {
    if (node.type === 'footnoteReference') {
      const known = labels.get(node.identifier);
      const label = known ?? String(labels.size + 1);
      if (known === undefined) {
        labels.set(node.identifier, label);
        const blocks = paper.notes.get(node.identifier) ?? [];
        const edge = isOwn ? 4 : Math.min(...blocks.map(({ indent }) => indent));
        found.push({
          type: 'footnoteDefinition',
          identifier: label,
          children: treeOfBlocks(blocks, { edge }) as never,
        });
      }
      node.identifier = label;
    }
    if ('children' in node) for (const child of node.children) visitNode(child);
  };
  for (const node of tree) visitNode(node);
  for (const node of found) visitNode(node);
  return found;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return plain(a) === plain(b);
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').replace(/\s*,$/u, ',').trim().normalize('NFC');
}

function sameSigners(
  found: readonly { name: string; office?: string; image?: unknown }[],
  wanted: readonly SignerLines[],
): boolean {
  return (
    found.length === wanted.length &&
    found.every(
      ({ name, office }, index) =>
        same(name, wanted[index]?.name) && same(office, wanted[index]?.office),
    )
  );
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'link' ? textOfInlines(inline.inlines) : ' ';
    })
    .join('');
}
