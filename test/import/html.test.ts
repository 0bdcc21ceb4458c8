import assert from 'node:assert/strict';
import { textFromHtml } from '../../src/import/html.ts';
import { shownOf } from './shown.ts';

function becomes(what: string, html: string, text: string): void {
  it(what, () => assert.equal(textFromHtml(html), text));
}

/** A point as Word writes it. */
function point(level: number, marker: string, text: string, font = 'Calibri'): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:l2 level${level} lfo1'><![if !supportLists]><span lang=DE
style='font-family:"${font}"'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=DE>${text}<o:p></o:p></span></p>`;
}

describe('HTML from the clipboard', () => {
  becomes(
    "keeps Word's markers on three levels, restarted and continued",
    [
      point(1, '1.', 'Eins'),
      point(2, 'a)', 'darunter'),
      point(3, '·', 'noch tiefer', 'Symbol'),
      point(2, 'b)', 'wieder'),
      point(1, '2.', 'Zwei'),
      '<p class=MsoNormal>Dazwischen</p>',
      point(1, '3.', 'Drei'),
      point(1, '1.', 'von vorn'),
    ].join('\n'),
    `1. Eins
   a) darunter
      - noch tiefer
   b) wieder
2. Zwei

Dazwischen

3. Drei
1. von vorn`,
  );

  becomes(
    "takes Word's class of lists for none where no marker was printed",
    "<p class=MsoListParagraph style='mso-list:none'>Nur eingerückt</p>",
    'Nur eingerückt',
  );

  becomes(
    'reads bullets of the fonts of symbols, and the arrow as one',
    [
      point(1, '§', 'Quadrat', 'Wingdings'),
      point(1, 'o', 'Kreis', 'Courier New'),
      point(1, 'ü', 'Haken', 'Wingdings'),
      point(1, '\uF0B7', 'privat', 'Symbol'),
    ].join(''),
    '- Quadrat\n- Kreis\n- Haken\n- privat',
  );

  becomes(
    'keeps a marker that is none in the dialect as the beginning of a paragraph',
    point(1, 'Ziffer 1:', 'Eins') + point(1, 'Ziffer 2:', 'Zwei'),
    'Ziffer 1: Eins\n\nZiffer 2: Zwei',
  );

  becomes(
    'keeps a second paragraph of a point in it',
    `${point(1, '1.', 'Eins')}<p class=MsoListParagraphCxSpMiddle><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt'>geht weiter</p>${point(1, '2.', 'Zwei')}`,
    '1. Eins\n\n   geht weiter\n2. Zwei',
  );

  becomes(
    'knows a section by its name: as a heading, in bold, underlined, in capitals, with a colon',
    `<h1><b>Beschlussvorschlag</b></h1><p>Text.</p><p><b><u>Begründung:</u></b></p><p>Weil.</p>
<p>SACHVERHALT</p><p>So.</p><p>Anlagen:</p><p>Plan</p>`,
    '## Beschlussvorschlag\n\nText.\n\n## Begründung\n\nWeil.\n\n## SACHVERHALT\n\nSo.\n\n## Anlagen\n\nPlan',
  );

  becomes(
    'makes a short bold line over a text a subheading, a bold sentence not',
    '<p><b>Zur Lage</b></p><p>Es regnet.</p><p><b>Das muss sich ändern.</b></p><p>Bald.</p>',
    '### Zur Lage\n\nEs regnet.\n\n**Das muss sich ändern.**\n\nBald.',
  );

  becomes(
    'begins headings at the level of sections, whatever level the file began at',
    '<h3>Angebot</h3><p>A</p><h4>Preise</h4><p>B</p>',
    '## Angebot\n\nA\n\n### Preise\n\nB',
  );

  becomes(
    'takes tracked changes as accepted and leaves comments out',
    `<p>Der <del cite="mailto:x" datetime="2026-08-28">alte </del><ins cite="mailto:x">neue </ins>Weg<a
style='mso-comment-reference:KM_1'></a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a href="#_msocom_1">[KM1]</a></span></span></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p>Wirklich?</p></div></div>`,
    'Der neue Weg',
  );

  becomes(
    'leaves conditional comments, style sheets and empty paragraphs out',
    `<html><head><style>p{}</style><!--[if gte mso 9]><xml><w:Zoom>0</w:Zoom></xml><![endif]--></head><body>
<p class=MsoNormal><a name="_Toc1"></a><o:p>&nbsp;</o:p></p><p class=MsoNormal>Text<o:p></o:p></p></body></html>`,
    'Text',
  );

  becomes(
    'mends soft hyphens, no-break spaces, tabs and ligatures; quotes stay',
    `<p>Ver&shy;waltung&nbsp;&nbsp;„so“<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>§&nbsp;5 ﬁnden</p>`,
    'Verwaltung „so“ § 5 finden',
  );

  becomes(
    'reads letters of a font of symbols as the signs that were seen',
    `<p>Haltestelle <span style='font-family:Wingdings;mso-char-type:symbol;mso-symbol-font-family:Wingdings'>à</span> Schule</p>`,
    'Haltestelle → Schule',
  );

  becomes(
    'escapes no star between letters, no date and no number',
    '<p>Bürger*innen</p><p>24. September</p><p>1. Januar</p><p>2024. Das Jahr * mit Stern*</p>',
    'Bürger*innen\n\n24. September\n\n1. Januar\n\n2024. Das Jahr * mit Stern\\*',
  );

  becomes(
    'puts blanks outside of bold, and leaves no bold blank',
    '<p><b>Der </b><b>Rat </b>tagt<b> </b>.</p>',
    '**Der Rat** tagt .',
  );

  becomes(
    'keeps what is underlined, raised and lowered',
    '<p><u>Wichtig</u>: 5 m<sup>2</sup> CO<sub>2</sub></p>',
    '<u>Wichtig</u>: 5 m<sup>2</sup> CO<sub>2</sub>',
  );

  becomes(
    'puts the value of joined cells in the first, the others stay empty; paragraphs become lines',
    `<table><tr><td colspan=2><p>Beide</p></td><td>C</td></tr>
<tr><td rowspan=2>A</td><td><p>eins</p><p>zwei</p></td><td><ul><li>x|y</li></ul></td></tr><tr><td>B</td><td></td></tr></table>`,
    `<!-- Verbundene Zellen getrennt, leer sind jetzt: Zeile 1 Spalte 2, Zeile 3 Spalte 1 -->

| Beide |  | C |
| --- | --- | --- |
| A | eins<br>zwei | – x\\|y |
|  | B |  |`,
  );

  becomes(
    'takes a table of one row or one column for its look',
    '<table><tr><td><p>Fraktion</p></td><td><p>Musterhausen</p></td></tr></table><p>Text</p>',
    'Fraktion\n\nMusterhausen\n\nText',
  );

  const notes = {
    Word: `<p>Laut Zählung<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>
viele.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Amt, 2026</p></div></div>`,
    LibreOffice: `<p>Laut Zählung<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> viele.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Amt, 2026</p></div>`,
    'Google Docs': `<p>Laut Zählung<sup id="ftnt_ref1"><a href="#ftnt1">[1]</a></sup> viele.</p><hr><div><p><a
href="#ftnt_ref1" id="ftnt1">[1]</a> Amt, 2026</p></div>`,
  };
  for (const [program, html] of Object.entries(notes)) {
    it(`keeps footnotes of ${program} at their place`, () => {
      const text = textFromHtml(html);
      assert.match(text, /^Laut Zählung\[\^1\] viele\./u);
      assert.match(text, /\n\n\[\^1\]: Amt, 2026$/u);
      assert.match(shownOf(text), /^LautZählung\[1\]viele\..*Amt,2026$/u);
    });
  }

  it('counts footnotes on from those that the text has', () => {
    assert.match(textFromHtml(notes.Word, { firstFootnote: 4 }), /\[\^4\][\s\S]*\[\^4\]: Amt/u);
  });

  becomes(
    'keeps links, by their bare address where that is their text',
    '<p><a href="https://example.org/a%20b">Plan</a>, <a href="https://example.org">https://example.org</a>, <a href="#_Toc1">oben</a></p>',
    '[Plan](https://example.org/a%20b), https://example.org, oben',
  );

  becomes(
    'names a picture that does not come along',
    '<p>Siehe <img src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png"></p>',
    'Siehe [Bild: clip_image001.png]',
  );

  becomes(
    "reads lists of a browser: their start, their letters, Word's in the browser one by one",
    `<ol start="3"><li>drei</li><li>vier<ol type="a"><li>unter</li></ol></li></ol>
<div><ol start="5"><li data-aria-level="1"><p>fünf</p></li></ol></div><div><ul><li data-aria-level="2"><p>tief</p></li></ul></div>`,
    '3. drei\n4. vier\n   a. unter\n5. fünf\n   - tief',
  );

  const boxOf = (inner: string, shown: string) =>
    `<p>Vorher<!--[if gte vml 1]><v:shape id="_x0000_s1"><v:textbox><table><tr><td><p class=MsoNormal>${inner}</p></td></tr></table></v:textbox></v:shape><![endif]--><![if !vml]>${shown}<![endif]></p><p>Nachher</p>`;

  becomes(
    'takes the words of a text box that only Word shows',
    boxOf('Im Kasten', '<img src="image001.png" alt="Textfeld">'),
    'Vorher\n\nIm Kasten\n\nNachher',
  );

  becomes(
    'takes the words of a text box that is given twice once',
    boxOf('Im Kasten', '<span><table><tr><td><p>Im Kasten</p></td></tr></table></span>'),
    'Vorher\n\nIm Kasten\n\nNachher',
  );
});
