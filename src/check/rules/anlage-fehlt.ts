import type { Motion } from '../../motion/motion.ts';
import { placeIn } from '../../motion/places.ts';
import { isShownFile, type NamedFile, referencesOf } from '../../references/find.ts';
import type { Reference } from '../../references/references.ts';
import type { Text } from '../../text/language.ts';
import type { Place } from '../../text/place.ts';
import { oncePer } from '../../text/remembering.ts';
import type { Rule } from '../rule.ts';

export const attachmentMissing: Rule = {
  id: 'anlage-fehlt',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Datei fehlt', en: 'File is missing' },
    why: {
      de: 'Was der Antrag verlinkt oder abbildet, muss da sein, sonst fehlt es dem Büro. Gelesen wird nur innerhalb des Arbeitsordners.',
      en: 'What the motion links or shows must be there, or the office lacks it. Nothing outside of the workspace is read.',
    },
    wrong: '- [Unfallstatistik](anlagen/unfaele.pdf)',
    right: '- [Unfallstatistik](anlagen/unfaelle.pdf)',
  },
  *check({ motion, references }) {
    for (const named of filesOf(motion)) {
      // What is amended has a rule of its own.
      if (named.kind === 'base-motion') continue;
      const message = messageFor(named, references.get(named.path, named.file));
      if (!message) continue;
      yield {
        node: named,
        place: pathPlace(motion, named),
        message,
      };
    }
  },
};

function messageFor(named: NamedFile, reference: Reference | undefined): Text | undefined {
  const { path } = named;
  switch (reference?.state) {
    case 'absent':
      return {
        de: `Die Datei „${path}“ gibt es nicht. Prüfen Sie Namen und Ordner.`,
        en: `There is no file "${path}". Check its name and folder.`,
      };
    case 'outside':
      return {
        de: `„${path}“ liegt außerhalb des Arbeitsordners. Legen Sie ${isShownFile(named) ? 'das Bild' : 'die Datei'} neben den Antrag.`,
        en: `"${path}" lies outside of the workspace. Put the ${isShownFile(named) ? 'image' : 'file'} beside the motion.`,
      };
    case 'unreadable':
      return {
        de: `Die Datei „${path}“ lässt sich nicht lesen: ${reference.reason.de}`,
        en: `The file "${path}" cannot be read: ${reference.reason.en}`,
      };
    default:
      return undefined;
  }
}

/** The files that a motion names, looked for once. */
export const filesOf = oncePer((motion: Motion): readonly NamedFile[] => referencesOf(motion));

/** The path within a link or image, or all of it. */
export function pathPlace(motion: Motion, { path, place, file }: NamedFile): Place {
  if (file !== undefined) return place;
  const { start, end } = place;
  const at = motion.text.slice(start.offset, end.offset).lastIndexOf(path);
  if (at < 0) return place;
  return placeIn(motion, start.offset + at, start.offset + at + path.length);
}
