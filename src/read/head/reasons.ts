import type { ErrorCode } from 'yaml';
import type { Text } from '../../text/language.ts';

/** Why a head or a profile can't be read, in words for the people who typed it. */
export const reasons = {
  missing: (closing: string): Text => ({
    de: `Eine Klammer ist nicht geschlossen: Am Ende fehlt ${closing}`,
    en: `A bracket is not closed: missing at the end: ${closing}`,
  }),
  notMapping: (): Text => ({
    de: 'Hier steht keine einzige Angabe der Form „Feld: Wert“.',
    en: 'There is not a single line of the form "field: value".',
  }),
  tooDeep: (): Text => ({
    de: 'Hier ist zu viel ineinander geschachtelt.',
    en: 'Too much is nested here.',
  }),
  tooLong: (): Text => ({
    de: 'Hier stehen viel mehr Angaben, als ein Antrag haben kann; sie werden nicht gelesen. Prüfen Sie, ob die Zeile --- fehlt, mit der der Text beginnt.',
    en: 'There are far more details here than a motion can have; they are not read. See whether the line --- is missing with which the text begins.',
  }),
  tooManyAliases: (): Text => ({
    de: 'Verweise mit * wiederholen hier zu viel.',
    en: 'References with * repeat too much here.',
  }),
  aliasUnknown: (name: string): Text => ({
    de: `*${name} verweist auf nichts: Eine Angabe mit &${name} gibt es vorher nicht.`,
    en: `*${name} refers to nothing: no value before it is marked &${name}.`,
  }),
  /** What the YAML parser stumbled over. */
  ofParser: (code: ErrorCode): Text => byCode[code] ?? unexpected,
};

const unexpected: Text = {
  de: 'Hier wird eine Angabe der Form „Feld: Wert“ erwartet.',
  en: 'A line of the form "field: value" is expected here.',
};

const indentation: Text = {
  de: 'Die Einrückung passt nicht zu den Zeilen darüber, oder eine Klammer ist nicht geschlossen.',
  en: 'The indentation does not fit the lines above, or a bracket is not closed.',
};

const mark: Text = {
  de: 'Marken mit & oder ! stehen hier an falscher Stelle.',
  en: 'Marks with & or ! stand in the wrong place here.',
};

const multiline: Text = {
  de: 'Ein Feldname muss in einer Zeile stehen, mit einem Doppelpunkt dahinter.',
  en: 'The name of a field must stand on one line, with a colon behind it.',
};

const byCode: Partial<Record<ErrorCode, Text>> = {
  BAD_INDENT: indentation,
  TAB_AS_INDENT: indentation,
  BLOCK_IN_FLOW: {
    de: 'In Klammern kann nichts eingerückt untereinander stehen.',
    en: 'Inside brackets nothing can stand indented line by line.',
  },
  BAD_DQ_ESCAPE: {
    de: 'Ein umgekehrter Schrägstrich in Anführungszeichen ergibt hier kein Zeichen.',
    en: 'A backslash in quotes gives no character here.',
  },
  MISSING_CHAR: {
    de: 'Hier fehlt ein Zeichen: ein Doppelpunkt, ein Komma oder die schließende Klammer.',
    en: 'A character is missing here: a colon, a comma or the closing bracket.',
  },
  ALIAS_PROPS: mark,
  BAD_ALIAS: mark,
  BAD_PROP_ORDER: mark,
  MULTIPLE_ANCHORS: mark,
  MULTIPLE_TAGS: mark,
  TAG_RESOLVE_FAILED: mark,
  BLOCK_AS_IMPLICIT_KEY: multiline,
  KEY_OVER_1024_CHARS: multiline,
  MULTILINE_IMPLICIT_KEY: multiline,
  MULTIPLE_DOCS: {
    de: 'Eine Zeile mit Strichen oder Punkten beendet die Angaben vorzeitig.',
    en: 'A line of dashes or dots ends the facts too early.',
  },
};
