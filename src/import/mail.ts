import type { CopiedLine } from './copied-lines.ts';

/** What a mail has besides what somebody wrote. */
export type MailPart = 'mail' | 'signature' | 'notice';

/** The lines of a mail that are not what somebody wrote, and where one mail ends and another begins. */
export interface MailParts {
  parts: Map<number, MailPart>;
  /** Lines at which the next mail begins. */
  begins: Set<number>;
}

/**
 * Finds the head of a mail, the line that says who wrote what is quoted, what stands below `-- `, and
 * what an office or a program puts below every mail. What only looks alike is left: a head has an
 * address or a time of day, or stands below a line that says that a mail was passed on.
 */
export function mailPartsIn(lines: readonly CopiedLine[]): MailParts {
  const parts = new Map<number, MailPart>();
  const begins = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const length = headAt(lines, at) || passedOnAt(lines, at) || attributionAt(lines, at);
    if (length === 0) continue;
    for (let index = at; index < at + length; index += 1) parts.set(index, 'mail');
    begins.add(at + length);
    at += length - 1;
  }
  signatures(lines, parts, begins);
  notices(lines, parts);
  return { parts, begins };
}

const key =
  /^(Von|From|Absender|Gesendet(?: am)?|Sent|Datum|Date|An|To|Empfänger|C[Cc]|Kopie(?: \(Cc\))?|B[Cc][Cc]|Blindkopie|Betreff|Subject|Antwort an|Antworten an|Reply-To|Wichtigkeit|Importance|Priorität|Priority|Anlagen|Anhänge|Attachments|Organisation|Message-ID|User-Agent)\s*:(?:\s|$)/u;
const keyOfSender = /^(?:Von|From|Absender)$/u;
const address = /[\w.+-]+@[\w-]+\.\w|\b\d{1,2}:\d{2}\b/u;

/** How many lines the head of a mail has that begins there; 0 where none does. */
function headAt(lines: readonly CopiedLine[], start: number): number {
  const keys: string[] = [];
  let has = false;
  let at = start;
  for (; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '' && keys.length > 0 && key.test(lines[at + 1]?.text ?? '')) continue;
    const found = key.exec(text)?.[1];
    if (found === undefined && !(keys.length > 0 && goesOn(lines, at))) break;
    if (found !== undefined) keys.push(found);
    has ||= address.test(text);
  }
  const isHead = keys.some((one) => keyOfSender.test(one)) && new Set(keys).size > 1;
  const isBelow = passedOn.test(lines[start - 1]?.text ?? '');
  return isHead && (has || isBelow) ? at - start : 0;
}

/** A list of addresses that is longer than a line. */
function goesOn(lines: readonly CopiedLine[], at: number): boolean {
  const [text, above] = [lines[at]?.text ?? '', lines[at - 1]?.text ?? ''];
  return /[;,]$/u.test(above) && /@|;/u.test(text);
}

const passedOn =
  /^(?:[-_*–—]{2,}\s*)?(?:Urspr(?:ü|ue)ngliche (?:Nachricht|E-?Mail)|Original-?[Nn]achricht|Original Message|Weitergeleitete (?:Nachricht|E-?Mail)|Forwarded [Mm]essage|Anfang der weitergeleiteten (?:Nachricht|E-?Mail)|Begin forwarded message)\s*(?::|[-_*–—]{2,})$/u;

function passedOnAt(lines: readonly CopiedLine[], at: number): number {
  const text = lines[at]?.text ?? '';
  if (passedOn.test(text)) return 1;
  // A line that is drawn, right above a head.
  if (!/^_{8,}$/u.test(text)) return 0;
  const below = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  return headAt(lines, below) > 0 ? below - at : 0;
}

/** `Am 01.03.2027 um 10:11 schrieb Karla Muster:`, on one line or two. */
function attributionAt(lines: readonly CopiedLine[], at: number): number {
  const first = lines[at]?.text ?? '';
  if (!/^(?:Am|On)\s/u.test(first)) return 0;
  const whole = `${first} ${lines[at + 1]?.text ?? ''}`;
  if (isAttribution(first)) return 1;
  return !/[:.]$/u.test(first) && isAttribution(whole) ? 2 : 0;
}

function isAttribution(text: string): boolean {
  return (
    text.length < 300 &&
    /\d/u.test(text) &&
    address.test(text) &&
    /\s(?:schrieb|wrote|geschrieben)\b[^:]{0,200}:$/u.test(
      text.replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b|<[^>]*>/gu, ''),
    )
  );
}

/** So many lines a signature may have: what is longer is no signature. */
const longestSignature = 20;

/** How somebody can be reached. */
const reachable = /@|\bTel|\bFax|\bMobil|www\.|\d{4,}/u;

/** From `-- ` to the end of the mail. */
function signatures(
  lines: readonly CopiedLine[],
  parts: Map<number, MailPart>,
  begins: ReadonlySet<number>,
): void {
  for (const [start, { text, depth }] of lines.entries()) {
    if (text !== '--' || parts.has(start)) continue;
    let end = start + 1;
    while (
      end < lines.length &&
      !begins.has(end) &&
      parts.get(end) !== 'mail' &&
      lines[end]?.depth === depth &&
      lines[end]?.block === undefined
    )
      end += 1;
    const words = lines.slice(start + 1, end).filter((line) => line.text !== '');
    // Alone it may be a line that somebody drew.
    const isSure = begins.size > 0 || words.some((line) => reachable.test(line.text));
    if (words.length > longestSignature || !isSure) continue;
    for (let at = start; at < end; at += 1) parts.set(at, 'signature');
  }
}

const notice =
  /^(?:Diese?r?s?|Der Inhalt|Die Informationen|Bitte|Denken Sie|Please|This|The|If you)\b.{0,80}(?:E-?Mail|Mail|Nachricht|message|Kommunikation)\b/iu;
const saysSo =
  /vertraulich|confidential|geschützt|privileged|irrtümlich|in error|(?:aus)?(?:ge)?druck|\bprint|Viren|virus|Umwelt|environment|unbefugt/iu;
const ofProgram =
  /^(?:(?:Diese Nachricht wurde )?[Vv]on meinem .{1,60} gesendet\.?|Gesendet (?:von|mit|über|aus) (?:meinem |meiner |der |dem )?(?:Outlook|Mail|iPhone|iPad|Android|Handy|Smartphone|Samsung|GMX|WEB\.DE|Telekom|Yahoo|freenet|mobilen).{0,60}|Sent from (?:my|Outlook|Mail) .{0,40}|Get Outlook for .{0,20}|Outlook für (?:iOS|Android|Mac)(?: .{0,30})?|Virenfrei\.?\s?(?:www\.avast\.com)?|(?:\[EXTERN[^\]]{0,20}\]|ACHTUNG:? (?:Diese )?(?:E-?Mail|[Ee]xterne)|CAUTION: ?(?:This email|External)).{0,300})$/u;

/** What stands below every mail of an office, to the end of its paragraph. */
function notices(lines: readonly CopiedLine[], parts: Map<number, MailPart>): void {
  for (const [start, { text, depth }] of lines.entries()) {
    if (parts.has(start) || lines[start]?.block !== undefined) continue;
    if (ofProgram.test(text)) parts.set(start, 'notice');
    if (!notice.test(`${text} ${lines[start + 1]?.text ?? ''}`)) continue;
    let end = start + 1;
    while (end < lines.length && isWithin(lines, end, depth)) end += 1;
    const said = lines
      .slice(start, end)
      .map((line) => line.text)
      .join(' ');
    if (!saysSo.test(said)) continue;
    for (let at = start; at < end; at += 1) parts.set(at, 'notice');
  }
}

/** Whether a line goes on with the paragraph of the one above. */
function isWithin(lines: readonly CopiedLine[], at: number, depth: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  if (!line || !above || line.text === '' || line.isApart) return false;
  if (line.depth !== depth || line.block !== undefined) return false;
  return line.goesOn === true || !/[.!?:]$/u.test(above.text);
}
