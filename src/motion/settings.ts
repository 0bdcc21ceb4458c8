import { choice, type Field, number, oneOrMore, text, time, yesNo } from './shape.ts';

/** Fields of the mappings `frist` and `brief`. */

/** Subdivision codes of ISO 3166-2:DE. */
export const federalStates = [
  ['BW', 'Baden-Württemberg'],
  ['BY', 'Bayern'],
  ['BE', 'Berlin'],
  ['BB', 'Brandenburg'],
  ['HB', 'Bremen'],
  ['HH', 'Hamburg'],
  ['HE', 'Hessen'],
  ['MV', 'Mecklenburg-Vorpommern'],
  ['NI', 'Niedersachsen'],
  ['NW', 'Nordrhein-Westfalen'],
  ['RP', 'Rheinland-Pfalz'],
  ['SL', 'Saarland'],
  ['SN', 'Sachsen'],
  ['ST', 'Sachsen-Anhalt'],
  ['SH', 'Schleswig-Holstein'],
  ['TH', 'Thüringen'],
] as const;

export type FederalState = (typeof federalStates)[number][0];

export const deadline = {
  amount: {
    key: 'tage',
    shape: number,
    meaning: {
      de: 'Wie viele Tage (oder Wochen) vor der Sitzung.',
      en: 'How many days (or weeks) before the meeting.',
    },
    example: '10',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
  unit: {
    key: 'einheit',
    shape: choice<'days' | 'weekdays' | 'workdays' | 'weeks'>([
      {
        word: 'Kalendertage',
        synonyms: ['Kalendertag'],
        value: 'days',
        meaning: { de: 'alle Tage', en: 'every day' },
      },
      {
        word: 'Werktage',
        synonyms: ['Werktag'],
        value: 'weekdays',
        meaning: {
          de: 'Montag bis Samstag ohne Feiertage',
          en: 'Monday to Saturday without public holidays',
        },
      },
      {
        word: 'Arbeitstage',
        synonyms: ['Arbeitstag'],
        value: 'workdays',
        meaning: {
          de: 'Montag bis Freitag ohne Feiertage',
          en: 'Monday to Friday without public holidays',
        },
      },
      {
        word: 'Wochen',
        synonyms: ['Woche'],
        value: 'weeks',
        meaning: { de: 'je sieben Tage', en: 'seven days each' },
      },
    ]),
    meaning: { de: 'Welche Tage zählen.', en: 'Which days count.' },
    example: 'Kalendertage',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
  counting: {
    key: 'zaehlung',
    shape: choice<'full-days' | 'day-before'>([
      {
        word: 'volle Tage',
        value: 'full-days',
        meaning: {
          de: 'Weder der Tag des Eingangs noch der der Sitzung zählt.',
          en: 'Neither the day of receipt nor that of the meeting counts.',
        },
      },
      {
        word: 'Tag vor der Sitzung',
        value: 'day-before',
        meaning: {
          de: 'Bis zum n-ten Tag vor der Sitzung.',
          en: 'Up to the nth day before the meeting.',
        },
      },
    ]),
    meaning: {
      de: 'Wie gezählt wird; ohne Angabe wird kein Tag errechnet.',
      en: 'How to count; without it no day is computed.',
    },
    example: 'Tag vor der Sitzung',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
  time: {
    key: 'uhrzeit',
    shape: time,
    meaning: {
      de: 'Bis zu welcher Stunde am letzten Tag.',
      en: 'Until which hour on the last day.',
    },
    example: '"12:00"',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
  state: {
    key: 'bundesland',
    shape: choice<FederalState>(
      federalStates.map(([code, name]) => ({
        word: code,
        synonyms: [name],
        value: code,
        meaning: { de: name, en: name },
      })),
    ),
    meaning: { de: 'Wessen Feiertage gelten.', en: 'Whose public holidays hold.' },
    example: 'RP',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
  kinds: {
    key: 'arten',
    shape: oneOrMore(text),
    meaning: { de: 'Für welche Arten die Frist gilt.', en: 'For which kinds the deadline holds.' },
    example: '[Antrag, Anfrage]',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
} satisfies Record<string, Field>;

export const layout = {
  form: {
    key: 'form',
    shape: choice<'A' | 'B' | 'schlicht'>([
      {
        word: 'B',
        value: 'B',
        meaning: {
          de: 'DIN 5008 Form B (Briefkopf 45 mm)',
          en: 'DIN 5008 form B (letterhead 45 mm)',
        },
      },
      {
        word: 'A',
        value: 'A',
        meaning: {
          de: 'DIN 5008 Form A (Briefkopf 27 mm)',
          en: 'DIN 5008 form A (letterhead 27 mm)',
        },
      },
      {
        word: 'schlicht',
        value: 'schlicht',
        meaning: {
          de: 'fortlaufend, Ort und Datum rechts oben',
          en: 'running, place and date at the top right',
        },
      },
    ]),
    meaning: { de: 'Die Form des Briefs.', en: 'The form of the letter.' },
    example: 'B',
    inLetter: {
      de: 'Lage von Anschrift, Betreff und Falzmarken',
      en: 'Place of address, subject and fold marks',
    },
  },
  foldMarks: {
    key: 'falzmarken',
    shape: yesNo,
    meaning: {
      de: 'Falz- und Lochmarken am linken Rand.',
      en: 'Fold and hole marks at the left edge.',
    },
    example: 'ja',
    inLetter: { de: 'Linker Rand der ersten Seite', en: 'Left edge of the first page' },
  },
  font: {
    key: 'schrift',
    shape: text,
    meaning: { de: 'Schriftart des Briefs.', en: 'Font of the letter.' },
    example: 'Arial',
    inLetter: { de: 'Ganzer Brief', en: 'Whole letter' },
  },
  size: {
    key: 'groesse',
    shape: number,
    meaning: { de: 'Schriftgröße in Punkt, 10 bis 14.', en: 'Font size in points, 10 to 14.' },
    example: '11',
    inLetter: { de: 'Ganzer Brief', en: 'Whole letter' },
  },
  bold: {
    key: 'fett',
    shape: yesNo,
    meaning: {
      de: 'Den Beschlussvorschlag fett setzen. Ohne Angabe, solange er kurz ist; Fragen nie.',
      en: 'Set the proposed resolution in bold. If not given, while it is short; never questions.',
    },
    example: 'ja',
    inLetter: { de: 'Schrift des Beschlussvorschlags', en: 'Type of the proposed resolution' },
  },
  lineNumbers: {
    key: 'zeilennummern',
    shape: choice<'none' | 'resolution' | 'text'>([
      { word: 'aus', value: 'none', meaning: { de: 'keine', en: 'none' } },
      {
        word: 'Beschluss',
        value: 'resolution',
        meaning: { de: 'worüber abgestimmt wird', en: 'what is voted on' },
      },
      {
        word: 'alles',
        value: 'text',
        meaning: {
          de: 'der ganze Text zwischen Anrede und Gruß',
          en: 'the whole text between salutation and closing',
        },
      },
    ]),
    meaning: {
      de: 'Zeilen am Rand zählen, damit Änderungsanträge sie nennen können. Tabellen und Fußnoten zählen nicht.',
      en: 'Count lines in the margin, for amendments to name them. Tables and footnotes do not count.',
    },
    example: 'Beschluss',
    inLetter: { de: 'Linker Rand des Textes', en: 'Left margin of the text' },
  },
  lineStep: {
    key: 'schritt',
    shape: choice<1 | 5>([
      { word: '1', value: 1, meaning: { de: 'an jeder Zeile', en: 'at each line' } },
      { word: '5', value: 5, meaning: { de: 'an jeder fünften Zeile', en: 'at each fifth line' } },
    ]),
    meaning: {
      de: 'An welchen Zeilen die Zeilennummer steht; ohne Angabe an jeder.',
      en: 'At which lines the line number stands; at each unless told.',
    },
    example: '5',
    inLetter: { de: 'Linker Rand des Textes', en: 'Left margin of the text' },
  },
} satisfies Record<string, Field>;
