import type { Rule } from '../rule.ts';

export const headQuoting: Rule = {
  id: 'kopf-anfuehrungszeichen',
  severity: 'hint',
  isOff: true,
  safe: true,
  page: {
    title: { de: 'Wert gehört in Anführungszeichen', en: 'Value needs quotes' },
    why: {
      de: 'Ein Doppelpunkt mit Leerzeichen, ein #, ein Anführungszeichen oder ein Stern am Anfang bedeuten in YAML etwas anderes. Antrag liest den Wert so, wie er gemeint ist; andere Programme schneiden ihn ab oder lesen die Datei gar nicht.',
      en: 'A colon with a space, a #, or a quote or star at the start mean something else in YAML. Antrag reads the value as it is meant; other programs cut it or do not read the file at all.',
    },
    wrong: 'betreff: Baukosten: Sporthallen',
    right: 'betreff: "Baukosten: Sporthallen"',
  },
  *check({ motion }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'value-forgiven') continue;
      yield {
        node: fault,
        message: {
          de: 'Der Brief stimmt, aber andere Programme lesen diese Zeile falsch. Setzen Sie den Wert in Anführungszeichen.',
          en: 'The letter is right, but other programs misread this line. Put the value in quotes.',
        },
        expected: [fault.quoted],
      };
    }
  },
};
