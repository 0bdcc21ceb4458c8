import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import type { Finding } from '../../src/check/finding.ts';
import { letterheadIn } from '../../src/letterhead/letterhead.ts';
import { read } from '../../src/read/read.ts';
import type { References } from '../../src/references/references.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { letterheadFile, p } from '../letterhead/files.ts';
import { type CheckedWith, findingsIn, motion, reason, resolution } from './cases.ts';

const location = 'file:///antrag.yml';

function withProfile(profile: string, text = motion(), given: CheckedWith = {}): Finding[] {
  const profiles = [{ location, text: profile }];
  return findingsIn(text, {
    ...given,
    read: (typed) => read(typed, { location: 'file:///a.antrag.md', profiles }),
  });
}

/** `rule where "what stands there"` of each finding. */
function shown(findings: Finding[], profile: string, text = motion()): string[] {
  return findings.map(({ ruleId, place, file }) => {
    const typed = (file ? profile : text).slice(place.start.offset, place.end.offset);
    return `${ruleId} ${file ? 'profile' : 'motion'} ${JSON.stringify(typed)}`;
  });
}

const committee = `gremien:
  - name: Ausschuss für Bau und Verkehr
    sitzungen: [24.09.2026, {datum: 29.10.2026, antragsschluss: 12.10.2026}, 26.11.2026]
    frist: {tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung, uhrzeit: "12:00"}
`;

describe('check with a profile', () => {
  it('is silent where nothing is wrong', () => {
    assert.deepEqual(shown(withProfile(committee), committee), []);
  });

  it('needs no more than subject, meeting and date', () => {
    const profile = `ort: Musterhausen
antragsteller: {fraktion: Fraktion Offene Stadt, name: Karla Muster}
empfaenger: {anrede: Herr, name: Jon Beispiel, anschrift: [01234 Musterhausen]}
${committee}`;
    const text = `---\nbetreff: Querung\nsitzung: 24.09.2026\ndatum: 28.08.2026\n---\n\n${resolution}\n${reason}`;
    assert.deepEqual(shown(withProfile(profile, text), profile, text), []);
  });

  it('knows the meetings of the committee', () => {
    const text = motion({ sitzung: '25.09.2026' });
    const [finding, ...more] = withProfile(committee, text);
    assert.deepEqual(more, []);
    assert.equal(finding?.ruleId, 'sitzung-unbekannt');
    assert.deepEqual(finding?.expected, ['24.09.2026']);
  });

  it('names the last day and hour, and offers the meeting that can still be reached', () => {
    const text = motion({ datum: '13.10.2026', sitzung: '29.10.2026' });
    const [finding, ...more] = withProfile(committee, text);
    assert.deepEqual(more, []);
    assert.equal(finding?.ruleId, 'frist-versaeumt');
    assert.match(finding?.reason ?? '', /Montag, 12\.10\.2026, 12:00 Uhr/u);
    const after = applyEdits(text, finding?.fixes[0]?.edits ?? []);
    assert.match(after, /sitzung: 26\.11\.2026\n/u);
    assert.deepEqual(withProfile(committee, after), []);
  });

  it('takes levels from it, and from a setting before it', () => {
    const profile = 'regeln: {begruendung-muendlich: aus, wir-im-beschluss: fehler}\n';
    const text = motion(
      {},
      '## Beschlussvorschlag\n\n1. Wir handeln.\n\n## Begründung\n\nErfolgt mündlich.\n',
    );
    const levels = withProfile(profile, text).map(({ ruleId, severity }) => [ruleId, severity]);
    assert.deepEqual(levels, [['wir-im-beschluss', 'error']]);
  });

  it('reports a rule that does not exist, in the profile', () => {
    const profile = 'regeln: {wir-im-beschlus: aus}\n';
    assert.deepEqual(shown(withProfile(profile), profile), [
      'feld-unbekannt profile "wir-im-beschlus"',
    ]);
  });

  it('reports a profile that cannot be read', () => {
    const findings = findingsIn(motion(), {
      read: (typed) =>
        read(typed, {
          profiles: [{ location, unreadable: { de: 'Kein UTF-8.', en: 'No UTF-8.' } }],
        }),
    });
    assert.deepEqual(
      findings.map(({ ruleId, file }) => [ruleId, file]),
      [['profil-unlesbar', location]],
    );
    assert.match(findings[0]?.reason ?? '', /wird nicht gelesen.*: Kein UTF-8\.$/u);
  });

  it('reports what is wrong in its facts where it stands', () => {
    const profile = 'verteiler: [Presse]\nbrieff: {form: B}\n';
    assert.deepEqual(shown(withProfile(profile), profile), ['feld-unbekannt profile "brieff"']);
  });

  it('mends what is wrong in the profile there', () => {
    const groups = 'antragsteller:\n  fraktion: Ting\n  name: Karla Muster\n';
    const cases: [profile: string, ruleId: string, mended: string][] = [
      ['brieff: {form: B}\n', 'feld-unbekannt', 'brief: {form: B}\n'],
      ['regeln: {wir-im-beschlus: aus}\n', 'feld-unbekannt', 'regeln: {wir-im-beschluss: aus}\n'],
      ['ort: A\nkommune: B\nort: C\n', 'feld-doppelt', 'ort: A\nkommune: B\n'],
      ['einleitung: Wir: hier\n', 'kopf-anfuehrungszeichen', 'einleitung: "Wir: hier"\n'],
      [
        'gremien: [{name: Ahorn, sitzungen: [24.9.26]}]\n',
        'datum-format',
        'gremien: [{name: Ahorn, sitzungen: [24.09.2026]}]\n',
      ],
      [
        groups,
        'deklination-unklar',
        groups.replace(
          'Ting',
          '{name: Ting, artikel: "[der, die oder das]", genitiv: "[Genitiv]", dativ: "[Dativ]"}',
        ),
      ],
    ];
    const text = motion({ antragsteller: undefined });
    for (const [profile, ruleId, mended] of cases) {
      const found = withProfile(profile, text).find((one) => one.ruleId === ruleId);
      assert.equal(found?.file, location, ruleId);
      assert.equal(applyEdits(profile, found?.fixes[0]?.edits ?? []), mended);
    }
  });

  it('changes no other file than the one that the finding stands in', () => {
    const profile = `datum: 20.09.2026\n${committee}`;
    const found = withProfile(profile, motion({ datum: undefined }));
    const missed = found.find(({ ruleId }) => ruleId === 'frist-versaeumt');
    assert.equal(missed?.file, location);
    assert.deepEqual(missed?.fixes, []);
  });

  describe('vorlage-platzhalter', () => {
    const profile = 'vorlage-datei: bogen.docx\n';
    const template = (...paragraphs: string[]): References => {
      const bytes = letterheadFile(paragraphs.join(''));
      const letterhead = letterheadIn(bytes);
      const location = 'file:///bogen.docx';
      return { get: () => ({ state: 'present', location, bytes, letterhead }) };
    };
    const all = '{{briefkopf}}{{ortdatum}}{{absender}}{{empfaenger}}{{titel}}{{gruss}}';

    it('finds one that is unknown and one that is missing', () => {
      const references = template(p(all.replace('empfaenger', 'anschrift')), p('{{text}}'));
      const reasons = withProfile(profile, motion(), { references }).map(({ reason }) => reason);
      assert.equal(reasons.length, 2);
      assert.match(reasons[0] ?? '', /\{\{anschrift\}\}/u);
      assert.match(reasons[1] ?? '', /\{\{empfaenger\}\}/u);
    });

    it('finds nothing where all are there, also cut up by Word', () => {
      const references = template(p(all), p('{{te', 'xt}}'));
      assert.deepEqual(withProfile(profile, motion(), { references }), []);
    });

    it('takes capitals and umlauts as they come', () => {
      const typed = all.replace('empfaenger', 'Empfänger').replace('gruss', 'Gruß');
      const references = template(p(typed), p('{{ TEXT }}'));
      assert.deepEqual(withProfile(profile, motion(), { references }), []);
    });

    it('finds a text that stands there twice', () => {
      const references = template(p(all), p('{{text}}'), p('{{text}}'));
      const [finding] = withProfile(profile, motion(), { references });
      assert.match(finding?.reason ?? '', /mehr als einmal: \{\{text\}\}/u);
    });

    it('finds a file that is no Word file', () => {
      const bytes = strToU8('kein DOCX');
      const letterhead = letterheadIn(bytes);
      const references: References = {
        get: () => ({ state: 'present', location: 'file:///b', bytes, letterhead }),
      };
      const [finding] = withProfile(profile, motion(), { references });
      assert.match(finding?.reason ?? '', /keine Word-Datei/u);
    });
  });
});
