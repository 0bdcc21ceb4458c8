import { type IPatch, type ParagraphChild, PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8 } from 'fflate';
import type { Letter } from '../../letter/letter.ts';
import { senderLines } from '../din.ts';
import { logoRoom } from '../letterhead.ts';
import { mmPerPt, signatureColumns, textWidth } from '../measures.ts';
import type { Resources } from '../writer.ts';
import { finish } from './finish.ts';
import { footnotes } from './footnotes.ts';
import { plainRuns } from './inlines.ts';
import { Numbering } from './numbering.ts';
import { type Parts, pack, unpack } from './package.ts';
import { bodySetting, endPieces, textPieces, withClosing } from './parts.ts';
import { type Pictures, pictures } from './pictures.ts';
import { built } from './pieces.ts';
import { placeholdersIn, type TemplatePlaceholder } from './placeholders.ts';
import { seal } from './seal.ts';
import { closing } from './signatures.ts';
import { setApart } from './template-paragraphs.ts';
import { adoptStyles } from './template-styles.ts';

/**
 * The letter in the group's own Word file: each placeholder gives way to its part. What stands in
 * lines takes the look of its placeholder; the text takes the template's styles where it has
 * them, by the names Word gives them in any language.
 *
 * `undefined` where the template is no Word file.
 * @throws where it is one, but damaged inside.
 */
export async function fill(
  letter: Letter,
  template: Uint8Array,
  resources: Resources,
): Promise<Uint8Array | undefined> {
  if (!placeholdersIn(template)) return undefined;
  const parts = unpack(template);
  setApart(parts);
  const ready = await pictures(letter, resources);
  const width = widthOf(parts);
  // Word has no frames in the cells of a table: there, all sign one below the other.
  const columns = standsInTable(parts, 'gruss') ? 1 : signatureColumns;
  const numbering = new Numbering();
  const setting = bodySetting(letter, { width, numbering, pictures: ready });
  const text = built(withClosing(letter, textPieces(letter, setting)));
  const end = built(endPieces(letter, setting));
  const notes = footnotes(letter, setting);
  const patches: Record<TemplatePlaceholder, IPatch> = {
    briefkopf: inLines(letter.letterhead?.lines ?? [], logo(letter, ready)),
    ortdatum: inLines(letter.placeAndDate ? [letter.placeAndDate] : []),
    absender: inLines(letter.senders.flatMap((it) => [...senderLines(it), ...it.contact])),
    empfaenger: inLines(
      letter.recipients.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines)),
    ),
    titel: inLines(titleLines(letter)),
    text: { type: PatchType.DOCUMENT, children: text },
    gruss: {
      type: PatchType.DOCUMENT,
      children: [...closing(letter, ready, width, columns), ...end],
    },
  };
  const { title, subject, author, keywords } = letter.meta;
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: pack(parts),
    patches,
    trimPlaceholders: true,
    footnotes: notes,
    numbering: { config: numbering.definitions() },
    properties: { title, subject, creator: author, keywords: keywords.join(', ') },
  });
  const filled = unpack(patched);
  adoptStyles(filled, letter.layout);
  finish(filled, letter);
  return seal(filled);
}

function titleLines({ title }: Letter): string[] {
  return [title.main, title.subject, title.reference].filter((line) => line !== undefined);
}

/** Lines within the paragraph of the placeholder, whose look they keep. */
function inLines(lines: readonly string[], before: readonly ParagraphChild[] = []): IPatch {
  const children = lines.flatMap((line, index) => [
    ...(index > 0 || before.length > 0 ? [new TextRun({ break: 1 })] : []),
    ...plainRuns(line),
  ]);
  return { type: PatchType.PARAGRAPH, children: [...before, ...children] };
}

function logo(letter: Letter, ready: Pictures): ParagraphChild[] {
  const image = letter.letterhead?.logo;
  return image ? ready.run(image, logoRoom({ ...letter.layout, form: 'schlicht' })) : [];
}

function standsInTable(parts: Parts, name: TemplatePlaceholder): boolean {
  const cells = bodyOf(parts).match(/<w:tc(?:\s[^>]*)?>[\s\S]*?<\/w:tc>/g) ?? [];
  const wanted = new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`);
  return cells.some((cell) => wanted.test(cell.replace(/<[^<>]*>/g, '')));
}

function bodyOf(parts: Parts): string {
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

/** How wide the template's text is, in mm. */
function widthOf(parts: Parts): number {
  const xml = bodyOf(parts);
  const number = (element: string, attribute: string) => {
    const [tag = ''] = xml.match(new RegExp(`<w:${element}\\b[^>]*>`)) ?? [];
    const [, value] = new RegExp(`\\bw:${attribute}="(\\d+)"`).exec(tag) ?? [];
    return value === undefined ? Number.NaN : Number(value);
  };
  const twips = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right');
  return twips > 0 ? (twips / 20) * mmPerPt : textWidth;
}
