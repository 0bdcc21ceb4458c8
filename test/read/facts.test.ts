import assert from 'node:assert/strict';
import type { Fault } from '../../src/motion/fault.ts';
import type { MotionFacts } from '../../src/motion/fields.ts';
import { entryOf, isEmpty } from '../../src/motion/key.ts';
import { read } from '../../src/read/read.ts';

function readHead(head: string): { facts: MotionFacts; faults: Fault[]; text: string } {
  return read(`---\n${head}\n---\n`);
}

/** Type and source of each fault. */
function faults(head: string): [type: string, source: string][] {
  const { faults, text } = readHead(head);
  return faults.map(({ type, place }) => [type, text.slice(place.start.offset, place.end.offset)]);
}

describe('readFacts', () => {
  it('takes keys with and without umlauts, composed or not, and in any case', () => {
    for (const key of [
      'empfänger',
      'empfaenger',
      'Empfänger',
      'EMPFAENGER',
      'empfänger'.normalize('NFD'),
    ]) {
      const { facts, faults } = readHead(`${key}: {name: Jon Beispiel}`);
      assert.deepEqual(faults, []);
      assert.equal(facts.recipients?.value[0]?.value.name?.value, 'Jon Beispiel');
    }
    assert.equal(readHead('öffentlich: nein').facts.public?.value, false);
    assert.equal(readHead('brief: {größe: 12}').facts.layout?.value.size?.value, 12);
    assert.equal(
      readHead('frist: {zählung: volle Tage}').facts.deadline?.value.counting?.value,
      'full-days',
    );
  });

  it('composes umlauts of texts, and leaves those of paths as typed', () => {
    const decomposed = 'Büro'.normalize('NFD');
    const { facts } = readHead(`ort: ${decomposed}\nbriefkopf: {logo: ${decomposed}.png}`);
    assert.equal(facts.place?.value, 'Büro');
    assert.equal(facts.letterhead?.value.logo?.value, `${decomposed}.png`);
  });

  it('lets the first of two keys win', () => {
    const head = 'empfänger: {name: A}\nort: X\nempfaenger: {name: B}';
    assert.equal(readHead(head).facts.recipients?.value[0]?.value.name?.value, 'A');
    assert.deepEqual(faults(head), [['key-duplicate', 'empfaenger: {name: B}']]);
  });

  it('reports unknown keys at every level, with those that are known there', () => {
    const head =
      'betref: A\nantragsteller:\n  - fraktoin: B\n    unterschriften: [{nam: C}]\nempfaenger: {anrde: Herr}';
    assert.deepEqual(faults(head), [
      ['key-unknown', 'betref'],
      ['key-unknown', 'fraktoin'],
      ['key-unknown', 'nam'],
      ['key-unknown', 'anrde'],
    ]);
    const [first, , third] = readHead(head).faults;
    assert.ok(first?.type === 'key-unknown' && third?.type === 'key-unknown');
    assert.ok(first.known.includes('betreff'));
    assert.deepEqual(third.known, ['name', 'titel', 'funktion', 'bild']);
  });

  it('reads a text for one mapping, one mapping, and a list', () => {
    const group = (head: string) =>
      readHead(head).facts.submitters?.value.map(({ value, node }) => [
        node.type,
        value.group?.value.name?.value,
      ]);
    assert.deepEqual(group('antragsteller: Fraktion A'), [['text', 'Fraktion A']]);
    assert.deepEqual(group('antragsteller: {fraktion: A}'), [['mapping', 'A']]);
    assert.deepEqual(group('antragsteller: [A, {fraktion: {name: B, artikel: die}}]'), [
      ['text', 'A'],
      ['mapping', 'B'],
    ]);
  });

  it('reads lines of a list and of one text', () => {
    const address = (value: string) =>
      readHead(`empfaenger:\n  anschrift: ${value}`).facts.recipients?.value[0]?.value.address
        ?.value;
    assert.deepEqual(address('[Rathaus, 01234 Musterhausen]'), ['Rathaus', '01234 Musterhausen']);
    assert.deepEqual(address('|\n    Rathaus\n\n    01234 Musterhausen'), [
      'Rathaus',
      '01234 Musterhausen',
    ]);
    assert.deepEqual(address('\n    Rathaus\n    01234 Musterhausen'), [
      'Rathaus',
      '01234 Musterhausen',
    ]);
    assert.deepEqual(address('Rathaus'), ['Rathaus']);
  });

  const shapes: [head: string, faults: [string, string][]][] = [
    ['betreff: [A, B]', [['value-wrong-shape', '[A, B]']]],
    ['betreff: {a: b}', [['value-wrong-shape', '{a: b}']]],
    ['verteiler: Presse', [['value-wrong-shape', 'Presse']]],
    ['beratungsfolge: Gemeinderat', [['value-wrong-shape', 'Gemeinderat']]],
    ['briefkopf: Fraktion', [['value-wrong-shape', 'Fraktion']]],
    ['empfaenger: Jon Beispiel', []],
    ['briefkopf: Jon Beispiel', [['value-wrong-shape', 'Jon Beispiel']]],
    ['gremium: [A, B]', [['value-wrong-shape', '[A, B]']]],
    ['datum: [24.09.2026]', [['value-wrong-shape', '[24.09.2026]']]],
    ['frist: {tage: zehn}', [['value-wrong-shape', 'zehn']]],
    ['frist: {uhrzeit: mittags}', [['value-wrong-shape', 'mittags']]],
    ['frist: {uhrzeit: "24:00"}', []],
    ['frist: {uhrzeit: 24 Uhr}', []],
    ['frist: {uhrzeit: "24:01"}', [['value-wrong-shape', '"24:01"']]],
    ['frist: {uhrzeit: "23:60"}', [['value-wrong-shape', '"23:60"']]],
    ['frist: {uhrzeit: "25:00"}', [['value-wrong-shape', '"25:00"']]],
    ['frist: {einheit: Tage}', [['value-unknown', 'Tage']]],
    ['oeffentlich: vielleicht', [['value-unknown', 'vielleicht']]],
    ['empfaenger: {anrede: Familie}', [['value-unknown', 'Familie']]],
    ['datum: 31.02.2026', [['date-invalid', '31.02.2026']]],
    ['datum: "bald"', [['date-invalid', '"bald"']]],
    ['sitzung: 24.9.26', [['date-format', '24.9.26']]],
    ['sitzung: 24.09.2026, 18 Uhr', []],
    ['art: Brief', []],
    ['oeffentlich: Nein', []],
    ['frist: {uhrzeit: 12 Uhr, tage: 10}', []],
    ['ort:\nbetreff: ""\nantragsteller: []\nempfaenger: {}', []],
  ];
  for (const [head, expected] of shapes) {
    it(`finds ${expected[0]?.[0] ?? 'no fault'} in ${head}`, () => {
      assert.deepEqual(faults(head), expected);
    });
  }

  it('says of what is no address that lines are wanted, and takes none', () => {
    const { facts, faults } = readHead('empfaenger: {anschrift: {strasse: Ratsgasse 1}}');
    const [fault] = faults;
    assert.ok(fault?.type === 'value-wrong-shape');
    assert.equal(fault.expected.de, 'eine Liste von Zeilen');
    assert.equal(facts.recipients?.value[0]?.value.address, undefined);
  });

  it('knows the one text in a list where one of several words is wanted', () => {
    const [one, several] = ['oeffentlich: [ja]', 'oeffentlich: [ja, nein]'].map(
      (head) => readHead(head).faults[0],
    );
    assert.ok(one?.type === 'value-wrong-shape' && several?.type === 'value-wrong-shape');
    assert.equal(one.value, 'ja');
    assert.ok(!('value' in several));
  });

  it('takes a federal state by its code and by its name', () => {
    for (const state of ['RP', 'rp', 'Rheinland-Pfalz']) {
      assert.equal(
        readHead(`frist: {bundesland: ${state}}`).facts.deadline?.value.state?.value,
        'RP',
      );
    }
  });

  it('reports a fault in what an alias repeats once', () => {
    const head =
      'antragsteller: &a {foo: A, name: B}\nempfaenger: {name: C}\nverteiler: []\nbriefkopf: *a';
    assert.equal(faults(head).filter(([, source]) => source === 'foo').length, 1);
  });

  it('keeps what a wrong shape says', () => {
    assert.equal(readHead('betreff: [Eilt]').facts.subject?.value, '[Eilt]');
    assert.equal(readHead('betreff:\n  - A\n  - B').facts.subject?.value, 'A, B');
    assert.equal(readHead('verteiler: Presse').facts.copies?.value[0]?.value, 'Presse');
  });

  it('tells a key without a value from one that is absent', () => {
    const { head, facts } = read('---\nOrt:\nempfänger:\n  name:\n---\n');
    assert.deepEqual(facts, {});
    for (const key of ['ort', 'empfaenger']) {
      const entry = entryOf(head.own, key);
      assert.ok(entry && isEmpty(entry.value));
    }
    assert.equal(entryOf(head.own, 'betreff'), undefined);
  });
});
