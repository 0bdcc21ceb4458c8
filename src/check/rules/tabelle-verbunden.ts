import { cellsOfNote } from '../../motion/joined-cells.ts';
import { placeIn } from '../../motion/places.ts';
import type { Rule } from '../rule.ts';

export const tableJoined: Rule = {
  id: 'tabelle-verbunden',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Verbundene Zellen sind getrennt', en: 'Joined cells were parted' },
    why: {
      de: 'In der Tabelle, die Sie eingefügt oder übernommen haben, waren Zellen verbunden. Eine Tabelle im Antrag kennt das nicht: Der Wert steht in der ersten Zelle, die übrigen sind leer, und wer die Zeile liest oder sich vorlesen lässt, erfährt ihn nicht. Der Kommentar darüber sagt, welche es sind; er kommt nicht in den Brief.',
      en: 'Cells were joined in the table that you pasted or took over. A table of a motion knows no such thing: the value stands in the first cell, the others are empty, and whoever reads the row or has it read aloud does not learn it. The comment above says which they are; it does not get into the letter.',
    },
    wrong:
      '<!-- Verbundene Zellen getrennt, leer sind jetzt: Zeile 3 Spalte 1 -->\n\n| Jahr | Ort |\n| --- | --- |\n| 2025 | Nord |\n|  | Süd |',
    right: '| Jahr | Ort |\n| --- | --- |\n| 2025 | Nord |\n| 2025 | Süd |',
  },
  *check({ motion }) {
    const { text } = motion;
    for (const { start, end } of motion.comments) {
      const cells = cellsOfNote(text.slice(start, end));
      if (cells === undefined) continue;
      // With the line that it stands in, and the blank one below.
      const before = /(?<=^|\n)[ \t]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
      const behind =
        /^[ \t]*(?:\r?\n[ \t]*(?=\r?\n)){0,1}\r?\n/u.exec(text.slice(end))?.[0].length ?? 0;
      yield {
        place: placeIn(motion, start, end),
        message: {
          de: `In dieser Tabelle waren Zellen verbunden; leer sind jetzt: ${cells}. Füllen Sie sie, wo etwas fehlt, und löschen Sie dann den Kommentar.`,
          en: `Cells of this table were joined; empty now (row, column): ${cells}. Fill them where something is missing, then delete the comment.`,
        },
        fixes: [
          {
            title: { de: 'Kommentar löschen', en: 'Delete the comment' },
            edits: [{ start: start - before, end: end + behind, text: '' }],
          },
        ],
      };
    }
  },
};
