import { ArchiveFault } from '../archive/directory.ts';
import { ArchiveTooLarge } from '../archive/open.ts';
import type { Text } from '../text/language.ts';
import { XmlFault } from '../xml/read.ts';
import { type Admitted, admit, NoWordFile, StrictFormat } from './gate.ts';
import type { LeftOutOfLetterhead } from './left-out.ts';
import { type Placeholders, placeholdersOf } from './placeholders.ts';
import { type Places, placeholderPlaces } from './places.ts';

/** What is to be known of a letterhead before it is filled. */
export type CheckedLetterhead =
  | { state: 'ready'; placeholders: Placeholders; places: Places; left: LeftOutOfLetterhead }
  | { state: 'refused'; reason: Text };

/** A letterhead that passed the gate, its trees free to be changed, or why it did not. */
export function admitLetterhead(bytes: Uint8Array): Admitted | { refused: Text } {
  try {
    return admit(bytes);
  } catch (error) {
    const refused = reasonFor(error);
    if (!refused) throw error;
    return { refused };
  }
}

/** Why a file is no letterhead, and what to do; `undefined` for an error that is none of the file's. */
function reasonFor(error: unknown): Text | undefined {
  if (error instanceof StrictFormat) {
    return {
      de: 'Er ist als „Strict Open XML-Dokument“ gespeichert. Speichern Sie ihn in Word als „Word-Dokument (*.docx)“.',
      en: 'It is saved as a "Strict Open XML Document". Save it in Word as a "Word Document (*.docx)".',
    };
  }
  if (error instanceof ArchiveTooLarge) {
    return {
      de: 'Er ist entpackt größer als 50 MB. Verkleinern Sie seine Bilder.',
      en: 'It is larger than 50 MB when unpacked. Make its pictures smaller.',
    };
  }
  if (error instanceof XmlFault) {
    return {
      de: 'Er ist innen beschädigt. Öffnen Sie ihn in Word, und speichern Sie ihn noch einmal.',
      en: 'It is damaged inside. Open it in Word and save it again.',
    };
  }
  if (error instanceof NoWordFile || error instanceof ArchiveFault) {
    return {
      de: 'Er ist keine Word-Datei (DOCX). Speichern Sie den Briefbogen in Word als .docx.',
      en: 'It is no Word file (DOCX). Save the letterhead as .docx in Word.',
    };
  }
  return undefined;
}

/** Looks at a letterhead once for each content: a keystroke does not open it again. */
export function letterheadIn(bytes: Uint8Array): CheckedLetterhead {
  const known = seen.get(bytes) ?? lookAt(bytes);
  seen.set(bytes, known);
  return known;
}

const seen = new WeakMap<Uint8Array, CheckedLetterhead>();

function lookAt(bytes: Uint8Array): CheckedLetterhead {
  const admitted = admitLetterhead(bytes);
  if ('refused' in admitted) return { state: 'refused', reason: admitted.refused };
  const { document, left } = admitted;
  return {
    state: 'ready',
    placeholders: placeholdersOf(document),
    places: placeholderPlaces(document),
    left,
  };
}
