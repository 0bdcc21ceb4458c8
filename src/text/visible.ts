/**
 * What a text may do to the place where it is shown besides being read: control characters move
 * cursors and end lines, marks of direction show words in another order, halves of characters and
 * separators do what nobody knows, and what is not seen makes two names look alike or says things
 * to machines only. Not what belongs to words and signs of people: soft hyphens, and what joins or
 * parts letters (U+200C, U+200D).
 */
const acting = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u180e]/gu;

/** What the programs that build and test take for orders: `::error::`, `##[error]`, `##vso[…]`. */
const order = /##(?=(?:vso|teamcity)?\[)/giu;

/** A text as one line for a terminal or a log: what would act there is shown as its number. */
export function visible(text: string): string {
  return text
    .replace(acting, (character) => `<${numberOf(character)}>`)
    .replace(order, '# #')
    .replace(/^(\s*)::/u, '$1: :');
}

/** JSON in which the same is written as escapes, so that it still says the same. */
export function visibleJson(json: string): string {
  return json
    .split('\n')
    .map((line) => line.replace(acting, escaped).replace(order, '\\u0023\\u0023'))
    .join('\n');
}

/** Each half of a character by itself, as JSON wants it. */
function escaped(character: string): string {
  return character
    .split('')
    .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function numberOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return `U+${code.toUpperCase()}`;
}
