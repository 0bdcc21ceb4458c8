import { l10n, type Uri, window } from 'vscode';

/** Asks for letters of Word or LibreOffice; none where the user would rather not. */
export async function chooseLetters({
  label,
  folder,
  many = false,
}: {
  /** What the button says. */
  label: string;
  folder?: Uri | undefined;
  many?: boolean;
}): Promise<Uri[]> {
  const files = await window.showOpenDialog({
    canSelectMany: many,
    openLabel: label,
    ...(folder && { defaultUri: folder }),
    filters: {
      [l10n.t('Letters of Word and LibreOffice')]: ['docx', 'odt', 'docm', 'dotx', 'ott'],
    },
  });
  return files ?? [];
}
