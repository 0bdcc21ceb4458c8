import { strFromU8, unzipSync } from 'fflate';

/** What a group's own Word file holds where the parts of the letter go (issue 4). */
export const templatePlaceholders = [
  'briefkopf',
  'ortdatum',
  'absender',
  'empfaenger',
  'titel',
  'text',
  'gruss',
] as const;

export type TemplatePlaceholder = (typeof templatePlaceholders)[number];

/** What was found in a template. */
export interface Placeholders {
  known: TemplatePlaceholder[];
  unknown: string[];
  missing: TemplatePlaceholder[];
}

const textParts = /^word\/(?:document|header\d*|footer\d*)\.xml$/u;

/** Larger than any letterhead's text, in bytes: what claims to be is a bomb. */
const largest = 20_000_000;

/** The placeholders in a Word file, also where Word has cut them up; `undefined` for no such file. */
export function placeholdersIn(template: Uint8Array): Placeholders | undefined {
  const names = namesIn(template);
  if (!names) return undefined;
  const all: readonly string[] = templatePlaceholders;
  return {
    known: templatePlaceholders.filter((name) => names.has(name)),
    unknown: [...names].filter((name) => !all.includes(name)),
    missing: templatePlaceholders.filter((name) => !names.has(name)),
  };
}

function namesIn(template: Uint8Array): Set<string> | undefined {
  try {
    const parts = unzipSync(template, {
      filter: ({ name, originalSize }) => textParts.test(name) && originalSize < largest,
    });
    if (!parts['word/document.xml']) return undefined;
    const text = Object.values(parts)
      .map((part) =>
        strFromU8(part)
          .replaceAll('</w:p>', '\n')
          .replace(/<[^<>]*>/gu, ''),
      )
      .join('\n');
    return new Set(
      [...text.matchAll(/\{\{\s*([^{}\n]{1,60}?)\s*\}\}/gu)].map((match) => match[1] ?? ''),
    );
  } catch {
    // Whatever is wrong with the package, it is no Word file that could be filled.
    return undefined;
  }
}
