import { pointsOf } from '../points.ts';
import type { Prose } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const vague = /(?<![\p{L}-])(?:sollten?|könnten?|wären? wünschenswert)(?![\p{L}-])/gu;
/** Words that open a clause which asks or tells of something, and decides nothing. */
const asks =
  /(?<![\p{L}-])(?:ob|wie|inwie(?:weit|fern)|welche[mnrs]?|wo|wann|wer|wem|wen|was|warum|weshalb|weswegen|wieso|wohin|woher|wo(?:für|durch|mit|bei|zu|r(?:an|auf|in|um|über))|wenn|falls|sofern|soweit)(?![\p{L}-])/iu;
/** A clause that tells more of a noun: "Flächen, die bebaut werden könnten". */
const relative =
  /,\s*(?:(?:in|an|auf|für|mit|bei|von|zu|aus|durch|über|unter|nach|vor|ohne|um)\s+)?(?:die|der|das|den|dem|denen|deren|dessen)\s[^,;]*$/u;

/** An end after which a list goes on with the sentence. */
const opensQuestion = /(?:[:,…]|\.{3}|(?<!\p{L})(?:ob|wie|welche\p{L}*))\s*$/iu;

export const vagueResolution: Rule = {
  id: 'beschluss-unbestimmt',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Beschluss bleibt unbestimmt', en: 'Resolution stays vague' },
    why: {
      de: 'Ein Beschluss sagt, wer was tut. „Sollte“ und „könnte“ wünschen nur; niemand muss danach handeln.',
      en: 'A resolution says who does what. "Sollte" and "könnte" only wish; nobody has to act on them.',
    },
    wrong: '## Beschlussvorschlag\n\n1. Die Verwaltung sollte eine Querung einrichten.',
    right: '## Beschlussvorschlag\n\n1. Die Verwaltung richtet eine Querung ein.',
  },
  *check({ motion }) {
    if (/prüfantrag$/iu.test(motion.kind.word.normalize('NFC'))) return;
    for (const points of pointsOf(motion)) {
      let lead = '';
      for (const prose of points) {
        const asked = opensQuestion.test(lead) && asks.test(lead);
        if (!prose.quoted && !asked) yield* inProse(prose);
        // Under an open question each entry of a list goes on with it.
        if (!asked || /:\s*$/u.test(prose.value)) lead = prose.value;
      }
    }
  },
};

/** "So könnten Unfälle entstehen", "…, dass Daten bekannt werden könnten": an effect, no wish. */
function tells(before: string, after: string): boolean {
  return (
    /^(?:So|Dies|Das|Damit|Dadurch|Hierdurch|Dann|Sie)\s$/u.test(before) ||
    /^\s*[.,;:)]/u.test(after)
  );
}

function* inProse(prose: Prose): Iterable<Report> {
  for (const sentence of sentencesOf(prose.own)) {
    const text = prose.own.slice(sentence.start, sentence.end);
    if (/\?\s*$/u.test(text)) continue;
    for (const match of text.matchAll(vague)) {
      // No clause is longer.
      const before = text.slice(Math.max(0, match.index - 400), match.index);
      if (asks.test(before) || relative.test(before)) continue;
      // "…, sollte dies nicht gelingen, …" is a condition.
      if (/(?:^|,\s*|;\s*|–\s*)$/u.test(before) && match[0].startsWith('sollte')) continue;
      if (match[0].startsWith('könnte') && tells(before, text.slice(match.index + match[0].length)))
        continue;
      const start = sentence.start + match.index;
      yield {
        place: prose.place(start, start + match[0].length),
        message: {
          de: `„${match[0]}“ wünscht nur. Schreiben Sie, wer was tut: „Die Verwaltung richtet … ein.“`,
          en: `"${match[0]}" only wishes. Write who does what: "Die Verwaltung richtet … ein."`,
        },
      };
    }
  }
}
