import { kinds } from './kinds.ts';
import { declined, recipient, submitter } from './parties.ts';
import { deadline, layout } from './settings.ts';
import {
  choice,
  date,
  type Facts,
  type Field,
  lines,
  listOf,
  mapping,
  meeting,
  oneOrMore,
  openChoice,
  path,
  text,
  textOrPath,
  yesNo,
} from './shape.ts';

const committee = {
  key: 'gremium',
  shape: mapping(declined, 'name'),
  meaning: { de: 'Das Gremium, das beschließen soll.', en: 'The body that is to decide.' },
  example: 'Ausschuss für Bau und Verkehr',
  inLetter: {
    de: 'Titel, Einleitungssatz, Beschlussformel',
    en: 'Title, opening sentence, enacting formula',
  },
  oparl: 'Consultation.organization',
} satisfies Field;

const meetingField = {
  key: 'sitzung',
  shape: meeting,
  meaning: {
    de: 'Der Tag der Sitzung, eine Spanne (`16.–18.12.2025`) oder `nächste`.',
    en: 'The day of the meeting, a span (`16.–18.12.2025`) or `nächste` (next).',
  },
  example: '24.09.2026',
  inLetter: { de: 'Titel und Einleitungssatz', en: 'Title and opening sentence' },
  oparl: 'Consultation.meeting.start',
} satisfies Field;

const agendaItem = {
  key: 'top',
  shape: text,
  meaning: { de: 'Nummer des Tagesordnungspunkts.', en: 'Number of the agenda item.' },
  example: '6.10',
  inLetter: { de: 'Unter dem Titel', en: 'Below the title' },
  oparl: 'AgendaItem.number',
} satisfies Field;

const isPublic = {
  key: 'oeffentlich',
  shape: yesNo,
  meaning: {
    de: 'Ob öffentlich beraten wird; ohne Angabe ja.',
    en: 'Whether it is debated in public; yes unless told.',
  },
  example: 'nein',
  inLetter: {
    de: 'Unter dem Titel, wenn nichtöffentlich',
    en: 'Below the title, where not public',
  },
  oparl: 'AgendaItem.public',
} satisfies Field;

export const consultation = {
  committee,
  meeting: meetingField,
  agendaItem,
  responsibility: {
    key: 'zustaendigkeit',
    shape: choice<'preliminary' | 'decision' | 'information'>([
      {
        word: 'Vorberatung',
        value: 'preliminary',
        meaning: { de: 'berät vor', en: 'deliberates first' },
      },
      { word: 'Entscheidung', value: 'decision', meaning: { de: 'entscheidet', en: 'decides' } },
      {
        word: 'Kenntnisnahme',
        value: 'information',
        meaning: { de: 'nimmt zur Kenntnis', en: 'takes note' },
      },
    ]),
    meaning: { de: 'Was das Gremium damit tut.', en: 'What the body does with it.' },
    example: 'Entscheidung',
    inLetter: { de: 'Wer in der Beschlussformel steht', en: 'Who stands in the enacting formula' },
    oparl: 'Consultation.role',
  },
  public: isPublic,
} satisfies Record<string, Field>;

/** Every key that the head of a motion knows, in the order in which a new head lists them. */
export const fields = {
  kind: {
    key: 'art',
    shape: openChoice(kinds.map(({ word, meaning }) => ({ word, value: word, meaning }))),
    meaning: { de: 'Die Art; ohne Angabe Antrag.', en: 'The kind; Antrag unless told.' },
    example: 'Antrag',
    inLetter: { de: 'Titel und Einleitungssatz', en: 'Title and opening sentence' },
    oparl: 'Paper.paperType',
  },
  subject: {
    key: 'betreff',
    shape: text,
    meaning: {
      de: 'Worum es geht, in einer Zeile. Eine Überschrift der ersten Ebene tut es auch.',
      en: 'What it is about, in one line. A level-1 heading serves instead.',
    },
    example: 'Sichere Querung an der Grundschule Nord',
    inLetter: { de: 'Titel', en: 'Title' },
    oparl: 'Paper.name',
  },
  committee,
  meeting: meetingField,
  agendaItem,
  public: isPublic,
  consultations: {
    key: 'beratungsfolge',
    shape: listOf(mapping(consultation)),
    meaning: {
      de: 'Die Gremien der Reihe nach, wenn es durch mehrere geht; statt `gremium`, `sitzung`, `top`, `oeffentlich`.',
      en: 'The bodies in order where it goes through several; instead of `gremium`, `sitzung`, `top`, `oeffentlich`.',
    },
    example: '[{gremium: Gemeinderat, sitzung: 24.09.2026, zustaendigkeit: Entscheidung}]',
    inLetter: {
      de: 'Titel, Einleitungssatz, Beschlussformel',
      en: 'Title, opening sentence, enacting formula',
    },
    oparl: 'Paper.consultation',
  },
  reference: {
    key: 'vorlage',
    shape: text,
    meaning: {
      de: 'Die Nummer, die das Büro diesem Papier gegeben hat.',
      en: 'The number that the office has given this paper.',
    },
    example: '2026/0415',
    inLetter: { de: 'Unter dem Titel', en: 'Below the title' },
    oparl: 'Paper.reference',
  },
  baseMotion: {
    key: 'bezug',
    shape: textOrPath('antrag.md'),
    meaning: {
      de: 'Was geändert oder ergänzt wird: Text, oder ein Pfad, der auf `.antrag.md` endet.',
      en: 'What is amended: text, or a path that ends in `.antrag.md`.',
    },
    example: 'Vorlage 2026/0415, TOP 6',
    inLetter: { de: 'Einleitungssatz', en: 'Opening sentence' },
    oparl: 'Paper.superordinatedPaper',
  },
  municipality: {
    key: 'kommune',
    shape: text,
    meaning: { de: 'Die Gemeinde, Stadt oder Hochschule.', en: 'The municipality or university.' },
    example: 'Stadt Musterhausen',
    inLetter: {
      de: 'gar nicht; für Ausgaben und Vorlagen',
      en: 'nowhere; for exports and templates',
    },
    oparl: 'Body.name',
  },
  date: {
    key: 'datum',
    shape: date,
    meaning: { de: 'Das Datum des Briefs.', en: 'The date of the letter.' },
    example: '28.08.2026',
    inLetter: { de: 'Ort und Datum', en: 'Place and date' },
    oparl: 'Paper.date',
  },
  place: {
    key: 'ort',
    shape: text,
    meaning: {
      de: 'Der Ort, an dem der Brief geschrieben ist.',
      en: 'The place where the letter is written.',
    },
    example: 'Musterhausen',
    inLetter: { de: 'Ort und Datum', en: 'Place and date' },
  },
  submitters: {
    key: 'antragsteller',
    shape: oneOrMore(mapping(submitter, 'group')),
    meaning: {
      de: 'Wer den Antrag stellt: eine Gruppe oder Person, oder eine Liste davon.',
      en: 'Who submits the motion: a group or person, or a list of them.',
    },
    example: '{fraktion: Fraktion Offene Stadt, name: Karla Muster}',
    inLetter: {
      de: 'Absender, Titel, Einleitungssatz, Unterschriften',
      en: 'Sender, title, opening sentence, signatures',
    },
    oparl: 'Paper.originatorOrganization, Paper.originatorPerson',
  },
  recipients: {
    key: 'empfaenger',
    shape: oneOrMore(mapping(recipient, 'lines')),
    meaning: {
      de: 'An wen der Brief geht; die ganze Anschrift auch als ein Text.',
      en: 'To whom the letter goes; the whole address as one text, too.',
    },
    example: '{gremium: Gemeinderat, anrede: Frau, name: Ada Beispiel, funktion: Vorsitzende}',
    inLetter: { de: 'Anschriftfeld und Anrede', en: 'Address field and salutation' },
  },
  letterhead: {
    key: 'briefkopf',
    shape: mapping({
      lines: {
        key: 'zeilen',
        shape: lines,
        meaning: { de: 'Die Zeilen des Briefkopfs.', en: 'The lines of the letterhead.' },
        example: '[Fraktion Offene Stadt, im Rat der Stadt Musterhausen]',
        inLetter: { de: 'Ganz oben', en: 'At the very top' },
      },
      logo: {
        key: 'logo',
        shape: path,
        meaning: {
          de: 'Bilddatei des Logos (PNG, JPEG, SVG).',
          en: 'Image file of the logo (PNG, JPEG, SVG).',
        },
        example: 'logo.svg',
        inLetter: { de: 'Ganz oben rechts', en: 'At the very top right' },
      },
    }),
    meaning: { de: 'Was über dem Brief steht.', en: 'What stands above the letter.' },
    example: '{zeilen: [Fraktion Offene Stadt], logo: logo.svg}',
    inLetter: { de: 'Ganz oben', en: 'At the very top' },
  },
  title: {
    key: 'titelzeile',
    shape: text,
    meaning: { de: 'Ersetzt die erzeugte Titelzeile.', en: 'Replaces the generated title.' },
    example: 'Antrag zur Haushaltsberatung',
    inLetter: { de: 'Titel', en: 'Title' },
  },
  salutation: {
    key: 'briefanrede',
    shape: text,
    meaning: { de: 'Ersetzt die erzeugte Anrede.', en: 'Replaces the generated salutation.' },
    example: 'Liebe Mitglieder des Ortsbeirats,',
    inLetter: { de: 'Anrede', en: 'Salutation' },
  },
  opening: {
    key: 'einleitung',
    shape: text,
    meaning: {
      de: 'Ersetzt den erzeugten Einleitungssatz.',
      en: 'Replaces the generated opening sentence.',
    },
    example: 'wir bitten Sie, den folgenden Antrag auf die Tagesordnung zu setzen.',
    inLetter: { de: 'Einleitungssatz', en: 'Opening sentence' },
  },
  enactingFormula: {
    key: 'beschlussformel',
    shape: text,
    meaning: {
      de: 'Ersetzt „Der … möge beschließen:“.',
      en: 'Replaces "Der … möge beschließen:".',
    },
    example: '"Der Ortsbeirat möge folgenden Beschluss fassen:"',
    inLetter: { de: 'Über dem Beschlussvorschlag', en: 'Above the resolution' },
  },
  closing: {
    key: 'gruss',
    shape: text,
    meaning: {
      de: 'Ersetzt „Mit freundlichen Grüßen“.',
      en: 'Replaces "Mit freundlichen Grüßen".',
    },
    example: 'Mit solidarischen Grüßen',
    inLetter: { de: 'Grußformel', en: 'Closing' },
  },
  deadline: {
    key: 'frist',
    shape: mapping(deadline),
    meaning: {
      de: 'Bis wann ein Antrag vor der Sitzung vorliegen muss.',
      en: 'By when a motion must be in before the meeting.',
    },
    example: '{tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
  copies: {
    key: 'verteiler',
    shape: listOf(text),
    meaning: { de: 'Wer eine Kopie bekommt.', en: 'Who gets a copy.' },
    example: '[Presse, Verwaltung]',
    inLetter: { de: 'Ganz unten', en: 'At the very bottom' },
  },
  presentation: {
    key: 'darstellung',
    shape: oneOrMore(
      choice<'changes' | 'anew' | 'synopsis' | 'marked'>([
        {
          word: 'Änderungen',
          synonyms: ['Änderung'],
          value: 'changes',
          meaning: {
            de: 'Sätze, die sagen, was sich ändert',
            en: 'sentences that say what changes',
          },
        },
        {
          word: 'Neufassung',
          value: 'anew',
          meaning: { de: 'der ganze neue Text', en: 'the whole new text' },
        },
        {
          word: 'Gegenüberstellung',
          synonyms: ['Synopse'],
          value: 'synopsis',
          meaning: { de: 'eine Tabelle: bisher und neu', en: 'a table: before and after' },
        },
        {
          word: 'Textfassung',
          value: 'marked',
          meaning: {
            de: 'der ganze neue Text, Änderungen markiert',
            en: 'the whole new text, changes marked',
          },
        },
      ]),
    ),
    meaning: {
      de: 'Wie ein Änderungsantrag zeigt, was sich ändert; ohne Angabe in Sätzen.',
      en: 'How an amendment shows what changes; in sentences unless told.',
    },
    example: '[Änderungen, Gegenüberstellung]',
    inLetter: { de: 'Beschlussvorschlag', en: 'Resolution' },
  },
  unitWord: {
    key: 'zaehlwort',
    shape: choice<'Ziffer' | 'Punkt' | 'Nummer'>([
      { word: 'Ziffer', value: 'Ziffer', meaning: { de: 'In Ziffer 2 …', en: 'In Ziffer 2 …' } },
      { word: 'Punkt', value: 'Punkt', meaning: { de: 'In Punkt 2 …', en: 'In Punkt 2 …' } },
      { word: 'Nummer', value: 'Nummer', meaning: { de: 'In Nummer 2 …', en: 'In Nummer 2 …' } },
    ]),
    meaning: {
      de: 'Wie ein Änderungsantrag die nummerierten Punkte nennt; ohne Angabe Ziffer.',
      en: 'What an amendment calls numbered points; Ziffer unless told.',
    },
    example: 'Punkt',
    inLetter: { de: 'Beschlussvorschlag', en: 'Resolution' },
  },
  citation: {
    key: 'fundstelle',
    shape: choice<'line'>([
      { word: 'Zeile', value: 'line', meaning: { de: '… (Zeile 12) …', en: '… (Zeile 12) …' } },
    ]),
    meaning: {
      de: 'Nennt in den Sätzen eines Änderungsantrags auch die Zeilen; nur wo `bezug` zu einem Antrag führt, dessen Brief sie zählt (`brief: {zeilennummern: Beschluss}`).',
      en: 'Names the lines too in the sentences of an amendment; only where `bezug` leads to a motion whose letter counts them (`brief: {zeilennummern: Beschluss}`).',
    },
    example: 'Zeile',
    inLetter: { de: 'Beschlussvorschlag', en: 'Resolution' },
  },
  layout: {
    key: 'brief',
    shape: mapping(layout),
    merges: true,
    meaning: {
      de: 'Form, Schrift und Größe des Briefs.',
      en: 'Form, font and size of the letter.',
    },
    example: '{form: B, falzmarken: ja, groesse: 11}',
    inLetter: { de: 'Ganzer Brief', en: 'Whole letter' },
  },
} satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;
export type MotionFacts = Facts<typeof fields>;

/** Required of every kind, unless `Kind.spares` names it. `consultations` stands for the first two. */
export const commonlyRequired: readonly FieldName[] = [
  'subject',
  'committee',
  'meeting',
  'date',
  'place',
  'submitters',
  'recipients',
];
