import { type FailureReason, FileFailure } from './files.ts';
import type { Text } from './text/language.ts';
import { explainWork, WorkFailure } from './work-failure.ts';

const remedies: Record<FailureReason, (name: string, detail: string) => Text> = {
  'read-only': (name) => ({
    de: `${name} lässt sich nicht schreiben: Der Ordner oder die Datei ist schreibgeschützt. Wählen Sie einen anderen Ordner.`,
    en: `${name} cannot be written: the folder or the file is read-only. Choose another folder.`,
  }),
  locked: (name) => ({
    de: `${name} ist in einem anderen Programm geöffnet, wohl in Word. Schließen Sie die Datei dort, oder wählen Sie einen anderen Namen.`,
    en: `${name} is open in another program, probably Word. Close it there, or choose another name.`,
  }),
  full: (name) => ({
    de: `${name} lässt sich nicht schreiben: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal; eine frühere Fassung ist unversehrt.`,
    en: `${name} cannot be written: the disk is full. Make room and try again; an earlier version is untouched.`,
  }),
  'no-folder': (name) => ({
    de: `${name} lässt sich nicht schreiben: Den Ordner gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.`,
    en: `${name} cannot be written: the folder does not exist. Make it, or choose another.`,
  }),
  missing: (name) => ({
    de: `${name} gibt es nicht (mehr). Prüfen Sie den Namen und den Ordner.`,
    en: `${name} does not exist (any more). Check the name and the folder.`,
  }),
  'is-folder': (name) => ({
    de: `${name} ist ein Ordner, gebraucht wird eine Datei. Nennen Sie eine, oder benennen Sie den Ordner um.`,
    en: `${name} is a folder where a file is wanted. Name a file, or rename the folder.`,
  }),
  'is-file': (name) => ({
    de: `${name} ist eine Datei, gebraucht wird ein Ordner. Wählen Sie einen anderen Namen.`,
    en: `${name} is a file where a folder is wanted. Choose another name.`,
  }),
  'no-file': (name) => ({
    de: `${name} ist keine gewöhnliche Datei. Nennen Sie eine Datei.`,
    en: `${name} is no regular file. Name a file.`,
  }),
  forbidden: (name) => ({
    de: `${name} darf nicht gelesen werden. Prüfen Sie die Rechte der Datei.`,
    en: `${name} may not be read. Check the permissions of the file.`,
  }),
  outside: (name) => ({
    de: `${name} führt aus dem Arbeitsbereich hinaus und wird weder gelesen noch ersetzt. Legen Sie die Datei selbst in den Ordner der Anträge.`,
    en: `${name} leads out of the workspace and is neither read nor replaced. Put the file itself into the folder of the motions.`,
  }),
  changed: (name) => ({
    de: `${name} wurde gerade von einem anderen Programm geändert und bleibt, wie es ist. Versuchen Sie es noch einmal.`,
    en: `${name} has just been changed by another program and is left as it is. Try again.`,
  }),
  reserved: (name) => ({
    de: `${name} lässt sich nicht schreiben: So heißt unter Windows ein Gerät, und niemand könnte die Datei dort öffnen. Benennen Sie den Antrag um, oder wählen Sie einen anderen Namen.`,
    en: `${name} cannot be written: Windows keeps this name for a device, and nobody could open the file there. Rename the motion, or choose another name.`,
  }),
  other: (name, detail) => ({
    de: `${name}: ${detail || 'Lesen oder Schreiben ist gescheitert'}. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.`,
    en: `${name}: ${detail || 'reading or writing failed'}. Try again, or choose another folder.`,
  }),
};

/** What happened to a file and what to do about it. `name` is the file as its user knows it. */
export function explain(failure: unknown, name: string): Text {
  if (failure instanceof WorkFailure) return explainWork(failure);
  if (failure instanceof FileFailure) return remedies[failure.reason](name, failure.detail ?? '');
  return remedies.other(name, failure instanceof Error ? failure.message : String(failure));
}
