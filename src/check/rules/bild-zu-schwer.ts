import type { Text } from '../../text/language.ts';
import type { Rule } from '../rule.ts';
import { filesOf, pathPlace } from './anlage-fehlt.ts';

export const imageTooHeavy: Rule = {
  id: 'bild-zu-schwer',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Bild zu schwer', en: 'Image too heavy' },
    why: {
      de: 'Ein Bild mit über 100 Millionen Bildpunkten, oder eine Zeichnung mit sehr vielen Teilen oder aufwendigen Effekten, braucht mehr Zeit und Speicher, als ein Rechner hat. Was sich erst beim Zeichnen als zu aufwendig erweist, wird nach 10 Sekunden aufgegeben, und der Export sagt es. Der Brief wird ohne das Bild geschrieben; an seiner Stelle steht der Alternativtext.',
      en: 'An image of more than 100 million pixels, or a drawing of very many parts or with costly effects, needs more time and memory than a computer has. What turns out to be too costly only when it is drawn is given up after 10 seconds, and the export says so. The letter is written without the image; its alternative text stands in its place.',
    },
    wrong: '![Lageplan](lageplan.svg)',
    right: '![Lageplan](lageplan.png)',
  },
  *check({ motion, references }) {
    for (const named of filesOf(motion)) {
      const { path, file } = named;
      const reference = references.get(path, file);
      if (reference?.state !== 'present' || reference.fault?.type !== 'too-heavy') continue;
      yield {
        node: named,
        place: pathPlace(motion, named),
        message: tooHeavy(path),
      };
    }
  },
};

/** What to tell of an image that could not be drawn in bounds of time and memory. */
export function tooHeavy(path: string): Text {
  return {
    de: `„${path}“ ist zu groß oder zu aufwendig gezeichnet; der Brief zeigt nur den Alternativtext. Verkleinern Sie das Bild, oder speichern Sie die Zeichnung als PNG.`,
    en: `"${path}" is too large or too costly to draw; the letter shows its alternative text only. Make the image smaller, or save the drawing as PNG.`,
  };
}
