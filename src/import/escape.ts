/** What stands beside a text in its line. */
export interface Around {
  /** The characters before and after, empty at the ends of a line. */
  before: string;
  after: string;
  inCell?: boolean;
}

/**
 * Running text as it is typed in the dialect: escaped is only what the dialect would not read as
 * the text itself. A star between letters is a letter there, a day of a month no number.
 */
export function escapeText(text: string, { before, after, inCell = false }: Around): string {
  const typedAddresses = addressesIn(text);
  const escaped = Array.from(text.matchAll(/[\s\S]/gu), ({ 0: character, index }) => {
    if (typedAddresses.some(({ start, end }) => index >= start && index < end)) return character;
    const previous = index === 0 ? before : (text[index - 1] ?? '');
    const rest = text.slice(index + character.length);
    const next = rest === '' ? after : rest.charAt(0);
    return isMarkup(character, previous, next, rest + after, inCell) ? `\\${character}` : character;
  }).join('');
  return before === '' || before === '\n' ? escapeStart(escaped) : escaped;
}

/** Where a text has an address: in it nothing is markup, and a backslash would belong to it. */
function addressesIn(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(address), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const address = /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s<>|]*[^\s<>|?!.,:*_~'"`)\]]/giu;

function isMarkup(
  character: string,
  previous: string,
  next: string,
  /** The text behind the character, and the first character behind that. */
  rest: string,
  inCell: boolean,
): boolean {
  switch (character) {
    case '*':
      return !(letter.test(previous) && letter.test(next)) && !(blank(previous) && blank(next));
    case '_':
      return !(word.test(previous) && word.test(next)) && !(blank(previous) && blank(next));
    case '~':
      return !(blank(previous) && blank(next));
    case '`':
      return true;
    case '\\':
      return next === '' || next === '\n' || punctuation.test(next) || markup.test(next);
    case '[':
      return /^(?:\^|[^\]]*\][:[]|[ xX]\])/u.test(rest) || rest.includes('](');
    case '!':
      // Its bracket may hold others that come to nothing.
      return next === '[' && /\][([]/u.test(rest);
    case '<':
      return /^[a-z/!?]/iu.test(rest);
    case '&':
      return /^(?:#|[a-z][a-z\d]*;)/iu.test(rest);
    case '|':
      return inCell;
    default:
      return false;
  }
}

/** What would make a block of a line that is none. Markers stay: a point typed by hand is one. */
function escapeStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[+*](?:\s|$)|(?:-[ \t]*){3,}$|={1,}\s*$|[|: -]*-[|: -]*$)/u.test(line))
    return `\\${line}`;
  return line;
}

function blank(character: string): boolean {
  return character === '' || /\s/u.test(character);
}

const letter = /\p{L}/u;
const word = /[\p{L}\p{N}]/u;
const markup = /[*_~`[\]<>&|#!]/u;
const punctuation = /[!-/:-@[-`{-~]/u;
