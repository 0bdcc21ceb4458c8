import { Footer, Header, type ISpacingProperties, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { followingLine } from '../following-line.ts';
import { forms } from '../measures.ts';
import { estimatePages } from '../page-estimate.ts';
import { ownWords } from '../words.ts';
import { field } from './field.ts';
import { headRoom } from './head-din.ts';
import { plainRuns } from './inlines.ts';
import { foldMarks } from './marks.ts';
import { styles } from './styles.ts';

/**
 * The header of the first page: marks at the edge, for those who fold, and the room of the head.
 * It has to have one paragraph that is no frame.
 */
export function firstHeader(letter: Letter): Header {
  const { form, foldMarks: marked } = letter.layout;
  if (form === 'schlicht')
    return new Header({ children: [new Paragraph({ style: styles.header })] });
  const room: ISpacingProperties = {
    before: 0,
    after: 0,
    line: headRoom(letter, form),
    lineRule: LineRuleType.EXACT,
  };
  return new Header({
    children: [
      ...(marked ? foldMarks(forms[form]) : []),
      new Paragraph({ style: styles.header, spacing: room }),
    ],
  });
}

/** The header of the following pages: recipient and subject. */
export function followingHeader(letter: Letter): Header {
  return new Header({
    children: [new Paragraph({ style: styles.header, children: plainRuns(followingLine(letter)) })],
  });
}

/** `Seite 2 von 3`: below the text of every page but the first. */
export function followingFooter(): Footer {
  return new Footer({
    children: [new Paragraph({ style: styles.footer, children: pageOfPages() })],
  });
}

/**
 * The same below the first page of a letter that is surely longer than a page. A field that asked
 * Word itself would hold fields inside, which LibreOffice shows as they are: `111`.
 */
export function firstFooter(letter: Letter): Footer {
  const children = estimatePages(letter) > surelyLonger ? pageOfPages() : [];
  return new Footer({ children: [new Paragraph({ style: styles.footer, children })] });
}

/** Pages by the estimate from which on there are two: it is right to within 0.02. */
export const surelyLonger = 1.01;

function pageOfPages(): TextRun[] {
  return [
    new TextRun(`${ownWords.page}\u00a0`),
    ...field([' PAGE '], '1'),
    new TextRun(`\u00a0${ownWords.ofPages}\u00a0`),
    ...field([' NUMPAGES '], '2'),
  ];
}
