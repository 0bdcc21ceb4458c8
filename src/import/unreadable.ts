import type { Text } from '../text/language.ts';

export type UnreadableReason =
  | 'damaged'
  | 'no-document'
  | 'too-large'
  | 'old-or-encrypted'
  | 'unknown-format'
  | 'empty';

/** A file from which no motion can be made; nothing was written. */
export class Unreadable extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`Cannot be imported: ${reason}`);
    this.name = 'Unreadable';
  }
}

/** What to tell the person, with the remedy. */
export const unreadableTexts: Readonly<Record<UnreadableReason, Text>> = {
  damaged: {
    de: 'Die Datei ist beschädigt oder keine Word-Datei. Öffnen Sie sie in Word oder LibreOffice, und speichern Sie sie neu als .docx oder .odt.',
    en: 'The file is damaged, or no Word file. Open it in Word or LibreOffice and save it anew as .docx or .odt.',
  },
  'no-document': {
    de: 'In der Datei ist kein Text eines Briefs. Übernehmen lassen sich Briefe als .docx oder .odt.',
    en: 'There is no text of a letter in the file. Letters can be imported as .docx or .odt.',
  },
  'too-large': {
    de: 'Entpackt ist die Datei größer als 50 MB. Verkleinern Sie die Bilder darin (in Word: Bildformat, Bilder komprimieren), und versuchen Sie es noch einmal.',
    en: 'Unpacked, the file is larger than 50 MB. Make its pictures smaller (in Word: Picture Format, Compress Pictures) and try again.',
  },
  'old-or-encrypted': {
    de: 'Die Datei ist mit einem Kennwort geschützt oder im alten Format .doc. Öffnen Sie sie in Word oder LibreOffice, und speichern Sie sie ohne Kennwort als .docx.',
    en: 'The file is protected by a password, or in the old format .doc. Open it in Word or LibreOffice and save it as .docx without a password.',
  },
  'unknown-format': {
    de: 'Übernehmen lassen sich Word-Dateien (.docx) und OpenDocument-Texte (.odt). Speichern Sie den Brief in einem dieser Formate.',
    en: 'Word files (.docx) and OpenDocument texts (.odt) can be imported. Save the letter in one of these formats.',
  },
  empty: {
    de: 'In der Datei steht kein Wort. Ist es ein eingescannter Brief, muss ihn erst eine Texterkennung lesen.',
    en: 'There is no word in the file. If it is a scanned letter, text recognition has to read it first.',
  },
};
