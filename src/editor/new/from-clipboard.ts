import {
  commands,
  env,
  l10n,
  type TextDocument,
  type TextEditor,
  UIKind,
  type Uri,
  window,
} from 'vscode';
import type { Services } from '../services.ts';
import { fillFrom, readLetter } from './begun.ts';
import { expectingLetter } from './expected.ts';
import type { Told } from './told.ts';

/** Begins a motion with what was copied elsewhere: a whole letter, or a part of one. */
export async function fromClipboard(
  folder: Uri | undefined,
  services: Services,
): Promise<Told | undefined> {
  const title = l10n.t('Clipboard');
  const text = await copiedText();
  if (text === undefined) return undefined;
  const plain = async (editor: TextEditor) => {
    const imported = await readLetter({ source: { text }, as: 'draft', title }, folder, services);
    if (imported) await fillFrom(editor, imported, title, services);
  };
  return {
    name: 'antrag',
    async fill(editor) {
      // Only an editor gets to see with which look a text was copied, and none of a browser's.
      if (env.uiKind === UIKind.Desktop)
        await expectingLetter(editor.document, async () => {
          await commands.executeCommand('editor.action.clipboardPasteAction');
          await arrived(editor.document);
        });
      // Where nothing came, or nobody was asked how to paste it.
      const { document } = editor;
      if (document.getText().trim() === '' || isSame(document.getText(), text)) await plain(editor);
    },
  };
}

/** How long a paste may come behind the command that asked for it, in ms. */
const arrivalPatience = 5_000;

/** The window may say that it pasted before what it pasted is there. */
async function arrived(document: TextDocument): Promise<void> {
  for (const end = Date.now() + arrivalPatience; Date.now() < end; ) {
    if (document.getText().trim() !== '') return;
    await new Promise((later) => setTimeout(later, 50));
  }
}

function isSame(one: string, other: string): boolean {
  const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return words(one) === words(other);
}

/** `undefined`, and told, where nothing is there or nobody may look. */
async function copiedText(): Promise<string | undefined> {
  try {
    const text = await env.clipboard.readText();
    if (text.trim() !== '') return text;
    void window.showInformationMessage(
      l10n.t('No text is on the clipboard. Copy the letter first, then call the command again.'),
    );
  } catch {
    void window.showWarningMessage(
      l10n.t(
        'The browser does not let the clipboard be read. Open an empty motion and paste there with Ctrl+V.',
      ),
    );
  }
  return undefined;
}
