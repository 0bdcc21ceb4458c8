import { resolutionPoints } from '../points.ts';
import type { Rule } from '../rule.ts';
import { sentenceRanges } from '../sentences.ts';

/** `fünftausend`, `eine halbe` (Million) */
const words = String.raw`\p{L}{0,24}(?:hundert|tausend|zig|ßig|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|eine[rn]?(?: halbe[nr]?)?`;
const number = String.raw`\d{1,3}(?:[. \u00A0]\d{3})*(?:,\d{1,2}|,-+)?|\d{1,12}(?:,\d{1,2}|,-+)?`;
const unit = String.raw`(?:(?:Mio\.?|Mrd\.?|Tsd\.?|Million(?:en)?|Milliarden?|Tausend)[ \u00A0]?(?:Euro|EUR|€)|Euro|EUR|€|T€|TEUR)`;
const about = new RegExp(
  String.raw`(?<![\p{L}-])(?:ca\.|circa|zirka|etwa|rund|ungefähr)[ \u00A0]{0,2}(?:€[ \u00A0]?(?:${number})|(?:${number}|${words})[ \u00A0]?${unit})(?!\p{L})`,
  'giu',
);

/** What grants money, or plans to. */
const grants =
  /haushalt|(?<!\p{L})(?:\p{L}*ansatz|Etats?|Budgets?|\p{L}{0,20}[Mm]itteln?|\p{L}{0,20}[Zz]usch(?:uss|üsse)\p{L}*)(?!\p{L})|bereit(?:ge|zu)?stell|(?:st(?:ell|eh)(?:t|en))(?!\p{L})[^.;]{0,200}(?:bereit|ein|zur Verfügung)|(?:ein(?:ge|zu)stell|vorgesehen|vorzusehen|bewillig|gewähr|freigegeben|freizugeben|zur Verfügung|aufgestockt|finanziert|gefördert|bezuschusst|ausgezahlt)/iu;
/** What takes money, asks for it, or says what something costs others. */
const takes =
  /(?<!\p{L})(?:ob|prüf\p{L}*|\p{L}*einnahmen?|\p{L}*erträge?|\p{L}*erlös\p{L}*|\p{L}*einspar\p{L}*|\p{L}*spart|gekürzt|kürz(?:t|en|ung\p{L}*)|gesenkt|senk(?:t|en|ung\p{L}*)|reduzier\p{L}*|gestrichen|streich(?:t|en|ung\p{L}*)|Defizits?|Fehlbetrags?|Schulden\p{L}*|Schadens?|Schäden|beantrag\p{L}*|einzuwerben|(?:vom|beim|das) (?:Land|Bund)|(?:des|der) (?:Landes|Bundes|EU))(?!\p{L})/iu;

const bounded = /\b(?:bis zu|maximal|höchstens)\b/iu;

/** A sentence that tells what is or was, and grants nothing. */
const tells =
  /(?<!\p{L})(?:war(?:en)?|wurden?|hatten?|betr(?:ug|ugen)|kosteten?|gab(?:en)?|lag(?:en)?|mach(?:te|ten)|entspr(?:icht|echen)|verlier(?:t|en)|verlor(?:en)?|derzeit|bislang|bisher(?:ige[nrs]?)?|Umsatz|Durchschnitt|Ausgaben von|Mehrausgaben)(?!\p{L})/iu;

export const amountVague: Rule = {
  id: 'betrag-ungenau',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Ungenauer Betrag', en: 'Vague amount' },
    why: {
      de: 'Geld kann nur bewilligt werden, wenn der Betrag feststeht oder eine Grenze hat: genau oder „bis zu“.',
      en: 'Money can only be granted where the amount is fixed or has a limit: exact or "bis zu" (up to).',
    },
    wrong: '## Beschlussvorschlag\n\n1. Für die Querung werden ca. 20.000 Euro bereitgestellt.',
    right: '## Beschlussvorschlag\n\n1. Für die Querung werden bis zu 20.000 Euro bereitgestellt.',
  },
  *check({ motion }) {
    for (const points of resolutionPoints(motion)) {
      for (const prose of points) {
        if (prose.quoted) continue;
        for (const sentence of sentenceRanges(prose.own)) {
          const text = prose.own.slice(sentence.start, sentence.end);
          // The amount first: most sentences have none, and the rest takes longer.
          const amounts = [...text.matchAll(about)];
          if (amounts.length === 0 || bounded.test(text) || tells.test(text)) continue;
          if (!grants.test(text) || takes.test(text)) continue;
          for (const match of amounts) {
            const start = sentence.start + match.index;
            yield {
              place: prose.place(start, start + match[0].length),
              message: {
                de: `„${match[0]}“ ist kein Betrag, den man beschließen kann. Nennen Sie ihn genau oder „bis zu“.`,
                en: `"${match[0]}" is not an amount that can be decided on. State it exactly or with "bis zu" (up to).`,
              },
            };
          }
        }
      }
    }
  },
};
