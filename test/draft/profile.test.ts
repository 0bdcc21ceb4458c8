import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { asText } from '../../src/draft/draft.ts';
import { readAddress, readNamed, townOf } from '../../src/draft/party.ts';
import { isWhole, newProfile, withKept } from '../../src/draft/profile.ts';
import { read } from '../../src/read/read.ts';

const location = 'file:///antraege/antrag.yml';
const karla = {
  group: 'Fraktion Offene Stadt',
  person: { form: 'Frau', name: 'Karla Muster', office: 'Fraktionsvorsitzende' },
  address: ['Ratsgasse 1', '01234 Musterhausen'],
} as const;
const jon = {
  person: { form: 'Herr', academicTitle: 'Dr.', name: 'Jon Beispiel' },
  address: ['Rathaus', '01234 Musterhausen'],
} as const;

function motionWith(profile: string, head = 'gremium: Stadtrat') {
  return read(`---\n${head}\n---\n`, {
    location: 'file:///antraege/baum.antrag.md',
    profiles: [{ location, text: profile }],
  });
}

describe('Who is told in words', () => {
  it('is read as form, title, name and office', () => {
    for (const [typed, wanted] of [
      [
        'Frau Karla Muster, Fraktionsvorsitzende',
        { form: 'Frau', name: 'Karla Muster', office: 'Fraktionsvorsitzende' },
      ],
      ['Herrn Dr. Jon Beispiel', { form: 'Herr', academicTitle: 'Dr.', name: 'Jon Beispiel' }],
      ['  Robin   Beispiel ', { name: 'Robin Beispiel' }],
      [
        'Oberbürgermeister Jon Beispiel',
        { form: 'Herr', name: 'Jon Beispiel', office: 'Oberbürgermeister' },
      ],
      ['Karla Muster, Vorsitzende', { form: 'Frau', name: 'Karla Muster', office: 'Vorsitzende' }],
    ] as const)
      assert.deepEqual(readNamed(typed), wanted, typed);
    assert.equal(readNamed('  '), undefined);
  });

  it('lives where the lines between the commas say', () => {
    const address = readAddress('Rathaus, Marktplatz 1;  01234 Musterhausen ');
    assert.deepEqual(address, ['Rathaus', 'Marktplatz 1', '01234 Musterhausen']);
    assert.equal(townOf(address), 'Musterhausen');
    assert.equal(townOf(['Ratsgasse 1']), undefined);
    assert.deepEqual(readAddress(' , '), []);
  });
});

describe('What is kept for the next motion', () => {
  it('makes a profile that says all of it', () => {
    const text = withKept(undefined, {
      place: 'Musterhausen',
      submitter: karla,
      recipient: { committee: 'Stadtrat', party: jon },
    });
    const { facts, faults, profile } = motionWith(text ?? '');
    assert.deepEqual(faults, []);
    assert.equal(facts.place?.value, 'Musterhausen');
    const [submitter] = facts.submitters?.value ?? [];
    assert.equal(submitter?.value.group?.value.name?.value, 'Fraktion Offene Stadt');
    assert.deepEqual(submitter?.value.address?.value, karla.address);
    const [recipient] = profile?.committee?.recipient?.value ?? [];
    assert.equal(recipient?.value.name?.value, 'Jon Beispiel');
    assert.match(text ?? '', /^# Was von Antrag zu Antrag gleich bleibt/u);
    assert.match(text ?? '', /^ {4}- Ratsgasse 1$|^ {2}- Ratsgasse 1$/mu);
  });

  it('leaves what a profile says already, with its comments', () => {
    const before = `# Unser Ortsverband\n# seit 1999\nort: Musterhausen\n\ngremien:\n  # der große\n  - name: Stadtrat\n    sitzungen: [24.09.2026, 29.10.2026]\nregeln: {plz: aus}\n`;
    const after = withKept(before, {
      submitter: karla,
      recipient: { committee: 'Stadtrat', party: jon },
    });
    for (const line of before.trimEnd().split('\n'))
      assert.ok(after?.includes(line), `${line} is missing in ${after}`);
    assert.equal(motionWith(after ?? '').faults.length, 0);
    const again = withKept(after, { recipient: { committee: 'Beirat', party: jon } });
    assert.match(again ?? '', /- name: Beirat/u);
  });

  it('touches no profile that can’t be read', () => {
    for (const text of ['a: [', '- x', 'gremien: Stadtrat'])
      assert.equal(
        withKept(text, { recipient: { committee: 'Beirat', party: jon } }),
        undefined,
        text,
      );
  });

  it('comes back as it was told, whatever it is', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => `A${text.replace(/[\p{C}\s]+/gu, ' ')}`.trim().normalize('NFC'));
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(words, { minLength: 1, maxLength: 4 }),
        (group, name, address) => {
          const submitter = { group, person: { name }, address };
          const { facts } = motionWith(withKept(undefined, { submitter }) ?? '');
          const told = facts.submitters?.value[0]?.value;
          assert.deepEqual(
            [told?.group?.value.name?.value, told?.name?.value, told?.address?.value],
            [group, name, address],
          );
        },
      ),
    );
  });

  it('is whole with a name and an address', () => {
    assert.equal(isWhole(karla), true);
    assert.equal(isWhole({ group: 'A' }), false);
    assert.equal(isWhole({ person: { name: 'A' }, address: [] }), false);
  });
});

describe('A profile to begin with', () => {
  const today = Temporal.PlainDate.from('2026-08-28');

  it('leaves gaps that are told as such, in the profile, and nothing else to find in it', () => {
    const text = asText(newProfile(today), today);
    const found = check(motionWith(text), { today, language: 'de' }).filter(({ file }) => file);
    assert.ok(found.length >= 5);
    for (const { ruleId, file, place } of found) {
      assert.equal(ruleId, 'platzhalter');
      assert.equal(file, location);
      assert.match(text.slice(place.start.offset, place.end.offset), /^\[.+\]$/u);
    }
  });

  it('explains what else it may say in lines that can be used as they are', () => {
    const text = asText(newProfile(today), today);
    const used = text.replace(/^# (?=gremien:| {2}|regeln:)/gmu, '');
    const motion = motionWith(used);
    assert.deepEqual(
      motion.faults.filter(({ type }) => type !== 'value-wrong-shape'),
      [],
    );
    assert.equal(motion.profile?.facts.committees?.value.length, 1);
  });
});
