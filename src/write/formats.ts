import { docx } from './docx/docx.ts';
import { pdf } from './pdf/pdf.ts';
import type { Writer } from './writer.ts';

/** Every format a letter can be written in, by its name on the command line and in the settings. */
export const formats = { docx, pdf } as const satisfies Readonly<Record<string, Writer>>;

export type Format = keyof typeof formats;
