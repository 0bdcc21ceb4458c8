import { l10n, window, workspace } from 'vscode';
import { type Offer, offer } from '../offer.ts';

/** Says what was done, and offers the list of what did not come along where there is one. */
export function tellWithList(message: string, lines: readonly string[]): void {
  const show: Offer = {
    title: l10n.t('Show what was left out'),
    run: async () => {
      const document = await workspace.openTextDocument({ content: `${lines.join('\n')}\n` });
      await window.showTextDocument(document, { preview: true });
    },
  };
  void offer('information', message, lines.length > 0 ? [show] : []);
}
