import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { completions } from '../../src/assist/complete.ts';
import { read } from '../../src/read/read.ts';

const context = { today: Temporal.PlainDate.from('2026-08-28'), language: 'de' } as const;

/** What people leave behind in the middle of a head, with the cursor at its end. */
const begun = fc.constantFrom(
  '',
  'f',
  '-',
  '- ',
  '-  ',
  '- n',
  '  -',
  '  - ',
  '  - na',
  '    ',
  '    n',
  '    na',
  '  ',
  '  na',
);

const above = fc.constantFrom(
  'art: Antrag',
  'betreff: Antwort auf unsere Anfrage',
  'antragsteller:',
  'antragsteller:\n  - fraktion: A',
  'empfaenger:',
  'empfaenger:\n  name: B',
  'frist:',
  'brief:',
  'unbekannt: x',
);

describe('Completion, whatever is taken of it', () => {
  it('replaces only what stands at the cursor, and leaves a key apart from the dash before it', () => {
    fc.assert(
      fc.property(fc.array(above, { minLength: 1, maxLength: 3 }), begun, (lines, line) => {
        const before = `---\n${lines.join('\n')}\n${line}`;
        const text = `${before}\n---\n`;
        const offset = before.length;
        for (const { insert, replace, label, kind } of completions(read(text), offset, context)
          .items) {
          assert.ok(replace.start <= offset && offset <= replace.end, label);
          if (kind !== 'key') continue;
          const taken = text.slice(0, replace.start) + insert + text.slice(replace.end);
          assert.match(taken, new RegExp(`^ *(?:- +)*${label}:`, 'mu'));
          assert.doesNotMatch(taken, /^ *-\w/mu);
          assert.equal(taken.startsWith(`---\n${lines.join('\n')}\n`), true);
        }
      }),
    );
  });
});
