import type { Letter } from '../../letter/letter.ts';
import type { PrintedWord } from '../../letter/lines.ts';
import { flat } from '../image/flat.ts';
import { bodySize, lineHeight } from '../measures.ts';
import type { Resources } from '../writer.ts';
import type { LineMarks } from './line-marks.ts';

/**
 * On which line each word of what is voted on is printed, as the letter counts its lines.
 * @throws when a part of the writer itself cannot be loaded; never for what a letter says.
 */
export async function linesOfWords(letter: Letter, resources: Resources): Promise<PrintedWord[]> {
  const { loadPress } = await import('./press.ts');
  const press = await loadPress(resources);
  const { letter: flattened } = await flat(letter, resources);
  // Words in a table are further below the last line that counts.
  const high = bodySize(letter.layout) * lineHeight.body * 0.9;
  return linesOnPages(press.lineMarks(flattened), high);
}

function linesOnPages({ words, lines }: LineMarks, high: number): PrintedWord[] {
  const onPage = new Map<number, LineMarks['lines']>();
  for (const line of lines) onPage.set(line.page, [...(onPage.get(line.page) ?? []), line]);
  return words.map(({ end, page, y }) => {
    const line = onPage.get(page)?.findLast((one) => y >= one.y - 1 && y < one.y + high);
    return { end, ...(line && { line: line.number }) };
  });
}
