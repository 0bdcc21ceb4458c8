import { fields } from './fields.ts';
import { declined, recipient } from './parties.ts';
import { deadline } from './settings.ts';
import {
  choice,
  date,
  type Facts,
  type Field,
  listOf,
  mapping,
  oneOrMore,
  path,
  recordOf,
} from './shape.ts';

/** What a rule's findings weigh, as a profile or a setting says it. */
export type RuleLevel = 'off' | 'hint' | 'warning' | 'error';

export const ruleLevel = choice<RuleLevel>([
  { word: 'aus', value: 'off', meaning: { de: 'wird nicht geprüft', en: 'is not checked' } },
  { word: 'hinweis', value: 'hint', meaning: { de: 'ist ein Hinweis', en: 'is a hint' } },
  { word: 'warnung', value: 'warning', meaning: { de: 'ist eine Warnung', en: 'is a warning' } },
  { word: 'fehler', value: 'error', meaning: { de: 'ist ein Fehler', en: 'is an error' } },
]);

/** A meeting of a committee, as a profile lists it. */
export const profileMeeting = {
  date: {
    key: 'datum',
    shape: date,
    meaning: { de: 'Der Tag der Sitzung.', en: 'The day of the meeting.' },
    example: '29.10.2026',
    inLetter: { de: 'gar nicht; zur Auswahl', en: 'nowhere; to choose from' },
  },
  closingDate: {
    key: 'antragsschluss',
    shape: date,
    meaning: {
      de: 'Der letzte Tag für Anträge zu dieser Sitzung.',
      en: 'The last day for motions to this meeting.',
    },
    example: '12.10.2026',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
} satisfies Record<string, Field>;

export const profileCommittee = {
  ...declined,
  recipient: {
    key: 'empfaenger',
    shape: oneOrMore(mapping(recipient)),
    meaning: {
      de: 'An wen Anträge an dieses Gremium gehen.',
      en: 'To whom motions to this body go.',
    },
    example: '{anrede: Herr, name: Jon Beispiel, funktion: Vorsitzender}',
    inLetter: { de: 'Anschriftfeld und Anrede', en: 'Address field and salutation' },
  },
  meetings: {
    key: 'sitzungen',
    shape: listOf(mapping(profileMeeting, 'date')),
    meaning: { de: 'Die Sitzungstage.', en: 'The days of the meetings.' },
    example: '[24.09.2026, {datum: 29.10.2026, antragsschluss: 12.10.2026}]',
    inLetter: {
      de: 'gar nicht; zur Auswahl und Prüfung',
      en: 'nowhere; to choose from and to check',
    },
  },
  deadline: {
    key: 'frist',
    shape: mapping(deadline),
    meaning: { de: 'Die Frist dieses Gremiums.', en: 'The deadline of this body.' },
    example: '{tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}',
    inLetter: { de: 'gar nicht; für die Fristprüfung', en: 'nowhere; for the deadline check' },
  },
} satisfies Record<string, Field>;

/** What a profile knows besides every field of a motion. */
export const profileOnlyFields = {
  committees: {
    key: 'gremien',
    shape: listOf(mapping(profileCommittee)),
    meaning: {
      de: 'Die Gremien mit Empfänger, Sitzungen und Frist.',
      en: 'The bodies with recipient, meetings and deadline.',
    },
    example: '[{name: Gemeinderat, sitzungen: [24.09.2026]}]',
    inLetter: {
      de: 'Anschrift und Anrede des gewählten Gremiums',
      en: 'Address and salutation of the chosen body',
    },
  },
  rules: {
    key: 'regeln',
    shape: recordOf(ruleLevel),
    merges: true,
    meaning: {
      de: 'Regeln abschalten oder anders gewichten.',
      en: 'Switch rules off or weigh them differently.',
    },
    example: '{begruendung-muendlich: aus}',
    inLetter: { de: 'gar nicht', en: 'nowhere' },
  },
  template: {
    key: 'vorlage-datei',
    shape: path,
    meaning: {
      de: 'Der eigene Briefbogen als Word-Datei mit Platzhaltern.',
      en: 'Your own letterhead as a Word file with placeholders.',
    },
    example: 'fraktion.docx',
    inLetter: { de: 'Ganzer Brief (nur DOCX)', en: 'Whole letter (DOCX only)' },
  },
} satisfies Record<string, Field>;

/** Every key of an `antrag.yml`. */
export const profileFields = { ...fields, ...profileOnlyFields };

export type ProfileFacts = Facts<typeof profileFields>;
export type CommitteeFacts = Facts<typeof profileCommittee>;
