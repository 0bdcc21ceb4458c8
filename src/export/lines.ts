import { baseOf } from '../amend/base.ts';
import type { WithReferences } from '../amend/between.ts';
import { lettersOfUnits } from '../amend/citation.ts';
import { unitsOf } from '../compare/unit.ts';
import { compose } from '../compose/compose.ts';
import { typeset } from '../compose/typography.ts';
import type { PrintedLines } from '../letter/lines.ts';
import type { Motion } from '../motion/motion.ts';
import { noReferences, type References } from '../references/references.ts';
import { linesOfWords } from '../write/pdf/lines.ts';
import type { Resources } from '../write/writer.ts';

/**
 * An amendment with the lines of the motion that it amends, where it is to name them
 * (`fundstelle: Zeile`) and they are counted there: its letter is set for this. All others stay as
 * they are.
 */
export async function withLines<V extends WithReferences>(
  version: V,
  resources: Resources,
): Promise<V> {
  const { motion, references } = version;
  const base = motion.facts.citation?.value === 'line' ? baseOf(motion, references) : undefined;
  // What an amendment wants is not the text of its letter.
  if (!base?.section || base.motion.kind.amends) return version;
  const lines = await printedLinesOf(base.motion, base.references ?? noReferences, resources);
  return lines ? { ...version, references: withLinesOf(base.motion, lines, references) } : version;
}

/** By the motion: while an amendment is typed, what it amends stays. */
const known = new WeakMap<Motion, Promise<PrintedLines | undefined>>();

function printedLinesOf(
  motion: Motion,
  references: References,
  resources: Resources,
): Promise<PrintedLines | undefined> {
  const present = known.get(motion) ?? measured(motion, references, resources);
  known.set(motion, present);
  // A failure may pass.
  present.catch(() => known.delete(motion));
  return present;
}

async function measured(
  motion: Motion,
  references: References,
  resources: Resources,
): Promise<PrintedLines | undefined> {
  const letter = typeset(compose(motion, references));
  const { lineNumbers } = letter.layout;
  if (!lineNumbers) return undefined;
  const words = await linesOfWords(letter, resources);
  return { letters: lettersOfUnits(unitsOf(letter.resolution.blocks)), words };
}

function withLinesOf(motion: Motion, lines: PrintedLines, references: References): References {
  return {
    get(path, file) {
      const found = references.get(path, file);
      return found?.state === 'present' && found.motion === motion ? { ...found, lines } : found;
    },
  };
}
