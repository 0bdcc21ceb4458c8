import type { Motion } from '../motion/motion.ts';
import { type Report, standingOf } from './rule.ts';

/** What is a fault also in a text that somebody else has written: it would spoil the letter. */
const ofAnyText = new Set([
  'kommentar-offen',
  'unlesbares-markdown',
  'fassung-fehlt',
  'fassung-gleich',
  'bezug-geaendert',
  'platzhalter',
  'abschnitt-leer',
]);

/**
 * Whether a finding stands in the text that an amendment changes, or in what its new version keeps
 * of it: nobody mends there what others have worded.
 */
export function isOthersText(motion: Motion, ruleId: string, report: Report): boolean {
  const { place, file } = standingOf(report);
  if (!motion.kind.amends || file !== undefined || ofAnyText.has(ruleId)) return false;
  const at = place.start.offset;
  const section = motion.sections.find(
    (one) => one.place.start.offset <= at && at < one.place.end.offset,
  );
  if (section?.name === 'currentText') return true;
  if (section?.name !== 'amendedText' || ruleId === 'verweis-verschoben') return false;
  const line = lineAt(motion.text, at);
  return motion.sections.some(
    ({ name, place: { start, end } }) =>
      name === 'currentText' && motion.text.slice(start.offset, end.offset).includes(line),
  );
}

/** The line there without its indentation and its mark. */
function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end).trim();
  return line.replace(/^(?:\(?[\da-zA-Z]{1,4}[.)]{1,2}|[-•–])\s+/u, '');
}
