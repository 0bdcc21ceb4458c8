import type { LeftOut, Paper, PaperBlock } from '../paper.ts';
import { groupsOf, type HeadLine, type LineGroup } from './groups.ts';
import { kindIn } from './guess.ts';
import { contactLine, placeAndDate, postcodeAndTown } from './lines.ts';
import type { LetterParts } from './parts.ts';

const toSomebody =
  /^(?:An\b|z\.\s?Hd\.|zu\s+Händen|Herrn?\b|Frau\b|(?:Stadt|Gemeinde|Amt|Landkreis|Kreis|Markt|Bezirksamt|Universitätsstadt|Landeshauptstadt|Hansestadt)\b)|(?:bürgermeister|ortsvorsteher|vorsteher|landrat|landrätin|präsidium|verwaltung|rathaus|geschäftsstelle|hauptamt|ratsbüro)|^(?:Vorsitzende|Ausschuss|Gemeinderat|Stadtrat|Ortsbeirat|Ortschaftsrat|Beirat)/iu;
const group =
  /(?:fraktion|ratsgruppe|gruppe\b|wählergemeinschaft|wählervereinigung|bürgerliste|liste\b|jugendbeirat|seniorenbeirat|jusos|ortsverein|kreisverband|^(?:SPD|CDU|CSU|FDP|AfD|ÖDP|Volt|BSW|BÜNDNIS|Bündnis|Die Linke|DIE LINKE|GRÜNE|Grüne|Freie Wähler|FREIE WÄHLER|FWG?|Piraten)(?!\p{L}))/iu;
const separated = /\s+[▫•·|*–—■◦]\s+|\s+-\s+|\s*,\s+/u;

/**
 * Finds who writes, to whom, when and about what in the lines above the salutation. What nobody
 * could tell the meaning of goes to the text.
 *
 * @returns the lines of the page's header that were of use
 */
export function readLetterHead(
  blocks: readonly PaperBlock[],
  paper: Paper,
  parts: LetterParts,
): ReadonlySet<string> {
  const groups = groupsOf(blocks, paper);
  const used = new Set<string>();
  const rest: LineGroup[] = [];
  for (const one of groups) {
    const left = readGroup(one, parts);
    if (one.from === 'header') {
      for (const { text } of one.lines) used.add(text);
      parts.letterhead.push(...left.map(({ text }) => text));
    } else if (left.length > 0) rest.push({ ...one, lines: left });
  }
  // Tabs part the columns of a header; its lines are told as they are printed.
  for (const line of paper.running.header.flat())
    if (line.split('\t').every((piece) => used.has(piece.replace(/\s+/gu, ' ').trim())))
      used.add(line);
  readTitle(
    rest.flatMap(({ lines }) => lines),
    parts,
  );
  return used;
}

/** Takes what a group says of date, sender and recipient, and gives the lines that are left. */
function readGroup({ lines: all, from }: LineGroup, parts: LetterParts): HeadLine[] {
  let lines = all;
  const contacts: string[] = [];
  const keep: HeadLine[] = [];
  for (const line of lines) {
    const when = placeAndDate(line.text);
    const contact = contactsIn(line.text);
    if (when && parts.placeAndDate === undefined) parts.placeAndDate = line.text;
    else if (contact) {
      for (const piece of contact) {
        const { kind, value } = contactLine(piece) ?? { kind: 'other', value: piece };
        if (kind === 'other') parts.leftOut.push({ kind: 'contact', text: piece });
        else {
          contacts.push(piece);
          const lead = piece.slice(0, piece.indexOf(value)).trim();
          if (lead !== '') parts.leftOut.push({ kind: 'generated', text: lead });
        }
      }
    } else keep.push(line);
  }
  lines = keep;
  const returned = lines.findIndex(({ text }) => isReturnAddress(text));
  if (returned >= 0) {
    const [line] = lines.slice(returned, returned + 1);
    lines = lines.filter((_, index) => index !== returned);
    if (line) addSender(line.text.split(separated), contacts.splice(0), parts);
  }
  const texts = lines.map(({ text }) => text);
  const isTitle = texts.some((text, index) => isTitleLine(lines[index] as HeadLine, text));
  const address = texts.findIndex((text) => postcodeAndTown.test(text));
  if (!isTitle && texts.length > 0) {
    const first = texts[0] ?? '';
    const isTo =
      /^(?:An\b|Herrn?\b|Frau\b|z\.\s?Hd\.)/u.test(first) ||
      (toSomebody.test(first) && !group.test(first));
    const isFrom = group.test(first);
    if (isTo && from !== 'header' && (address >= 0 || texts.length > 1 || /^An\b/u.test(first))) {
      const until = address >= 0 ? address + 1 : texts.length;
      addRecipient(texts.slice(0, until), parts);
      lines = lines.slice(until);
    } else if (
      isFrom ||
      (address >= 0 &&
        (from === 'header' ||
          parts.recipients.length > 0 ||
          !texts.some((text) => toSomebody.test(text))))
    ) {
      const until = address >= 0 ? address + 1 : isFrom ? texts.length : 0;
      if (isFrom || address >= 0) {
        const said = texts.slice(0, until);
        if (from === 'header' && address < 0) parts.letterhead.push(...said);
        if (from !== 'header' || address >= 0 || parts.senders.length === 0)
          addSender(said, contacts.splice(0), parts);
        lines = lines.slice(until);
      }
    } else if (address >= 0) {
      addRecipient(texts.slice(0, address + 1), parts);
      lines = lines.slice(address + 1);
    }
  }
  if (contacts.length > 0) {
    const last = parts.senders.at(-1);
    if (last) last.contact.push(...contacts);
    else parts.senders.push({ name: '', pieces: [], contact: contacts });
  }
  return lines;
}

/** `Tel. 01234 56789 · info@example.org`: all pieces of a line that is nothing but contact. */
function contactsIn(line: string): string[] | undefined {
  if (contactLine(line)) return [line];
  const pieces = line.split(/\s+[▫•·|–—/]\s+|;\s+|,\s+(?=\p{L}*(?:fax|mail|mobil|tel|www))/iu);
  return pieces.length > 1 && pieces.every((piece) => contactLine(piece)) ? pieces : undefined;
}

function isReturnAddress(text: string): boolean {
  const pieces = text.split(separated);
  return (
    pieces.length >= 3 &&
    postcodeAndTown.test(pieces.at(-1) ?? '') &&
    !/^(?:An|Herrn?)\b/u.test(text) &&
    text.length < 160
  );
}

function addSender(lines: readonly string[], contact: string[], parts: LetterParts): void {
  const [name = '', ...pieces] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const address = pieces.flatMap((piece) => piece.split(/\s+[▫•·|]\s+|,\s+(?=\d{5}\s)/u));
  const nameless = parts.senders.find((sender) => sender.name === '');
  const known = parts.senders.find((sender) => sender.name === name);
  const target = known ?? nameless;
  if (target) {
    target.name = name;
    if (target.pieces.length === 0) target.pieces = address;
    else parts.leftOut.push(...unsaid(address, target.pieces));
    target.contact.push(...contact);
    return;
  }
  // The return address above the window says it again.
  const alike = parts.senders.find(
    (sender) =>
      sender.pieces.at(-1) === address.at(-1) &&
      address.length > 0 &&
      (sender.name.includes(name) || name.includes(sender.name)),
  );
  if (alike) {
    if (name.length > alike.name.length) alike.name = name;
    parts.leftOut.push(...unsaid(address, alike.pieces));
    alike.contact.push(...contact);
    return;
  }
  parts.senders.push({ name, pieces: address, contact });
}

function unsaid(lines: readonly string[], said: readonly string[]): LeftOut[] {
  return lines.filter((line) => !said.includes(line)).map((text) => ({ kind: 'generated', text }));
}

function addRecipient(lines: readonly string[], parts: LetterParts): void {
  const [first = '', ...others] = lines;
  // "An" alone on its line is how an address began.
  const whole = /^An(?: (?:den|die|das))?$/u.test(first)
    ? others
    : [
        first.replace(
          /^An (?:(?:den|die|das|Herrn|Frau)\s)?/u,
          (lead) => /(?:Herrn|Frau)\s$/.exec(lead)?.[0] ?? '',
        ),
        ...others,
      ];
  if (whole.length !== lines.length || whole[0] !== first)
    parts.leftOut.push({
      kind: 'generated',
      text: first === whole[0] ? 'An' : (/^An(?: (?:den|die|das))?/u.exec(first)?.[0] ?? 'An'),
    });
  // `Herrn` on a line of its own belongs to the name below it.
  const joined = whole
    .filter((line) => line !== '')
    .flatMap((line, index, all) => {
      if (/^(?:Herrn?|Frau)$/u.test(all[index - 1] ?? '')) return [];
      return /^(?:Herrn?|Frau)$/u.test(line) ? [`${line} ${all[index + 1] ?? ''}`.trim()] : [line];
    });
  parts.recipients.push(joined);
}

function isTitleLine(line: HeadLine, text: string): boolean {
  return (
    line.heading === 1 || kindIn(text) !== undefined || /^(?:Betreff|Betr\.|Thema)\s*:?/u.test(text)
  );
}

const referenceLine =
  /^(?:(?:Vorlage|Drucksache|Drs\.|DS|Antrags?-?Nr\.|Vorlagen?-?Nr\.?)\s*:?\s*[\p{L}\d/.-]*\d|TOP\s*:?\s*\d+[\d.]*|nicht(?:-|\s)?öffentlich)/iu;

/** Title, subject and number, out of what is neither sender nor recipient. */
function readTitle(lines: readonly HeadLine[], parts: LetterParts): void {
  const rest: HeadLine[] = [];
  const subject: string[] = [];
  const references: string[] = [];
  let inTitle = false;
  for (const line of lines) {
    const { text } = line;
    const about = /^(?:Betreff|Betr\.|Thema|Gegenstand)\s*:?\s*(.*)$/u.exec(text)?.[1];
    if (about !== undefined) {
      if (about !== '') subject.push(about);
      parts.leftOut.push({ kind: 'generated', text: 'Betreff' });
      inTitle = true;
    } else if (referenceLine.test(text) && text.length < 80) references.push(text);
    else if (parts.title.main === undefined && kindIn(text) !== undefined && text.length < 300) {
      inTitle = true;
      const [, , behind = ''] = /^([^:–]{3,60}?)\s*(?::|\s[–-])\s+(.+)$/u.exec(text) ?? [];
      if (
        behind !== '' &&
        kindIn(text.slice(0, text.length - behind.length)) &&
        subject.length === 0
      ) {
        subject.push(behind);
        parts.title.main = kindIn(text) ?? text;
      } else if (
        /\b(?:auf|zum Thema|zur? (?!(?:nächsten )?Sitzung))/u.test(text) &&
        subject.length === 0 &&
        !/Sitzung/u.test(text)
      ) {
        subject.push(text);
        parts.title.main = kindIn(text) ?? text;
      } else parts.title.main = text;
    } else if (
      inTitle &&
      /^(?:(?:für|zu)[rm]?\s+(?:die\s+)?(?:nächste[nr]?\s+)?(?:Sitzung|\p{L}*sitzung)|de[rs]\s.*(?:Fraktion|fraktion|Gruppe)|von\s)/u.test(
        text,
      ) &&
      parts.title.main !== undefined &&
      subject.length === 0
    )
      parts.title.main = `${parts.title.main} ${text}`;
    else if (inTitle && /^hier\s*:/u.test(text)) subject.push(text);
    else if (
      (inTitle || line.heading === 1 || line.bold) &&
      text.length < 250 &&
      (line.bold || line.heading !== undefined || subject.length === 0) &&
      subject.length < 3 &&
      !postcodeAndTown.test(text)
    ) {
      subject.push(text);
      inTitle = true;
    } else rest.push(line);
  }
  if (subject.length > 0) parts.title.subject = unquoted(subject.join(' '));
  if (references.length > 0) parts.title.reference = references.map(referenceWord).join(' · ');
  const seen = new Set<unknown>();
  for (const { block, text } of rest) {
    parts.unsure.push(text);
    if (seen.has(block)) continue;
    seen.add(block);
    parts.preface.push({
      ...block,
      inlines: [
        {
          type: 'text',
          value: rest
            .filter((line) => line.block === block)
            .map((line) => line.text)
            .join(' '),
        },
      ],
    });
  }
}

function referenceWord(text: string): string {
  return text
    .replace(/^TOP\s*:?\s*/u, 'TOP ')
    .replace(/^(?:Vorlagen?-?Nr\.?|Vorlage)\s*:?\s*/u, 'Vorlage ')
    .replace(/^nicht(?:-|\s)?öffentlich$/iu, 'nichtöffentlich');
}

function unquoted(text: string): string {
  const inner = /^[„"“](.+)["“”]$/u.exec(text)?.[1];
  return inner && !/[„"“”]/u.test(inner) ? inner : text;
}
