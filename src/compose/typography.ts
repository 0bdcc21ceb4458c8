import { anyOf, months } from '../dates/calendar-words.ts';
import type { Block, Inline, TextRun } from '../letter/block.ts';
import type { Letter, SignatureGroup } from '../letter/letter.ts';
import { mapText } from '../letter/walk.ts';

const monthNames = anyOf(
  months.map((words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))),
);
/** What is followed by its number. */
const numbered =
  '§§?|Art\\.|Artikel|Abs\\.|Absatz|Satz|Nrn?\\.|Nummer|Ziff\\.|Ziffer|Halbs\\.|Kap\\.|Kapitel|S\\.|Seite|' +
  'Bd\\.|Anl\\.|Anlage|TOP|Punkt|Rn\\.|Rdnr\\.|Tz\\.|Fn\\.|Drs\\.|BGBl\\.|Az\\.|Abb\\.|Tab\\.|Bst\\.|Zeile|Z\\.';
/** What is followed by a letter or a number. */
const lettered = 'lit\\.|Buchst\\.|Buchstabe';
const units =
  '€|EUR|Euro|Cent|ct|Mio\\.|Mrd\\.|Tsd\\.|Millionen|Milliarden|%|‰|Prozent|' +
  'mm|cm|dm|km|m|km²|m²|m³|ha|mg|kg|g|t|ml|l|kWh|MWh|GWh|TWh|kWp|kW|MW|GW|W|V|A|Hz|dB|km/h|h|min|s|' +
  'Uhr|°C|°|px|dpi|GB|MB|TB';
const degrees =
  'Prof\\.|Dr\\.|Mag\\.|Dipl\\.-[A-ZÄÖÜ][a-zäöü]{1,9}\\.|Ing\\.|med\\.|jur\\.|phil\\.|nat\\.|rer\\.|habil\\.|h\\.[ \u00a0]c\\.';

/** A space between two contexts. The space comes first in the pattern: it is what is rare. */
const between = (before: string, after: string) =>
  new RegExp(` (?<=(?:${before}) )(?=${after})`, 'gu');

/** The spaces at which German does not break a line (DIN 5008, Duden). */
const kept: readonly RegExp[] = [
  // § 34, §§ 3, Abs. 3, Nr. 4, TOP 6, S. 12, Art. II
  between(`(?<![\\p{L}\\d])(?:${numbered})`, '(?:\\d|[IVX]+(?!\\p{L}))'),
  // lit. b, Buchst. c
  between(`(?<![\\p{L}\\d])(?:${lettered})`, '(?:\\d|\\p{Ll}(?!\\p{L}))'),
  // 3 f., 3 ff.
  between('\\d', 'ff?\\.'),
  // z. B., d. h., i. d. R., i. V. m., e. V., a. D.
  between('(?<![\\p{L}\\d])\\p{L}\\.', '\\p{L}{1,3}\\.'),
  // 24. Mai
  between('(?<!\\d)\\d{1,2}\\.', `(?:${monthNames})(?!\\p{L})`),
  // am 24. Mai, vom 24.05.2027, den 24.5.
  between(
    '(?<!\\p{L})(?:am|vom|zum|den|dem|ab|bis|seit)',
    `\\d{1,2}\\.(?:[ \u00a0](?:${monthNames})(?!\\p{L})|\\d{1,2}\\.)`,
  ),
  // 10 €, 5 km, 20 %, 18 Uhr, 3 Mio. €
  between('\\d', `(?:${units})(?![\\p{L}\\d])`),
  between('(?:Mio|Mrd|Tsd)\\.', '(?:€|EUR|Euro)'),
  between('(?<!\\p{L})(?:€|EUR)', '\\d'),
  // 10 000
  between('(?<![\\d.,/])\\d{1,3}(?: \\d{3}){0,3}', '\\d{3}(?!\\d|[.,/]\\d)'),
  // Dr. Muster, Prof. Dr. Muster, Dr. h. c.
  between(`(?<!\\p{L})(?:${degrees})`, '\\p{L}'),
];

const noBreak = '\u00a0';

/**
 * The letter with non-breaking spaces where German wants them. Changes nothing but spaces
 * (U+0020 to U+00A0), and none in code.
 */
export function typeset(letter: Letter): Letter {
  const { letterhead, title } = letter;
  const text = mapText(letter, {
    blocks: (blocks) => blocks.map(typesetBlock),
    inlines: typesetInlines,
    title: glue,
    notes: (notes) => notes.map((blocks) => blocks.map(typesetBlock)),
  });
  return {
    ...text,
    ...(letterhead && { letterhead: { ...letterhead, lines: letterhead.lines.map(glue) } }),
    ...optional('placeAndDate', letter.placeAndDate),
    senders: letter.senders.map((sender) => ({
      ...sender,
      name: glue(sender.name),
      ...optional('line', sender.line),
      contact: sender.contact.map(glue),
    })),
    recipients: letter.recipients.map((lines) => lines.map(glue)),
    title: {
      main: glue(title.main),
      ...optional('subject', title.subject),
      ...optional('reference', title.reference),
    },
    salutation: glue(letter.salutation),
    ...optional('opening', letter.opening),
    closing: glue(letter.closing),
    signatures: letter.signatures.map(typesetGroup),
    copies: letter.copies.map(glue),
  };
}

function optional<K extends string>(key: K, value: string | undefined) {
  return value === undefined ? {} : ({ [key]: glue(value) } as { [P in K]: string });
}

function typesetGroup(group: SignatureGroup): SignatureGroup {
  return {
    ...optional('group', group.group),
    signers: group.signers.map((signer) => ({
      ...signer,
      name: glue(signer.name),
      ...optional('office', signer.office),
    })),
  };
}

function typesetBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return { ...block, inlines: typesetInlines(block.inlines) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(typesetBlock) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(typesetInlines)) };
    case 'quotation':
      return { ...block, blocks: block.blocks.map(typesetBlock) };
    case 'code':
    case 'rule':
      return block;
  }
}

/** Reads over the borders of runs: `**§** 34` is one place, too. */
function typesetInlines(inlines: Inline[]): Inline[] {
  const glued = glue(flat(inlines));
  let at = 0;
  const set = (inline: Inline): Inline => {
    if (inline.type === 'link') return { ...inline, inlines: inline.inlines.map(set) };
    const length = flat([inline]).length;
    const start = at;
    at += length;
    if (inline.type !== 'text' || inline.code) return inline;
    return { ...inline, value: glued.slice(start, at) } satisfies TextRun;
  };
  return inlines.map(set);
}

/** What is no text, or is not to be touched, in its length: signs that belong to no rule. */
function flat(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'link') return flat(inline.inlines);
      if (inline.type === 'text') {
        return inline.code ? '\ufffc'.repeat(inline.value.length) : inline.value;
      }
      // A note's number stands close to its word; the rest parts the text.
      return inline.type === 'footnote' ? '' : '\ufffc';
    })
    .join('');
}

/** A text with non-breaking spaces where German wants them. */
export function glue(text: string): string {
  return kept.reduce((glued, space) => glued.replace(space, noBreak), text);
}
