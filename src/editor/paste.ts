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
  SnippetString,
  type TextDocument,
} from 'vscode';
import type { PasteOffer } from '../import/clipboard.ts';
import type { Clipboard } from '../import/copied.ts';
import { isLetter } from '../import/letter/greeting.ts';
import { attach } from './attach.ts';
import { type Documents, languageId } from './documents.ts';
import { expectsLetter } from './new/expected.ts';
import { OvertakenPaste } from './overtaken-paste.ts';
import { type WithPictures, withPictures } from './pasted-pictures.ts';
import type { Services } from './services.ts';
import { whenPasted } from './when-pasted.ts';

const kind = DocumentDropOrPasteEditKind.Empty.append('antrag');
const letterKind = kind.append('letter');

/**
 * Pastes what other programs copied as text of the motion; pictures become files beside it. Other
 * ways to paste it are offered where it was pasted.
 */
export function registerPaste(services: Services): Disposable {
  const letters: Letters = async (clipboard, document, token) =>
    (await import('./paste-letter.ts')).letterOffer(clipboard, document, token, services);
  const provider = pasteProvider(services, letters);
  return languages.registerDocumentPasteEditProvider(languageId, provider, {
    // A kind that is asked for by name is looked for here.
    providedPasteEditKinds: [kind, letterKind, ...ways.map((way) => kind.append(way))],
    pasteMimeTypes: ['text/html', 'text/plain', 'image/*'],
  });
}

/** What was copied as a letter of its own, as a snippet. */
type Letters = (
  clipboard: Clipboard,
  document: TextDocument,
  token: CancellationToken,
) => Promise<WithPictures | undefined>;

/** The provider itself, which tests hand what no clipboard of theirs can hold. */
export function pasteProvider(
  {
    documents,
    store,
    language,
  }: Pick<Services, 'language'> & {
    documents: Pick<Documents, 'load'>;
    store: Pick<Services['store'], 'read'>;
  },
  letters: Letters = async () => undefined,
): DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, data, { triggerKind }, token) {
      const [range] = ranges;
      if (!range || ranges.length > 1) return undefined;
      const text = await data.get('text/plain')?.asString();
      const edits = editsFor(document, range, data, token);
      const comes = text && triggerKind === DocumentPasteTriggerKind.Automatic;
      // A letter begins otherwise than what was copied.
      if (comes && !becomesLetter(document, { text })) arrives(document, range, edits, text, token);
      return edits;
    },
  };

  async function editsFor(
    document: TextDocument,
    range: Range,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const { findFrontMatter } = await import('../notation/front-matter.ts');
    // The whole motion would take seconds to read where it is long, and a key comes sooner.
    const head = findFrontMatter(document.getText());
    // In the head, text is a value: it is pasted as it is.
    const isInHead = head !== undefined && document.offsetAt(range.start) < head.end;
    if (isInHead || token.isCancellationRequested) return undefined;
    const copied = await clipboardOf(data);
    if (token.isCancellationRequested) return undefined;
    const letter = becomesLetter(document, copied)
      ? await letters(copied, document, token)
      : undefined;
    const pictures = picturesIn(data);
    const offers = await textOffers(document, range, copied);
    const edits = isPictureOnly(offers, copied, pictures)
      ? []
      : await Promise.all(offers.map((offer) => editFor(offer, document)));
    for (const { text, leftOut } of offers)
      if (leftOut)
        whenPasted(document, text, async () =>
          (await import('./paste-left-out.ts')).tellLeftOut(leftOut, language),
        );
    if (letter !== undefined) return [letterEdit(letter), ...edits];
    if (edits.length > 0) return edits;
    if (pictures.length === 0) return undefined;
    const { motion } = await documents.load(document);
    const attached = await attach(pictures, document, motion, range.start);
    if (!attached || token.isCancellationRequested) return undefined;
    const edit = new DocumentPasteEdit(attached.text, l10n.t('As a picture of the motion'), kind);
    edit.additionalEdit = attached.edit;
    return [edit];
  }

  async function editFor(offer: PasteOffer, document: TextDocument): Promise<DocumentPasteEdit> {
    const placed = await withPictures(offer, document, store);
    return pasteEdit(placed.text, titles[offer.way](), kind.append(offer.way), placed);
  }
}

/**
 * Whether a motion is empty yet and a whole letter was copied, or it was begun to be filled with
 * whatever is.
 */
function becomesLetter(document: TextDocument, copied: Clipboard): boolean {
  const isEmpty = document.getText().trim() === '';
  return isEmpty && (expectsLetter(document) || isLetter(copied));
}

/** Whatever is typed while the ways to paste are looked for. */
function arrives(
  document: TextDocument,
  range: Range,
  edits: Promise<DocumentPasteEdit[] | undefined>,
  text: string,
  { isCancellationRequested }: CancellationToken,
): void {
  const offered = edits.then(
    (found = []) =>
      found.map(({ insertText }) => insertText).filter((way) => typeof way === 'string'),
    () => [],
  );
  const paste = new OvertakenPaste(document, range, offered, text);
  if (isCancellationRequested) paste.overtake();
}

async function clipboardOf(data: DataTransfer): Promise<Clipboard> {
  const [html, text = ''] = await Promise.all([
    data.get('text/html')?.asString(),
    data.get('text/plain')?.asString(),
  ]);
  return { html, text };
}

async function textOffers(
  document: TextDocument,
  range: Range,
  copied: Clipboard,
): Promise<PasteOffer[]> {
  if (!copied.html && !/[\n\t]/u.test(copied.text)) return [];
  const { pasteOffers } = await import('../import/clipboard.ts');
  const whole = document.getText();
  return pasteOffers(copied, {
    before: whole.slice(0, document.offsetAt(range.start)),
    after: whole.slice(document.offsetAt(range.end)),
  });
}

function letterEdit(letter: WithPictures): DocumentPasteEdit {
  return pasteEdit(new SnippetString(letter.text), l10n.t('As a letter'), letterKind, letter);
}

function pasteEdit(
  text: string | SnippetString,
  title: string,
  way: DocumentDropOrPasteEditKind,
  { edit }: WithPictures,
): DocumentPasteEdit {
  const paste = new DocumentPasteEdit(text, title, way);
  if (edit) paste.additionalEdit = edit;
  return paste;
}

/** A browser and Word say of a picture where it was, too: the picture itself is what was copied. */
function isPictureOnly(
  [offer]: readonly PasteOffer[],
  { text }: Clipboard,
  pictures: readonly DataTransferFile[],
): boolean {
  const isOne = /^(?:!\[[^\]]*\]\([^()]*\)|\[Bild[^\]]*\])$/u.test(offer?.text.trim() ?? '');
  return pictures.length > 0 && isOne && text.trim() === '';
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
