import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { completions } from '../../src/assist/complete.ts';
import type { Completions } from '../../src/assist/completion.ts';
import { kinds } from '../../src/motion/kinds.ts';
import { federalStates } from '../../src/motion/settings.ts';
import { read } from '../../src/read/read.ts';

const context = { today: Temporal.PlainDate.from('2026-08-28'), language: 'de' } as const;

const profile = `ort: Musterhausen
gremien:
  - name: Gemeinderat
    sitzungen: [20.08.2026, 24.09.2026, {datum: 29.10.2026, antragsschluss: 12.10.2026}]
    frist: {tage: 30, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}
  - name: Ausschuss für Bau und Verkehr
    empfaenger: {anrede: Herr, name: Jon Beispiel, funktion: Vorsitzender, anschrift: ["Rathaus, Zimmer 2", 01234 Musterhausen]}
    sitzungen: [10.09.2026]
`;

/** What is offered where `|` stands. */
function at(text: string, withProfile = false): Completions {
  const offset = text.indexOf('|');
  const clean = text.slice(0, offset) + text.slice(offset + 1);
  const motion = read(clean, {
    location: 'file:///antraege/baum.antrag.md',
    profiles: withProfile ? [{ location: 'file:///antraege/antrag.yml', text: profile }] : [],
  });
  return completions(motion, offset, context);
}

function labels(text: string, withProfile = false): string[] {
  return at(text, withProfile).items.map(({ label }) => label);
}

/** The text after the first (or the named) offer is taken. */
function taken(text: string, label?: string, withProfile = false): string {
  const { items } = at(text, withProfile);
  const item = label === undefined ? items[0] : items.find((one) => one.label === label);
  assert.ok(item, `${label} is not offered: ${items.map((one) => one.label).join(', ')}`);
  const clean = text.replace('|', '');
  return clean.slice(0, item.replace.start) + item.insert + clean.slice(item.replace.end);
}

const head = (...lines: string[]) => ['---', ...lines, '---', '', '## Begründung', ''].join('\n');

describe('Completion in the head', () => {
  it('offers the keys that are not there yet, required ones first', () => {
    const offered = labels(head('art: Antrag', 'betreff: Bäume', '|'));
    assert.ok(!offered.includes('art'));
    assert.ok(!offered.includes('betreff'));
    assert.deepEqual(offered.slice(0, 3), ['gremium', 'sitzung', 'datum']);
    assert.ok(offered.includes('verteiler'));
    assert.ok(offered.indexOf('empfaenger') < offered.indexOf('top'));
  });

  it('offers the keys of the block that a line stands in, across a blank line', () => {
    const offered = labels(head('antragsteller:', '  fraktion: SPD', '', '  |'));
    assert.ok(offered.includes('name'));
    assert.ok(!offered.includes('fraktion'));
    assert.ok(!offered.includes('betreff'));
  });

  it('replaces a value as far as its line goes, with what stands behind a comma', () => {
    const clean = taken(head('gremium: Gem|, Bau und Verkehr'), 'Gemeinderat', true);
    assert.match(clean, /^gremium: Gemeinderat$/mu);
  });

  it('offers no section in a line right below text', () => {
    assert.deepEqual(at('Ein Satz.\n|\n').items, []);
    assert.deepEqual(at('Ein Satz.\n|\nNoch einer.').items, []);
    assert.ok(labels('Ein Satz.\n\n|\n').length > 0);
  });

  it('offers all details behind an opening fence alone, none where text follows it', () => {
    assert.ok(labels('---|').includes('Angaben einfügen'));
    assert.ok(labels('---|\n\n').includes('Angaben einfügen'));
    assert.ok(!labels('---|\nort: Musterhausen\n').includes('Angaben einfügen'));
  });

  it('offers what a kind needs besides', () => {
    const offered = labels(head('art: Änderungsantrag', '|'));
    assert.ok(offered.indexOf('bezug') < offered.indexOf('top'));
  });

  it('offers no field as missing that the profile gives', () => {
    const items = at(head('|'), true).items;
    assert.notEqual(items.find(({ label }) => label === 'ort')?.detail, 'fehlt noch');
    assert.equal(items.find(({ label }) => label === 'datum')?.detail, 'fehlt noch');
  });

  it('explains each key', () => {
    for (const { documentation, detail } of at(head('|')).items) {
      assert.ok(detail);
      assert.match(documentation ?? '', /```yaml\n[\s\S]+Im Brief: /u);
    }
  });

  it('replaces the key that is begun, with or without a value', () => {
    assert.equal(taken(head('be|'), 'betreff'), head('betreff: '));
    assert.equal(taken(head('be|x'), 'betreff'), head('betreff: '));
    assert.match(taken(head('an|: x'), 'antragsteller'), /^---\nantragsteller:/u);
  });

  it('offers a value wherever the cursor stands between its key and the end of the line', () => {
    const filled = head('gremium: Gemeinderat', 'sitzung: 24.09.2026');
    for (const line of ['sitzung:|', 'sitzung: |', 'sitzung: | ', 'sitzung:|  ', 'sitzung: |1']) {
      const text = head('gremium: Gemeinderat', line);
      assert.equal(taken(text, '24.09.2026', true).replace(/ +$/gmu, ''), filled, line);
    }
    const between = head('gremium: Gemeinderat', 'sitzung:|   10.09.2026');
    assert.equal(taken(between, '24.09.2026', true), filled);
    assert.equal(
      taken(head('kommune: A', 'brief: {form:|}'), 'A'),
      head('kommune: A', 'brief: {form: A}'),
    );
  });

  it('offers the keys of the mapping at hand', () => {
    const text = head('antragsteller:', '  - fraktion: SPD-Fraktion', '    |');
    const offered = labels(text);
    assert.ok(offered.includes('name'));
    assert.ok(!offered.includes('fraktion'));
    assert.ok(!offered.includes('gremium'));
    assert.deepEqual(
      labels(head('empfaenger:', '  name: Jon Beispiel', '  |')).includes('zeilen'),
      true,
    );
  });

  it('begins anew with every element of a list', () => {
    const text = head('antragsteller:', '  - fraktion: A', '    name: B', '  - |');
    const offered = labels(text);
    assert.ok(offered.includes('fraktion'));
    assert.ok(offered.includes('name'));
    const before = labels(head('antragsteller:', '  - |', '  - fraktion: A'));
    assert.ok(before.includes('fraktion'));
  });

  it('keeps the blank behind a dash, and sets one where there is none', () => {
    const filled = head('antragsteller:', '  - fraktion: ', '---').replace('---\n---', '---');
    for (const line of ['  - |', '  -|', '  - f|', '  -   |']) {
      const text = taken(head('antragsteller:', line), 'fraktion');
      assert.match(text, /^ {2}- +fraktion: $/mu, line);
      assert.equal(text.replace(/- +/u, '- '), filled, line);
    }
  });

  it('opens no further list behind a key that was taken', () => {
    for (const text of [head('|'), head('frist:', '  |'), 'regeln:\n  |'])
      for (const item of at(text).items) assert.ok(!('more' in item), item.label);
  });

  it('keeps the dots within the remark beside a key', () => {
    const meeting = at(head('|')).items.find(({ label }) => label === 'sitzung');
    const span = at('---\nsitzung: 24.09.2026\ngremium: A\n|\n---\n').items;
    assert.equal(meeting?.detail, 'fehlt noch');
    assert.equal(
      span.find(({ label }) => label === 'enactingFormula' || label === 'beschlussformel')?.detail,
      'Ersetzt „Der … möge beschließen:“',
    );
    const items = at('---\nart: Anfrage\n|\n---\n').items;
    assert.match(
      items.find(({ label }) => label === 'sitzung')?.detail ?? '',
      /16\.–18\.12\.2025/u,
    );
  });

  it('offers the motions of the folder to an amendment, beside words', () => {
    for (const line of ['bezug: |', 'bezug: ../an|']) {
      const { path } = at(head('art: Änderungsantrag', line));
      assert.deepEqual(path?.endings, ['antrag.md'], line);
    }
  });

  it('keeps a kind of the drafter’s own that behaves like one of the list', () => {
    for (const word of ['Haushaltsantrag', 'Große Anfrage', 'Eilantrag', 'Berichtsantrag'])
      assert.equal(taken(head(`art: ${word}|`)), head(`art: ${word}`));
    assert.equal(labels(head('art: Ant|'))[0], 'Antrag');
  });

  it('knows mappings in braces', () => {
    assert.deepEqual(labels(head('frist: {tage: 10, |}')).slice(0, 2), ['einheit', 'zaehlung']);
    assert.deepEqual(labels(head('frist: {tage: 10, einheit: |}')), [
      'Kalendertage',
      'Werktage',
      'Arbeitstage',
      'Wochen',
    ]);
    assert.equal(
      taken(head('frist: {tage: 10, einheit: Ar|}'), 'Arbeitstage'),
      head('frist: {tage: 10, einheit: Arbeitstage}'),
    );
    assert.ok(labels(head('antragsteller: [{fraktion: A, |}]')).includes('name'));
  });

  it('offers kinds, forms, yes and no, federal states', () => {
    assert.deepEqual(
      labels(head('art: |')),
      kinds.map(({ word }) => word),
    );
    assert.deepEqual(labels(head('empfaenger:', '  anrede: |')), ['Frau', 'Herr']);
    assert.deepEqual(labels(head('oeffentlich: |')), ['ja', 'nein']);
    assert.deepEqual(labels(head('öffentlich: |')), ['ja', 'nein']);
    assert.deepEqual(
      labels(head('frist:', '  bundesland: |')),
      federalStates.map(([code]) => code),
    );
    assert.equal(taken(head('art: Anf|rage'), 'Prüfantrag'), head('art: Prüfantrag'));
  });

  it('offers today for the date of the letter', () => {
    assert.deepEqual(labels(head('datum: |')), ['28.08.2026']);
  });

  it('offers the next meetings of the body from the profile', () => {
    const text = head('gremium: Gemeinderat', 'datum: 28.08.2026', 'sitzung: |');
    assert.deepEqual(labels(text, true), ['24.09.2026', '29.10.2026', 'nächste']);
    const [late, reachable] = at(text, true).items;
    assert.match(late?.detail ?? '', /Donnerstag.*Frist vorbei/u);
    assert.doesNotMatch(reachable?.detail ?? '', /Frist/u);
    assert.deepEqual([late?.isPreferred, reachable?.isPreferred], [undefined, true]);
  });

  it('offers the meetings of every body where none is named', () => {
    const offered = at(head('sitzung: |'), true).items;
    assert.deepEqual(
      offered.map(({ label }) => label),
      ['10.09.2026', '24.09.2026', '29.10.2026', 'nächste'],
    );
    assert.match(offered[0]?.detail ?? '', /Ausschuss für Bau und Verkehr/u);
  });

  it('names the weekday in the language of the editor', () => {
    const [text, offset] = ['---\ndatum: \n---\n', 11];
    const [item] = completions(read(text), offset, { ...context, language: 'en' }).items;
    assert.equal(item?.detail, 'Friday · today');
  });

  it('offers bodies and recipients of the profile', () => {
    assert.deepEqual(labels(head('gremium: |'), true), [
      'Gemeinderat',
      'Ausschuss für Bau und Verkehr',
    ]);
    const text = taken(head('empfaenger: |'), 'Herr Jon Beispiel', true);
    const { facts, faults } = read(text);
    assert.deepEqual(faults, []);
    const recipient = facts.recipients?.value[0]?.value;
    assert.equal(recipient?.committee?.value, 'Ausschuss für Bau und Verkehr');
    assert.deepEqual(recipient?.address?.value, ['Rathaus, Zimmer 2', '01234 Musterhausen']);
  });

  it('asks for files where a path is wanted', () => {
    const { items, path } = at(head('briefkopf:', '  logo: bilder/lo|'));
    assert.deepEqual(items, []);
    assert.equal(path?.folder, 'bilder/');
    assert.ok(path?.endings?.includes('svg'));
  });

  it('offers nothing in a comment, in free text and behind the fence', () => {
    assert.deepEqual(labels(head('# be|')), []);
    assert.deepEqual(labels(head('betreff: Bä|')), []);
    assert.deepEqual(labels('---\nart: Antrag\n---|\n'), []);
  });

  it('works in a head that is not closed yet', () => {
    assert.ok(labels('---\nbetreff: Bäume\n|').includes('gremium'));
  });

  it('offers a whole head where there is none', () => {
    for (const text of ['|', '|\n## Begründung\n', '---|']) {
      const [item] = at(text).items;
      assert.equal(item?.label, 'Angaben einfügen');
      assert.ok(item.isSnippet);
      assert.match(item.insert, /^---\nart: Antrag\nbetreff: \$\{1:/u);
    }
    assert.notEqual(at('Text|').items[0]?.label, 'Angaben einfügen');
  });

  it('offers whole letters in an empty file only', () => {
    for (const text of ['|', ' |\n', 'Anfr|', 'anfrage|\n\n']) {
      const offered = at(text).items.filter(({ kind }) => kind === 'letter');
      assert.deepEqual(
        offered.map(({ label }) => label),
        kinds.map(({ word }) => word),
        text,
      );
    }
    assert.match(taken('Anfr|', 'Anfrage'), /^---\nart: Anfrage\n/u);
    const full = [
      'Antwort auf unsere Anfrage|',
      head('betreff: Antwort auf unsere Anfrage|'),
      head('betreff: Anfrage|'),
      head('|'),
      `${head()}\nAnfrage|`,
      `${head()}\n|`,
      '## Begründung\n\nAntrag|',
    ];
    for (const text of full)
      assert.deepEqual(
        at(text).items.filter(({ kind, insert }) => kind === 'letter' || insert.includes('---')),
        [],
        text,
      );
  });

  it('leaves out of a whole head what the profile gives', () => {
    const [item] = at('|', true).items;
    assert.doesNotMatch(item?.insert ?? '', /^ort:/mu);
  });

  it('never throws, wherever the cursor stands', () => {
    const text = head(
      'art: [Antrag, {x: "a',
      'antragsteller: {fraktion: {name: A, genitiv: },',
      '   - - x: y',
      '\t name: *b',
      'beratungsfolge: [{gremium: A, sitzung: }, {',
      'regeln:',
      '  plz: au',
      'frist: {tage: 1',
    );
    const motion = read(text);
    for (let offset = 0; offset <= text.length; offset++) completions(motion, offset, context);
  });
});

describe('Completion in the text', () => {
  const motion = head('art: Antrag');

  it('offers the sections that are missing, needed ones first', () => {
    const offered = at(`${motion}\n## |`).items;
    assert.equal(offered[0]?.label, '## Beschlussvorschlag');
    assert.equal(offered[0]?.detail, 'fehlt noch');
    const all = offered.map(({ label }) => label);
    assert.ok(!all.includes('## Begründung'));
    assert.ok(!all.includes('## Fragen'));
    assert.ok(all.includes('## Anlagen'));
    assert.equal(taken(`${motion}\n## An|`, '## Anlagen'), `${motion}\n## Anlagen\n\n`);
  });

  it('offers whole sections on an empty line', () => {
    const item = at(`${motion}\n|`).items.find(({ label }) => label === '## Beschlussvorschlag');
    assert.ok(item?.isSnippet);
    assert.match(item.insert, /^## Beschlussvorschlag\n\n1\. \$\{1:/u);
  });

  it('offers no section where none may begin', () => {
    const places = [
      `${motion}\n |`,
      `${motion}\nDer Text\n|`,
      `${motion}\n|\nDer Text`,
      `${motion}\n1. Punkt\n  |`,
      `${motion}\n1. Punkt\n|\n2. Punkt`,
      `${motion}\nDer Text |`,
    ];
    for (const text of places) assert.deepEqual(labels(text), [], text);
    for (const text of [`${motion}\nDer Text\n\n|`, `${motion}\n|\n\nDer Text`])
      assert.ok(labels(text).includes('## Anlagen'), text);
  });

  it('offers questions to an inquiry', () => {
    assert.equal(at('---\nart: Anfrage\n---\n\n|').items[0]?.label, '## Fragen');
  });

  it('offers nothing in the middle of a sentence', () => {
    assert.deepEqual(labels(`${motion}\nDer Antr|`), []);
  });

  it('asks for files in a link', () => {
    const { path } = at(`${motion}\n[Plan](anlagen/pl|)`);
    assert.equal(path?.folder, 'anlagen/');
    assert.equal(path?.endings, undefined);
    assert.deepEqual(at(`${motion}\n![Plan](|)`).path?.endings, ['png', 'jpg', 'jpeg', 'svg']);
  });

  it('offers rules in a comment that switches off', () => {
    assert.ok(labels(`${motion}\n<!-- regel-aus: |`).includes('plz'));
    assert.equal(
      taken(`${motion}\n<!-- regel-aus: plz, em| -->`, 'email'),
      `${motion}\n<!-- regel-aus: plz, email -->`,
    );
  });
});
