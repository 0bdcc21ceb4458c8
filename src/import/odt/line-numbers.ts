import { childOf, descend, descendants, type XmlElement } from '../../xml/tree.ts';
import type { PaperLayout } from '../paper.ts';
import type { OdtStyles } from './styles.ts';

/**
 * Which lines of a letter of ours are counted in the margin, as in its Word file: all of its text
 * where what follows the salutation is, else those of what is voted on.
 */
export function lineNumbersIn(
  content: XmlElement | undefined,
  shared: XmlElement | undefined,
  styles: OdtStyles,
): PaperLayout['lineNumbers'] {
  const said = childOf(childOf(shared, 'office:styles'), 'text:linenumbering-configuration');
  if (!content || !said || said.attributes['text:number-lines'] === 'false') return undefined;
  const body = descend(content, 'office:body', 'office:text');
  const paragraphs = body ? [...descendants(body)].filter(({ name }) => name === 'text:p') : [];
  const styleOf = ({ attributes }: XmlElement) => attributes['text:style-name'];
  const salutation = paragraphs.findIndex((one) => styles.name(styleOf(one)) === 'salutation');
  const first = paragraphs[salutation + 1];
  const counted =
    first &&
    styles.property('paragraph', styleOf(first), 'style:paragraph-properties', 'text:number-lines');
  return {
    of: counted === 'false' ? 'resolution' : 'text',
    step: Number(said.attributes['text:increment'] ?? 1),
  };
}
