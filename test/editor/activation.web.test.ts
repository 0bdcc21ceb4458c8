import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('The extension', () => {
  it('starts', async () => {
    const extension = extensions.getExtension('antrag.antrag');
    assert.ok(extension, 'VS Code does not know it.');
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
