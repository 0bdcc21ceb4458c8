import type { Text } from '../text/language.ts';
import type { Writer } from './writer.ts';

/** One row per output format; its code is loaded when it is first needed. */
export interface Format {
  /** As typed after `--to` and in settings; also the extension. */
  name: string;
  title: Text;
  /** Whether a letter that somebody corrected in it can be taken back into its motion. */
  comesBack?: true;
  /** Whether each change of a comparison can be taken or refused in it: its writer compares. */
  tracksChanges?: true;
  writer(): Promise<Writer>;
  /**
   * Whether a file is as the writer wrote it: `true` as written, `false` edited since, `undefined`
   * not one of ours. Every file carries a hash of its own content for this. Needs no writer: who
   * puts a letter into its place is not who writes it.
   */
  isUntouched(bytes: Uint8Array): Promise<boolean | undefined>;
}

/** The first is what is written where none is named. */
export const formats: readonly [Format, ...Format[]] = [
  {
    name: 'docx',
    title: { de: 'Word-Datei (DOCX)', en: 'Word file (DOCX)' },
    comesBack: true,
    tracksChanges: true,
    writer: async () => (await import('./docx/docx.ts')).docx,
    isUntouched: async (bytes) => (await import('./docx/seal.ts')).isUntouched(bytes),
  },
  {
    name: 'pdf',
    title: { de: 'PDF, barrierefrei', en: 'PDF, accessible' },
    writer: async () => (await import('./pdf/pdf.ts')).pdf,
    isUntouched: async (bytes) => (await import('./pdf/seal.ts')).isUntouched(bytes),
  },
];

/** The format of that name. */
export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name.trim().toLowerCase());
}
