import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fields } from '../../src/motion/fields.ts';
import { kinds } from '../../src/motion/kinds.ts';
import { profileOnlyFields } from '../../src/motion/profile.ts';
import type { Field, FieldTable, Shape } from '../../src/motion/shape.ts';
import { markdown } from '../read/body/markdown.ts';

/** Motions as nobody should write them: what the whole way through the house must stand. */

/** Everything that was ever meant for XML, Typst, HTML, YAML or a shell. */
const hostile = fc.constantFrom(
  ...['</w:t><w:t>', '&', '<![CDATA[', ']]>', '<?xml?>', '&#x0;', '\u0001', '\uFFFE', '\uD800'],
  ...['#import "x.typ"', '#panic()', '$x$', '\\', '"]', '#eval("1")', '@ref', '<label>', '/* */'],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', 'javascript:alert(1)'],
  ...['$(rm -rf /)', '`id`', '; ls', '../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd'],
  ...[
    '&a [*a,*a]',
    '*a',
    '!!js/function x',
    '<<: *a',
    '? - :',
    '%YAML 9',
    '\t',
    "'",
    '"',
    '{{titel}}',
  ],
  ...['אבג', 'محمد', '😀👩‍👩‍👧', 'e\u0301', '\u202Eabc', '\u200B', '☐ ✓', 'Straße', 'ﬀ'],
);

const dates = fc.oneof(
  fc.constantFrom(
    ...['24.09.2026', '31.02.2026', '29.02.2028', '1.1.26', '15.07.20221', '00.00.0000', 'nächste'],
    ...['16.–18.12.2025', '30.11.–02.12.2025', '24. September 2026', '2026-09-24', '99.99.9999'],
    ...['01.01.0001', '31.12.9999', '28.02.1900', 'TT.MM.JJJJ'],
  ),
  fc
    .tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 9999 }),
    )
    .map((parts) => parts.join('.')),
);

const words = fc.constantFrom(
  ...['Ausschuss für Bau', 'Rat', 'Freie Wähler', 'SPD-Fraktion', 'Xyzzy', 'Frau', 'Herr', 'Dr.'],
  ...[
    'Karla Muster',
    'Vorsitzende',
    'Oberbürgermeister',
    'ja',
    'nein',
    '',
    '~',
    '- x',
    'a: b',
    '#2 x',
  ],
  ...[
    '01234 Musterhausen',
    'x@y',
    '6.10',
    '2022/0415',
    'B',
    'schlicht',
    '-5',
    '1e99',
    'RP',
    'volle Tage',
  ],
  ...kinds.map((kind) => kind.word),
);

const scalar = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: dates },
  { weight: 2, arbitrary: hostile },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.replace(/[\r\n]/gu, ' ')),
  },
);

/** A value for a shape; one time in six for another one. */
function valueFor(shape: Shape, depth = 0): fc.Arbitrary<string> {
  if (depth > 3) return scalar;
  const other = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    scalar.map((text) => `{name: ${text}}`),
    hostile,
  );
  return fc.oneof({ weight: 5, arbitrary: fitting(shape, depth) }, { weight: 1, arbitrary: other });
}

function fitting(shape: Shape, depth: number): fc.Arbitrary<string> {
  switch (shape.type) {
    case 'mapping':
      return entries(shape.fields, depth + 1, 4).map((all) => `{${all.join(', ')}}`);
    case 'list':
      return fc
        .array(valueFor(shape.of, depth + 1), { maxLength: 3 })
        .map((items) => `[${items.join(', ')}]`);
    case 'record':
      return fc.constantFrom('{}', '{plz: aus}', '{xyz: fehler}', '{plz: bunt}');
    case 'date':
    case 'meeting':
      return dates;
    case 'choice':
      return fc.constantFrom(...shape.options.map(({ word }) => word));
    default:
      return scalar;
  }
}

function entries(table: FieldTable, depth: number, most: number): fc.Arbitrary<string[]> {
  const rows: Field[] = Object.values(table);
  const one = fc.constantFrom(...rows).chain(({ key, shape, example }) =>
    fc.oneof(
      valueFor(shape, depth).map((value) => `${key}: ${value}`),
      fc.constant(`${key}: ${example}`),
    ),
  );
  return fc.array(one, { maxLength: most });
}

const head = fc.oneof(
  { weight: 8, arbitrary: entries(fields, 0, 14).map((rows) => `---\n${rows.join('\n')}\n---\n`) },
  { weight: 1, arbitrary: entries(fields, 0, 8).map((rows) => `---\n${rows.join('\n')}\n\n`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '---\n---\n', '---\n- a\n- b\n---\n', '---\n: :\n---\n'),
  },
);

const body = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...[
          '## Beschlussvorschlag',
          '## Begründung',
          '## Fragen',
          '## Anlagen',
          '## Kosten',
          '# Titel',
          '',
        ],
        ...['### Unterpunkt', '**Begründung:**', '## Erläuterung & <mehr>'],
      ),
      fc.oneof({ weight: 4, arbitrary: markdown }, { weight: 1, arbitrary: hostile }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.map(([title, text]) => `${title}\n\n${text}\n\n`).join(''));

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.antrag.md'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** An example into which somebody has fallen asleep on the keyboard. */
const mutated = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(hostile, scalar, markdown, fc.constant(''))), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((current, [at, cut, put]) => {
      const start = at % (current.length + 1);
      return current.slice(0, start) + put + current.slice(start + cut);
    }, text),
  );

const lineEnd = fc.constantFrom('\n', '\n', '\r\n');
const mark = fc.constantFrom('', '', '', '\uFEFF');

/** Any text that may lie in a `*.antrag.md`. */
export const motionText: fc.Arbitrary<string> = fc
  .tuple(
    mark,
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(head, body).map((parts) => parts.join('')) },
      { weight: 3, arbitrary: mutated },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    ),
    lineEnd,
  )
  .map(([first, text, end]) => first + text.replaceAll('\n', end));

/** Any text that may lie in an `antrag.yml`. */
export const profileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: entries({ ...fields, ...profileOnlyFields }, 0, 10).map((rows) => rows.join('\n')),
  },
  { weight: 1, arbitrary: fc.array(fc.oneof(hostile, scalar)).map((parts) => parts.join('\n')) },
);
