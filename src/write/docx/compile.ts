import { type Document, Packer } from 'docx';
import { strToU8 } from 'fflate';
import { completeNumbering, completeStyles } from './complete.ts';
import type { Parts } from './package.ts';

/**
 * The parts that `docx` makes of a document, completed.
 *
 * `docx` says them to nobody: its `Packer` zips them at once, to be unzipped, finished and zipped
 * again here, which took a third of an export. So this asks what `Packer` itself asks. Should a
 * new version keep that elsewhere, every test that writes a letter fails.
 */
export function partsOf(document: Document): Parts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const parts: Parts = {};
  for (const [name, content] of compiler.compile(document)) {
    const complete = completed[name];
    parts[name] =
      typeof content === 'string' ? strToU8(complete ? complete(content) : content) : content;
  }
  return parts;
}

const completed: Readonly<Record<string, (xml: string) => string>> = {
  'word/styles.xml': completeStyles,
  'word/numbering.xml': completeNumbering,
};

interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}
