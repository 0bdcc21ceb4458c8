import { align } from '../compare/align.ts';
import { sentencesOf } from '../compare/sentences.ts';
import { similarity, wordCounts } from '../compare/similarity.ts';
import { textOfTokens, tokensOf } from '../compare/tokens.ts';
import type { Unit, UnitNote } from '../compare/unit.ts';
import { capitalized } from '../german/sentence.ts';
import { type Command, sentence } from './command.ts';
import { withText } from './new-text.ts';
import { placeNouns } from './nouns.ts';
import { addedTo, inside, type PlaceName, subject } from './places.ts';
import { type Called, called, isQuotable, occurrences } from './quotation.ts';
import { textCommands } from './text-commands.ts';

const likeness = {
  key: ({ text }: UnitNote) => text,
  // What stands at the same place is the same note, whatever it says now.
  similarity: (one: UnitNote, other: UnitNote) =>
    Math.max(
      similarity(wordCounts(one.text), wordCounts(other.text)),
      one.at === other.at ? 0.5 : 0,
    ),
  changed: 0.4,
};

/**
 * How the footnotes of one unit change. They are counted through the whole text. `title` says
 * where the text is, if it is a title: `In der Überschrift „Kosten“`.
 */
export function noteCommands(
  old: Unit,
  now: Unit,
  above: readonly PlaceName[],
  title?: string,
): Command[] {
  return align(old.notes, now.notes, likeness).flatMap((step): Command[] => {
    switch (step.type) {
      case 'added':
        return [addedCommand(step.new, now, above, title)];
      case 'struck':
        return [struckCommand(step.old)];
      default: {
        const hasMoved = old.text === now.text && step.old.at !== step.new.at;
        if (hasMoved) return [struckCommand(step.old), addedCommand(step.new, now, above, title)];
        const name = noteName(step.old);
        const anew: Command = {
          above: [],
          say: () =>
            withText(`${subject([name])} erhält folgende Fassung`, [
              { depth: 0, text: step.new.text },
            ]),
        };
        const { text } = step.new;
        const isAlike = similarity(wordCounts(step.old.text), wordCounts(text)) >= likeness.changed;
        return (isAlike ? textCommands(step.old.text, text, [name]) : undefined) ?? [anew];
      }
    }
  });
}

/** Whether each footnote stands in a sentence that was there before: else nobody could tell where. */
export function standInOldSentences({ notes, text }: Unit, old: Unit): boolean {
  const known = sentencesOf(old.text).map((one) => wordCounts(one));
  return notes.every((note) => {
    let start = 0;
    const own = sentencesOf(text).find((one) => {
      start += one.length + 1;
      return note.at < start;
    });
    return known.some((words) => similarity(words, wordCounts(own ?? '')) >= likeness.changed);
  });
}

function noteName({ number }: UnitNote): PlaceName {
  const noun = placeNouns.Fußnote;
  const label = `${noun.singular} ${number}`;
  return { noun, number: String(number), isPrinted: true, label };
}

function struckCommand(note: UnitNote): Command {
  return { above: [], say: () => sentence(`${subject([noteName(note)])} wird gestrichen.`) };
}

/** `In Ziffer 2 wird nach dem Wort „Brunnen“ folgende Fußnote eingefügt: „…“` */
function addedCommand(
  note: UnitNote,
  { text }: Unit,
  above: readonly PlaceName[],
  title: string | undefined,
): Command {
  const { count, index, anchor } = anchorOf(note, text);
  const lines = [{ depth: 0, text: note.text }];
  return {
    above,
    say: (names) => {
      const number = String(index);
      const label = `${placeNouns.Satz.singular} ${number}`;
      const own = { noun: placeNouns.Satz, number, isPrinted: false, label };
      const path = count > 1 && title === undefined ? [...names, own] : [...names];
      const place = title ?? inside(path);
      if (!anchor) {
        const command = place
          ? `${addedTo(path)} wird folgende Fußnote angefügt`
          : 'Folgende Fußnote wird angefügt';
        return withText(command, lines);
      }
      const where = `nach ${anchor.dative}`;
      return withText(
        place
          ? `${place} wird ${where} folgende Fußnote eingefügt`
          : `${capitalized(where)} wird folgende Fußnote eingefügt`,
        lines,
      );
    },
  };
}

/** The sentence that a note stands in, and the words right before it that tell the place. */
function anchorOf(
  { at }: UnitNote,
  text: string,
): { count: number; index: number; anchor?: Called } {
  const sentences = sentencesOf(text);
  let start = 0;
  for (const [index, one] of sentences.entries()) {
    if (at > start + one.length && index < sentences.length - 1) {
      start += one.length + 1;
      continue;
    }
    const tokens = tokensOf(one);
    let end = tokens.length;
    while (end > 0 && textOfTokens(tokens.slice(0, end)).length > at - start) end--;
    for (let from = end - 1; from >= 0; from--) {
      const part = tokens.slice(from, end);
      const anchor = isQuotable(part) && occurrences(part, tokens) === 1 ? called(part) : undefined;
      if (anchor) return { count: sentences.length, index: index + 1, anchor };
    }
    return { count: sentences.length, index: index + 1 };
  }
  return { count: sentences.length, index: sentences.length };
}
