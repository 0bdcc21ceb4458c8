import assert from 'node:assert/strict';
import { asSnippet, draftOfText } from '../../src/draft/draft.ts';
import { exportLetter, letterOf } from '../../src/export/export.ts';
import { importClipboard, importDocument } from '../../src/import/import.ts';
import { leftOutLines } from '../../src/import/left-out.ts';
import { isLetter } from '../../src/import/letter/greeting.ts';
import { load } from '../../src/load.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { resources } from '../resources.ts';
import { loadedOf } from './letter/again.ts';

const old = `---
art: Antrag
betreff: Bäume in der Ratsgasse
titelzeile: Antrag für den 24.09.2099
gremium: Gemeinderat
sitzung: 24.09.2099
top: "7"
vorlage: V/12
datum: 01.09.2099
ort: Musterhausen
antragsteller:
  fraktion: SPD-Fraktion
  anrede: Frau
  name: Karla Muster
  anschrift: [Ratsgasse 1, 01234 Musterhausen]
empfaenger:
  gremium: Gemeinderat
  anrede: Herr
  name: Jon Beispiel
  anschrift: [Rathaus, 01234 Musterhausen]
---

## Beschlussvorschlag

1. Die Verwaltung pflanzt vierzig Bäume.

## Begründung

Es ist heiß.
`;

const files = {
  read: () => Promise.resolve(undefined),
  root: () => Promise.resolve('file:///a/'),
};

async function letterFile(text: string): Promise<Uint8Array> {
  const loaded = await load(text, 'file:///a/alt.antrag.md', files);
  return (await exportLetter(loaded, docx, resources)).bytes;
}

const line = (text: string) => `<p class=MsoNormal>${text}<o:p></o:p></p>`;
const blank = line('&nbsp;');
const copied = [
  ...['SPD-Fraktion im Rat der Stadt Musterhausen', 'Ratsgasse 1', '01234 Musterhausen'].map(line),
  blank,
  ...['Herrn Jon Beispiel', 'Rathaus', '01234 Musterhausen'].map(line),
  blank,
  "<p class=MsoNormal align=right style='text-align:right'>Musterhausen, den 22.02.2027</p>",
  blank,
  line('<b>Antrag zur Sitzung des Gemeinderats am 18.03.2027</b>'),
  line('<b>Sichere Querung an der Grundschule Nord</b>'),
  blank,
  line('Sehr geehrter Herr Beispiel,'),
  line('Der Gemeinderat möge beschließen:'),
  `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Die Verwaltung richtet einen <i>Überweg</i> ein.</p>`,
  `<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)</span>Zuerst am Tor.</p>`,
  line('<b>Begründung:</b>'),
  line('Die Straße ist gefährlich.'),
  line('Mit freundlichen Grüßen'),
  blank,
  line('Karla Muster<br>Fraktionsvorsitzende'),
].join('\n');

describe('An old letter as the next one begins', () => {
  it('keeps sender, body and address, and has gaps for date, meeting, subject and number', async () => {
    const { text } = await importDocument(await letterFile(old), { as: 'next' });
    assert.match(text, /^betreff: \[Betreff\]$/mu);
    assert.match(text, /^gremium: Gemeinderat$/mu);
    assert.match(text, /^sitzung: TT\.MM\.JJJJ$/mu);
    assert.match(text, /^datum: TT\.MM\.JJJJ$/mu);
    assert.match(text, /^ {2}fraktion: SPD-Fraktion$/mu);
    assert.match(text, /Jon Beispiel/u);
    assert.doesNotMatch(text, /2099|V\/12|titelzeile|^top:/mu);
    assert.match(text, /1\. Die Verwaltung pflanzt vierzig Bäume\./u);
  });

  it('tells all that was of the old letter alone', async () => {
    const imported = await importDocument(await letterFile(old), { as: 'next' });
    const told = leftOutLines(imported)
      .map(({ de }) => de)
      .join('\n');
    for (const said of ['Bäume in der Ratsgasse', '24.09.2099', '01.09.2099', 'V/12', '7'])
      assert.ok(told.includes(said), `${said} in ${told}`);
  });

  it('keeps all of it in an archive', async () => {
    const { text } = await importDocument(await letterFile(old));
    assert.match(text, /^betreff: Bäume in der Ratsgasse$/mu);
    assert.doesNotMatch(text, /\[Betreff\]/u);
  });
});

describe('Fields of a form letter', () => {
  it('are gaps, told in the list; quotations and unknown ones stay', async () => {
    const text = [
      'SPD-Fraktion\nRatsgasse 1\n01234 Musterhausen\n',
      'Herrn «Vorname» «Nachname»\n«Strasse» «Hausnr»\n«PLZ» «Ort»\n',
      'Antrag: {{ Thema }}\n\nSehr geehrte Damen und Herren,',
      'der Rat möge beschließen:\n1. Das Programm «Grüne Stadt» gilt bis {{Datum}}, siehe {{Aktenzeichen}}.',
      'Mit freundlichen Grüßen\nKarla Muster',
    ].join('\n');
    const imported = await importClipboard({ text });
    assert.match(imported.text, /^betreff: \[Betreff\]$/mu);
    assert.match(
      imported.text,
      /1\. Das Programm «Grüne Stadt» gilt bis TT\.MM\.JJJJ, siehe \{\{Aktenzeichen\}\}\./u,
    );
    assert.match(imported.text, /\[Name\]/u);
    assert.doesNotMatch(imported.text, /Vorname|Hausnr|PLZ»/u);
    const told = leftOutLines(imported).map(({ de }) => de);
    assert.match(told.join('\n'), /Serienbriefs, jetzt Lücken: .*„«Vorname»“/u);
  });
});

describe('What was copied as a new motion', () => {
  it('has the parts of a whole letter out of Word', async () => {
    const imported = await importClipboard({ html: copied, text: 'x' }, { as: 'draft' });
    const letter = letterOf(await loadedOf(imported));
    assert.equal(letter.title.subject, 'Sichere Querung an der Grundschule Nord');
    assert.match(letter.placeAndDate ?? '', /^Musterhausen, den.22\.02\.2027$/u);
    assert.deepEqual(letter.recipients, [['Herrn Jon Beispiel', 'Rathaus', '01234 Musterhausen']]);
    assert.equal(letter.salutation, 'Sehr geehrter Herr Beispiel,');
    assert.deepEqual(
      letter.signatures.flatMap(({ signers }) => signers.map(({ name }) => name)),
      ['Karla Muster'],
    );
    assert.match(
      imported.text,
      /\n1\. Die Verwaltung richtet einen \*Überweg\* ein\.\n {3}a\) Zuerst am Tor\.\n\n## Begründung\n\nDie Straße ist gefährlich\.\n$/u,
    );
    assert.deepEqual(imported.leftOut, []);
  });

  it('has the parts of a letter that came as plain text, its lines joined, the address not', async () => {
    const text = [
      'SPD-Fraktion\nRatsgasse 1\n01234 Musterhausen\n\nHerrn Jon Beispiel\nRathaus\n01234 Musterhausen\n',
      'Musterhausen, den 22.02.2027\n\nAntrag: Sichere Querung\n\nSehr geehrter Herr Beispiel,',
      'der Gemeinderat möge beschließen:\n1. Die Verwaltung richtet am Tor der Schule einen Über-\nweg ein und berichtet dem Ausschuss darüber im Herbst.',
      'Begründung:\nDie Straße ist für die Kinder der Schule sehr gefährlich,\nweil dort niemand langsam genug fährt und nichts zu sehen\nist; auch nachts.',
      '\nMit freundlichen Grüßen\nKarla Muster',
    ].join('\n');
    const imported = await importClipboard({ text }, { as: 'draft' });
    assert.match(imported.text, /einen Überweg ein und berichtet/u);
    assert.match(imported.text, /sehr gefährlich, weil dort/u);
    const letter = letterOf(await loadedOf(imported));
    assert.deepEqual(letter.recipients, [['Herrn Jon Beispiel', 'Rathaus', '01234 Musterhausen']]);
  });

  it('has gaps for all that a part of a letter does not say, each of them one that is found', async () => {
    const { text } = await importClipboard({ text: '1. Eins\n2. Zwei' }, { as: 'draft' });
    assert.match(text, /^betreff: \[Betreff\]$/mu);
    assert.match(text, /^ {2}fraktion: \[Fraktion\]$/mu);
    assert.match(text, /\n1\. Eins\n2\. Zwei\n$/u);
    const snippet = asSnippet(draftOfText(text));
    assert.match(snippet, /betreff: \$\{1:\[Betreff\]\}/u);
  });

  it('is a letter where salutation or closing is among its lines', () => {
    assert.ok(isLetter({ text: 'x\nSehr geehrte Damen und Herren,\ny' }));
    assert.ok(isLetter({ text: '', html: '<p>x</p><p>Mit freundlichen Grüßen</p>' }));
    assert.ok(!isLetter({ text: 'Die Verwaltung möge mit freundlichen Grüßen prüfen.' }));
  });
});
