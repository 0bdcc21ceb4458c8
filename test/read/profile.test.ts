import assert from 'node:assert/strict';
import { formatDate } from '../../src/dates/dates.ts';
import type { Files } from '../../src/files.ts';
import {
  findProfiles,
  mergeProfiles,
  type ProfileText,
  readProfile,
} from '../../src/read/profile.ts';
import { read } from '../../src/read/read.ts';

/** Files in memory; an error is thrown. */
function filesOf(content: Record<string, string | Uint8Array | Error>, root: string): Files {
  return {
    root: async () => root,
    read: async (location) => {
      const found = content[location];
      if (found instanceof Error) throw found;
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
  };
}

function profile(text: string, location = 'file:///rat/antrag.yml'): ProfileText {
  return { location, text };
}

function motion(head: string): string {
  return `---\n${head}\n---\n\n## Beschlussvorschlag\n\nText.\n`;
}

describe('findProfiles', () => {
  const motionFile = 'file:///rat/2026/bau/weg.antrag.md';

  it('walks up to the root, nearest first', async () => {
    const files = filesOf(
      {
        'file:///antrag.yml': 'ort: Zu weit oben',
        'file:///rat/antrag.yml': 'ort: Oben',
        'file:///rat/2026/bau/antrag.yml': '\uFEFFort: Nah',
      },
      'file:///rat/',
    );
    const found = await findProfiles(files, motionFile);
    assert.deepEqual(
      found.map(({ location }) => location),
      ['file:///rat/2026/bau/antrag.yml', 'file:///rat/antrag.yml'],
    );
    assert.deepEqual(
      found.map((text) => readProfile(text).facts.place?.value),
      ['Nah', 'Oben'],
    );
  });

  it('finds none above a root that is the own folder, and none for a document without a folder', async () => {
    const files = filesOf({ 'file:///rat/antrag.yml': 'ort: Oben' }, 'file:///rat/2026/bau/');
    assert.deepEqual(await findProfiles(files, motionFile), []);
    assert.deepEqual(await findProfiles(files, 'untitled:Untitled-1'), []);
  });

  const unreadable: [what: string, content: Uint8Array | Error][] = [
    ['a folder', new Error('EISDIR')],
    ['a huge file', new Uint8Array(1_000_001)],
    ['another encoding', Uint8Array.of(0x6f, 0xfc, 0x20)],
  ];
  for (const [what, content] of unreadable) {
    it(`reports ${what} and reads the others`, async () => {
      const near = 'file:///rat/2026/bau/antrag.yml';
      const files = filesOf(
        { [near]: content, 'file:///rat/antrag.yml': 'ort: Oben' },
        'file:///rat/',
      );
      const profiles = await findProfiles(files, motionFile);
      const { facts, faults } = read(motion('betreff: A'), { profiles });
      assert.equal(facts.place?.value, 'Oben');
      assert.deepEqual(
        faults.map(({ type, file }) => [type, file]),
        [['profile-unopened', near]],
      );
    });
  }
});

describe('readProfile', () => {
  it('forgives like a head, and names its file with nodes and faults', () => {
    const { facts, faults } = readProfile(profile('ort: Stadt: Mitte\nbetref: x\nort: B\nwirr\n'));
    assert.equal(facts.place?.value, 'Stadt: Mitte');
    assert.equal(facts.place?.node.file, 'file:///rat/antrag.yml');
    assert.deepEqual(faults.map(({ type, file, place }) => [type, file, place.start.line]).sort(), [
      ['key-duplicate', 'file:///rat/antrag.yml', 3],
      ['key-unknown', 'file:///rat/antrag.yml', 2],
      ['profile-unreadable', 'file:///rat/antrag.yml', 4],
      ['value-forgiven', 'file:///rat/antrag.yml', 1],
    ]);
  });

  it('reads committees, meetings and rules', () => {
    const { facts, faults } = readProfile(
      profile(`gremien:
  - name: Ausschuss für Bau und Verkehr
    empfaenger: {anrede: Herr, name: Jon Beispiel, funktion: Vorsitzender}
    sitzungen: [24.09.2026, {datum: 29.10.2026, antragsschluss: 12.10.2026}]
    frist: {tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung, uhrzeit: "12:00", arten: [Antrag]}
regeln:
  begruendung-muendlich: aus          # aus | hinweis | warnung | fehler
vorlage-datei: fraktion.docx
`),
    );
    assert.deepEqual(faults, []);
    const [committee] = facts.committees?.value ?? [];
    assert.deepEqual(
      committee?.value.meetings?.value.map(({ value: { date, closingDate } }) =>
        [date, closingDate].map((fact) => fact && formatDate(fact.value)),
      ),
      [
        ['24.09.2026', undefined],
        ['29.10.2026', '12.10.2026'],
      ],
    );
    assert.equal(committee?.value.deadline?.value.counting?.value, 'day-before');
    assert.equal(committee?.value.deadline?.value.time?.value.toString(), '12:00:00');
    assert.equal(facts.rules?.value['begruendung-muendlich']?.value, 'off');
    assert.equal(facts.template?.value, 'fraktion.docx');
  });

  it('leaves out the level of a rule that cannot be read, and keeps the others', () => {
    const { facts, faults } = readProfile(profile('regeln: {plz: vielleicht, email: aus}'));
    assert.deepEqual(Object.keys(facts.rules?.value ?? {}), ['email']);
    assert.deepEqual(
      faults.map(({ type }) => type),
      ['value-unknown'],
    );
  });

  it('reads one between fences, and an empty one', () => {
    assert.equal(readProfile(profile('---\nort: A\n---\n')).facts.place?.value, 'A');
    assert.deepEqual(readProfile(profile('')).faults, []);
  });

  it('makes nothing of a list, and says so', () => {
    const { facts, faults } = readProfile(profile('- a\n- b'));
    assert.deepEqual(facts, {});
    assert.deepEqual(
      faults.map(({ type }) => type),
      ['profile-unreadable'],
    );
  });

  it('reads the same text once', () => {
    const text = profile('ort: A');
    assert.equal(readProfile(text), readProfile({ ...text }));
    assert.notEqual(readProfile(text), readProfile({ ...text, location: 'file:///b/antrag.yml' }));
  });
});

describe('mergeProfiles', () => {
  const merge = (...texts: string[]) =>
    mergeProfiles(texts.map((text, at) => readProfile(profile(text, `file:///${at}/antrag.yml`))));

  it('lets the nearest win, key by key', () => {
    const merged = merge('ort: Nah', 'ort: Fern\nkommune: Stadt Musterhausen');
    assert.equal(merged?.facts.place?.value, 'Nah');
    assert.equal(merged?.facts.place?.node.file, 'file:///0/antrag.yml');
    assert.equal(merged?.facts.municipality?.value, 'Stadt Musterhausen');
    assert.equal(merged?.location, 'file:///0/antrag.yml');
  });

  it('completes the settings of the letter and of the rules key by key too', () => {
    const merged = merge(
      'brief: {groesse: 12}\nregeln: {plz: aus}',
      'brief: {groesse: 11, form: A}\nregeln: {plz: fehler, email: aus}',
    );
    assert.equal(merged?.facts.layout?.value.size?.value, 12);
    assert.equal(merged?.facts.layout?.value.form?.value, 'A');
    assert.equal(merged?.facts.rules?.value.plz?.value, 'off');
    assert.equal(merged?.facts.rules?.value.email?.value, 'off');
  });

  it('mixes no two recipients and no two deadlines', () => {
    const merged = merge(
      'empfaenger: {name: Ada Beispiel}\nfrist: {tage: 2}',
      'empfaenger: {name: Jon Beispiel, anrede: Herr}\nfrist: {tage: 10, zaehlung: volle Tage}',
    );
    const [recipient] = merged?.facts.recipients?.value ?? [];
    assert.equal(recipient?.value.form, undefined);
    assert.equal(merged?.facts.deadline?.value.counting, undefined);
  });

  it('takes an empty value for none', () => {
    assert.equal(merge('ort:', 'ort: Fern')?.facts.place?.value, 'Fern');
  });

  it('is nothing without profiles', () => {
    assert.equal(mergeProfiles([]), undefined);
  });
});

describe('read with a profile', () => {
  const profiles = [
    profile(`ort: Musterhausen
antragsteller: {fraktion: Fraktion Offene Stadt, name: Karla Muster}
empfaenger: {name: Ada Beispiel}
frist: {tage: 5}
verteiler: [Presse]
gremien:
  - name: Ausschuss für Bau und Verkehr
    genitiv: des Bauausschusses
    empfaenger: {anrede: Herr, name: Jon Beispiel}
    sitzungen: [24.09.2026, 29.10.2026]
    frist: {tage: 10}
  - name: Gemeinderat
    sitzungen: [24.09.2026, 01.10.2026]
`),
  ];
  const facts = (head: string) => read(motion(head), { profiles }).facts;
  const recipient = (head: string) => facts(head).recipients?.value[0]?.value.name?.value;
  const committee = (head: string) => facts(head).committee?.value.name?.value;

  it('needs subject, meeting and date alone', () => {
    const { facts, faults, profile } = read(
      motion('betreff: A\nsitzung: 29.10.2026\ndatum: 01.10.2026'),
      { profiles },
    );
    assert.deepEqual(faults, []);
    assert.equal(facts.place?.value, 'Musterhausen');
    assert.equal(facts.committee?.value.name?.value, 'Ausschuss für Bau und Verkehr');
    assert.equal(facts.committee?.node.file, 'file:///rat/antrag.yml');
    assert.equal(facts.recipients?.value[0]?.value.name?.value, 'Jon Beispiel');
    assert.equal(profile?.committee?.name?.value, 'Ausschuss für Bau und Verkehr');
  });

  it('follows the day only where one committee meets on it', () => {
    assert.equal(committee('sitzung: 24.09.2026'), undefined);
    assert.equal(committee('sitzung: 25.09.2026'), undefined);
    assert.equal(committee('sitzung: nächste'), undefined);
    assert.equal(committee('sitzung: 30.09.–01.10.2026'), 'Gemeinderat');
    assert.equal(committee('sitzung: 01.10.2026\ngremium: Beirat'), 'Beirat');
  });

  it('prefers the own recipient to the committee’s, and that to the general one', () => {
    assert.equal(
      recipient('gremium: Ausschuss für Bau und Verkehr\nempfaenger: {name: Robin Beispiel}'),
      'Robin Beispiel',
    );
    assert.equal(
      recipient('gremium: ausschuss  für Bau und Verkehr'.normalize('NFD')),
      'Jon Beispiel',
    );
    assert.equal(recipient('gremium: Gemeinderat'), 'Ada Beispiel');
    assert.equal(
      recipient('gremium: Gemeinderat\nempfaenger:\n  name:\n  anrede:'),
      'Ada Beispiel',
    );
  });

  it('writes to the committee’s recipient at the committee', () => {
    const body = (head: string) => facts(head).recipients?.value[0]?.value.committee?.value;
    assert.equal(body('sitzung: 29.10.2026'), 'Ausschuss für Bau und Verkehr');
    assert.equal(body('gremium: Gemeinderat'), undefined);
  });

  it('lends the committee’s German forms, unless the motion has its own', () => {
    const genitive = (head: string) => facts(head).committee?.value.genitive?.value;
    assert.equal(genitive('gremium: Ausschuss für Bau und Verkehr'), 'des Bauausschusses');
    assert.equal(
      genitive('gremium: {name: Ausschuss für Bau und Verkehr, genitiv: des Ausschusses}'),
      'des Ausschusses',
    );
    assert.equal(
      facts('beratungsfolge: [{gremium: Ausschuss für Bau und Verkehr}, {gremium: Rat}]')
        .consultations?.value[0]?.value.committee?.value.genitive?.value,
      'des Bauausschusses',
    );
  });

  it('takes the recipient of the first of several stops', () => {
    const head =
      'beratungsfolge: [{gremium: Ausschuss für Bau und Verkehr}, {gremium: Gemeinderat}]';
    assert.equal(recipient(head), 'Jon Beispiel');
  });

  it('gives no list of stops to a motion that names its one, nor the reverse', () => {
    const general = [profile('gremium: Rat\ntop: 1\nberatungsfolge: [{gremium: A}]')];
    const one = read(motion('gremium: B'), { profiles: general }).facts;
    assert.equal(one.consultations, undefined);
    const several = read(motion('beratungsfolge: [{gremium: C}]'), { profiles: general }).facts;
    assert.deepEqual([several.committee, several.agendaItem], [undefined, undefined]);
  });

  it("gives its stops to a motion that names none, and none beside a meeting of the motion's own", () => {
    const general = [profile('beratungsfolge: [{gremium: A}, {gremium: B}]')];
    const stops = (head: string) => read(motion(head), { profiles: general }).facts.consultations;
    assert.equal(stops('betreff: X')?.value.length, 2);
    assert.equal(stops('sitzung: 24.09.2026'), undefined);
    assert.equal(stops('gremium: Rat'), undefined);
  });

  it('lets an empty list stand against the profile’s', () => {
    assert.deepEqual(facts('verteiler: []').copies?.value, []);
    assert.equal(facts('verteiler:').copies?.value.length, 1);
  });

  it('keeps the head’s own values apart', () => {
    const { head } = read(motion('betreff: A'), { profiles });
    assert.deepEqual(
      head.own.entries.map(({ key }) => key),
      ['betreff'],
    );
  });
});
