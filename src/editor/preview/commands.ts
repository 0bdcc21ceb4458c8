import {
  commands,
  Disposable,
  l10n,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { PreviewState } from '../../preview/messages.ts';
import { stepDone } from '../progress.ts';
import type { Services } from '../services.ts';
import { optionsFor, PreviewPanel, previewType, restored } from './panel.ts';

/** The command **Vorschau**, and the preview's return after a reload. One preview a window. */
export function registerPreview(services: Services): Disposable {
  let current: PreviewPanel | undefined;

  function take(panel: WebviewPanel, document: Parameters<PreviewPanel['reveal']>[0] | undefined) {
    current?.dispose();
    const preview = new PreviewPanel(panel, services, document);
    current = preview;
    preview.onDispose = () => {
      if (current === preview) current = undefined;
    };
  }

  return Disposable.from(
    commands.registerCommand('antrag.preview', async () => {
      const motion = services.current.uri;
      if (!motion) {
        await window.showInformationMessage(
          l10n.t('Open a motion first: a file whose name ends in .antrag.md.'),
        );
        return;
      }
      const document = await workspace.openTextDocument(motion);
      // Called from the walkthrough, say: the pages are to stand beside their text.
      if (!window.activeTextEditor) await window.showTextDocument(document);
      if (current) {
        current.reveal(document);
      } else {
        const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        take(
          window.createWebviewPanel(previewType, l10n.t('Preview'), place, optionsFor(services)),
          document,
        );
      }
      await stepDone('pagesShown');
    }),
    window.registerWebviewPanelSerializer(previewType, {
      async deserializeWebviewPanel(panel, state: PreviewState | undefined) {
        take(panel, await restored(state));
      },
    }),
    { dispose: () => current?.dispose() },
  );
}
