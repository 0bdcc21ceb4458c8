import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lettersOfVersions } from '../../../src/export/compare.ts';
import { read } from '../../../src/read/read.ts';
import { noReferences } from '../../../src/references/references.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { printWithOnlyOffice, settleWithOnlyOffice } from '../../engines/onlyoffice.ts';
import { resources } from '../../resources.ts';
import { textOf } from '../poppler.ts';

const motion = (body: string) =>
  read(`---
art: Antrag
betreff: Bäume für die Stadt
gremium: Gemeinderat
antragsteller: [{fraktion: Fraktion Offene Stadt, name: Karla Muster}]
---

## Beschlussvorschlag

${body}`);

const old = motion(`1. Die Verwaltung pflanzt im Jahr 2027 vierzig Bäume.[^a]
2. Sie richtet zwei Trinkbrunnen ein.
3. Gefördert werden
   a) Höfe,
   b) Dächer.
4. Trinkbrunnen bleiben kostenlos.

## Begründung

Der Sommer war heiß.

| Maßnahme | 2027 |
| --- | ---: |
| Bäume | 100 € |
| Brunnen | 50 € |

Ein Absatz, der verschwindet.

[^a]: Stand August.
`);

const now = motion(`1. Die Verwaltung pflanzt im Jahr 2028 **sechzig** Bäume.[^a]
2. Gefördert werden
   a) Höfe,
   b) Fassaden,
   c) Dächer.
3. Trinkbrunnen bleiben für alle kostenlos.
4. Die Schulen werden beteiligt.[^b]

## Begründung

Der Sommer war sehr heiß.

| Maßnahme | 2027 |
| --- | ---: |
| Bäume | 120 € |
| Bänke | 5 € |
| Brunnen | 50 € |

[^a]: Stand September.
[^b]: Wunsch der Schulen.
`);

describe('Tracked changes in ONLYOFFICE', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-tracked-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('give the new letter where all are taken, and the old one where none is', async () => {
    const version = (it: typeof old) => ({ motion: it, references: noReferences });
    const pair = lettersOfVersions(version(old), version(now));
    const [before, after] = [
      (await docx.write(pair.old, resources)).bytes,
      (await docx.write(pair.now, resources)).bytes,
    ];
    assert.ok(docx.compare);
    const tracked = await docx.compare(before, after, { author: 'Karla Muster' });
    const at = (file: string) => join(folder, file);
    await writeFile(at('old.docx'), before);
    await writeFile(at('new.docx'), after);
    await writeFile(at('tracked.docx'), tracked);
    await printWithOnlyOffice([at('old.docx'), at('new.docx')], folder);
    await settleWithOnlyOffice(at('tracked.docx'), folder);
    const said = async (file: string) => (await textOf(await readFile(at(file)))).split(/\s+/u);
    assert.deepEqual(await said('accepted.pdf'), await said('new.pdf'));
    assert.deepEqual(await said('refused.pdf'), await said('old.pdf'));
    assert.notDeepEqual(await said('accepted.pdf'), await said('refused.pdf'));
  }).timeout(120_000);
});
