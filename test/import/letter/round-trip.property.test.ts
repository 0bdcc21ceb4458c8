import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterOf } from '../../../src/export/export.ts';
import { importDocument } from '../../../src/import/import.ts';
import { kinds } from '../../../src/motion/kinds.ts';
import { read } from '../../../src/read/read.ts';
import { noReferences } from '../../../src/references/references.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { resources } from '../../resources.ts';
import { motionText } from '../../whole-way/motions.ts';
import { loadedOf, textsOf } from './again.ts';

const words = fc.constantFrom(
  ...'Die Stadt baut *sofort* **zwei** Schulen an der Lindenstraße; § 5 Abs. 2, z. B. Bürger*innen am 24. Mai 2027 (10 %), 3.000 € „neu“ m<sup>2</sup> ~~alt~~ [Plan](https://example.org/a) <u>wichtig</u> a_b 2*3 & < und | Rat\\_haus 5 – 7 Dr. Muster 😀 https://a.example/b#c www\\.a.example אבג'.split(
    ' ',
  ),
);
const sentence = fc
  .array(words, { minLength: 1, maxLength: 9 })
  .map((some) => `Wort ${some.join(' ')} Ende.`);

const points = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), sentence), { minLength: 1, maxLength: 6 })
  .map((all) => {
    const counts = [0, 0, 0];
    let deepest = -1;
    return all
      .map(([wanted, text]) => {
        const level = Math.min(wanted, deepest + 1);
        deepest = level;
        counts.fill(0, level + 1);
        counts[level] = (counts[level] ?? 0) + 1;
        const number = counts[level] ?? 1;
        const marker =
          ['1.', 'a)', '-'][level] === '-'
            ? '-'
            : level === 0
              ? `${number}.`
              : `${String.fromCharCode(96 + number)})`;
        return `${'   '.repeat(level)}${marker} ${text}`;
      })
      .join('\n');
  });
const cell = fc
  .array(words, { minLength: 1, maxLength: 2 })
  .map((some) => some.join(' ').replaceAll('|', '/'));
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 4 })
  .map(([header, ...rows]) =>
    [header, ['---', '---:'], ...rows].map((row) => `| ${row?.join(' | ')} |`).join('\n'),
  );
const block = fc.oneof(
  sentence,
  points,
  table,
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `### ${text.slice(0, 30)}`),
  sentence.map((text) => `${text}[^1]`),
  fc.constant('---'),
  sentence.map((text) => `- aus\n  • ${text}\n  • ${text}`),
  sentence.map((text) => `a. [x] ${text}`),
  sentence.map((text) => `${text} ![fehlt](x.png) ${text}`),
  sentence.map((text) => `| ${text}\\\n| ${text}`),
  sentence.map((text) => `${text} \\\n• ${text}`),
  sentence.map((text) => `${text} https://a.example\\\n${text}`),
  fc.constant('```\n```'),
  sentence.map((text) => `- [ ] ${text}`),
);
const body = fc.array(block, { minLength: 1, maxLength: 4 }).map((some) => some.join('\n\n'));

const head = fc.record({
  art: fc.constantFrom(...kinds.map(({ word }) => word), 'Haushaltsantrag'),
  betreff: fc.constantFrom('Sichere Querung', 'Bäume „Am Anger“', 'Haushalt 2027: Schulen'),
  gremium: fc.constantFrom(
    'Gemeinderat',
    'Ausschuss für Bau und Verkehr',
    'Stadtverordnetenversammlung',
    'Ortsbeirat 6',
    'Haupt- und Finanzausschuss',
  ),
  sitzung: fc.constantFrom('18.03.2027', 'nächste', '16.–18.12.2027'),
  fraktion: fc.constantFrom(
    'SPD-Fraktion',
    'Fraktion Offene Stadt',
    'Freie Wähler',
    'BÜNDNIS 90/DIE GRÜNEN',
  ),
  sitz: fc.option(fc.constantFrom('Rat der Stadt Musterhausen', 'Ortsbeirat 6')),
  anrede: fc.option(fc.constantFrom('Frau', 'Herr')),
  form: fc.constantFrom('A', 'B', 'schlicht'),
  two: fc.boolean(),
  vorlage: fc.option(fc.constantFrom('2027/0415', 'Drucksache 12/3')),
});

const motion = fc
  .tuple(head, body, body, fc.option(body))
  .map(([of, first, reason, more]) =>
    [
      '---',
      `art: ${of.art}`,
      `betreff: ${of.betreff.includes(':') ? `"${of.betreff}"` : of.betreff}`,
      `gremium: ${of.gremium}`,
      `sitzung: ${of.sitzung}`,
      ...(of.vorlage ? [`vorlage: ${of.vorlage}`] : []),
      'datum: 22.02.2027',
      'ort: Musterhausen',
      'antragsteller:',
      `  - fraktion: ${of.fraktion}`,
      ...(of.sitz ? [`    sitz: ${of.sitz}`] : []),
      ...(of.anrede
        ? [`    anrede: ${of.anrede}`, '    name: Karla Muster', '    funktion: Vorsitzende']
        : []),
      '    anschrift: [Ratsgasse 1, 01234 Musterhausen]',
      ...(of.two
        ? ['  - fraktion: CDU-Fraktion', '    unterschriften: [{name: Jon Beispiel}]']
        : []),
      'empfaenger: {anrede: Herr, name: Robin Beispiel, titel: Dr., anschrift: [Rathaus, 01234 Musterhausen]}',
      `brief: {form: ${of.form}}`,
      '---',
      '',
      `## ${of.art === 'Anfrage' ? 'Fragen' : 'Beschlussvorschlag'}`,
      '',
      first,
      '',
      '## Begründung',
      '',
      reason,
      '',
      ...(more ? ['## Was noch?', '', more, ''] : []),
      '[^1]: Eine Anmerkung.',
      '',
    ].join('\n'),
  );

/** Whether the letter of a motion and that of its import are the same to the byte. */
async function comesBack(text: string): Promise<boolean> {
  const { bytes } = await docx.write(
    letterOf({ motion: read(text), references: noReferences }),
    resources,
  );
  const again = await docx.write(letterOf(await loadedOf(await importDocument(bytes))), resources);
  return Buffer.from(again.bytes).equals(Buffer.from(bytes));
}

describe('Any letter of ours that is imported', () => {
  it('is the same letter again to the byte, and its motion loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(motion, async (text) => {
        const letter = letterOf({ motion: read(text), references: noReferences });
        const { bytes } = await docx.write(letter, resources);
        const imported = await importDocument(bytes);
        const again = await docx.write(letterOf(await loadedOf(imported)), resources);
        assert.deepEqual(textsOf(again.bytes), textsOf(bytes), imported.text);
        assert.deepEqual(
          imported.leftOut.filter(({ kind }) => kind === 'unplaced'),
          [],
        );
      }),
      { numRuns: 30, interruptAfterTimeLimit: 100_000 },
    );
  }).timeout(120_000);

  it('is the same to the byte in nine of ten even where nobody should have written the motion', async () => {
    const motions = fc.sample(motionText, { seed: 2026, numRuns: 40 });
    let same = 0;
    for (const text of motions) if (await comesBack(text)) same += 1;
    assert.ok(same >= 36, `${same} of ${motions.length}`);
  }).timeout(120_000);
});
