import { l10n, type Uri } from 'vscode';
import type { Services } from '../services.ts';
import type { Told } from './told.ts';

/** What a new motion may begin with instead of questions: a row each. */
export interface Beginning {
  readonly isBeginning: true;
  label(): string;
  meaning(): string;
  /**
   * @param folder that the motion will lie in
   * @returns `undefined` where the user would rather not, or nothing can be begun with it
   */
  begin(folder: Uri | undefined, services: Services): Promise<Told | undefined>;
}

export const beginnings: readonly Beginning[] = [
  {
    isBeginning: true,
    label: () => l10n.t('From a Word file…'),
    meaning: () => l10n.t('last year’s letter: sender and recipient stay'),
    begin: async (folder, services) =>
      (await import('./from-letter.ts')).fromLetter(folder, services),
  },
  {
    isBeginning: true,
    label: () => l10n.t('From the clipboard'),
    meaning: () => l10n.t('what you have copied in Word, in a mail or elsewhere'),
    begin: async (folder, services) =>
      (await import('./from-clipboard.ts')).fromClipboard(folder, services),
  },
];

export function isBeginning(value: unknown): value is Beginning {
  return typeof value === 'object' && value !== null && 'isBeginning' in value;
}
