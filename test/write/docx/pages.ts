import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const mm = (points: string | undefined) => (Number(points) * 25.4) / 72;

/** A line of text on a page, in mm from the upper left corner. */
export interface Line {
  text: string;
  x: number;
  y: number;
  right: number;
  bottom: number;
}

/** Every line of every page of a PDF, by poppler. */
export async function linesOfPages(pdf: string): Promise<Line[][]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', pdf, '-'], { maxBuffer: 1e8 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      page
        .split('<line ')
        .slice(1)
        .map(line)
        .sort((a, b) => a.y - b.y || a.x - b.x),
    );
}

function line(xml: string): Line {
  const [, x, y, right, bottom] =
    /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/.exec(xml) ?? [];
  const words = Array.from(xml.matchAll(/<word [^>]*>([^<]*)<\/word>/g), ([, word]) => word);
  const text = words
    .join(' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
  return { text, x: mm(x), y: mm(y), right: mm(right), bottom: mm(bottom) };
}

/**
 * The fold and hole marks of the first page from top to bottom: short thin lines left of the text,
 * with their length. In mm.
 */
export async function marksOfPage(
  pdf: string,
): Promise<{ x: number; y: number; length: number }[]> {
  const { stdout } = await run('pdftocairo', [
    '-svg',
    '-f',
    '1',
    '-l',
    '1',
    '-noshrink',
    '-nocenter',
    pdf,
    '-',
  ]);
  const marks: { x: number; y: number; length: number }[] = [];
  for (const [whole, path] of stdout.matchAll(/<path [^>]*?\bd="([^"]*)"[^>]*>/g)) {
    const [, strength] = /stroke-width:([\d.]+)/.exec(whole) ?? [];
    if (strength === undefined || Number(strength) > thin) continue;
    const points = Array.from((path ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) => [
      Number(x),
      Number(y),
    ]).map(([x = 0, y = 0]) => moved(x, y, whole));
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (right < 12 && right - left > 0.9 && bottom - top < 0.5) {
      marks.push({ x: left, y: (top + bottom) / 2, length: right - left });
    }
  }
  return marks.sort((a, b) => a.y - b.y);
}

/** In pt: no thicker than a hairline. */
const thin = 0.5;

/** A point of a path on the page, in mm. */
function moved(x: number, y: number, path: string): { x: number; y: number } {
  const [, list = '1, 0, 0, 1, 0, 0'] = /transform="matrix\(([^)]*)\)"/.exec(path) ?? [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list.split(/[ ,]+/).map(Number);
  return { x: ((a * x + c * y + e) * 25.4) / 72, y: ((b * x + d * y + f) * 25.4) / 72 };
}
