import { resolutionPoints } from '../points.ts';
import type { Prose } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';
import { sentenceRanges } from '../sentences.ts';

const vague = /(?<![\p{L}-])(?:sollten?|könnten?|wären? wünschenswert)(?![\p{L}-])/gu;
const question = 'ob|wie|inwie(?:weit|fern)';
/** Words that open a clause which asks or tells of something, and decides nothing. */
const asks = new RegExp(
  `(?<![\\p{L}-])(?:${question}|welche[mnrs]?|wo|wann|wer|wem|wen|was|warum|weshalb|weswegen|wieso|wohin|woher|wo(?:für|durch|mit|bei|zu|r(?:an|auf|in|um|über))|wenn|falls|sofern|soweit)(?![\\p{L}-])`,
  'iu',
);
const asksOpenly = new RegExp(`(?<![\\p{L}-])(?:${question})(?![\\p{L}-])`, 'iu');
/** Words that open a clause in which something is told: its verb comes last. */
const tells =
  /(?<![\p{L}-])(?:damit|weil|da|obwohl|obgleich|während|nachdem|bevor|sobald|solange|so ?dass|indem|als|zumal|insofern|ohne dass|bis|ehe|statt dass|Fall(?:e|s)?, dass)(?![\p{L}-])/iu;
const that = /(?<![\p{L}-])dass(?![\p{L}-])/iu;
/** A clause that tells more of a noun: "Flächen, die bebaut werden könnten". */
const relative =
  /,\s*(?:(?:in|an|auf|für|mit|bei|von|zu|aus|durch|über|unter|nach|vor|ohne|um)\s+)?(?:die|der|das|den|dem|denen|deren|dessen)\s[^;.]*$/u;
/** A clause before the main one, which then begins with its verb. */
const fronted =
  /^(?:wenn|falls|sofern|soweit|sobald|solange|da|weil|damit|um|wo|bevor|nachdem|während|obwohl)(?!\p{L})/iu;

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
    if (motion.kind.asks === 'examine') return;
    for (const points of resolutionPoints(motion)) {
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

/** Whether the verb between the two stands in a clause that wishes nothing. */
function wishesNothing(before: string, verb: string, after: string): boolean {
  if (asksOpenly.test(before)) return true;
  const clause = /[^,;–]*$/u.exec(before)?.[0] ?? '';
  if (clause.trim() === '') {
    // "…, sollte dies nicht gelingen, …" is a condition; "Wenn …, sollte die Stadt …" is none.
    return verb.startsWith('sollte') && !(before !== '' && fronted.test(before));
  }
  const isLast = /^\s*(?:[.,;:)…–]|und(?!\p{L})|oder(?!\p{L})|$)/u.test(after);
  const isMain = !isLast || verb.startsWith('wäre');
  if (isMain) {
    const warns = effect.test(before) || harm.test(after);
    return asks.test(clause) || (verb.startsWith('könnte') && warns);
  }
  if (asks.test(before) || tells.test(before) || relative.test(before)) return true;
  return verb.startsWith('könnte') && that.test(before);
}

/** "So könnten Unfälle entstehen": what comes of it. */
const effect =
  /^(?:So|Dies|Das|Damit|Dadurch|Hierdurch|Dann|Sonst|Ansonsten|And(?:e)?rnfalls|Anderenfalls|Daraus|Hieraus|Ohne\s[^,;]{1,100})\s$/u;
/** "Äste könnten herabfallen": a warning. */
const harm =
  /(?:einstürz|abrutsch|herabfall|herunterfall|gefährd|verletz|verunglück|beschädig|schädig|Sch(?:ä|a)den|verfall|entfallen|droh|scheiter|Unf(?:a|ä)ll|missbrauch|missverst|ertrink|stürz|abwander|verloren|verlier|verschärf|verschlechter|behinder|benachteilig|diskriminier|überlast|verdräng|zerstör)/u;

function* inProse(prose: Prose): Iterable<Report> {
  for (const sentence of sentenceRanges(prose.own)) {
    const text = prose.own.slice(sentence.start, sentence.end);
    if (/\?\s*$/u.test(text)) continue;
    for (const match of text.matchAll(vague)) {
      // No clause is longer.
      const before = text.slice(Math.max(0, match.index - 400), match.index);
      const after = text.slice(match.index + match[0].length);
      if (wishesNothing(before, match[0], after)) continue;
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
