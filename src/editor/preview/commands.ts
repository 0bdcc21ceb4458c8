import {
  commands,
  Disposable,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { PreviewState } from '../../preview/messages.ts';
import { chooseMotion } from '../choose-motion.ts';
import { stepDone } from '../progress.ts';
import type { Services } from '../services.ts';
import { type ComparedVersion, optionsFor, PreviewPanel, previewType, restored } from './panel.ts';

/** The command **Vorschau**, and the preview's return after a reload. One preview a window. */
export function registerPreview(services: Services): Disposable {
  let current: PreviewPanel | undefined;

  function take(
    panel: WebviewPanel,
    document: Parameters<PreviewPanel['reveal']>[0] | undefined,
    against?: ComparedVersion,
  ) {
    current?.dispose();
    const preview = new PreviewPanel(panel, services, document, against);
    current = preview;
    preview.onDispose = () => {
      if (current === preview) current = undefined;
    };
  }

  return Disposable.from(
    commands.registerCommand('antrag.preview', async (chosen?: Uri, other?: unknown) => {
      const against = isVersion(other) ? other : undefined;
      const motion =
        (chosen instanceof Uri ? chosen : undefined) ??
        services.current.uri ??
        (await chooseMotion());
      if (!motion) return;
      const document = await workspace.openTextDocument(motion);
      // Called from the walkthrough, say: the pages are to stand beside their text.
      if (window.activeTextEditor?.document !== document) await window.showTextDocument(document);
      if (current) {
        current.reveal(document, against);
      } else {
        const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        take(
          window.createWebviewPanel(previewType, l10n.t('Preview'), place, optionsFor(services)),
          document,
          against,
        );
      }
      await stepDone('pagesShown');
    }),
    window.registerWebviewPanelSerializer(previewType, {
      async deserializeWebviewPanel(panel, state: PreviewState | undefined) {
        take(panel, await restored(state, services));
      },
    }),
    { dispose: () => current?.dispose() },
  );
}

/** What the command that compares hands on; from the explorer comes what else is selected. */
function isVersion(value: unknown): value is ComparedVersion {
  return typeof value === 'object' && value !== null && 'source' in value;
}
