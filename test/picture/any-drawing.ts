import fc from 'fast-check';
import { secret } from './made.ts';

const name = fc.constantFrom(
  ...[
    'g',
    'rect',
    'path',
    'text',
    'tspan',
    'use',
    'image',
    'a',
    'style',
    'script',
    'defs',
    'filter',
  ],
  ...['foreignObject', 'metadata', 'title', 'animate', 'set', 'switch', 'pattern', 'feImage'],
  ...[
    'svg:script',
    'x:rect',
    'feMorphology',
    'linearGradient',
    'stop',
    'iframe',
    'handler',
    'marker',
  ],
);

const attribute = fc.constantFrom(
  ...[
    'id',
    'class',
    'style',
    'href',
    'xlink:href',
    'x:href',
    'fill',
    'filter',
    'mask',
    'd',
    'width',
  ],
  ...[
    'onload',
    'onbegin',
    'ONCLICK',
    'x:label',
    'data-x',
    'xml:base',
    'xml:space',
    'src',
    'font-family',
  ],
  ...[
    'transform',
    'points',
    'clip-path',
    'marker-end',
    'values',
    'from',
    'to',
    'requiredExtensions',
  ],
);

const pieces = fc.constantFrom(
  ...[
    'url(',
    ')',
    '(',
    '#a',
    '#b',
    'a',
    'b',
    'red',
    '10',
    ' ',
    ';',
    ':',
    ',',
    '"',
    "'",
    '/*',
    '*/',
  ],
  ...['http://spion.example/', '//spion.example', 'javascript:', 'data:', 'image/png;base64,', 'x'],
  ...['fill:', 'filter:', '@import ', '\\75rl(', '{', '}', '!important', 'rgb(1,2,3)', '.a', '%'],
  ...[`file:///${secret}`, '&lt;', '&#x6a;', '&quot;', '\n', '\t', 'ä', '😀', '<!--', '-->', ']]>'],
);

const value = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constant(''),
    // What is written in a drawing may say anything: it is seen.
    value.map((text) => text.replace(/[<&]|\]\]>|spion|GEHEIM-4711/gu, '')),
    fc.constantFrom(`<!-- ${secret} -->`, `<?x ${secret}?>`, '<![CDATA[ a > b ]]>'),
    fc.array(tie('element'), { maxLength: 4 }).map((elements) => elements.join('')),
  ),
  element: fc
    .tuple(name, fc.dictionary(attribute, value, { maxKeys: 5 }), tie('tree'))
    .map(([tag, attributes, content]) => {
      const typed = Object.entries(attributes).map(([key, text]) => ` ${key}="${quoted(text)}"`);
      return `<${tag}${typed.join('')}>${content}</${tag}>`;
    }),
}));

/** A drawing that nobody should draw, well-formed. */
export const anyDrawing: fc.Arbitrary<string> = tree.map(
  (inside) =>
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
    `xmlns:x="urn:x" xmlns:svg="http://www.w3.org/2000/svg" width="40" height="30">${inside}</svg>`,
);

function quoted(text: string): string {
  return text
    .replace(/&(?![#\w]+;)/gu, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
