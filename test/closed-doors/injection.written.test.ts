import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { exportLetter } from '../../src/export/export.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { pdf } from '../../src/write/pdf/pdf.ts';
import { resources } from '../resources.ts';
import { textOf } from '../write/poppler.ts';

/** What somewhere on the way could be taken for more than text. */
const attempts = [
  '#import x.typ',
  '#panic()',
  '$x^2$',
  '\\u{41}',
  '</w:t><w:t>',
  '</w:p>',
  '<!DOCTYPE x>',
  ']]>',
  '&lt;',
  '<script>alert(1)</script>',
  '$(reboot)',
  '`reboot`',
  '{{titel}}',
  '#{titel}',
];

/** The fields that come out in the letter as typed. */
const fields = (attempt: string) => `---
betreff: ${quoted(`S ${attempt}`)}
ort: ${quoted(`O ${attempt}`)}
gremium: Rat
sitzung: 24.09.2026
datum: 01.09.2026
antragsteller:
  fraktion: Fraktion Offene Stadt
  name: ${quoted(`N ${attempt}`)}
  funktion: ${quoted(`F ${attempt}`)}
  anschrift: [${quoted(`A ${attempt}`)}]
empfaenger:
  zeilen: [${quoted(`Z ${attempt}`)}]
einleitung: ${quoted(`E ${attempt}`)}
briefkopf: {zeilen: [${quoted(`K ${attempt}`)}]}
verteiler: [${quoted(`V ${attempt}`)}]
---

## Beschlussvorschlag

1. Tempo 30.

## Begründung

\`\`\`
B ${attempt}
\`\`\`
`;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Where lines break is not what is held here. */
function close(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

function wordText(bytes: Uint8Array): string {
  const names = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" } as const;
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name),
  );
  return parts
    .flatMap(([, part]) => [...strFromU8(part).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)])
    .map(([, text = '']) => text)
    .join('')
    .replaceAll(/&(lt|gt|amp|quot|apos);/gu, (_, name: keyof typeof names) => names[name]);
}

describe('what tries to be more than text', () => {
  for (const attempt of attempts) {
    it(`comes out as typed: ${attempt}`, async () => {
      const motion = read(fields(attempt));
      const loaded = { motion, references: noReferences };
      const word = close(wordText((await exportLetter(loaded, docx, resources)).bytes));
      const printed = close(await textOf((await exportLetter(loaded, pdf, resources)).bytes));
      for (const letter of 'SONFAZEKVB') {
        const expected = close(`${letter} ${attempt}`);
        assert.ok(word.includes(expected), `DOCX: ${expected}`);
        assert.ok(printed.includes(expected), `PDF: ${expected}`);
      }
    }).timeout(60_000);
  }
});
