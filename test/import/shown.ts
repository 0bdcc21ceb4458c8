import { LetterBlocks } from '../../src/blocks/blocks.ts';
import type { Block, Inline } from '../../src/letter/block.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';

/**
 * What a letter shows of a text that was pasted: words, numbers and markers in their order, blanks
 * left out; Markdown's own bullet as a hyphen.
 */
export function shownOf(text: string): string {
  const motion = read(text);
  const blocks = new LetterBlocks(motion, noReferences);
  const content = [
    ...(motion.subjectHeading ? [motion.subjectHeading] : []),
    ...motion.preface,
    ...motion.sections.flatMap(({ heading, content }) => [heading, ...content]),
  ];
  const shown = blocks.of(content).map(textOfBlock).join(' ');
  const notes = blocks.footnotes().flat().map(textOfBlock).join(' ');
  return withoutBlanks(`${shown} ${notes}`);
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return textOfInlines(block.inlines);
    case 'list':
      return block.items
        .map(({ marker, blocks }) => `${marker.text || '-'} ${blocks.map(textOfBlock).join(' ')}`)
        .join(' ');
    case 'table':
      return block.rows.flat().map(textOfInlines).join(' ');
    case 'quotation':
      return block.blocks.map(textOfBlock).join(' ');
    case 'code':
      return block.value;
    case 'rule':
      return '---';
  }
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'link') return textOfInlines(inline.inlines);
      return inline.type === 'footnote' ? `[${inline.number}]` : ' ';
    })
    .join('');
}
