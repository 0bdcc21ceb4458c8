import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { letterOf } from '../../src/export/export.ts';
import { cleanPage } from '../../src/import/cleaning.ts';
import { textFromHtml } from '../../src/import/html.ts';
import { importDocument, paperOf } from '../../src/import/import.ts';
import type { LeftOut } from '../../src/import/paper.ts';
import { ImportedPictures } from '../../src/import/pictures.ts';
import { styleOf, textOfHtml } from '../../src/import/style.ts';
import { Unreadable } from '../../src/import/unreadable.ts';
import { lowerCaseWords, textOfPaper } from '../../src/import/words.ts';
import { loadedOf } from './letter/again.ts';
import { line, point, table, usual, wordFile } from './letter/word-letters.ts';

const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'Begründung:',
    'Antrag',
    'An den Rat',
    '01234 Musterhausen',
    'Tel. 01234 5',
    'Der Rat möge beschließen:',
    '1. Punkt',
    '«Name»',
    'Mit freundlichen Grüßen',
    '24.05.2027',
    'a\tb\nc',
  ),
);
const paragraph = fc.oneof(
  fc
    .tuple(said, fc.boolean(), fc.boolean())
    .map(([text, bold, right]) => line(printable(text), { bold, right })),
  said.map((text) => point(printable(text))),
  fc.tuple(said, said).map(([one, other]) => table([printable(one), printable(other)])),
);
const part = fc.array(paragraph, { maxLength: 4 });

/** What no XML can carry is in no Word file. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}

/** A letter in Word whose parts are anything, some of its XML cut or doubled. */
export const anyWordLetter: fc.Arbitrary<Promise<Uint8Array>> = fc
  .record({
    head: part,
    title: fc.option(part),
    body: part,
    end: part,
    cut: fc.option(fc.tuple(fc.nat(100_000), fc.nat(30)), { freq: 4 }),
  })
  .map(async ({ head, title, body, end, cut }) => {
    const bytes = await wordFile({
      recipient: head,
      ...(title && { title }),
      resolution: body,
      reason: [...body.slice(1), ...usual.reason],
      signature: end,
    });
    if (!cut) return bytes;
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const at = cut[0] % Math.max(1, xml.length);
    parts['word/document.xml'] = strToU8(xml.slice(0, at) + xml.slice(at + cut[1]));
    return zipSync(parts);
  });

/** It is told why it can't be read, or becomes a motion, and no word of it is lost untold. */
export async function assertNoWordLost(letter: Promise<Uint8Array>): Promise<void> {
  const bytes = await letter;
  try {
    const imported = await importDocument(bytes);
    const { text, leftOut } = imported;
    const known = new Set([
      ...lowerCaseWords(text.replace(/<\/?[a-z][^<>\n]{0,40}>|[*_~\\]/gu, '')),
      ...lowerCaseWords(text),
      // What the letter words by itself is in it, not in the text.
      ...lowerCaseWords(JSON.stringify(letterOf(await loadedOf(imported)))),
      ...leftOut.flatMap((one) => lowerCaseWords(one.text)),
    ]);
    const lost = lowerCaseWords(textOfPaper(paperOf(bytes))).filter((word) => !known.has(word));
    assert.deepEqual(lost, [], text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

/** Pieces of HTML in any order, as no program should copy it. */
export const anyHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table><tr><td colspan=9>',
        '</table>',
        '<li>',
        '<ol start=3>',
        '</ol>',
        '<h1>',
        '<b>',
        '</b>',
        '<sup>',
        '<p style="mso-list:l0 level2 lfo1">',
        '<span style="mso-list:Ignore">',
        '<!--',
        '-->',
        '<![if !vml]>',
        '<v:textbox>',
        '<div>',
        '</div>',
        '<ul>',
        '</ul>',
        '<blockquote>',
        '<tr>',
        '<td rowspan=3>',
        '<pre>',
        '<dl><dt>',
        '<dd>',
        '<a href="#n" name="r">1</a>',
        '<a href="#r" name="n">1</a>',
        '<details><summary>',
        '&nbsp;',
        '<br>',
        '<img src="data:image/png;base64,AA">',
        '<img alt="a" src="data:image/png;base64,iVBORw0KGgo=">',
        '<td colspan=0 rowspan=2>',
        '<blockquote type=cite>',
        '<div class=moz-signature>',
        '<p>Von: Karla &lt;k@example.org&gt;<br>Betreff: x<br>',
        '<p>Am 1.3.2027 um 10:11 schrieb Karla:<br>',
        '<p>-- <br>Tel. 1<br>',
        '<p>Sehr geehrte Frau Muster,<br>',
        '<p>Mit freundlichen Grüßen<br>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** It becomes a text, in which each letter and number is that its reader saw. */
export function assertText(html: string): void {
  const shown = counted(shownIn(cleanPage(fromHtml(html))));
  assertThere(textFromHtml(html), shown, html);
  // In a motion with text, what is a mail's or a letter's own is told instead.
  const leftOut: LeftOut[] = [];
  const pictures = new ImportedPictures();
  const text = textFromHtml(html, { pictures, leftOut, frame: true });
  const told = leftOut.filter(({ kind }) => kind !== 'quotation').map((one) => one.text);
  assertThere([text, ...told].join('\n'), shown, html);
  assertThere(textFromHtml(html, { verbatim: true }), shown, html);
}

function assertThere(text: string, shown: ReadonlyMap<string, number>, html: string): void {
  const typed = text
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/<\/?(?:br|b|i|u|sup|sub)>/gu, ' ');
  const there = counted(typed);
  const lost = [...shown].filter(([sign, count]) => count > (there.get(sign) ?? 0));
  assert.deepEqual(lost, [], JSON.stringify({ html, text }));
}

/** What a page says; markers of points and notes apart, which the text has in its own way. */
function shownIn(node: Nodes): string {
  if (styleOf(node, 'mso-list') === 'ignore') return '';
  if (node.type === 'element' && node.properties.name !== undefined) return '';
  return node.type !== 'text' && 'children' in node
    ? node.children.map(shownIn).join('')
    : textOfHtml(node);
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}
