import type { Text } from '../text/language.ts';
import type { Writer } from './writer.ts';

/** One row per output format; the writer's code is loaded when it is first needed. */
export interface Format {
  /** As typed after `--to` and in settings; also the extension. */
  name: string;
  title: Text;
  writer(): Promise<Writer>;
}

export const formats: readonly Format[] = [
  {
    name: 'docx',
    title: { de: 'Word-Datei (DOCX)', en: 'Word file (DOCX)' },
    writer: async () => (await import('./docx/docx.ts')).docx,
  },
  {
    name: 'pdf',
    title: { de: 'PDF, barrierefrei', en: 'PDF, accessible' },
    writer: async () => (await import('./pdf/pdf.ts')).pdf,
  },
];

/** The format of that name. */
export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name.trim().toLowerCase());
}
