/**
 * The size of a drawing in its user units, by `width` and `height`, else by `viewBox`
 * (https://www.w3.org/TR/SVG2/geometry.html#Sizing).
 */
export function sizeOf(root: ReadonlyMap<string, string>): { width: number; height: number } {
  const width = pixels(root.get('width'));
  const height = pixels(root.get('height'));
  const [, , boxWidth = 0, boxHeight = 0] = (root.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u, 4)
    .map(Number);
  if (width && height) return { width, height };
  if (boxWidth > 0 && boxHeight > 0) {
    if (width) return { width, height: (width * boxHeight) / boxWidth };
    if (height) return { width: (height * boxWidth) / boxHeight, height };
    return { width: boxWidth, height: boxHeight };
  }
  // What a browser takes for one that says nothing of its size.
  return { width: width ?? 300, height: height ?? 150 };
}

const unitInPixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
};

/** Nobody writes a longer one. */
const longestLength = 60;

/** A length in pixels; `undefined` for a percentage, and what is none. */
function pixels(length = ''): number | undefined {
  const trimmed = length.trim();
  if (trimmed.length > longestLength) return undefined;
  const match = /^\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)$/iu.exec(trimmed);
  const value = Number(match?.[1]) * (unitInPixels[match?.[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
