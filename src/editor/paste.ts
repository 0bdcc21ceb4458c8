import {
  type CancellationToken,
  type DataTransfer,
  type DataTransferFile,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  DocumentPasteTriggerKind,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import type { PasteOffer } from '../import/clipboard.ts';
import { attach } from './attach.ts';
import { type Documents, languageId } from './documents.ts';
import { OvertakenPaste } from './overtaken-paste.ts';
import type { Services } from './services.ts';

const kind = DocumentDropOrPasteEditKind.Empty.append('antrag');

/**
 * Pastes what other programs copied as text of the motion; pictures become files beside it. Other
 * ways to paste it are offered where it was pasted.
 */
export function registerPaste({ documents }: Services): Disposable {
  return languages.registerDocumentPasteEditProvider(languageId, pasteProvider(documents), {
    // A kind that is asked for by name is looked for here.
    providedPasteEditKinds: [kind, ...ways.map((way) => kind.append(way))],
    pasteMimeTypes: ['text/html', 'text/plain', 'image/*'],
  });
}

/** The provider itself, which tests hand what no clipboard of theirs can hold. */
export function pasteProvider(documents: Pick<Documents, 'load'>): DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, data, { triggerKind }, token) {
      const [range] = ranges;
      if (!range || ranges.length > 1) return undefined;
      const text = await data.get('text/plain')?.asString();
      const edits = editsFor(document, range, data, token);
      if (text && triggerKind === DocumentPasteTriggerKind.Automatic)
        arrives(document, range, edits, text, token);
      return edits;
    },
  };

  async function editsFor(
    document: TextDocument,
    range: Range,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const { findFrontMatter } = await import('../read/head/front-matter.ts');
    // The whole motion would take seconds to read where it is long, and a key comes sooner.
    const head = findFrontMatter(document.getText());
    // In the head, text is a value: it is pasted as it is.
    const isInHead = head !== undefined && document.offsetAt(range.start) < head.end;
    if (isInHead || token.isCancellationRequested) return undefined;
    const offers = await textOffers(document, range, data, token);
    if (offers.length > 0) return offers.map(editFor);
    const pictures = picturesIn(data);
    if (pictures.length === 0) return undefined;
    const { motion } = await documents.load(document);
    const attached = await attach(pictures, document, motion, range.start);
    if (!attached || token.isCancellationRequested) return undefined;
    const edit = new DocumentPasteEdit(attached.text, l10n.t('As a picture of the motion'), kind);
    edit.additionalEdit = attached.edit;
    return [edit];
  }
}

/** Whatever is typed while the ways to paste are looked for. */
function arrives(
  document: TextDocument,
  range: Range,
  edits: Promise<DocumentPasteEdit[] | undefined>,
  text: string,
  { isCancellationRequested }: CancellationToken,
): void {
  const meant = edits.then(
    (found) => {
      const first = found?.[0]?.insertText;
      return typeof first === 'string' ? first : undefined;
    },
    () => undefined,
  );
  const paste = new OvertakenPaste(document, range, meant, text);
  if (isCancellationRequested) paste.overtake();
}

async function textOffers(
  document: TextDocument,
  range: Range,
  data: DataTransfer,
  token: CancellationToken,
): Promise<PasteOffer[]> {
  const [html, text = ''] = await Promise.all([
    data.get('text/html')?.asString(),
    data.get('text/plain')?.asString(),
  ]);
  if (token.isCancellationRequested || (!html && !/[\n\t]/u.test(text))) return [];
  const { pasteOffers } = await import('../import/clipboard.ts');
  const whole = document.getText();
  return pasteOffers(
    { html, text },
    {
      before: whole.slice(0, document.offsetAt(range.start)),
      after: whole.slice(document.offsetAt(range.end)),
    },
  );
}

function editFor({ way, text }: PasteOffer): DocumentPasteEdit {
  return new DocumentPasteEdit(text, titles[way](), kind.append(way));
}

const ways = ['motion', 'joined', 'plain'] as const satisfies readonly PasteOffer['way'][];

const titles: Readonly<Record<PasteOffer['way'], () => string>> = {
  motion: () => l10n.t('As text of the motion'),
  joined: () => l10n.t('Join lines'),
  plain: () => l10n.t('Text only'),
};

function picturesIn(data: DataTransfer): DataTransferFile[] {
  return Array.from(data, ([type, item]) =>
    type.startsWith('image/') ? item.asFile() : undefined,
  ).filter((file) => file !== undefined);
}
