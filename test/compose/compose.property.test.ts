import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Letter } from '../../src/letter/letter.ts';
import { kinds } from '../../src/motion/kinds.ts';
import { read } from '../../src/read/read.ts';
import { unclearNames } from '../../src/submission/unclear-names.ts';
import { letterOf, textOf, textsOf } from './letter-of.ts';

const bodies = fc.constantFrom(
  'Gemeinderat',
  'Ausschuss für Umwelt, Klima und Verkehr',
  'Technischer Ausschuss',
  'Stadtverordnetenversammlung',
  'Freie Wähler',
  'Bündnis 90/Die Grünen',
  'Die Linke',
  'SPD-Fraktion',
  'Zukunft',
  'der Rat',
  '„Ortsbeirat“ 6',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  bodies,
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A head of any shape, of texts of one kind. */
function heads(text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> {
  const date = fc.constantFrom(
    '24.09.2026',
    '16.–18.12.2025',
    'nächste',
    '30.11.2026 bis 2.12.2026',
  );
  const form = fc.constantFrom('Frau', 'Herr', 'divers');
  const office = fc.constantFrom(
    'Vorsitzende',
    'Oberbürgermeister',
    'stellvertretender Vorsitzender',
    'Präsidentin des Landtags',
    'Mitglied des Ortsbeirats',
  );
  const person = {
    anrede: optional(form),
    titel: optional(fc.constant('Dr.')),
    name: optional(text),
    funktion: optional(office),
  };
  const name = fc.oneof(
    text,
    fc.record(
      {
        name: text,
        artikel: fc.constantFrom('der', 'die', 'das', 'die (Plural)'),
        genitiv: text,
        dativ: text,
      },
      { requiredKeys: [] },
    ),
  );
  const stop = {
    gremium: optional(name),
    sitzung: optional(date),
    top: optional(fc.constant('6')),
    oeffentlich: optional(fc.constantFrom('ja', 'nein')),
  };
  const submitter = fc.record({
    ...person,
    fraktion: optional(name),
    sitz: optional(name),
    partei: optional(text),
  });
  return fc.record({
    ...stop,
    art: optional(fc.constantFrom(...kinds.map((kind) => kind.word), 'Große Anfrage', 'Petition')),
    beratungsfolge: optional(
      fc.array(
        fc.record({
          ...stop,
          zustaendigkeit: optional(fc.constantFrom('Vorberatung', 'Entscheidung')),
        }),
        { maxLength: 3 },
      ),
    ),
    bezug: optional(fc.constantFrom('Vorlage 2022/0415, TOP 6', 'A-12', 'x.antrag.md')),
    betreff: optional(text),
    datum: optional(fc.constant('28.08.2026')),
    ort: optional(text),
    antragsteller: optional(fc.array(fc.oneof(name, submitter), { maxLength: 3 })),
    empfaenger: optional(
      fc.array(fc.record({ ...person, gremium: optional(text) }), { maxLength: 3 }),
    ),
  });
}

const written = (head: Record<string, unknown>) =>
  Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n');

/** Every sentence and line that is the letter's own. */
function sentencesOf(letter: Letter): string[] {
  return [
    letter.title.main,
    letter.salutation,
    letter.opening ?? '',
    textOf(letter.formula) ?? '',
    ...letter.recipients.flat(),
    ...letter.senders.flatMap(({ name, line }) => [name, line ?? '']),
    ...letter.signatures.flatMap(({ group, signers }) => [
      group ?? '',
      ...signers.map(({ name }) => name),
    ]),
  ];
}

const body = '## Beschlussvorschlag\n\nA\n\n## Fragen\n\nB?';

describe('compose, for any facts', function () {
  this.timeout(30_000);

  it('leaves no hole in a sentence', () => {
    fc.assert(
      fc.property(heads(bodies), (head) => {
        const letter = letterOf(written(head), body);
        for (const sentence of sentencesOf(letter)) {
          assert.doesNotMatch(
            sentence,
            /undefined|null|\[object|\s\s|^\s|\s$|\s[.,:]|,,|\(\)|\b(?:zur|für|des|der|dem|und) ?[.,:]|\b(?:und|am|vom|von)$/u,
          );
        }
        assert.match(letter.salutation, /^\p{Lu}.*,$/u);
        assert.match(letter.opening ?? '', /\.$/u);
        assert.match(textOf(letter.formula) ?? '', /:$/u);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, and writes composed text without what no file can carry', () => {
    fc.assert(
      fc.property(heads(anyText), (head) => {
        const text = written(head);
        for (const sentence of sentencesOf(letterOf(text, body))) {
          assert.equal(sentence, sentence.normalize('NFC'));
          assert.doesNotMatch(sentence, /[\p{Cc}\p{Cs}]/u);
        }
        unclearNames(read(`---\n${text}\n---\n`));
      }),
      { numRuns: 100 },
    );
  });

  it('loses no paragraph, whatever stands before, in and between the sections', () => {
    const pieces = fc.constantFrom(
      '## Beschlussvorschlag',
      '## Begründung',
      '## Fragen',
      '## Anlagen',
      '## Eigenes',
      'Der Rat möge beschließen:',
      'Wir beantragen:',
      'Der Rat möge beschließen: sofort.',
      'W',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }),
        fc.constantFrom('Antrag', 'Anfrage'),
        (parts, kind) => {
          const markdown = parts
            .map((part, at) => (part === 'W' ? `Wort${at}.` : part))
            .join('\n\n');
          const letter = letterOf(`art: ${kind}`, markdown);
          const all = [
            ...textsOf(letter.preface),
            textOf(letter.formula) ?? '',
            ...textsOf(letter.resolution.blocks),
            ...(letter.lead ?? []).flatMap((section) => textsOf(section.blocks)),
            ...letter.sections.flatMap((section) => textsOf(section.blocks)),
            ...textsOf(letter.attachments?.blocks ?? []),
          ].join(' ');
          const count = (text: string) => all.split(text).length - 1;
          for (const [at, part] of parts.entries())
            if (part === 'W') assert.equal(count(`Wort${at}.`), 1);
          const typed = parts.filter((part) => part.startsWith('Der Rat möge')).length;
          assert.ok(count('Der Rat möge beschließen:') >= typed);
          assert.equal(count('sofort.'), parts.filter((part) => part.endsWith('sofort.')).length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
