import assert from 'node:assert/strict';
import { read } from '../../src/read/read.ts';
import type { References } from '../../src/references/references.ts';
import { letterOf, textOf } from './letter-of.ts';

/** Title, opening sentence and enacting formula for the facts of a head. */
const cases: [facts: string, title: string, opening: string, formula: string][] = [
  [
    `gremium: Ausschuss für Bau und Verkehr
sitzung: 24.09.2026
antragsteller: {fraktion: Fraktion Offene Stadt, sitz: Rat der Stadt Musterhausen}`,
    'Antrag der Fraktion Offene Stadt im Rat der Stadt Musterhausen für die Sitzung des Ausschusses für Bau und Verkehr am 24.09.2026',
    'die Fraktion Offene Stadt stellt zur Sitzung des Ausschusses für Bau und Verkehr am 24.09.2026 folgenden Antrag.',
    'Der Ausschuss für Bau und Verkehr möge beschließen:',
  ],
  [
    `gremium: Bezirksvertretung Innenstadt
sitzung: nächste
antragsteller: {fraktion: SPD-Fraktion, sitz: Bezirksvertretung Innenstadt}`,
    'Antrag der SPD-Fraktion in der Bezirksvertretung Innenstadt für die nächste Sitzung',
    'die SPD-Fraktion stellt zur nächsten Sitzung der Bezirksvertretung Innenstadt folgenden Antrag.',
    'Die Bezirksvertretung Innenstadt möge beschließen:',
  ],
  [
    `gremium: Landesparteitag
sitzung: 16.–18.12.2025
antragsteller: Kreisverband Musterhausen`,
    'Antrag des Kreisverbands Musterhausen für den Landesparteitag vom 16. bis 18.12.2025',
    'der Kreisverband Musterhausen stellt zum Landesparteitag vom 16. bis 18.12.2025 folgenden Antrag.',
    'Der Landesparteitag möge beschließen:',
  ],
  [
    `gremium: Studierendenparlament
sitzung: 30.11.2026 bis 2.12.2026
antragsteller: Jusos`,
    'Antrag der Jusos für die Sitzung des Studierendenparlaments vom 30.11. bis 02.12.2026',
    'die Jusos stellen zur Sitzung des Studierendenparlaments vom 30.11. bis 02.12.2026 folgenden Antrag.',
    'Das Studierendenparlament möge beschließen:',
  ],
  [
    `gremium: Gemeinderat
sitzung: 24.09.2026
antragsteller: Freie Wähler`,
    'Antrag der Freien Wähler für die Sitzung des Gemeinderats am 24.09.2026',
    'die Freien Wähler stellen zur Sitzung des Gemeinderats am 24.09.2026 folgenden Antrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `gremium: Gemeinderat
sitzung: 24.09.2026
antragsteller:
  - {fraktion: SPD-Fraktion, sitz: Gemeinderat}
  - {fraktion: Fraktion BÜNDNIS 90/DIE GRÜNEN, sitz: Gemeinderat}`,
    'Gemeinsamer Antrag der SPD-Fraktion und der Fraktion BÜNDNIS 90/DIE GRÜNEN im Gemeinderat für die Sitzung am 24.09.2026',
    'die SPD-Fraktion und die Fraktion BÜNDNIS 90/DIE GRÜNEN stellen zur Sitzung des Gemeinderats am 24.09.2026 folgenden Antrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `art: Anfrage
gremium: Rat der Stadt Musterhausen
sitzung: 24.09.2026
antragsteller: [CDU-Fraktion, Freie Wähler, Ratsgruppe Die Linke]`,
    'Gemeinsame Anfrage der CDU-Fraktion, der Freien Wähler und der Ratsgruppe Die Linke für die Sitzung des Rates der Stadt Musterhausen am 24.09.2026',
    'die CDU-Fraktion, die Freien Wähler und die Ratsgruppe Die Linke stellen zur Sitzung des Rates der Stadt Musterhausen am 24.09.2026 folgende Anfrage.',
    'Die Verwaltung wird um Beantwortung folgender Fragen gebeten:',
  ],
  [
    `art: Große Anfrage
gremium: Stadtverordnetenversammlung
antragsteller: {fraktion: FDP-Fraktion, sitz: Stadtverordnetenversammlung}`,
    'Große Anfrage der FDP-Fraktion in der Stadtverordnetenversammlung',
    'die FDP-Fraktion stellt folgende Große Anfrage.',
    'Die Verwaltung wird um Beantwortung folgender Fragen gebeten:',
  ],
  [
    `art: Resolution
gremium: Kreistag
sitzung: 24.09.2026
antragsteller: {fraktion: Die Linke, sitz: Kreistag}`,
    'Antrag der Linken im Kreistag auf Verabschiedung einer Resolution für die Sitzung am 24.09.2026',
    'die Linke stellt zur Sitzung des Kreistags am 24.09.2026 folgenden Antrag auf Verabschiedung einer Resolution.',
    'Der Kreistag möge folgende Resolution beschließen:',
  ],
  [
    `art: Änderungsantrag
bezug: Vorlage 2022/0415, TOP 6
gremium: Gemeinderat
sitzung: 24.09.2026
antragsteller: Karlsruher Liste`,
    'Änderungsantrag der Karlsruher Liste für die Sitzung des Gemeinderats am 24.09.2026',
    'die Karlsruher Liste stellt zur Vorlage 2022/0415 (TOP 6) für die Sitzung des Gemeinderats am 24.09.2026 folgenden Änderungsantrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `art: Ergänzungsantrag
bezug: Antrag der CDU-Fraktion vom 12.03.2026
gremium: Gemeinderat
antragsteller: Volt`,
    'Ergänzungsantrag von Volt für die Sitzung des Gemeinderats',
    'Volt stellt zum Antrag der CDU-Fraktion vom 12.03.2026 für die Sitzung des Gemeinderats folgenden Ergänzungsantrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `art: Dringlicher Antrag
gremium: Magistrat
sitzung: 24.09.2026
antragsteller: Bündnis 90/Die Grünen`,
    'Dringlicher Antrag von Bündnis 90/Die Grünen für die Sitzung des Magistrats am 24.09.2026',
    'Bündnis 90/Die Grünen stellen zur Sitzung des Magistrats am 24.09.2026 folgenden Dringlichen Antrag.',
    'Der Magistrat möge beschließen:',
  ],
  [
    `art: Interfraktioneller Antrag
gremium: Kreistag
antragsteller: [CDU-Fraktion, SPD-Fraktion]`,
    'Interfraktioneller Antrag der CDU-Fraktion und der SPD-Fraktion für die Sitzung des Kreistags',
    'die CDU-Fraktion und die SPD-Fraktion stellen zur Sitzung des Kreistags folgenden interfraktionellen Antrag.',
    'Der Kreistag möge beschließen:',
  ],
  [
    `art: Petition
gremium: Kirchenvorstand
sitzung: 24.09.2026
antragsteller: Jugendausschuss`,
    'Petition des Jugendausschusses für die Sitzung des Kirchenvorstands am 24.09.2026',
    'der Jugendausschuss stellt zur Sitzung des Kirchenvorstands am 24.09.2026 folgende Petition.',
    'Der Kirchenvorstand möge beschließen:',
  ],
  [
    `gremium: Gemeinderat
sitzung: 24.09.2026
antragsteller: {anrede: Herr, titel: Dr., name: Jon Beispiel, partei: FDP, funktion: Stadtrat}`,
    'Antrag von Stadtrat Dr. Jon Beispiel (FDP) für die Sitzung des Gemeinderats am 24.09.2026',
    'ich stelle zur Sitzung des Gemeinderats am 24.09.2026 folgenden Antrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `gremium: Gemeinderat
sitzung: 24.09.2026
antragsteller:
  - Stadträtin Ada Beispiel (parteilos)
  - {name: Jon Beispiel, funktion: Stadtverordneter}`,
    'Antrag von Stadträtin Ada Beispiel (parteilos) und Stadtverordnetem Jon Beispiel für die Sitzung des Gemeinderats am 24.09.2026',
    'wir stellen zur Sitzung des Gemeinderats am 24.09.2026 folgenden Antrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `gremium: Ortsbeirat 6
sitzung: 24.09.2026
antragsteller: [{fraktion: Volt-Fraktion}, {name: Jon Beispiel, funktion: Mitglied des Ortsbeirats}]`,
    'Gemeinsamer Antrag der Volt-Fraktion und von Jon Beispiel für die Sitzung des Ortsbeirats 6 am 24.09.2026',
    'die Volt-Fraktion und Jon Beispiel stellen zur Sitzung des Ortsbeirats 6 am 24.09.2026 folgenden Antrag.',
    'Der Ortsbeirat 6 möge beschließen:',
  ],
  [
    `beratungsfolge:
  - {gremium: Jugendhilfeausschuss, sitzung: 12.11.2026, zustaendigkeit: Vorberatung}
  - {gremium: Gemeinderat, sitzung: 24.11.2026, zustaendigkeit: Entscheidung}
antragsteller: SPD-Fraktion`,
    'Antrag der SPD-Fraktion für die Sitzung des Jugendhilfeausschusses am 12.11.2026 und des Gemeinderats am 24.11.2026',
    'die SPD-Fraktion stellt zur Sitzung des Jugendhilfeausschusses am 12.11.2026 und des Gemeinderats am 24.11.2026 folgenden Antrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `beratungsfolge:
  - {gremium: Ortsbeirat 6, sitzung: 10.11.2026, zustaendigkeit: Kenntnisnahme}
  - {gremium: Magistrat, sitzung: nächste, zustaendigkeit: Entscheidung}
  - {gremium: Stadtverordnetenversammlung, sitzung: 24.11.2026, zustaendigkeit: Entscheidung}
antragsteller: SPD-Fraktion`,
    'Antrag der SPD-Fraktion für die Sitzung des Ortsbeirats 6 am 10.11.2026, für die nächste Sitzung des Magistrats und für die Sitzung der Stadtverordnetenversammlung am 24.11.2026',
    'die SPD-Fraktion stellt zur Sitzung des Ortsbeirats 6 am 10.11.2026, zur nächsten Sitzung des Magistrats und zur Sitzung der Stadtverordnetenversammlung am 24.11.2026 folgenden Antrag.',
    'Der Magistrat und die Stadtverordnetenversammlung mögen beschließen:',
  ],
  [
    `beratungsfolge: [{gremium: Bauausschuss, zustaendigkeit: Vorberatung}, {gremium: Gemeinderat}]
antragsteller: SPD-Fraktion`,
    'Antrag der SPD-Fraktion für die Sitzung des Bauausschusses und für die Sitzung des Gemeinderats',
    'die SPD-Fraktion stellt zur Sitzung des Bauausschusses und zur Sitzung des Gemeinderats folgenden Antrag.',
    'Der Gemeinderat möge beschließen:',
  ],
  [
    `gremium: Musterfoo
sitzung: 24.09.2026
antragsteller: {fraktion: Offene Stadt, sitz: Musterfoo, name: Karla Muster}`,
    'Antrag von Offene Stadt (Musterfoo) für die Sitzung am 24.09.2026',
    'zur Sitzung am 24.09.2026 wird folgender Antrag gestellt.',
    'Es wird beantragt zu beschließen:',
  ],
  [
    `art: Resolution
gremium: Musterfoo
antragsteller: [Offene Stadt, SPD-Fraktion]`,
    'Gemeinsamer Antrag von Offene Stadt und der SPD-Fraktion auf Verabschiedung einer Resolution',
    'Offene Stadt und die SPD-Fraktion stellen folgenden Antrag auf Verabschiedung einer Resolution.',
    'Es wird beantragt, folgende Resolution zu beschließen:',
  ],
  [
    `gremium: {name: Zukunft, artikel: die, dativ: der Zukunft}
sitzung: 24.09.2026
antragsteller: {fraktion: {name: Aktive, artikel: die (Plural), genitiv: der Aktiven}, sitz: {name: Zukunft, dativ: der Zukunft}}`,
    'Antrag der Aktiven in der Zukunft für die Sitzung am 24.09.2026',
    'die Aktive stellen zur Sitzung der Zukunft am 24.09.2026 folgenden Antrag.',
    'Die Zukunft möge beschließen:',
  ],
  ['', 'Antrag', 'hiermit wird folgender Antrag gestellt.', 'Es wird beantragt zu beschließen:'],
  [
    'art: Anfrage',
    'Anfrage',
    'hiermit wird folgende Anfrage gestellt.',
    'Die Verwaltung wird um Beantwortung folgender Fragen gebeten:',
  ],
  [
    'antragsteller: SPD-Fraktion',
    'Antrag der SPD-Fraktion',
    'die SPD-Fraktion stellt folgenden Antrag.',
    'Es wird beantragt zu beschließen:',
  ],
];

describe('the generated sentences', () => {
  for (const [facts, title, opening, formula] of cases) {
    it(title, () => {
      const letter = letterOf(facts, '## Beschlussvorschlag\n\nA\n\n## Fragen\n\nB?');
      assert.equal(letter.title.main, title);
      assert.equal(letter.opening, opening);
      assert.equal(textOf(letter.formula), formula);
    });
  }

  it('give way to what the head says', () => {
    const letter = letterOf(
      `titelzeile: Antrag zur Haushaltsberatung
briefanrede: Liebe Mitglieder des Ortsbeirats
einleitung: wir bitten um Aufnahme in die Tagesordnung.
beschlussformel: "Der Ortsbeirat möge folgenden Beschluss fassen:"
gruss: "Mit solidarischen Grüßen,"`,
      '## Beschlussvorschlag\n\nA',
    );
    assert.equal(letter.title.main, 'Antrag zur Haushaltsberatung');
    assert.equal(letter.salutation, 'Liebe Mitglieder des Ortsbeirats,');
    assert.equal(letter.opening, 'wir bitten um Aufnahme in die Tagesordnung.');
    assert.equal(textOf(letter.formula), 'Der Ortsbeirat möge folgenden Beschluss fassen:');
    assert.equal(letter.closing, 'Mit solidarischen Grüßen');
  });

  it('begin with a capital after a salutation that ends a sentence', () => {
    const letter = letterOf('briefanrede: Liebe Mitglieder!\nantragsteller: SPD-Fraktion');
    assert.equal(letter.salutation, 'Liebe Mitglieder!');
    assert.equal(letter.opening, 'Die SPD-Fraktion stellt folgenden Antrag.');
  });

  it('are composed, whatever the text is', () => {
    const letter = letterOf(
      'antragsteller: Freie Wähler\ngremium: Ausschuss für Grün'.normalize('NFD'),
    );
    assert.equal(
      letter.title.main,
      'Antrag der Freien Wähler für die Sitzung des Ausschusses für Grün',
    );
  });
});

describe('what an amendment is to', () => {
  const opening = (bezug: string, references?: References) =>
    letterOf(`art: Änderungsantrag\nantragsteller: FDP\nbezug: ${bezug}`, '', references).opening;

  for (const [typed, said] of [
    ['Vorlage 2022/0415 (TOP 6)', 'zur Vorlage 2022/0415 (TOP 6)'],
    ['zu TOP 7 – Haushalt', 'zu TOP 7 – Haushalt'],
    ['Zur Vorlage 12, TOP 6', 'zur Vorlage 12 (TOP 6)'],
    ['Beschlussempfehlung des Ausschusses', 'zur Beschlussempfehlung des Ausschusses'],
    ['DS 12/34', 'zur DS 12/34'],
    ['Drs. 17/5', 'zur Drs. 17/5'],
    ['2022/0415', 'zur Vorlage 2022/0415'],
    ['TOP 6', 'zu TOP 6'],
    ['Haushaltsplan 2027', 'zum Haushaltsplan 2027'],
    ['Drucksache 12/345, Tagesordnungspunkt 4.1', 'zur Drucksache 12/345 (Tagesordnungspunkt 4.1)'],
    ['Entwurf der Hauptsatzung', 'zum Entwurf der Hauptsatzung'],
    ['zum Antrag der CDU', 'zum Antrag der CDU'],
    ['A-12', 'zu A-12'],
  ] as const) {
    it(typed, () =>
      assert.equal(opening(typed), `die FDP stellt ${said} folgenden Änderungsantrag.`),
    );
  }

  it('is read from another motion', () => {
    const file = (text: string): References => ({
      get: (path) =>
        path === 'radweg.antrag.md'
          ? {
              state: 'present',
              location: 'file:///radweg.antrag.md',
              motion: read(text),
            }
          : undefined,
    });
    assert.equal(
      opening('radweg.antrag.md', file('---\nart: Antrag\nbetreff: Der „grüne“ Radweg\n---\n')),
      'die FDP stellt zum Antrag „Der ‚grüne‘ Radweg“ folgenden Änderungsantrag.',
    );
    assert.equal(
      opening('radweg.antrag.md', file('---\nvorlage: 2026/12\n---\n')),
      'die FDP stellt zur Vorlage 2026/12 folgenden Änderungsantrag.',
    );
    assert.equal(opening('fehlt.antrag.md', file('')), 'die FDP stellt folgenden Änderungsantrag.');
  });
});

describe('the line below the title', () => {
  const reference = (facts: string) => letterOf(facts).title.reference;

  it('names number, agenda item and what is not public', () => {
    assert.equal(
      reference('vorlage: 2022/0415\ntop: 6.10\noeffentlich: nein'),
      'Vorlage 2022/0415 · TOP 6.10 · nichtöffentlich',
    );
    assert.equal(reference('vorlage: Drucksache 7/12\ntop: TOP 6'), 'Drucksache 7/12 · TOP 6');
    assert.equal(reference('oeffentlich: ja'), undefined);
  });

  it('says of several stops for which one it holds', () => {
    assert.equal(
      reference(`beratungsfolge:
  - {gremium: Bauausschuss, top: 3}
  - {gremium: Gemeinderat, top: 7, oeffentlich: nein}`),
      'TOP 3 (Bauausschuss) · TOP 7 (Gemeinderat) · nichtöffentlich (Gemeinderat)',
    );
  });
});
