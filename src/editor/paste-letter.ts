import { type CancellationToken, l10n, type TextDocument } from 'vscode';
import type { Clipboard } from '../import/copied.ts';
import { placeOfMotion } from './documents.ts';
import { snippetFor, tellBegunWith } from './new/begun.ts';
import { type WithPictures, withPictures } from './pasted-pictures.ts';
import type { Services } from './services.ts';
import { whenPasted } from './when-pasted.ts';

/** How long a paste waits for a letter to be read, in ms: what takes longer comes as text. */
const deadline = 60_000;

/** A letter that was copied, as the motion that it becomes. */
export async function letterOffer(
  clipboard: Clipboard,
  document: TextDocument,
  token: CancellationToken,
  { press, store, language }: Services,
): Promise<WithPictures | undefined> {
  const place = placeOfMotion(document.uri);
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => stop.abort());
  try {
    const output = await press.run(
      'import',
      { source: clipboard, as: 'draft', ...(place && { location: place.toString() }) },
      { deadline, signal: stop.signal },
    );
    if (output.state === 'unreadable') return undefined;
    const { imported } = output;
    const placed = await withPictures(imported, document, store);
    whenPasted(document, placed.text, () => tellBegunWith(imported, l10n.t('Clipboard'), language));
    return { ...placed, text: snippetFor(placed.text) };
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    listening.dispose();
  }
}
