import { isSign, type Token, textOfTokens } from '../compare/tokens.ts';

const swapped: Record<string, string> = {
  '„': '‚',
  '“': '‘',
  '‚': '„',
  '‘': '“',
  '»': '›',
  '«': '‹',
  '›': '»',
  '‹': '«',
};

/**
 * A text in quotation marks, those within it one level deeper; `undefined` where the end of the
 * quotation could not be told from a mark within it.
 */
export function quoted(text: string): string | undefined {
  return isBalanced(text) ? `„${deeper(text)}“` : undefined;
}

/** The marks of a text one level deeper; the same again leads back. */
export function deeper(text: string): string {
  return text.replace(/[„“‚‘»«›‹]/gu, (mark) => swapped[mark] ?? mark);
}

/** Whether each German quotation mark has its partner, in the right order. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[„“‚‘]/gu)) {
    if (mark === '„' || mark === '‚') open.push(mark);
    else if (open.pop() !== (mark === '“' ? '„' : '‚')) return false;
  }
  return open.length === 0;
}

/** What a quotation is called: Handbuch der Rechtsförmlichkeit, 3rd edition, nos. 590 ff. */
export interface Called {
  nominative: string;
  dative: string;
  isPlural: boolean;
}

/** Letters with what may stand within a word. */
const word = /^\p{L}[\p{L}\p{M}]*(?:[*:_’'‐-][\p{L}\p{M}]+)*-?$/u;

/** `das Wort „vierzig“`, `die Wörter „bis zu“`, `die Angabe „bis zu 60“`. */
export function called(tokens: readonly Token[]): Called | undefined {
  const quotation = quoted(textOfTokens(tokens));
  if (quotation === undefined) return undefined;
  if (!tokens.every(({ text }) => word.test(text))) {
    return {
      nominative: `die Angabe ${quotation}`,
      dative: `der Angabe ${quotation}`,
      isPlural: false,
    };
  }
  return tokens.length === 1
    ? { nominative: `das Wort ${quotation}`, dative: `dem Wort ${quotation}`, isPlural: false }
    : {
        nominative: `die Wörter ${quotation}`,
        dative: `den Wörtern ${quotation}`,
        isPlural: true,
      };
}

/** How often tokens stand in a row in others; capitals are ignored, since it is read aloud. */
export function occurrences(part: readonly Token[], whole: readonly Token[]): number {
  const same = (one: Token | undefined, other: Token | undefined) =>
    one?.text.toLowerCase() === other?.text.toLowerCase();
  let count = 0;
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((token, index) => same(token, whole[at + index]))) count++;
  }
  return count;
}

/** Whether a quotation of it says something: a sign alone does not. */
export function isQuotable(tokens: readonly Token[]): boolean {
  return tokens.some((token) => !isSign(token));
}
