import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { followingLine } from '../following-line.ts';
import { forms } from '../measures.ts';
import { plainRuns } from './inlines.ts';
import { foldMarks } from './marks.ts';
import { styles } from './styles.ts';

/** The header of the first page: marks at the edge, for those who fold. */
export function firstHeader(letter: Letter): Header {
  const { form } = letter.layout;
  const marked = form !== 'schlicht' && letter.layout.foldMarks;
  return new Header({
    children: [
      ...(marked ? foldMarks(forms[form]) : []),
      // A header has to have a paragraph that is no frame.
      new Paragraph({ style: styles.header }),
    ],
  });
}

/** The header of the following pages: recipient and subject. */
export function followingHeader(letter: Letter): Header {
  return new Header({
    children: [new Paragraph({ style: styles.header, children: plainRuns(followingLine(letter)) })],
  });
}

/** `Seite 2 von 3` */
export function pageFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styles.footer,
        children: [
          new TextRun({
            children: [
              'Seite\u00a0',
              PageNumber.CURRENT,
              '\u00a0von\u00a0',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
