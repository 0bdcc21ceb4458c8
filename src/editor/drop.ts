import {
  type Disposable,
  DocumentDropEdit,
  type DocumentDropEditProvider,
  l10n,
  languages,
  Uri,
} from 'vscode';
import { attach } from './attach.ts';
import { type Documents, languageId } from './documents.ts';
import type { Services } from './services.ts';

/** Links the files that are dropped on a motion; one from elsewhere is copied beside it first. */
export function registerDrop({ documents }: Services): Disposable {
  return languages.registerDocumentDropEditProvider(languageId, dropProvider(documents), {
    dropMimeTypes: ['text/uri-list', 'files'],
  });
}

/** The provider itself, for tests: nothing else can drop. */
export function dropProvider(documents: Pick<Documents, 'load'>): DocumentDropEditProvider {
  return {
    async provideDocumentDropEdits(document, position, data, token) {
      const list = await data.get('text/uri-list')?.asString();
      const uris = (list ?? '')
        .split(/\r?\n/u)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => Uri.parse(line));
      const files = Array.from(data, ([, item]) => item.asFile()).filter(
        (file) => file !== undefined,
      );
      // An address of the web is text.
      const isWeb = uris.some(({ scheme }) => /^(?:https?|mailto)$/u.test(scheme));
      const dropped = uris.length > 0 ? uris : files;
      if (isWeb || dropped.length === 0 || token.isCancellationRequested) return undefined;
      const { motion } = await documents.load(document);
      const attached = await attach(dropped, document, motion, position);
      if (!attached || token.isCancellationRequested) return undefined;
      const edit = new DocumentDropEdit(attached.text, l10n.t('Link in the motion'));
      edit.additionalEdit = attached.edit;
      return edit;
    },
  };
}
