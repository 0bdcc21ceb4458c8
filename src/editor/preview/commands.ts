import { commands, Disposable, l10n, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { PreviewState } from '../../preview/messages.ts';
import { isMotion } from '../documents.ts';
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
      const document = window.activeTextEditor?.document;
      if (!document || !isMotion(document)) {
        await window.showInformationMessage(
          l10n.t('Open a motion first: a file whose name ends in .antrag.md.'),
        );
        return;
      }
      if (current) return current.reveal(document);
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      take(
        window.createWebviewPanel(previewType, l10n.t('Preview'), place, optionsFor(services)),
        document,
      );
    }),
    window.registerWebviewPanelSerializer(previewType, {
      async deserializeWebviewPanel(panel, state: PreviewState | undefined) {
        take(panel, await restored(state));
      },
    }),
    { dispose: () => current?.dispose() },
  );
}
