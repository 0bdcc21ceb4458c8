import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { fields } from '../../../src/motion/fields.ts';
import type { HeadNode } from '../../../src/motion/node.ts';
import { type ForgivingReading, readForgivingly } from '../../../src/read/head/forgiving.ts';
import { Lines } from '../../../src/text/lines.ts';

function readYaml(source: string): ForgivingReading {
  const lines = new Lines(source);
  return readForgivingly(source, fields, (start, end) => lines.place(start, end));
}

/** A node as plain values. */
function plain(node: HeadNode): unknown {
  if (node.type === 'text') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  if (node.type === 'empty') return null;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** Source and place of what was forgiven, with what it would be in quotes. */
function forgiven(source: string): [string, string][] {
  return readYaml(source).forgiven.map(({ place, quoted }) => [
    source.slice(place.start.offset, place.end.offset),
    quoted,
  ]);
}

describe('the forgiving reading', () => {
  const subjects: [typed: string, quoted: string][] = [
    ['Baukosten in Karlsruhe: Sporthallen', '"Baukosten in Karlsruhe: Sporthallen"'],
    ['"Betonwüste" begrünen', `'"Betonwüste" begrünen'`],
    ['\'Stadtgrün\' und "Betonwüste"', `'''Stadtgrün'' und "Betonwüste"'`],
    ['Linie #2 ausbauen', '"Linie #2 ausbauen"'],
    ['Linie # 2 ausbauen', '"Linie # 2 ausbauen"'],
    ['#2 ausbauen', '"#2 ausbauen"'],
    ['*Stern', '"*Stern"'],
    ['* Stern', '"* Stern"'],
    ['@musterhausen', '"@musterhausen"'],
    ['%-Satz erhöhen', '"%-Satz erhöhen"'],
    ['`Kode`', '"`Kode`"'],
    ['[Eilt] Sanierung', '"[Eilt] Sanierung"'],
    ['[Eilt Sanierung', '"[Eilt Sanierung"'],
    ['{Platz} umbenennen', '"{Platz} umbenennen"'],
    [']', '"]"'],
    [', und nun', '", und nun"'],
    ['- Radweg', '"- Radweg"'],
    ['? Fragen', '"? Fragen"'],
    [': Radweg', '": Radweg"'],
    ['-', '"-"'],
    ['Kosten:', '"Kosten:"'],
    ['& Kosten', '"& Kosten"'],
    ['&Kosten senken', '"&Kosten senken"'],
    ['! Achtung', '"! Achtung"'],
    ['!Achtung Kinder', '"!Achtung Kinder"'],
    ['{"}', `'{"}'`],
    ['|11', '"|11"'],
    ['> 50 Prozent', '"> 50 Prozent"'],
    ['| Strich', '"| Strich"'],
    ["'s Bächle", `"'s Bächle"`],
    ['"A" und "B"', `'"A" und "B"'`],
    ['A \\ B: C', `'A \\ B: C'`],
  ];

  for (const [typed, quoted] of subjects) {
    it(`takes ${typed} to the end of the line`, () => {
      const source = `art: Antrag\nbetreff: ${typed}  \nort: Nein\n`;
      const { mapping, unreadable } = readYaml(source);
      assert.deepEqual(plain(mapping), { art: 'Antrag', betreff: typed, ort: 'Nein' });
      assert.deepEqual(unreadable, []);
      assert.deepEqual(forgiven(source), [[typed, quoted]]);
      assert.equal(parse(quoted), typed);
    });

    it(`takes ${typed} in an item of a list, and with CRLF`, () => {
      const source = `antragsteller:\r\n  - name: ${typed}\r\n    ort: x\r\n`;
      assert.deepEqual(plain(readYaml(source).mapping), {
        antragsteller: [{ name: typed, ort: 'x' }],
      });
      assert.deepEqual(forgiven(source), [[typed, quoted]]);
    });
  }

  const asYamlSays: [source: string, value: unknown][] = [
    ['betreff: "Kosten: #1"', { betreff: 'Kosten: #1' }],
    ['betreff: "Kosten" # ein Kommentar', { betreff: 'Kosten' }],
    ["betreff: 'C:\\Wege # 1'", { betreff: 'C:\\Wege # 1' }],
    ["betreff: 'Jon''s Weg'", { betreff: "Jon's Weg" }],
    ['betreff: "Sichere\n  Querung"', { betreff: 'Sichere Querung' }],
    ['betreff: Sichere\n  Querung', { betreff: 'Sichere Querung' }],
    ['betreff: >\n  Kosten: #1\n  senken\nort: x', { betreff: 'Kosten: #1 senken\n', ort: 'x' }],
    ['einleitung: |-\n  Kosten:\n\n  #1', { einleitung: 'Kosten:\n\n#1' }],
    ['betreff: [Eilt]', { betreff: ['Eilt'] }],
    ['betreff: A#1 und a:b', { betreff: 'A#1 und a:b' }],
    [
      'ort: Nein\ntop: 6.10\nvorlage: 2022/0415\ngruss: null',
      { ort: 'Nein', top: '6.10', vorlage: '2022/0415', gruss: 'null' },
    ],
    ['datum: 28.08.2026 # Freitag', { datum: '28.08.2026' }],
    ['art: Antrag # oder Anfrage', { art: 'Antrag' }],
    ['oeffentlich: ja # oder nein', { oeffentlich: 'ja' }],
    [
      'empfaenger: {anrede: Frau, # nicht Herr\n  name: A}',
      { empfaenger: { anrede: 'Frau', name: 'A' } },
    ],
    ['# vorab\nort: A # regel-aus: plz\n\n# danach', { ort: 'A' }],
    ['verteiler:\n- A\n- B\nort: x', { verteiler: ['A', 'B'], ort: 'x' }],
    ['ort: &o Musterhausen\nkommune: *o', { ort: 'Musterhausen', kommune: 'Musterhausen' }],
    [
      'briefkopf: &b {logo: a.svg}\nbrief:\n  <<: *b\n  form: A',
      { briefkopf: { logo: 'a.svg' }, brief: { form: 'A', logo: 'a.svg' } },
    ],
    [
      'frist: &f {tage: 10, einheit: Wochen}\nbrief:\n  <<: *f\n  tage: 3',
      { frist: { tage: '10', einheit: 'Wochen' }, brief: { tage: '3', einheit: 'Wochen' } },
    ],
    [
      'a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc:\n  <<: [*a, *b]',
      { a: { x: '1' }, b: { x: '2', y: '3' }, c: { x: '1', y: '3' } },
    ],
    // In quotes it is a key like any other.
    ['a: &a {x: 1}\nb: {"<<": *a}', { a: { x: '1' }, b: { '<<': { x: '1' } } }],
    ['top: !!str 6', { top: '6' }],
    ['ort: &a !!str A\nkommune: *a', { ort: 'A', kommune: 'A' }],
    ['{ort: A, betreff: B}', { ort: 'A', betreff: 'B' }],
    ['"betreff": A', { betreff: 'A' }],
    ['  ort: A\n  betreff: B', { ort: 'A', betreff: 'B' }],
    ['verteiler: [\n  A,\n  B\n]\nort: x', { verteiler: ['A', 'B'], ort: 'x' }],
    ['betreff: # noch offen\nort: x', { betreff: null, ort: 'x' }],
    ['', {}],
    ['# nur ein Kommentar', {}],
  ];

  for (const [source, value] of asYamlSays) {
    it(`leaves to YAML: ${JSON.stringify(source)}`, () => {
      const reading = readYaml(source);
      assert.deepEqual(plain(reading.mapping), value);
      assert.deepEqual([...reading.forgiven, ...reading.unreadable], []);
    });
  }

  const elsewhere: [source: string, value: unknown, forgiven: string[]][] = [
    [
      'empfaenger: {name: *Stern, anschrift: [Haus #2, "A" bis B, Tor: C], funktion: A: B}',
      {
        empfaenger: {
          name: '*Stern',
          anschrift: ['Haus #2', '"A" bis B', 'Tor: C'],
          funktion: 'A: B',
        },
      },
      ['*Stern', 'Haus #2', '"A" bis B', 'Tor: C', 'A: B'],
    ],
    [
      'verteiler:\n  - Presse: lokal\n  - *Stern\n  - "A" und B',
      { verteiler: ['Presse: lokal', '*Stern', '"A" und B'] },
      ['Presse: lokal', '*Stern', '"A" und B'],
    ],
    ['verteiler:\n  * A\n  * *B\nort: x', { verteiler: ['A', '*B'], ort: 'x' }, ['*', '*', '*B']],
    [
      'antragsteller:\n• fraktion: A\n  anschrift:\n    – B\n    – C\n• D',
      { antragsteller: [{ fraktion: 'A', anschrift: ['B', 'C'] }, 'D'] },
      ['•', '–', '–', '•'],
    ],
    ['gremium: Ausschuss: Bau #2', { gremium: 'Ausschuss: Bau #2' }, ['Ausschuss: Bau #2']],
    [
      'gremium: Ausschuss: Bau\n  artikel: der\nort: x',
      { gremium: { name: 'Ausschuss: Bau', artikel: 'der' }, ort: 'x' },
      ['', 'Ausschuss: Bau'],
    ],
    [
      'antragsteller:\n  - Offene Stadt\n    sitz: Rat\n  - Freie Liste',
      { antragsteller: [{ fraktion: 'Offene Stadt', sitz: 'Rat' }, 'Freie Liste'] },
      [''],
    ],
    ['gremium:\n  Ausschuss: Bau', { gremium: 'Ausschuss: Bau' }, ['Ausschuss: Bau']],
    ['betreff: Linie #2\n  ausbauen', { betreff: 'Linie #2 ausbauen' }, ['Linie #2\n  ausbauen']],
    [
      'betreff: Linie\n  Weg: neu\nort: x',
      { betreff: 'Linie Weg: neu', ort: 'x' },
      ['Linie\n  Weg: neu'],
    ],
    ['datum: 28.08.2026: heute # ja', { datum: '28.08.2026: heute' }, ['28.08.2026: heute']],
    ['betref: A: B', { betref: 'A: B' }, ['A: B']],
    ['vorlage: "1" neu # regel-aus: plz', { vorlage: '"1" neu' }, ['"1" neu']],
    ['betreff: "C:\\Briefe"', { betreff: 'C:\\Briefe' }, ['"C:\\Briefe"']],
    [
      'antragsteller:\n  anschrift:\n    Ratsgasse 1\n    01234 Musterhausen',
      { antragsteller: { anschrift: 'Ratsgasse 1\n01234 Musterhausen' } },
      ['Ratsgasse 1\n    01234 Musterhausen'],
    ],
  ];

  for (const [source, value, values] of elsewhere) {
    it(`forgives ${JSON.stringify(source)}`, () => {
      const reading = readYaml(source);
      assert.deepEqual(plain(reading.mapping), value);
      assert.deepEqual(reading.unreadable, []);
      assert.deepEqual(
        forgiven(source).map(([typed]) => typed),
        values,
      );
    });
  }

  const spacing: [source: string, value: unknown][] = [
    ['ort:Musterhausen', { ort: 'Musterhausen' }],
    ['ort:\u00A0Musterhausen', { ort: 'Musterhausen' }],
    ['ort:\tMusterhausen', { ort: 'Musterhausen' }],
    [
      'antragsteller:\n\t- fraktion: A\n\t  name: B',
      { antragsteller: [{ fraktion: 'A', name: 'B' }] },
    ],
    ['antragsteller:\n\tfraktion: A\n\tname: B', { antragsteller: { fraktion: 'A', name: 'B' } }],
    ['antragsteller:\n  fraktion: A\n\tname: B', { antragsteller: { fraktion: 'A', name: 'B' } }],
    ['art: Antrag\n ort: B\ntop: 1', { art: 'Antrag', ort: 'B', top: '1' }],
    [
      'empfaenger:\n  name: A\n   funktion: B\n anrede: Herr',
      { empfaenger: { name: 'A', funktion: 'B', anrede: 'Herr' } },
    ],
  ];

  for (const [source, value] of spacing) {
    it(`sets the blanks of ${JSON.stringify(source)} right`, () => {
      const reading = readYaml(source);
      assert.deepEqual(plain(reading.mapping), value);
      assert.deepEqual(reading.unreadable, []);
    });
  }

  it('reports a bracket that is never closed, and closes it at the end of the line', () => {
    const source = 'verteiler: [A, B #2\nantragsteller: {name: C, anschrift: [D, E\nort: x';
    const { mapping, unreadable } = readYaml(source);
    assert.deepEqual(plain(mapping), {
      verteiler: ['A', 'B #2'],
      antragsteller: { name: 'C', anschrift: ['D', 'E'] },
      ort: 'x',
    });
    assert.deepEqual(
      unreadable.map(({ place, reason }) => [place.start.line, place.start.column, reason.en]),
      [
        [1, 12, 'A bracket is not closed: missing at the end: ]'],
        [2, 16, 'A bracket is not closed: missing at the end: ]}'],
      ],
    );
  });

  it('keeps quotes before a bracket that is missing', () => {
    const { mapping, forgiven } = readYaml('verteiler: ["A: B"\nort: x');
    assert.deepEqual(plain(mapping), { verteiler: ['A: B'], ort: 'x' });
    assert.deepEqual(forgiven, []);
  });

  it('takes no bullet for the dash of an item where no list is wanted', () => {
    const { mapping, unreadable } = readYaml('ort: A\n• betreff: B\ntop: 1');
    assert.deepEqual(plain(mapping), { ort: 'A', '• betreff': 'B', top: '1' });
    assert.deepEqual(unreadable, []);
  });

  it('leaves out a line that says nothing, and reads the others', () => {
    const source = 'betreff: A\nwir wollen\nort: B\n';
    const { mapping, unreadable, isLost } = readYaml(source);
    assert.deepEqual(plain(mapping), { betreff: 'A', ort: 'B' });
    assert.deepEqual(
      unreadable.map(({ place }) => place.start),
      [{ line: 2, column: 1, offset: 11 }],
    );
    assert.equal(isLost, false);
  });

  for (const source of ['wir wollen', '- A\n- B', '[]', '"A"']) {
    it(`makes nothing of ${JSON.stringify(source)}`, () => {
      const { mapping, unreadable, isLost } = readYaml(source);
      assert.deepEqual(mapping.entries, []);
      assert.equal(unreadable.length, 1);
      assert.equal(isLost, true);
    });
  }

  it('says why in words of ours, not in those of the parser', () => {
    for (const [source, de, en] of [
      ['betreff: A\nwir wollen\nort: B', 'Feldname', 'name of a field'],
      ['- A\n- B', 'Feld: Wert', 'field: value'],
      ['antragsteller: {name: A', 'fehlt }', 'at the end: }'],
      ['antragsteller:\n  name: A\n B\n   - C: D', 'Einrückung', 'indentation'],
      [`verteiler: ${'['.repeat(200)}`, 'geschachtelt', 'nested'],
      [`betreff: A\n${'k: v\n'.repeat(320_000)}`, 'viel mehr Angaben', 'far more details'],
    ] as const) {
      const [first] = readYaml(source).unreadable;
      assert.ok(first?.reason.de.includes(de), `${source}: ${first?.reason.de}`);
      assert.ok(first?.reason.en.includes(en), `${source}: ${first?.reason.en}`);
    }
  });

  it('knows where keys and values stand behind what was forgiven', () => {
    const source = 'betreff: A: B\nantragsteller:\n\t- name: *C\n\t  sitz: D\n';
    const { mapping } = readYaml(source);
    const list = mapping.entries[1]?.value;
    assert.ok(list?.type === 'list');
    const [submitter] = list.items;
    assert.ok(submitter?.type === 'mapping');
    const cut = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
      source.slice(start.offset, end.offset);
    assert.deepEqual(
      submitter.entries.map((entry) => [
        cut(entry.keyPlace),
        cut(entry.value.place),
        cut(entry.place),
      ]),
      [
        ['name', '*C', 'name: *C'],
        ['sitz', 'D', 'sitz: D'],
      ],
    );
  });

  describe('is bounded', () => {
    const bombs: [what: string, source: string][] = [
      [
        'a billion laughs',
        `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`).join('\n')}`,
      ],
      ['an alias of itself', 'a: &a [*a]\nb: &b\n  c: *b\n  <<: *b'],
      ['brackets', `a: ${'['.repeat(100_000)}`],
      ['dashes', '- '.repeat(100_000)],
      ['tags', `a: ${'!!str '.repeat(5_000)}x`],
      ['keys in keys', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
      ['quotes', `a: "${'"'.repeat(100_000)}`],
      ['broken lines', 'betreff\n'.repeat(5_000)],
      ['strays', 'ort: "x"\n ort: "x"\n'.repeat(2_000)],
      ['keys', Array.from({ length: 700_000 }, (_, at) => `k${at}: v`).join('\n')],
      ['blanks', `a:${' '.repeat(300_000)}b`],
    ];
    for (const [what, source] of bombs) {
      it(`over ${what}`, () => {
        assert.equal(readYaml(source).mapping.type, 'mapping');
      }).timeout(10_000);
    }
  });
});
