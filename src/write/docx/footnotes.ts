import { Paragraph } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { type BlockSetting, blockChildren } from './blocks.ts';
import { styles } from './styles.ts';

export type Footnotes = Record<string, { children: Paragraph[] }>;

/** Word's own footnotes, by the number of their reference. */
export function footnotes(letter: Letter, setting: BlockSetting): Footnotes {
  return Object.fromEntries(
    letter.footnotes.map((blocks, index) => {
      const children = blockChildren(blocks, {
        ...setting,
        style: styles.footnote,
        footnotes: false,
      }).filter((child) => child instanceof Paragraph);
      return [
        index + 1,
        { children: children.length > 0 ? children : [new Paragraph({ style: styles.footnote })] },
      ];
    }),
  );
}
