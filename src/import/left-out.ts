import type { Text } from '../text/language.ts';
import type { Imported } from './import.ts';
import type { LeftOut } from './paper.ts';

/** What to tell of a document that was taken over: what did not come along, and what is unsure. */
export function leftOutLines({ leftOut, unsure, changes, comments }: Imported): Text[] {
  const lines = leftOutTexts(leftOut);
  for (const text of unsure) {
    lines.push({
      de: `Nicht erkannt, was es ist; es steht am Anfang des Textes: „${text}“`,
      en: `Not recognised; it stands at the beginning of the text: „${text}“`,
    });
  }
  if (changes > 0) {
    lines.push({
      de: 'Nachverfolgte Änderungen sind angenommen. Wollen Sie es anders, nehmen Sie sie in Word an oder lehnen sie ab, und übernehmen Sie den Brief noch einmal.',
      en: 'Tracked changes are accepted. If you want it otherwise, accept or reject them in Word and take the letter over once more.',
    });
  }
  for (const { author, text } of comments) {
    lines.push({
      de: `Kommentar von ${author} ist nicht im Text: „${text}“`,
      en: `Comment by ${author} is not in the text: „${text}“`,
    });
  }
  return lines;
}

/** What was left out, a line a kind. */
export function leftOutTexts(leftOut: readonly LeftOut[]): Text[] {
  const lines: Text[] = [];
  for (const [kind, said] of Object.entries(kindTexts) as [LeftOut['kind'], Text][]) {
    const texts = [...new Set(leftOut.filter((one) => one.kind === kind).map(({ text }) => text))];
    if (texts.length === 0) continue;
    const list = texts.map((text) => `„${text}“`).join(', ');
    lines.push({ de: `${said.de}: ${list}`, en: `${said.en}: ${list}` });
  }
  return lines;
}

const kindTexts: Readonly<Record<LeftOut['kind'], Text>> = {
  running: { de: 'Weggelassen, Kopf- und Fußzeilen', en: 'Left out, headers and footers' },
  'page-number': { de: 'Weggelassen, Seitenzahlen', en: 'Left out, page numbers' },
  mail: { de: 'Weggelassen, Kopfzeilen von E-Mails', en: 'Left out, heads of mails' },
  quotation: {
    de: 'Ohne die Striche, mit denen E-Mails zitieren',
    en: 'Without the bars by which mails quote',
  },
  signature: { de: 'Weggelassen, Signaturen von E-Mails', en: 'Left out, signatures of mails' },
  notice: { de: 'Weggelassen, Hinweise unter E-Mails', en: 'Left out, notices below mails' },
  frame: {
    de: 'Weggelassen, weil der Brief es selbst schreibt: Kopf und Schluss',
    en: 'Left out, since the letter writes them itself: head and closing',
  },
  picture: { de: 'Weggelassen, Bilder', en: 'Left out, pictures' },
  generated: {
    de: 'Weggelassen, weil der Brief es anders sagt',
    en: 'Left out, since the letter says it otherwise',
  },
  line: { de: 'Weggelassen, Zeilen zum Unterschreiben', en: 'Left out, lines to sign on' },
  contact: {
    de: 'Weggelassen, weil der Kopf kein Feld dafür hat',
    en: 'Left out, since the head has no field for it',
  },
  hidden: { de: 'Weggelassen, verborgener Text', en: 'Left out, hidden text' },
  field: {
    de: 'Felder eines Serienbriefs, jetzt Lücken',
    en: 'Fields of a form letter, now gaps',
  },
  renewed: {
    de: 'Vom alten Brief; im neuen Antrag eine Lücke oder neu formuliert',
    en: 'Of the old letter; a gap in the new motion, or worded anew',
  },
  unplaced: {
    de: 'Nicht untergebracht; setzen Sie diese Wörter ein, wo sie hingehören',
    en: 'Without a place; put these words where they belong',
  },
};

/** How many of each kind were left out, in few words: `Seitenzahlen: 3, Kopfzeilen: 2`. */
export function leftOutCounts(leftOut: readonly LeftOut[]): Text {
  const found = (Object.entries(counted) as [LeftOut['kind'], Text][]).flatMap(([kind, said]) => {
    const count = leftOut.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ de: `${said.de}: ${count}`, en: `${said.en}: ${count}` }];
  });
  return { de: found.map(({ de }) => de).join(', '), en: found.map(({ en }) => en).join(', ') };
}

/** What can be left out of what is pasted. */
const counted: Readonly<Partial<Record<LeftOut['kind'], Text>>> = {
  'page-number': { de: 'Seitenzahlen', en: 'page numbers' },
  running: { de: 'Kopfzeilen', en: 'running heads' },
  mail: { de: 'Zeilen aus dem Kopf von E-Mails', en: 'lines of heads of mails' },
  quotation: { de: 'Zitatstriche', en: 'quotation bars' },
  signature: { de: 'Zeilen von Signaturen', en: 'lines of signatures' },
  notice: { de: 'Hinweise unter E-Mails', en: 'notices below mails' },
  frame: {
    de: 'Zeilen aus Kopf und Schluss des Briefs',
    en: 'lines of head and closing of the letter',
  },
};
