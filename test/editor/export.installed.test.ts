import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { commands, extensions, Uri, window, workspace } from 'vscode';

describe('The installed extension', () => {
  it('exports a motion as a letter', async () => {
    assert.ok(extensions.getExtension('antrag.antrag'), 'It is not installed.');
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'No folder is open.');
    const motion = Uri.joinPath(folder, 'schulweg.antrag.md');
    await window.showTextDocument(motion);

    await commands.executeCommand('antrag.export');

    const letter = await workspace.fs.readFile(Uri.joinPath(folder, 'schulweg.docx'));
    const document = unzipSync(letter)['word/document.xml'];
    assert.ok(document, 'The letter is no Word file.');
    assert.match(strFromU8(document), /möge beschließen:/u);
  });
});
