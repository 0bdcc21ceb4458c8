import type { Text } from '../text/language.ts';

/** What of a letterhead does not go into a letter. */
export type LeftOutKind =
  | 'outside'
  | 'macros'
  | 'field'
  | 'embedded'
  | 'tracked'
  | 'comments'
  | 'hidden'
  | 'stray'
  | 'mail-merge'
  | 'protection'
  | 'picture'
  | 'drawing'
  | 'data'
  | 'fonts'
  | 'printer'
  | 'building-blocks'
  | 'frames'
  | 'unknown';

/** How a kind of thing is called, and whether it was there to be seen or to do something. */
interface LeftOutRow {
  name: Text;
  /** Word puts such things into files by itself, and nobody misses them. */
  incidental?: true;
}

export const leftOutKinds: Readonly<Record<LeftOutKind, LeftOutRow>> = {
  outside: { name: { de: 'Verweise nach außen', en: 'references to the outside' } },
  macros: { name: { de: 'Makros und Steuerelemente', en: 'macros and controls' } },
  field: { name: { de: 'Felder', en: 'fields' } },
  embedded: { name: { de: 'eingebettete Dateien', en: 'embedded files' } },
  tracked: { name: { de: 'nachverfolgte Änderungen', en: 'tracked changes' } },
  comments: { name: { de: 'Kommentare', en: 'comments' } },
  hidden: { name: { de: 'verborgener Text', en: 'hidden text' } },
  stray: {
    name: {
      de: 'Einträge, die aus der Datei hinausführen',
      en: 'entries that lead out of the file',
    },
  },
  'mail-merge': { name: { de: 'Seriendruck', en: 'mail merge' } },
  protection: { name: { de: 'Bearbeitungsschutz', en: 'protection against editing' } },
  picture: { name: { de: 'Bilder, die keine lesbaren sind', en: 'pictures that can’t be read' } },
  drawing: { name: { de: 'Diagramme und SmartArt', en: 'charts and SmartArt' } },
  data: { name: { de: 'Dateneinträge (Custom XML)', en: 'data (custom XML)' }, incidental: true },
  fonts: { name: { de: 'eingebettete Schriften', en: 'embedded fonts' }, incidental: true },
  printer: { name: { de: 'Druckereinstellungen', en: 'printer settings' }, incidental: true },
  'building-blocks': {
    name: { de: 'Textbausteine', en: 'building blocks' },
    incidental: true,
  },
  frames: { name: { de: 'Frames für das Web', en: 'web frames' } },
  unknown: { name: { de: 'Unbekanntes', en: 'things unknown' } },
};

/** What was left out, by kind, each with what is to be named of it (addresses, names of fields). */
export class LeftOutOfLetterhead {
  readonly #found = new Map<LeftOutKind, Set<string>>();

  /** @param detail a word of the file itself: shown to people, so it is cut and made printable */
  add(kind: LeftOutKind, detail?: string): void {
    const details = this.#found.get(kind) ?? new Set();
    this.#found.set(kind, details);
    const shown = detail && printable(detail);
    if (shown && details.size < mostDetails) details.add(shown);
  }

  has(kind: LeftOutKind): boolean {
    return this.#found.has(kind);
  }

  get kinds(): LeftOutKind[] {
    return (Object.keys(leftOutKinds) as LeftOutKind[]).filter((kind) => this.#found.has(kind));
  }

  details(kind: LeftOutKind): string[] {
    return [...(this.#found.get(kind) ?? [])];
  }
}

const mostDetails = 3;
const longestDetail = 60;

function printable(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return plain.length > longestDetail ? `${plain.slice(0, longestDetail)}…` : plain;
}

/** What was left out in one phrase: `Verweise nach außen (http://…), Makros und Steuerelemente`. */
export function describeLeftOut(
  left: LeftOutOfLetterhead,
  kinds: readonly LeftOutKind[] = left.kinds,
): Text {
  const phrase = (language: keyof Text) =>
    kinds
      .map((kind) => {
        const details = left.details(kind);
        const name = leftOutKinds[kind].name[language];
        return details.length > 0 ? `${name} (${details.join(', ')})` : name;
      })
      .join(', ');
  return { de: phrase('de'), en: phrase('en') };
}
