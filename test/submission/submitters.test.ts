import assert from 'node:assert/strict';
import { letterOf } from '../compose/letter-of.ts';

/** Title and verb for what is typed as those who submit. */
const cases: [typed: string, title: string, verb: string][] = [
  ['SPD, Grüne', 'Gemeinsamer Antrag der SPD und der Grünen', 'stellen'],
  ['SPD, FDP und Volt', 'Gemeinsamer Antrag der SPD, der FDP und von Volt', 'stellen'],
  [
    'Stadträtin Ada Beispiel und Stadtrat Jon Beispiel',
    'Antrag von Stadträtin Ada Beispiel und Stadtrat Jon Beispiel',
    'wir stellen',
  ],
  [
    'Stadtrat Jon Beispiel (SPD), Stadträtin Karla Muster (FDP)',
    'Antrag von Stadtrat Jon Beispiel (SPD) und Stadträtin Karla Muster (FDP)',
    'wir stellen',
  ],
  [
    'SPD-Fraktion und Stadtrat Jon Beispiel (FDP)',
    'Gemeinsamer Antrag der SPD-Fraktion und von Stadtrat Jon Beispiel (FDP)',
    'stellen',
  ],
  ['CDU- und SPD-Fraktion', 'Antrag der CDU- und SPD-Fraktion', 'stellen'],
  [
    'Ausschuss für Bau, Umwelt und Verkehr',
    'Antrag des Ausschusses für Bau, Umwelt und Verkehr',
    'stellt',
  ],
  ['Haupt-, Bau- und Finanzausschuss', 'Antrag des Haupt-, Bau- und Finanzausschusses', 'stellt'],
  ['Jusos, Kreisverband Nord', 'Antrag der Jusos, Kreisverband Nord', 'stellen'],
  ['SPD, Ortsverein Nord', 'Antrag der SPD, Ortsverein Nord', 'stellt'],
  [
    'Ortsverein Nord, Ortsverein Süd',
    'Gemeinsamer Antrag des Ortsvereins Nord und des Ortsvereins Süd',
    'stellen',
  ],
  ['Bürger und Bauern', 'Antrag von Bürger und Bauern', 'wird'],
  ['Aktion Bürger für Musterhausen', 'Antrag der Aktion Bürger für Musterhausen', 'stellt'],
  ['Sachkundiger Bürger Jon Beispiel', 'Antrag von Sachkundigem Bürger Jon Beispiel', 'ich stelle'],
  [
    '{name: Ada Beispiel, funktion: sachkundige Einwohnerin}',
    'Antrag von sachkundiger Einwohnerin Ada Beispiel',
    'ich stelle',
  ],
  [
    '{name: Jon Beispiel, funktion: fraktionslos}',
    'Antrag von Jon Beispiel (fraktionslos)',
    'ich stelle',
  ],
  [
    '{fraktion: fraktionslos, name: Jon Beispiel}',
    'Antrag von Jon Beispiel (fraktionslos)',
    'ich stelle',
  ],
  ['{fraktion: keine, name: Jon Beispiel}', 'Antrag von Jon Beispiel', 'ich stelle'],
  [
    '{name: Jon Beispiel, partei: FDP, funktion: parteilos}',
    'Antrag von Jon Beispiel (FDP)',
    'ich stelle',
  ],
];

describe('who submits', () => {
  for (const [typed, title, verb] of cases) {
    it(typed, () => {
      const letter = letterOf(`antragsteller: ${typed}`);
      assert.equal(letter.title.main, title);
      assert.match(letter.opening ?? '', new RegExp(`(?:^|\\s)${verb}(?:\\s|$)`, 'u'));
    });
  }
});

describe('the kind of a motion', () => {
  for (const [kind, said] of [
    ['Postulat', 'folgendes Postulat'],
    ['Motion', 'folgende Motion'],
    ['Interpellation', 'folgende Interpellation'],
    ['Appell', 'folgenden Appell'],
    ['Dringlicher Vorstoß', 'folgenden Dringlichen Vorstoß'],
    ['Auskunftsersuchen', 'folgendes Auskunftsersuchen'],
    ['Petition', 'folgende Petition'],
    ['Misstrauensvotum', 'folgendes Misstrauensvotum'],
    ['Bürgerantrag', 'folgenden Bürgerantrag'],
  ] as const) {
    it(`${kind}: ${said}`, () =>
      assert.equal(
        letterOf(`art: ${kind}\nantragsteller: SPD`).opening,
        `die SPD stellt ${said}.`,
      ));
  }
});
