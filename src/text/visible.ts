/**
 * What a text may do to the place where it is shown besides being read: control characters move
 * cursors and end lines, marks of direction show words in another order, halves of characters and
 * separators do what nobody knows.
 */
const acting = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

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
    .map((line) =>
      line.replace(acting, (character) => `\\u${hex(character)}`).replace(order, '\\u0023\\u0023'),
    )
    .join('\n');
}

function numberOf(character: string): string {
  return `U+${hex(character).toUpperCase()}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
