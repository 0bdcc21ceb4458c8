import { toString as textOfNode } from 'mdast-util-to-string';
import { placeIn } from '../../motion/places.ts';
import { everyNode } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const tableWithoutHead: Rule = {
  id: 'tabelle-ohne-kopf',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Tabelle ohne Kopfzeile', en: 'Table without a header row' },
    why: {
      de: 'Ohne Kopfzeile sagt niemand, was in den Spalten steht; Vorleseprogramme nennen sie zu jeder Zelle.',
      en: 'Without a header row nobody says what the columns hold; screen readers name it with every cell.',
    },
    wrong: '|  |  |\n| --- | --- |\n| 2025 | 12 |',
    right: '| Jahr | Unfälle |\n| --- | --- |\n| 2025 | 12 |',
  },
  *check({ motion }) {
    for (const node of everyNode(motion)) {
      const head = node.type === 'table' ? node.children[0] : undefined;
      if (!head || textOfNode(head).trim() !== '') continue;
      const start = head.position?.start.offset ?? 0;
      yield {
        place: placeIn(motion, start, head.position?.end.offset ?? start),
        message: {
          de: 'Die Kopfzeile der Tabelle ist leer. Schreiben Sie über jede Spalte, was in ihr steht.',
          en: 'The header row of the table is empty. Write above each column what it holds.',
        },
      };
    }
  },
};
