import type { CopiedLine } from './copied-lines.ts';
import { type FurnitureOptions, furnitureIn } from './furniture.ts';
import type { LeftOut } from './paper.ts';

/**
 * A plain text without what is a mail's or a letter's own, which is told. In a mail the bars before
 * quoted lines go too; in any other text they are the drafter's.
 */
export function withoutFurniture(
  text: string,
  options: FurnitureOptions,
): { text: string; leftOut: LeftOut[] } {
  const typed = text.replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n').split('\n');
  const unquoted = typed.map(quotedLine);
  // A blank line stands where the one above does.
  for (const [index, line] of unquoted.entries())
    if (line.text.trim() === '') line.depth = unquoted[index - 1]?.depth ?? 0;
  const lines = unquoted.map(
    ({ text: said, depth }, index): CopiedLine => ({
      text: said.trim(),
      depth,
      isApart: (unquoted[index - 1]?.text ?? '').trim() === '',
      goesOn: true,
    }),
  );
  const furniture = furnitureIn(lines, options);
  const isMail = [...furniture.values()].some((kind) => kind !== 'frame');
  const bars = lines.filter(
    ({ depth, text: said }, index) => isMail && depth > 0 && said !== '' && !furniture.has(index),
  );
  const kept = (isMail ? unquoted.map((line) => line.text) : typed).filter(
    (_, index) => !furniture.has(index),
  );
  return {
    text:
      furniture.size === 0
        ? text
        : kept
            .join('\n')
            .replace(/\n{3,}/gu, '\n\n')
            .trim(),
    leftOut: [
      ...leftOutOfLines(lines, furniture),
      ...bars.map((line): LeftOut => ({ kind: 'quotation', text: line.text })),
    ],
  };
}

/** What was left out of lines, in their order. */
export function leftOutOfLines(
  lines: readonly CopiedLine[],
  furniture: ReadonlyMap<number, LeftOut['kind']>,
): LeftOut[] {
  return lines.flatMap(({ text }, index): LeftOut[] => {
    const kind = furniture.get(index);
    return kind === undefined || text === '' ? [] : [{ kind, text }];
  });
}

function quotedLine(line: string): { text: string; depth: number } {
  const bars = /^(?:> ?)+/u.exec(line)?.[0] ?? '';
  return { text: line.slice(bars.length), depth: bars.replace(/ /gu, '').length };
}
