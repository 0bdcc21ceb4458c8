import { office } from '../../german/offices.ts';
import type { PaperBlock, PaperParagraph, PaperTable } from '../paper.ts';
import { textOfBlocks } from '../paper-text.ts';
import { headLinesOf } from './groups.ts';
import type { LetterParts, SignerLines } from './parts.ts';

const closingLine = /^(.*?Gr(?:ü|ue)(?:ß|ss)en?|Hochachtungsvoll|MfG)\s*,?\s*(.*)$/iu;
const isAttachment = /^Anlagen?\s*(?:\(\d+\))?\s*:?\s*/u;
const isCopies = /^(?:Verteiler|Kopien?(?:\s+an)?|Nachrichtlich(?:\s+an)?|Cc)\s*:?\s*/iu;

/** From the closing to the last line: who signs, what is enclosed, who gets a copy. */
export function readEnd(blocks: readonly PaperBlock[], parts: LetterParts): void {
  const pending: PaperBlock[] = [...blocks];
  let zone: 'signatures' | 'attachments' | 'copies' = 'signatures';
  const [first] = pending;
  const said =
    first?.type === 'paragraph'
      ? closingLine.exec(first.raw.replace(/[ \t]+/gu, ' ').split('\n')[0] ?? '')
      : null;
  if (first?.type === 'paragraph' && said?.[1]) {
    pending.shift();
    parts.closing = said[1].trim();
    const rest = [said[2] ?? '', ...first.raw.split('\n').slice(1)].filter(
      (line) => line.trim() !== '',
    );
    if (rest.length > 0)
      pending.unshift({
        ...first,
        raw: rest.join('\n'),
        inlines: [{ type: 'text', value: rest.join(' ') }],
      });
  }
  const signing = new Signing(parts);
  for (const block of pending) {
    const text = textOfBlocks([block]).join(' ');
    if (block.type === 'paragraph' && isAttachment.test(text) && block.marker === undefined) {
      zone = 'attachments';
      const rest = text.replace(isAttachment, '');
      parts.attachments = {
        title: /^Anlagen/u.test(text) ? 'Anlagen' : 'Anlage',
        blocks: rest === '' ? [] : points(block, afterTitle(block)),
      };
    } else if (block.type === 'paragraph' && isCopies.test(text) && text.length < 200) {
      zone = 'copies';
      const rest = text.replace(isCopies, '');
      if (rest !== '') parts.copies.push(...rest.split(/,\s+|;\s*/u));
      else parts.leftOut.push({ kind: 'generated', text });
    } else if (zone === 'attachments') parts.attachments?.blocks.push(...points(block, undefined));
    else if (zone === 'copies') parts.copies.push(...textOfBlocks([block]));
    else signing.block(block);
  }
  signing.end();
}

/** Lines of attachments are points of their section. */
function points(block: PaperBlock, lines: readonly string[] | undefined): PaperBlock[] {
  if (block.type === 'table' || (block.marker !== undefined && !lines)) return [block];
  const texts = lines ?? block.raw.split('\n').map((line) => line.trim());
  if (!lines && texts.length === 1) return [{ ...block, marker: '', level: 0, indent: 7.5 }];
  return texts
    .filter((line) => line !== '')
    .map(
      (value): PaperParagraph => ({
        ...block,
        marker: '',
        level: 0,
        indent: 7.5,
        raw: value,
        inlines: [{ type: 'text', value: value.replace(/^[-–•]\s+/u, '') }],
      }),
    );
}

function afterTitle(block: PaperParagraph): string[] {
  return block.raw
    .replace(/^\s+/u, '')
    .replace(isAttachment, '')
    .split('\n')
    .map((line) => line.trim());
}

/** Who signs, line by line, or column by column. */
class Signing {
  readonly #parts: LetterParts;

  constructor(parts: LetterParts) {
    this.#parts = parts;
  }

  /** Lines of columns that are parted by tabs. */
  #rows: string[][] = [];

  block(block: PaperBlock): void {
    if (block.type === 'paragraph' && /\S\t+\s*\S/u.test(block.raw)) {
      this.#rows.push(...block.raw.split('\n').map((line) => line.split(/\t+/u)));
      return;
    }
    this.end();
    if (block.type === 'table') this.#table(block);
    else for (const { text } of headLinesOf(block)) this.#line(text);
    if (block.type === 'paragraph' && block.inlines.some(({ type }) => type === 'image'))
      this.#parts.leftOut.push({ kind: 'picture', text: 'Bild einer Unterschrift' });
  }

  /** Nothing more stands in these columns. */
  end(): void {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length > 0) this.#columns(rows);
  }

  #table({ rows }: PaperTable): void {
    this.#columns(rows.map((row) => row.map(({ blocks }) => textOfBlocks(blocks).join('\n'))));
  }

  #columns(rows: readonly (readonly string[])[]): void {
    const count = Math.max(...rows.map(({ length }) => length));
    for (let column = 0; column < count; column += 1) {
      for (const row of rows)
        for (const line of (row[column] ?? '').split('\n')) this.#line(line.trim());
    }
  }

  #line(text: string): void {
    if (text === '') return;
    const { signatures, leftOut, unsure } = this.#parts;
    if (/^[\s_.…–-]{3,}$/u.test(text)) {
      leftOut.push({ kind: 'line', text });
      return;
    }
    const bare = text
      .replace(/^(?:gez\.|i\.\s?[AV]\.|\(Unterschrift\)|Unterschrift:?)\s*/iu, '')
      .replace(/^\((.+)\)$/u, '$1');
    if (bare !== text)
      leftOut.push({ kind: 'line', text: text.slice(0, text.length - bare.length) || text });
    if (bare === '') return;
    const last = signatures.at(-1);
    const signer = last?.signers.at(-1);
    if (isGroup(bare)) {
      const name = bare.replace(/^(?:Für|Im Namen)\s+(?:der|die|des)\s+/iu, '').replace(/:$/u, '');
      const isSenders = this.#parts.senders.length < 2;
      // Below a name it says for whom that person signs.
      if (isSenders) leftOut.push({ kind: 'generated', text: bare });
      else if (last && signer && !last.group) last.group = name;
      else signatures.push({ group: name, signers: [] });
      return;
    }
    const [name = '', ...behind] = bare.split(/,\s+/u);
    const person: SignerLines | undefined = isName(name)
      ? { name, ...(behind.length > 0 && { office: behind.join(', ') }) }
      : undefined;
    if (person) {
      if (
        !last ||
        (last.group === undefined && this.#parts.senders.length > 1 && last.signers.length > 0)
      )
        signatures.push({ signers: [person] });
      else last.signers.push(person);
    } else if (signer && (!signer.office || bare.length < 60))
      signer.office = signer.office ? `${signer.office} ${bare}` : bare;
    else unsure.push(bare);
  }
}

function isGroup(text: string): boolean {
  return (
    (/^(?:Für|Im Namen)\s/u.test(text) ||
      /(?:-Fraktion|^Fraktion\s|fraktion$|Ratsgruppe|^Gruppe\s|^(?:SPD|CDU|CSU|FDP|AfD|BÜNDNIS|Bündnis|Freie Wähler|Die Linke)\b)/u.test(
        text,
      )) &&
    !/(?:vorsitz|sprecher|mitglied)/iu.test(text)
  );
}

/** Two to five words that begin like names, titles among them, and no office. */
export function isName(text: string): boolean {
  const words = text.replace(/^(?:Frau|Herr)\s+/u, '').split(' ');
  if (words.length < 2 || words.length > 6 || /\d|:/u.test(text)) return false;
  if (
    words.some(
      (word) =>
        office(word).form !== undefined ||
        /(?:vorsitzend|sprecher|mitglied|fraktion|rätin$|ausschuss)/iu.test(word),
    )
  )
    return false;
  return words.every((word) =>
    /^(?:\p{Lu}[\p{L}.'’-]*|von|van|de|der|zu|und|den|h\.|c\.)$/u.test(word),
  );
}
