import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { commands, extensions, Uri, window, workspace } from 'vscode';
import { written } from './written.ts';

describe('The installed extension', () => {
  it('exports a motion as a letter', async () => {
    assert.ok(extensions.getExtension('antrag.antrag'), 'It is not installed.');
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'No folder is open.');
    await window.showTextDocument(Uri.joinPath(folder, 'schulweg.antrag.md'));

    commands.executeCommand('antrag.export');

    const document = unzipSync(await written(Uri.joinPath(folder, 'schulweg.docx')))[
      'word/document.xml'
    ];
    assert.ok(document, 'The letter is no Word file.');
    assert.match(strFromU8(document), /möge beschließen:/u);
  });
});
