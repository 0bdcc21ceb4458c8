import { childOf, elementsOf, type XmlElement } from '../../xml/tree.ts';
import type { PaperLayout } from '../paper.ts';
import { isOn, valOf } from './open.ts';
import type { WordStyles } from './styles.ts';

/**
 * Which lines of a letter of ours are counted in the margin: all of its text where what follows
 * the salutation is, else those of what is voted on.
 */
export function lineNumbersIn(
  body: XmlElement | undefined,
  section: XmlElement | undefined,
  styles: WordStyles,
): PaperLayout['lineNumbers'] {
  const type = childOf(section, 'w:lnNumType');
  if (!body || !type) return undefined;
  const paragraphs = elementsOf(body, 'w:p').map((paragraph) => childOf(paragraph, 'w:pPr'));
  const salutation = paragraphs.findIndex(
    (properties) => styles.name(valOf(childOf(properties, 'w:pStyle'))) === 'salutation',
  );
  const first = paragraphs.slice(salutation + 1).find((it) => !childOf(it, 'w:pBdr'));
  const isCounted = !isOn(childOf(first, 'w:suppressLineNumbers'));
  return {
    of: isCounted ? 'text' : 'resolution',
    step: Number(type.attributes['w:countBy'] ?? 1),
  };
}
