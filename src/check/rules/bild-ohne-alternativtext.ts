import { placeIn } from '../../motion/places.ts';
import { everyNode } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const imageWithoutText: Rule = {
  id: 'bild-ohne-alternativtext',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Bild ohne Alternativtext', en: 'Image without alternative text' },
    why: {
      de: 'Wer den Brief vorlesen lässt, erfährt ohne Alternativtext nicht, was das Bild zeigt.',
      en: 'Without an alternative text, people who have the letter read aloud do not learn what the image shows.',
    },
    wrong: '![](karte.png)',
    right: '![Karte: Querung zwischen Schule und Haltestelle](karte.png)',
  },
  *check({ motion }) {
    for (const node of everyNode(motion)) {
      if (node.type !== 'image' && node.type !== 'imageReference') continue;
      if (node.alt?.trim()) continue;
      const start = node.position?.start.offset ?? 0;
      yield {
        place: placeIn(motion, start, node.position?.end.offset ?? start),
        message: {
          de: 'Dem Bild fehlt ein Alternativtext. Schreiben Sie zwischen die eckigen Klammern, was es zeigt.',
          en: 'The image lacks an alternative text. Write between the square brackets what it shows.',
        },
      };
    }
  },
};
