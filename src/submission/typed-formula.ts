import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Motion, Section } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
import type { Place } from '../text/place.ts';
import { oncePer } from '../text/remembering.ts';
import { cutPhrasing, sourceOffset, textOfPhrasing } from './phrasing.ts';
import { canBeSameBody } from './same-body.ts';
import { decidingBodies, stopsOf } from './stops.ts';

/** An enacting formula that the drafter has typed. */
export interface TypedFormula {
  /** `Der Gemeinderat möge beschließen:`, in one line. */
  text: string;
  place: Place;
  /** The body that it names (`Der Gemeinderat`), where it is one to decide. */
  body?: { text: string; place: Place };
  /** Where it stands: before the first section, in one, or as the title of one. */
  where: 'preface' | 'section' | 'title';
  section?: Section;
  /** Which block of the preface or the section it is (or begins). */
  index: number;
  /** The last one: of several formulas one under the other each is a block. */
  last: number;
  /** Empty where it leads a whole sentence (`… möge beschließen, dass die Stadt baut.`). */
  content: PhrasingContent[];
  /** What follows it in the same paragraph. */
  rest: Paragraph[];
}

/** Longer than any formula; what is beyond isn't looked at. */
const longest = 600;
/** Nor is what so many blocks lead up to. */
const farthest = 100;

const wish =
  /^([\s\S]{2,300}?)\s(?:m(?:ö|o\u0308|oe)gen?|wollen?)\s(?:[\s\S]{0,200}?\s)?(?:beschlie(?:ß|ss)en|Beschlu(?:ss|ß) fassen|verabschieden|fassen)(?!\p{L})(?:[^.:,!?\n]{0,120}:|,[^.:!?\n]{0,120}:(?=\s*$)|\s*[,…]|\s*\.{3}|\.(?=\s*$))?/iu;
const statement =
  /^([\s\S]{2,300}?)(?<!\szu)\sbeschlie(?:ß|ss)(?:t|en)(?!\p{L})(?:[^.:!?\n]|\.(?!\s+\p{Lu})){0,160}:/u;
const request =
  /^([\s\S]{0,300}?)(?<!\p{L})(?:beantrag(?:en|t|e)|stell(?:en|t|e)\s(?:[^:]{0,200}\s)?\p{L}{0,30}(?:A|a)ntrag|bitte[nt]?\s[^:]{0,200}(?:beschlie(?:ß|ss)en|Beschlu(?:ss|ß)\p{L}*|Zustimmung))(?!\p{L})(?:[^.:!?\n]|\.(?!\s+\p{Lu})){0,160}:/u;
const plea =
  /^([\s\S]{2,300}?)\s(?:wird|werden)\s(?:[\s\S]{0,100}?\s)?gebeten(?!\p{L})[\s\S]{0,100}?(?:beschlie(?:ß|ss)en|Beschlu(?:ss|ß) zu fassen)[^.:!?\n]{0,60}:/iu;
const asking =
  /(?<!\p{L})(?:frag(?:en|t|e)|Fragen?|bitten|bittet|gebeten|Beantwortung|Auskunft|Anfrage)(?!\p{L})/u;

/** "Wir beantragen, der Gemeinderat möge …", "Das ist nötig. Der Gemeinderat möge …" */
const beforeBody =
  /^(?:[\s\S]*[.!?:]\s+(?=D(?:er|ie|as)\s))?(?:[^,:]{0,200}(?:beantrag|bitte|schlag|schläg|stell)[^,:]{0,200}[,:]\s+(?:dass\s+)?)?/u;

/** Who may ask a body to decide: "Die Verwaltung beantragt beim Land:" is no formula. */
const submits =
  /(?<!\p{L})(?:wir|ich|es|hiermit|daher|deshalb|(?:Unterz|unterz)eichne\p{L}*|Antragsteller\p{L}*|SPD|CDU|CSU|FDP|AfD|ÖDP|Volt|BSW|Grünen?|GRÜNEN?|Linken?|LINKEN?|Freien|Piraten|Jusos)(?!\p{L})|(?:fraktion(?:en)?|gruppe|partei|liste|gemeinschaft|vereinigung|verband|verein|bündnis|union|wähler|jugend)(?!\p{L})/iu;

/** The formula that a motion brings along, wherever it stands; `undefined` where it brings none. */
export const typedFormula = oncePer((motion: Motion): TypedFormula | undefined => {
  const lines = () => new Lines(motion.text);
  const voted = motion.sections.find(({ name }) => name === motion.kind.votedOn);
  const inSection = voted && inContent(motion, voted.content, lines, false);
  if (inSection) return { ...inSection, where: 'section', section: voted };
  const inPreface = inContent(motion, motion.preface, lines, voted !== undefined);
  if (inPreface) return { ...inPreface, where: 'preface' };
  if (voted) return undefined;
  for (const section of motion.sections) {
    if (section.name) continue;
    const found = inHeading(motion, section, lines);
    if (found) return found;
  }
  return undefined;
});

const petition =
  /^(?:(?:hiermit|daher|deshalb|somit)\s)?(?:(?:wir|ich)\sbeantragen?|beantragen?\s(?:wir|ich)|die\s[^.,:;\n]{1,80}\sbeantrag(?:t|en))(?!\p{L})/iu;

/** "Wir beantragen die Einrichtung …": nothing may stand before it as if the body said so. */
export function isPetition([first]: readonly RootContent[]): boolean {
  if (first?.type !== 'paragraph') return false;
  const found = petition.exec(textOfPhrasing(first.children).slice(0, longest).trimStart())?.[0];
  return found !== undefined && submits.test(found);
}

/**
 * "Der Rat möge die Verwaltung beauftragen …": the body that a formula would name is named, and
 * asked, by the resolution itself.
 */
export function isWish(motion: Motion, [first]: readonly RootContent[]): boolean {
  const block = first?.type === 'list' ? first.children[0]?.children[0] : first;
  if (block?.type !== 'paragraph') return false;
  const text = textOfPhrasing(block.children).slice(0, longest).trimStart();
  const subject =
    /^((?:Der|Die|Das)\s[^.:;\n]{2,150}?)\s(?:m(?:ö|o\u0308)gen?|wolle)(?!\p{L})/u.exec(text)?.[1];
  if (subject === undefined || /verwaltung$|meister(?:in)?$/iu.test(subject)) return false;
  const bodies = decidingBodies(stopsOf(motion)).flatMap(({ body }) => body?.name ?? []);
  return bodies.length === 0 || bodies.some((name) => canBeSameBody(subject, name));
}

type Found = Omit<TypedFormula, 'where' | 'section'>;

/**
 * In one of the paragraphs that a part begins with.
 *
 * @param introduces whether what is voted on follows the part.
 */
function inContent(
  motion: Motion,
  content: readonly RootContent[],
  lines: () => Lines,
  introduces: boolean,
): Found | undefined {
  for (const [index, node] of content.slice(0, farthest).entries()) {
    if (node.type === 'html') continue;
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const found = inParagraph(motion, node, lines);
    const last = found
      ? index + takeFurther(motion, found, content.slice(index + 1), lines)
      : index;
    if (node.type === 'heading' && !(found && found.rest.length === 0)) continue;
    // What nothing follows is no formula but the resolution itself.
    if (found && (found.rest.length > 0 || last < content.length - 1 || introduces)) {
      return { ...found, index, last };
    }
  }
  return undefined;
}

type InParagraph = Omit<Found, 'index' | 'last'>;

/**
 * Takes further formulas that follow at once, one under the other, into the first.
 *
 * @returns how many blocks they are
 */
function takeFurther(
  motion: Motion,
  found: InParagraph,
  following: readonly RootContent[],
  lines: () => Lines,
): number {
  let blocks = 0;
  for (let taken = 0; taken < 3 && found.content.length > 0; taken++) {
    const [rest] = found.rest;
    const next = rest ?? following[blocks];
    const further = next?.type === 'paragraph' ? inParagraph(motion, next, lines) : undefined;
    if (!further?.body || further.content.length === 0) break;
    // What nothing follows is the resolution.
    if (further.rest.length === 0 && following.length <= blocks + (rest ? 0 : 1)) break;
    if (!rest) blocks++;
    found.text += ` ${further.text}`;
    found.content = [...found.content, { type: 'break' }, ...further.content];
    found.rest = further.rest;
  }
  return blocks;
}

function inParagraph(
  motion: Motion,
  paragraph: Paragraph | Heading,
  lines: () => Lines,
): InParagraph | undefined {
  const text = textOfPhrasing(paragraph.children);
  const match = matchFormula(motion, text);
  if (!match) return undefined;
  const behind = match.length + (/^\s*/u.exec(text.slice(match.length))?.[0].length ?? 0);
  const [content] = cutPhrasing(paragraph.children, match.length);
  const [, rest] = cutPhrasing(paragraph.children, behind);
  const all = lines();
  const place = (start: number, end: number) =>
    all.place(sourceOffset(paragraph.children, start), sourceOffset(paragraph.children, end));
  const position = (start: number) =>
    paragraph.position && {
      position: { start: place(start, start).start, end: paragraph.position.end },
    };
  return {
    text: oneLine(text.slice(0, match.length)),
    place: place(0, match.length),
    ...(match.body && {
      body: {
        text: oneLine(text.slice(match.body.start, match.body.end)),
        place: place(match.body.start, match.body.end),
      },
    }),
    ...(isSentence(text, match.length)
      ? { content: [], rest: [{ ...paragraph, type: 'paragraph', children: paragraph.children }] }
      : {
          content,
          rest: isBlank(rest) ? [] : [{ type: 'paragraph', children: rest, ...position(behind) }],
        }),
  };
}

/** "…, dass die Stadt baut.": cut behind the comma it would be two halves of nothing. */
function isSentence(text: string, length: number): boolean {
  return text.slice(0, length).endsWith(',') && text.slice(length).trim() !== '';
}

function inHeading(motion: Motion, section: Section, lines: () => Lines): TypedFormula | undefined {
  const text = `${section.title}:`;
  const match = matchFormula(motion, text);
  if (match?.length !== text.length) return undefined;
  const { start, end } = section.heading.position ?? {};
  return {
    text,
    place: lines().place(start?.offset ?? 0, end?.offset ?? 0),
    where: 'title',
    section,
    index: 0,
    last: 0,
    content: [{ type: 'text', value: text }],
    rest: [],
  };
}

function matchFormula(
  motion: Motion,
  text: string,
): { length: number; body?: { start: number; end: number } } | undefined {
  const start = text.slice(0, longest);
  if (motion.kind.asks === 'answer') {
    const isLead = text.length < longest && /:\s*$/u.test(text) && asking.test(text);
    return isLead && !text.includes('?') ? { length: text.length } : undefined;
  }
  for (const pattern of [wish, plea, statement]) {
    const match = pattern.exec(start);
    const subject = match?.[1];
    if (!match || !subject || /^wir$/iu.test(subject)) continue;
    return {
      length: match[0].length,
      body: { start: beforeBody.exec(subject)?.[0].length ?? 0, end: subject.length },
    };
  }
  const match = request.exec(start);
  const subject = match?.[0] ?? '';
  return match && submits.test(subject) ? { length: match[0].length } : undefined;
}

function isBlank(content: readonly PhrasingContent[]): boolean {
  return content.every(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''),
  );
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
