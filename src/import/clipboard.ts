import { isVersion, sectionNamed } from '../motion/sections.ts';
import type { Clipboard } from './copied.ts';
import { textFromHtml } from './html.ts';
import { hasHardLines, joinLines } from './join-lines.ts';
import type { LeftOut } from './paper.ts';
import { ImportedPictures } from './pictures.ts';
import { withoutFurniture } from './plain-lines.ts';
import { tableFromTabs } from './tabs.ts';

/** One way to paste: as text of the dialect, with its lines joined, or letter for letter. */
export interface PasteOffer {
  way: 'motion' | 'joined' | 'plain';
  text: string;
  /** What was copied and is not in it. */
  leftOut?: LeftOut[];
  /** The pictures that it names, by their addresses from the motion's folder. */
  pictures?: ReadonlyMap<string, Uint8Array>;
}

/** Where something is pasted: what stands before and behind the cursor, in the whole text. */
export interface PastePlace {
  before: string;
  after: string;
}

/**
 * The ways to paste, the best one first; none where there is nothing to be done but what every
 * editor does. HTML wins over plain text, and lines of a column are joined first. In a motion that
 * has text, what is a mail's or a letter's own is left out and told; in the text that an amendment
 * quotes, everything stays as it is.
 */
export function pasteOffers(clipboard: Clipboard, place: PastePlace): PasteOffer[] {
  const { text } = clipboard;
  const plain: PasteOffer = { way: 'plain', text };
  const joined = joinedOffer(clipboard, place);
  const motion = motionOffer(clipboard, place);
  if (!motion && !(joined && hasHardLines(text))) {
    // Its usual way of pasting stays the first, without a menu that says so.
    return joined && text !== '' ? [plain, joined] : [];
  }
  return [motion, joined, text === '' ? undefined : plain]
    .filter((offer) => offer !== undefined)
    .filter((offer, index, all) => all.findIndex((other) => other.text === offer.text) === index);
}

function joinedOffer({ html, text }: Clipboard, place: PastePlace): PasteOffer | undefined {
  const copied = isTyped(html) || quotes(place) ? { text, leftOut: [] } : furnished(text, place);
  const pages = joinLines(copied.text);
  if (!text.trim().includes('\n') || pages.text === text.trim()) return undefined;
  return offer('joined', pages.text, place, [...copied.leftOut, ...pages.leftOut]);
}

/** As text of the motion; `undefined` where plain text is that already. */
function motionOffer({ html, text }: Clipboard, place: PastePlace): PasteOffer | undefined {
  if (html !== undefined && !isTyped(html)) return fromHtml(html, place);
  const table = html === undefined ? tableFromTabs(text) : undefined;
  if (table !== undefined) return offer('motion', table, place);
  const copied = isTyped(html) || quotes(place) ? { text, leftOut: [] } : furnished(text, place);
  if (copied.leftOut.length === 0) return undefined;
  const pages = isWrapped(copied.text) ? joinLines(copied.text) : { ...copied, leftOut: [] };
  return offer('motion', pages.text, place, [...copied.leftOut, ...pages.leftOut]);
}

/** Whether lines end at a column, as those of most mails do. */
function isWrapped(text: string): boolean {
  const longest = Math.max(...text.split('\n').map(({ length }) => length));
  return hasHardLines(text) || (longest >= 60 && longest <= 80);
}

function fromHtml(html: string, place: PastePlace): PasteOffer | undefined {
  const firstFootnote =
    1 +
    Math.max(
      0,
      ...Array.from(place.before.matchAll(/\[\^(\d{1,6})\]/gu), ([, label]) => Number(label)),
    );
  const pictures = new ImportedPictures();
  const leftOut: LeftOut[] = [];
  const [frame, verbatim] = [hasText(place), quotes(place)];
  const text = textFromHtml(html, { firstFootnote, pictures, leftOut, frame, verbatim });
  return text.trim() === '' ? undefined : offer('motion', text, place, leftOut, pictures.files);
}

function furnished(text: string, place: PastePlace): { text: string; leftOut: LeftOut[] } {
  return withoutFurniture(text, { frame: hasText(place) });
}

function offer(
  way: PasteOffer['way'],
  text: string,
  place: PastePlace,
  leftOut: LeftOut[] = [],
  pictures?: ReadonlyMap<string, Uint8Array>,
): PasteOffer {
  return {
    way,
    text: fitted(text, place),
    ...(leftOut.length > 0 && { leftOut }),
    ...(pictures && pictures.size > 0 && { pictures }),
  };
}

/** Whether the motion has a letter of its own already. */
function hasText({ before, after }: PastePlace): boolean {
  return `${before}${after}`.trim() !== '';
}

/** Whether it is pasted into the text that an amendment is about, which is quoted. */
function quotes({ before }: PastePlace): boolean {
  const headings = Array.from(
    before.matchAll(/^ {0,3}##?[ \t]+([^\n]+)$/gmu),
    ([, title = '']) => title,
  );
  const name = sectionNamed(headings.at(-1)?.trim() ?? '');
  return name !== undefined && isVersion(name);
}

function isTyped(html: string | undefined): boolean {
  return html !== undefined && isCode(html);
}

/** What code editors copy: their colours are no text of anybody's, and the text is typed already. */
function isCode(html: string): boolean {
  return /^(?:\s|<(?:html|body|meta)[^>]*>|<!--StartFragment-->)*<div style="[^"]*white-space:\s*pre\b/iu.test(
    html,
  );
}

/**
 * A text of several blocks, set apart from what stands around it: a heading, a table or a list is
 * no part of the paragraph at the cursor.
 */
function fitted(text: string, { before, after }: PastePlace): string {
  const line = /[^\n]*$/u.exec(before)?.[0] ?? '';
  const rest = /^[^\r\n]*/u.exec(after)?.[0] ?? '';
  const above = before.slice(0, before.length - line.length);
  const isBlock = /^(?:#{2,6} |\||- |\d{1,3}[.)] |[a-z]\) )/u.test(text);
  if (!isBlock && !text.includes('\n')) return text;
  const start = !isBlock ? '' : line.trim() !== '' ? '\n\n' : isParted(above) ? '' : '\n';
  return `${start}${text}${rest.trim() === '' ? '' : '\n\n'}`;
}

function isParted(above: string): boolean {
  return above.trim() === '' || /\n[ \t]*\r?\n$/u.test(above);
}
