import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  type Disposable,
  FileType,
  languages,
  MarkdownString,
  type Range,
  SnippetString,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { Completion, Completions, PathCompletion } from '../assist/completion.ts';
import { percentDecoded } from '../text/link.ts';
import { languageId } from './documents.ts';
import { rangeAt } from './ranges.ts';
import type { Services } from './services.ts';

/** Offers what may stand at the cursor, in the head as in the text. */
export function registerCompletion({ documents }: Services): Disposable {
  return languages.registerCompletionItemProvider(
    { language: languageId },
    {
      async provideCompletionItems(document, position, cancellation) {
        const found = await documents.ask(document, 'completions', document.offsetAt(position));
        if (cancellation.isCancellationRequested) return undefined;
        return new CompletionList(await completionItems(found, document));
      },
    },
    ...triggers,
  );
}

/** Behind these something may begin that can be offered. */
export const triggers = [':', ' ', '#', '(', '/', '{', '[', ','];

/** What the core offers, in the editor's terms, with the files there are. */
export async function completionItems(
  { items, path }: Completions,
  document: TextDocument,
): Promise<CompletionItem[]> {
  return [
    ...items.map((item, index) => itemOf(item, index, document)),
    ...(path ? await filesIn(path, document) : []),
  ];
}

const itemKinds: Record<Completion['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Value,
  date: CompletionItemKind.Event,
  section: CompletionItemKind.Struct,
  rule: CompletionItemKind.Constant,
  // Not `Snippet`, which a setting hides.
  head: CompletionItemKind.Module,
  letter: CompletionItemKind.File,
};

function itemOf(completion: Completion, index: number, document: TextDocument): CompletionItem {
  const { label, detail, documentation, insert, isSnippet, replace, kind, isPreferred } =
    completion;
  const item = new CompletionItem(detail ? { label, description: detail } : label, itemKinds[kind]);
  item.range = rangeAt(document, replace);
  item.insertText = isSnippet ? new SnippetString(insert) : insert;
  // In the order of the core, and found by what stands in the place.
  item.sortText = String(index).padStart(4, '0');
  item.filterText = document.getText(item.range).startsWith('#') ? label : withoutMarks(label);
  if (documentation) item.documentation = new MarkdownString(documentation);
  if (isPreferred) item.preselect = true;
  return item;
}

function withoutMarks(label: string): string {
  return label.replace(/^#+ /u, '');
}

/** The files and folders that a path may go on with. */
async function filesIn(
  { folder, replace, endings, inLink }: PathCompletion,
  document: TextDocument,
): Promise<CompletionItem[]> {
  if (document.isUntitled || folder.startsWith('/') || folder.includes(':')) return [];
  const range = rangeAt(document, replace);
  const place = Uri.joinPath(document.uri, '..', inLink ? percentDecoded(folder) : folder);
  const root = workspace.getWorkspaceFolder(document.uri)?.uri ?? Uri.joinPath(document.uri, '..');
  // What lies outside goes into no letter.
  if (!`${place.path}/`.startsWith(`${root.path}/`.replace(/\/+$/u, '/'))) return [];
  const entries = await workspace.fs.readDirectory(place).then(
    (found) => found,
    () => [],
  );
  return entries.flatMap(([name, type]) => {
    const isFolder = (type & FileType.Directory) !== 0;
    const isWanted =
      isFolder || !endings || endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
    const isItself = Uri.joinPath(place, name).path === document.uri.path;
    return name.startsWith('.') || isItself || !isWanted
      ? []
      : [fileItem(name, isFolder, range, inLink)];
  });
}

function fileItem(name: string, isFolder: boolean, range: Range, inLink: boolean): CompletionItem {
  const kind = isFolder ? CompletionItemKind.Folder : CompletionItemKind.File;
  const item = new CompletionItem(isFolder ? `${name}/` : name, kind);
  const path = isFolder ? `${name}/` : name;
  // A blank or bracket would end a link.
  item.insertText = inLink ? path.replace(/[ ()%]/gu, percentEncoded) : path;
  item.range = range;
  if (isFolder) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
