import { isShownFile } from '../../references/find.ts';
import type { ImageFault } from '../../references/references.ts';
import type { Text } from '../../text/language.ts';
import type { Rule } from '../rule.ts';
import { filesOf, pathPlace } from './anlage-fehlt.ts';

export const imageUnreadable: Rule = {
  id: 'bild-unlesbar',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Bild nicht lesbar', en: 'Image cannot be read' },
    why: {
      de: 'Der Brief trägt Bilder in PNG, JPEG und SVG. Eine Datei mit anderem Inhalt, oder mit einer Endung, die nicht zum Inhalt passt, kann er nicht zeigen.',
      en: 'The letter carries images in PNG, JPEG and SVG. It cannot show a file with other content, or with an ending that does not fit its content.',
    },
    wrong: '![Karte](karte.docx)',
    right: '![Karte](karte.png)',
  },
  *check({ motion, references }) {
    for (const named of filesOf(motion)) {
      if (!isShownFile(named)) continue;
      const { path, file } = named;
      const reference = references.get(path, file);
      const fault = reference?.state === 'present' ? reference.fault : undefined;
      if (!fault || fault.type === 'too-heavy') continue;
      yield {
        node: named,
        place: pathPlace(motion, named),
        message: messages[fault.type](path, fault),
        ...(fault.type === 'lacks-pictures' && { severity: 'warning' as const }),
      };
    }
  },
};

const messages = {
  'other-format': (path: string, fault: ImageFault): Text => {
    const format = fault.type === 'other-format' ? fault.format.toUpperCase() : '';
    return {
      de: `„${path}“ ist in Wahrheit ein Bild im Format ${format}. Benennen Sie die Datei um.`,
      en: `"${path}" is really a ${format} image. Rename the file.`,
    };
  },
  'no-image': (path: string): Text => ({
    de: `„${path}“ ist kein Bild, das der Brief zeigen kann. Speichern Sie es als PNG, JPEG oder SVG.`,
    en: `"${path}" is not an image that the letter can show. Save it as PNG, JPEG or SVG.`,
  }),
  'lacks-pictures': (path: string): Text => ({
    de: `„${path}“ zeigt Bilder, die nicht in der Zeichnung selbst liegen; im Brief fehlen sie. Betten Sie sie als PNG oder JPEG ein.`,
    en: `"${path}" shows pictures that do not lie in the drawing itself; the letter lacks them. Embed them as PNG or JPEG.`,
  }),
};
