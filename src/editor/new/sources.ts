import { l10n, type TextEditor, type Uri } from 'vscode';
import type { Services } from '../services.ts';

/** A motion as it was told, or as it is begun from something else. */
export interface Told {
  /** For its file, without the ending. */
  name: string;
  /** The folder that it is to lie in, where no other is known. */
  folder?: Uri;
  /** Fills the editor of the motion, in which nothing stands yet. */
  fill(editor: TextEditor): Promise<void>;
}

/** What a new motion may begin with instead of questions: a row a source. */
export interface Source {
  readonly isSource: true;
  label(): string;
  meaning(): string;
  /**
   * @param folder that the motion will lie in
   * @returns `undefined` where the user would rather not, or nothing can be begun with it
   */
  begin(folder: Uri | undefined, services: Services): Promise<Told | undefined>;
}

export const sources: readonly Source[] = [
  {
    isSource: true,
    label: () => l10n.t('From a Word file…'),
    meaning: () => l10n.t('last year’s letter: sender and recipient stay'),
    begin: async (folder, services) =>
      (await import('./from-letter.ts')).fromLetter(folder, services),
  },
  {
    isSource: true,
    label: () => l10n.t('From the clipboard'),
    meaning: () => l10n.t('what you have copied in Word, in a mail or elsewhere'),
    begin: async (folder, services) =>
      (await import('./from-clipboard.ts')).fromClipboard(folder, services),
  },
];

export function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'isSource' in value;
}
