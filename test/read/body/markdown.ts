import fc from 'fast-check';

const pieces = [
  ...[
    'Wort',
    'Bürger*innen',
    'ä',
    'a\u0308',
    '😀',
    ' ',
    ' ',
    '  ',
    '    ',
    '\t',
    '\u00A0',
    '\u0000',
  ],
  ...['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', '\\\n'],
  ...['*', '**', '_', '__', '~~', '`', '```', '~~~', '\\', '&amp;', '&#0;', '<br>', '<Name>'],
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '7) ',
    'a) ',
    'b) ',
    'a. ',
    'A) ',
    '• ',
    '•',
    '– ',
    'o ',
    '> ',
  ],
  ...['# ', '## ', '### ', '---', '===', '***', '## Begründung', '**Begründung:**', '**Kosten**'],
  ...['24. September', '1. Januar 2026', 'z. B. ', 'a. D. ', '[ ] ', '[x] ', '10. '],
  ...[
    '| a | b |',
    '|---|:-:|',
    '|-|',
    '|',
    '[^1]',
    '[^1]: ',
    '[^2]',
    '[^2]: ',
    '[a]',
    '[a]: b',
    '[a]: ',
  ],
  ...[
    '[x](y)',
    '![x](y.png)',
    '[',
    ']',
    '(',
    ')',
    '!',
    'https://a.de',
    'www.a.de',
    'x@y.de',
    '“',
    '…',
  ],
  ...['<!-- ', ' -->', '<!-- regel-aus: plz -->', '<div>', '</div>', '<script>', '<?', '<', '>'],
];

/** Markdown as nobody writes it: all that means something, in any order. */
export const markdown = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
