import type { WithReferences } from '../amend/between.ts';
import { compose } from '../compose/compose.ts';
import { typeset } from '../compose/typography.ts';
import type { Letter } from '../letter/letter.ts';
import type { Resources, Writer, Written } from '../write/writer.ts';
import { withLines } from './lines.ts';

/** A motion's letter as every writer and the preview get it: composed, and typeset in German. */
export function letterOf({ motion, references }: WithReferences): Letter {
  return typeset(compose(motion, references));
}

/** The finished letter of a motion in one format. Findings never keep it from being written. */
export async function exportLetter(
  loaded: WithReferences,
  writer: Writer,
  resources: Resources,
): Promise<Written> {
  const letter = letterOf(await withLines(loaded, resources));
  return writeLetter(letter, loaded, writer, resources);
}

/** A letter in one format, in the group's own file where the profile of its motion names one. */
export async function writeLetter(
  letter: Letter,
  loaded: WithReferences,
  writer: Writer,
  resources: Resources,
): Promise<Written> {
  const template = templateOf(loaded);
  const filled = template && (await writer.fill?.(letter, template, resources));
  return filled ?? writer.write(letter, resources);
}

/** The group's own file to fill (`vorlage-datei`), where the profile names one that is there. */
function templateOf({ motion, references }: WithReferences): Uint8Array | undefined {
  const template = motion.profile?.facts.template;
  const reference = template && references.get(template.value, template.node.file);
  return reference?.state === 'present' ? reference.bytes : undefined;
}
