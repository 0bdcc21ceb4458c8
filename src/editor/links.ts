import {
  Disposable,
  DocumentLink,
  type LocationLink,
  l10n,
  languages,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import { languageId } from './documents.ts';
import { rangeAt, rangeOf } from './ranges.ts';
import type { Services } from './services.ts';

/** Leads to attachments, headings and the profile, and renames headings that are linked. */
export function registerLinks(services: Services): Disposable {
  const { documents } = services;
  const selector = { language: languageId };
  return Disposable.from(
    languages.registerDocumentLinkProvider(selector, {
      async provideDocumentLinks(document) {
        const links = await documents.ask(document, 'links');
        return links.map(
          ({ range, location, offset = 0 }) =>
            new DocumentLink(
              rangeAt(document, range),
              location === undefined
                ? document.uri.with({ fragment: `L${document.positionAt(offset).line + 1}` })
                : Uri.parse(location, true),
            ),
        );
      },
    }),
    languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const found = await documents.ask(document, 'definition', document.offsetAt(position));
        if (!found) return undefined;
        const link: LocationLink = {
          originSelectionRange: rangeAt(document, found.origin),
          targetUri: Uri.parse(found.file, true),
          targetRange: rangeOf(found.place),
        };
        return [link];
      },
    }),
    languages.registerRenameProvider(selector, {
      async prepareRename(document, position) {
        const { anchor } = await anchorAt(services, document, position);
        const range = rangeAt(document, anchor.title);
        return {
          range: range.contains(position) ? range : rangeOfWord(document, position),
          placeholder: document.getText(range),
        };
      },
      async provideRenameEdits(document, position, newName) {
        const { rename } = await import('../assist/anchors.ts');
        const { anchor, motion } = await anchorAt(services, document, position);
        const edit = new WorkspaceEdit();
        for (const one of rename(motion, anchor, newName))
          edit.replace(document.uri, rangeAt(document, one), one.text);
        return edit;
      },
    }),
  );
}

async function anchorAt({ documents }: Services, document: TextDocument, position: Position) {
  const { renamable } = await import('../assist/anchors.ts');
  const { motion } = await documents.load(document);
  const anchor = renamable(motion, document.offsetAt(position));
  if (!anchor) throw new Error(l10n.t('Only headings can be renamed.'));
  return { anchor, motion };
}

/** On a link, what VS Code is to show as being renamed. */
function rangeOfWord(document: TextDocument, position: Position): Range {
  return document.getWordRangeAtPosition(position) ?? new Range(position, position);
}
