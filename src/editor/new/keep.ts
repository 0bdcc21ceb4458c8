import { l10n, Uri, window } from 'vscode';
import { type Kept, withKept } from '../../draft/profile.ts';
import { explain } from '../../failure.ts';
import type { Loaded } from '../../load.ts';
import { profileName } from '../../motion/file-names.ts';
import { offer } from '../offer.ts';
import type { Services } from '../services.ts';

/** Writes into the profile that holds for a folder what is to be kept; makes one where there is none. */
export async function keepInProfile(
  kept: Kept,
  folder: Uri,
  { profiles }: Loaded,
  { store, language }: Services,
): Promise<void> {
  const [nearest] = profiles;
  const profile = nearest?.location ?? Uri.joinPath(folder, profileName).toString();
  const text = nearest && 'text' in nearest ? withKept(nearest.text, kept) : undefined;
  const wanted = nearest ? text : withKept(undefined, kept);
  const show = {
    title: l10n.t('Open antrag.yml'),
    run: () => window.showTextDocument(Uri.parse(profile, true)),
  };
  if (wanted === undefined) {
    const message = l10n.t(
      'The file antrag.yml cannot be read, so nothing was kept. Correct it first.',
    );
    void offer('warning', message, [show]);
    return;
  }
  try {
    await store.replace(profile, new TextEncoder().encode(wanted));
    void offer('information', l10n.t('Sender and recipient are kept in antrag.yml.'), [show]);
  } catch (error) {
    void offer('error', explain(error, profileName)[language], []);
  }
}
