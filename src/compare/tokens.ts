/** The smallest piece that a change names: a word, a number with its unit, a sign. */
export interface Token {
  text: string;
  /** Whether no blank stands before it. */
  glued: boolean;
}

const opening = /^[„“”"‚‘»«›‹([{]/u;
const closing = /[“”"‘’»«›‹)\]},;:!?…]$/u;
const amount = /^[\d.,–-]*\d$/u;
const unit = /^(?:%|‰|€|Euro|EUR|m²|m³|km|ha|m)$/u;

/**
 * The tokens of one sentence. A word keeps the signs within it (`Bürger*innen`, `SPD-Fraktion`)
 * and the full stop of an abbreviation; an amount is one with its unit (`1,5 %`). Only the last
 * full stop of a sentence stands by itself.
 */
export function tokensOf(sentence: string): Token[] {
  const chunks = sentence.split(/\s+/u).filter((chunk) => chunk !== '');
  const tokens: Token[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const previous = tokens.at(-1);
    if (previous && !previous.glued && amount.test(previous.text)) {
      const [, bare = '', signs = ''] = /^(.*?)([“”"‘’»«›‹)\]},;:!?….]*)$/u.exec(chunk) ?? [];
      if (unit.test(bare)) {
        previous.text += ` ${bare}`;
        for (const sign of signs) tokens.push({ text: sign, glued: true });
        continue;
      }
    }
    tokens.push(...tokensOfChunk(chunk, index === chunks.length - 1));
  }
  return tokens;
}

function tokensOfChunk(chunk: string, isLast: boolean): Token[] {
  let core = chunk;
  const before: string[] = [];
  while (core.length > 1 && opening.test(core)) {
    before.push(core.charAt(0));
    core = core.slice(1);
  }
  const after: string[] = [];
  for (let isEnd = isLast; core.length > 1; ) {
    const sign = core.charAt(core.length - 1);
    const isStop = sign === '.' && isEnd;
    if (!isStop && !(closing.test(core) && !isBalanced(core))) break;
    after.unshift(sign);
    core = core.slice(0, -1);
    // One full stop ends the sentence; one before it belongs to an abbreviation.
    if (isStop) isEnd = false;
  }
  return [...before, core, ...after].map((text, index) => ({ text, glued: index > 0 }));
}

/** `Bürger(innen)` and `[sic]` keep the bracket that closes what they open. */
function isBalanced(core: string): boolean {
  return (core.endsWith(')') && core.includes('(')) || (core.endsWith(']') && core.includes('['));
}

/** The text of tokens, with the blanks that stood between them. */
export function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text)).join('');
}

/** Whether it is a sign that stands beside words: a comma, a quote, a stop. */
export function isSign({ text }: Token): boolean {
  return !/[\p{L}\p{N}%‰€§]/u.test(text);
}
