import {
  CodeLens,
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  SnippetString,
  Uri,
  window,
  workspace,
} from 'vscode';
import { currentDay, isMotion, isProfile, languageId, profilePattern } from './documents.ts';

/** Offers what to begin with, in one line above a motion or profile in which nothing stands yet. */
export function registerEmptyFiles(): Disposable {
  const changed = new EventEmitter<void>();
  const empty = new WeakSet<object>();
  return Disposable.from(
    changed,
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!isMotion(document) && !isProfile(document)) return;
      const isEmpty = document.getText().trim() === '';
      if (isEmpty === empty.has(document)) return;
      if (isEmpty) empty.add(document);
      else empty.delete(document);
      changed.fire();
    }),
    languages.registerCodeLensProvider([{ language: languageId }, profilePattern], {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        if (document.getText().trim() !== '') return [];
        empty.add(document);
        const place = new Range(0, 0, 0, 0);
        const command = isProfile(document)
          ? { command: 'antrag.beginProfile', title: l10n.t('Begin with an example') }
          : { command: 'antrag.new', title: l10n.t('New Antrag') };
        const title = `$(new-file) ${command.title}`;
        return [new CodeLens(place, { ...command, title, arguments: [document.uri] })];
      },
    }),
    commands.registerCommand('antrag.beginProfile', async (uri?: Uri) => {
      const document =
        uri instanceof Uri
          ? await workspace.openTextDocument(uri)
          : window.activeTextEditor?.document;
      if (!document || !isProfile(document) || document.getText().trim() !== '') return;
      const [{ newProfile }, { asSnippet }, today] = await Promise.all([
        import('../draft/profile.ts'),
        import('../draft/draft.ts'),
        currentDay(),
      ]);
      const editor = await window.showTextDocument(document);
      const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
      await editor.insertSnippet(new SnippetString(asSnippet(newProfile(today))), whole);
    }),
  );
}
