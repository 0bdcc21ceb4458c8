/**
 * The fonts that ship with Antrag, all free to pass on (`fonts/README.md`). Liberation is drawn to
 * the widths of Arial, Times New Roman and Courier New, so that a letter breaks its lines in the
 * PDF where Word breaks them.
 */
export const fontFiles = [
  'LiberationSans-Regular.ttf',
  'LiberationSans-Bold.ttf',
  'LiberationSans-Italic.ttf',
  'LiberationSans-BoldItalic.ttf',
  'LiberationSerif-Regular.ttf',
  'LiberationSerif-Bold.ttf',
  'LiberationSerif-Italic.ttf',
  'LiberationSerif-BoldItalic.ttf',
  'LiberationMono-Regular.ttf',
  'DejaVuSans.ttf',
  'DejaVuSans-Bold.ttf',
  'NotoEmoji-Regular.ttf',
] as const;

/** What stands in for characters that the text's own font lacks, in this order. */
const fallbacks = ['DejaVu Sans', 'Noto Emoji'] as const;

export interface Typeface {
  family: string;
  /** How its fonts' PostScript names begin. */
  postScript: string;
  /**
   * Of its lines, in multiples of the size, from the fonts' own table `hhea`; below the baseline
   * negative.
   */
  ascent: number;
  descent: number;
}

const sans: Typeface = {
  family: 'Liberation Sans',
  postScript: 'LiberationSans',
  ascent: 0.905,
  descent: -0.212,
};
const serif: Typeface = {
  family: 'Liberation Serif',
  postScript: 'LiberationSerif',
  ascent: 0.891,
  descent: -0.216,
};
const mono: Typeface = {
  family: 'Liberation Mono',
  postScript: 'LiberationMono',
  ascent: 0.833,
  descent: -0.3,
};

export const typefaces: readonly Typeface[] = [sans, serif, mono];

/** Names people give (`brief.schrift`) for what Liberation Serif looks like. */
const serifNames = /times|serif|georgia|garamond|cambria|palatino|book|roman|tinos/i;
const sansNames = /sans/i;

/** The shipped twin of a font: with serifs for one with serifs, else without. */
export function typefaceFor(font: string | undefined): Typeface & { fonts: string[] } {
  const named = font !== undefined && serifNames.test(font) && !sansNames.test(font);
  const face = named ? serif : sans;
  return { ...face, fonts: [face.family, ...fallbacks] };
}

/** For code, inline and in blocks. */
export const codeFonts = [mono.family, ...fallbacks];
