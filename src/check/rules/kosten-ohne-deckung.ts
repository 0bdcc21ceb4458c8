import { insertSection } from '../../draft/insert-section.ts';
import { sectionsNamed } from '../../motion/motion.ts';
import { goesToAssociation } from '../../submission/association.ts';
import { resolutionPoints } from '../points.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sentenceRanges } from '../sentences.ts';

const provides =
  /(?<![\p{L}-])(?:bereit(?:zu)?stell\p{L}*|bereitgestellt\p{L}*|ein(?:zu)?stell\p{L}*|eingestellt|zur Verfügung(?! steh)|bezuschuss\p{L}*|\p{L}{0,20}[Zz]uschuss(?:es)?|stellt|stellen)(?!\p{L})/gu;
const money =
  /\d[ \u00A0]?(?:Euro|EUR|€|T€|TEUR|Mio|Mrd|Tsd)|€[ \u00A0]?\d|(?<!\p{L})(?:Finanz|Haushalts|Förder|Geld)?[Mm]itteln?(?!\p{L})|(?<!\p{L})Geld(?:er|ern)?(?!\p{L})/u;
/** A grant is money also where it is not said how much. */
const grants =
  /(?<!\p{L})(?:bezuschuss\p{L}*|(?:erh(?:alten|ält|öht)|bekomm(?:t|en)|gewähr(?:t|en)|zahl(?:t|en)|bewillig(?:t|en))(?!\p{L})[^.;]{0,200}[Zz]uschuss|[Zz]uschuss(?!\p{L})[^.;]{0,200}(?<!\p{L})(?:gewährt|gezahlt|bewilligt|erhöht|ausgezahlt))(?!\p{L})/u;
const cover =
  /haushalt|deckung|gedeckt|produkt|finanzierung|finanzplan|investitionsplan|etat|budget|haushaltsstelle|eigenmittel|rücklage|zu ?lasten|umschicht|umgeschichtet|mehreinnahm|minderausgab|einspar|eingespart|kostenstelle|sachkonto|(?:verfügungs|bezirks|ortschafts|stiftungs|förder|rest|sonder)mittel|fördergeld|fonds|spende|sponsor|refinanz|erlös|aus (?:den |dem |der )?\p{L}*(?:mitteln|topf|pauschale|programm|vermögen|kasse)(?!\p{L})/iu;
/** What is cut or ended costs nothing. */
const cuts =
  /(?<!\p{L})(?:gestrichen|streich(?:t|en)|gekürzt|kürz(?:t|en)|gesenkt|senk(?:t|en)|reduzier\p{L}*|verringer\p{L}*|halbier(?:t|en)|entfallen|entfällt|beendet|beenden|abgeschafft|ausgesetzt|versag\p{L}*|abgelehnt|zurückge(?:zahlt|fordert)|zurückzu(?:zahlen|fordern)|(?:nicht|kein\p{L}{0,2})(?: (?:mehr|weiter|länger))?|[Zz]uschuss[^.;]{0,60} eingestellt)(?!\p{L})/u;

export const costUncovered: Rule = {
  id: 'kosten-ohne-deckung',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Kosten ohne Deckung', en: 'Cost without cover' },
    why: {
      de: 'Wer Geld bewilligt, muss sagen, woher es kommt. In Baden-Württemberg etwa ist ein Antrag auf Ausgaben ohne Deckungsvorschlag unzulässig.',
      en: 'Whoever grants money must say where it comes from. In Baden-Württemberg, for example, a motion that costs money is inadmissible unless it says how this is covered.',
    },
    wrong: '## Beschlussvorschlag\n\n1. Für die Querung werden 20.000 Euro bereitgestellt.',
    right:
      '## Beschlussvorschlag\n\n1. Für die Querung werden 20.000 Euro bereitgestellt.\n\n## Finanzielle Auswirkungen\n\n20.000 Euro im Haushalt 2027, Produkt Verkehrsflächen.',
  },
  *check({ motion, today }) {
    if (motion.kind.asks !== 'decide') return;
    if (goesToAssociation(motion) || sectionsNamed(motion, 'finances').length > 0) return;
    const texts = resolutionPoints(motion).flat();
    const found = texts.map(provision).find((place) => place !== undefined);
    if (!found || cover.test(motion.text.slice(motion.head.place.end.offset))) return;
    yield {
      place: found,
      message: {
        de: 'Der Beschluss kostet Geld, sagt aber nicht, woher es kommt. Nennen Sie Haushalt, Produkt oder Deckung.',
        en: 'The resolution costs money but does not say where it comes from. Name the budget item, or how the cost is covered.',
      },
      fixes: [insertSection(motion, 'finances', today)],
    };
  },
};

/** Where a text grants money: what is to be examined or applied for is not granted. */
function provision(prose: Prose) {
  if (prose.quoted) return undefined;
  for (const sentence of sentenceRanges(prose.own)) {
    const text = prose.own.slice(sentence.start, sentence.end);
    if (
      /(?<!\p{L})(?:ob|prüf\p{L}*|beantrag\p{L}*|bewirb\p{L}*|einzuwerben|(?:vom|beim?|das|den) (?:Land|Bund)|des (?:Landes|Bundes)|setzt sich|einzusetzen|aus (?:den )?Mitteln)(?!\p{L})/iu.test(
        text,
      )
    )
      continue;
    if (cuts.test(text)) continue;
    if (!money.test(text) && !grants.test(text)) continue;
    for (const match of text.matchAll(provides)) {
      // "stellt … bereit / zur Verfügung / ein" names the deed at its end.
      const bare = /^stell(?:t|en)$/u.test(match[0]);
      if (bare && !/(?<!\p{L})(?:bereit|ein)\s*[.,;]?\s*$/u.test(text)) continue;
      const start = sentence.start + match.index;
      return prose.place(start, start + match[0].length);
    }
  }
  return undefined;
}
