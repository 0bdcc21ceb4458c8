import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { commands, Uri, window, workspace } from 'vscode';
import { written } from './written.ts';

const motion = `---
betreff: Sitzbänke am Fluss
gremium: Ortsbeirat Musterhausen
sitzung: 18.03.2027
datum: 22.02.2027
ort: Musterhausen
antragsteller: {fraktion: Fraktion Offene Stadt, name: Karla Muster}
---

## Beschlussvorschlag

Die Verwaltung stellt am Fluss drei Bänke auf.
`;

describe('Export Antrag in any host', () => {
  const settings = () => workspace.getConfiguration('antrag.export');

  const letter = async (name: string, format: string) => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'No folder is open.');
    const file = Uri.joinPath(folder, `${name}.antrag.md`);
    await workspace.fs.writeFile(file, new TextEncoder().encode(motion));
    await window.showTextDocument(file);
    await settings().update('formats', [format], true);
    commands.executeCommand('antrag.export');
    return written(Uri.joinPath(folder, `${name}.${format}`));
  };

  after(() => settings().update('formats', undefined, true));

  it('writes DOCX', async () => {
    const document = unzipSync(await letter('bank-word', 'docx'))['word/document.xml'];
    assert.ok(document, 'The letter is no Word file.');
    assert.match(strFromU8(document), /Der Ortsbeirat Musterhausen möge beschließen:/u);
  });

  it('writes PDF', async () => {
    const bytes = await letter('bank-pdf', 'pdf');
    assert.equal(new TextDecoder().decode(bytes.subarray(0, 5)), '%PDF-');
  });
});
