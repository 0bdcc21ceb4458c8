import { choice, email, type Field, lines, listOf, mapping, path, text } from './shape.ts';

/** Fields of those who write and those who are written to. */

const address: Field<string[]> = {
  key: 'anschrift',
  shape: lines,
  meaning: {
    de: 'Anschrift, eine Zeile je Eintrag; die letzte mit Postleitzahl und Ort.',
    en: 'Address, one line per entry; the last one with postcode and town.',
  },
  example: '[Ratsgasse 1, 01234 Musterhausen]',
  inLetter: { de: 'Absenderzeile oder Anschriftfeld', en: 'Sender line or address field' },
};

const personName = {
  key: 'name',
  shape: text,
  meaning: { de: 'Vor- und Nachname, ohne Titel.', en: 'First and last name, without title.' },
  example: 'Karla Muster',
  inLetter: { de: 'Absender, Anrede, Unterschrift', en: 'Sender, salutation, signature' },
} satisfies Field<string>;

const academicTitle = {
  key: 'titel',
  shape: text,
  meaning: { de: 'Akademischer Titel.', en: 'Academic title.' },
  example: 'Dr.',
  inLetter: { de: 'Vor dem Namen', en: 'Before the name' },
} satisfies Field<string>;

const office = {
  key: 'funktion',
  shape: text,
  meaning: { de: 'Amt oder Funktion.', en: 'Office or function.' },
  example: 'Fraktionsvorsitzende',
  inLetter: {
    de: 'Anschrift, Anrede, unter der Unterschrift',
    en: 'Address, salutation, below the signature',
  },
} satisfies Field<string>;

const form = {
  key: 'anrede',
  shape: choice<'Frau' | 'Herr'>([
    { word: 'Frau', value: 'Frau', meaning: { de: 'Frau', en: 'Ms' } },
    { word: 'Herr', synonyms: ['Herrn'], value: 'Herr', meaning: { de: 'Herr', en: 'Mr' } },
  ]),
  meaning: {
    de: '`Frau` oder `Herr`; ohne Angabe schreibt der Brief neutral („Guten Tag …“).',
    en: '`Frau` or `Herr`; without it the letter words around it ("Guten Tag …").',
  },
  example: 'Frau',
  inLetter: { de: 'Absender, Anschrift, Anrede', en: 'Sender, address, salutation' },
} satisfies Field<'Frau' | 'Herr'>;

/** A name of a body or group whose German forms may be given where they can't be derived. */
export const declined = {
  name: {
    key: 'name',
    shape: text,
    meaning: {
      de: 'Der Name im Nominativ, ohne Artikel.',
      en: 'The name in the nominative, without article.',
    },
    example: 'Ausschuss für Bau und Verkehr',
    inLetter: { de: 'Überall, wo der Name steht', en: 'Wherever the name stands' },
  },
  article: {
    key: 'artikel',
    shape: text,
    meaning: {
      de: 'Der Artikel im Nominativ: `der`, `die`, `das` oder `die (Plural)`.',
      en: 'The article in the nominative: `der`, `die`, `das` or `die (Plural)`.',
    },
    example: 'der',
    inLetter: { de: 'Vor dem Namen, in Sätzen', en: 'Before the name, in sentences' },
  },
  genitive: {
    key: 'genitiv',
    shape: text,
    meaning: {
      de: 'Der Genitiv, mit oder ohne Artikel.',
      en: 'The genitive, with or without article.',
    },
    example: 'des Ausschusses für Bau und Verkehr',
    inLetter: { de: 'Titel und Einleitungssatz', en: 'Title and opening sentence' },
  },
  dative: {
    key: 'dativ',
    shape: text,
    meaning: {
      de: 'Der Dativ, mit oder ohne Artikel.',
      en: 'The dative, with or without article.',
    },
    example: 'dem Ausschuss für Bau und Verkehr',
    inLetter: { de: 'Titel und Einleitungssatz', en: 'Title and opening sentence' },
  },
} satisfies Record<string, Field>;

export const signer = {
  name: personName,
  academicTitle,
  office,
  image: {
    key: 'bild',
    shape: path,
    meaning: {
      de: 'Bild der Unterschrift (PNG, JPEG, SVG).',
      en: 'Image of the signature (PNG, JPEG, SVG).',
    },
    example: 'unterschriften/muster.png',
    inLetter: { de: 'Über dem Namen', en: 'Above the name' },
  },
} satisfies Record<string, Field>;

export const submitter = {
  group: {
    key: 'fraktion',
    shape: mapping(declined, 'name'),
    meaning: { de: 'Die Gruppe, die den Antrag stellt.', en: 'The group that submits the motion.' },
    example: 'Fraktion Offene Stadt',
    inLetter: {
      de: 'Absender, Titel, Einleitungssatz, Unterschrift',
      en: 'Sender, title, opening sentence, signature',
    },
    oparl: 'Paper.originatorOrganization',
  },
  seat: {
    key: 'sitz',
    shape: mapping(declined, 'name'),
    meaning: {
      de: 'Das Gremium, in dem die Gruppe sitzt.',
      en: 'The body in which the group sits.',
    },
    example: 'Rat der Stadt Musterhausen',
    inLetter: {
      de: 'Absender und Titel („im Rat der Stadt …“)',
      en: 'Sender and title ("im Rat der Stadt …")',
    },
  },
  form,
  academicTitle,
  name: { ...personName, oparl: 'Paper.originatorPerson' },
  party: {
    key: 'partei',
    shape: text,
    meaning: { de: 'Partei einer einzelnen Person.', en: 'Party of a single person.' },
    example: 'FDP',
    inLetter: { de: 'In Klammern hinter dem Namen', en: 'In brackets after the name' },
  },
  office,
  address,
  telephone: {
    key: 'telefon',
    shape: text,
    meaning: { de: 'Telefonnummer für Rückfragen.', en: 'Telephone number for questions.' },
    example: '01234 56789',
    inLetter: { de: 'Informationsblock', en: 'Information block' },
  },
  email: {
    key: 'email',
    shape: email,
    meaning: { de: 'E-Mail-Adresse für Rückfragen.', en: 'E-mail address for questions.' },
    example: 'fraktion@musterhausen.example',
    inLetter: { de: 'Informationsblock', en: 'Information block' },
  },
  signatures: {
    key: 'unterschriften',
    shape: listOf(mapping(signer, 'name')),
    meaning: {
      de: 'Wer für die Gruppe unterschreibt; ohne Angabe die Person in `name`.',
      en: 'Who signs for the group; without it the person in `name`.',
    },
    example: '[{name: Karla Muster, funktion: Fraktionsvorsitzende}]',
    inLetter: { de: 'Unterschriften', en: 'Signatures' },
  },
} satisfies Record<string, Field>;

export const recipient = {
  committee: {
    key: 'gremium',
    shape: text,
    meaning: { de: 'Das Gremium in der Anschrift.', en: 'The body in the address.' },
    example: 'Ausschuss für Bau und Verkehr',
    inLetter: { de: 'Erste Zeile der Anschrift', en: 'First line of the address' },
  },
  form,
  academicTitle,
  name: { ...personName, example: 'Jon Beispiel' },
  office: { ...office, example: 'Vorsitzender' },
  address: { ...address, example: '[Rathaus, Marktplatz 1, 01234 Musterhausen]' },
  lines: {
    key: 'zeilen',
    shape: lines,
    meaning: {
      de: 'Die ganze Anschrift, wie sie dastehen soll, anstelle der anderen Angaben.',
      en: 'The whole address as it is to stand, instead of the other details.',
    },
    example: '[Stadt Musterhausen, Der Oberbürgermeister, 01234 Musterhausen]',
    inLetter: { de: 'Anschriftfeld', en: 'Address field' },
  },
} satisfies Record<string, Field>;
