import type { Prose } from './prose.ts';
import { sentenceRanges } from './sentences.ts';

/** A demand at the start of a sentence. */
export interface Demand {
  prose: Prose;
  start: number;
  end: number;
  /** Offsets of the sentence. */
  sentence: { start: number; end: number };
}

const body =
  '(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|(?:Stadt|Gemeinde|Kreis|Orts|Amts|Bezirks)?[Vv]erwaltung|Magistrat|(?:Kreis|Gemeinde|Stadt|Orts)vorstand|Kreisausschuss|Senat|Bezirksamt|Verwaltungsspitze|Dezernent(?:in)?)';
const we = /^Wir\s+(fordern|beantragen|verlangen)(?!\p{L})/u;
const office = new RegExp(
  `^(?:Die|Der|Das)\\s+${body}(?:/\\p{L}+)?\\s+(?:wird|werden)\\s+(?:hiermit\\s+|daher\\s+|deshalb\\s+|somit\\s+|dringend\\s+)?(?:beauftragt|aufgefordert|verpflichtet|angewiesen)(?!\\p{L})`,
  'u',
);

/** The demands of running text: at the start of a sentence, in the present, not in quotations. */
export function demandsIn(texts: readonly Prose[]): Demand[] {
  const found: Demand[] = [];
  let lead = '';
  for (const prose of texts) {
    // What a colon announces may well be told of another paper.
    const announced = /:\s*$/u.test(lead);
    if (prose.kind === 'paragraph') lead = prose.value;
    if (prose.quoted || prose.kind === 'heading') continue;
    for (const sentence of sentenceRanges(prose.own)) {
      const before = prose.own.slice(Math.max(0, sentence.start - 9), sentence.start);
      const told = sentence.start === 0 ? announced : /:\s*$/u.test(before);
      if (told) continue;
      const text = prose.own.slice(sentence.start, sentence.end);
      const match = we.exec(text) ?? office.exec(text);
      if (!match) continue;
      // "Wir fordern seit Jahren …" tells; it demands nothing of this vote.
      const tells = /^\s+(?:schon|seit|bereits|immer|wie|auch schon|damals|stets)\b/u.test(
        text.slice(match[0].length),
      );
      if (tells || /\?\s*$/u.test(text)) continue;
      found.push({
        prose,
        start: sentence.start,
        end: sentence.start + match[0].length,
        sentence,
      });
    }
  }
  return found;
}
