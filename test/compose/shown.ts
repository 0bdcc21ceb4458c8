import type { Block, Inline } from '../../src/letter/block.ts';

/** Blocks as short text: `p(Ein **fettes** Wort)`. */
export function shown(blocks: readonly Block[]): string {
  return blocks.map(block).join(' ');
}

function block(of: Block): string {
  switch (of.type) {
    case 'paragraph':
      return `p(${inlines(of.inlines)})`;
    case 'subheading':
      return `h${of.level}(${inlines(of.inlines)})`;
    case 'list': {
      const items = of.items.map((item) => {
        const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
        return `${item.marker.text || '•'} ${box}${shown(item.blocks)}`;
      });
      return `[${items.join(' | ')}]`;
    }
    case 'table':
      return `table(${of.align.map((align) => align ?? '-').join(',')}; ${of.rows.map((row) => row.map(inlines).join(' | ')).join(' / ')})`;
    case 'quotation':
      return `quotation(${shown(of.blocks)})`;
    case 'code':
      return `code(${of.value})`;
    case 'rule':
      return 'rule';
  }
}

export function inlines(of: readonly Inline[]): string {
  return of
    .map((inline) => {
      switch (inline.type) {
        case 'text': {
          let text = inline.value;
          if (inline.code) text = `\`${text}\``;
          if (inline.italic) text = `_${text}_`;
          if (inline.bold) text = `**${text}**`;
          if (inline.underline) text = `<u>${text}</u>`;
          if (inline.script) text = `<${inline.script}>${text}</${inline.script}>`;
          return inline.strike ? `~~${text}~~` : text;
        }
        case 'link':
          return `[${inlines(inline.inlines)}](${inline.url})`;
        case 'image':
          return `![${inline.image.alternative}](${inline.image.path}${inline.image.content ? ' +' : ''})`;
        case 'footnote':
          return `^${inline.number}`;
        case 'break':
          return '⏎';
        default:
          return '';
      }
    })
    .join('');
}
