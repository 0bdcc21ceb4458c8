import type { Root } from 'mdast';
import { type Extension as FromMarkdownExtension, fromMarkdown } from 'mdast-util-from-markdown';
import { combineExtensions } from 'micromark-util-combine-extensions';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withoutEmailAddresses, withQuickAddresses } from './addresses.ts';
import { headingLines, headingLinesFromMarkdown } from './heading-line.ts';
import { knownLabels, type Labels } from './labels.ts';
import { limits, shallow } from './limits.ts';
import { lineEndings } from './line-end.ts';
import { lists } from './list.ts';
import { listsFromMarkdown } from './list-from-markdown.ts';
import { loosePaths } from './loose-path.ts';
import type { Plan } from './plan.ts';
import { stars } from './star.ts';

/**
 * Markdown as the body of a motion has it: CommonMark, GFM's tables, footnotes, task lists,
 * autolinks and `~~strikethrough~~`, and what German drafters mean where Markdown means something
 * else.
 */
const dialect = unified()
  .use(remarkParse)
  // A single tilde is no markup: "~ 5 Minuten".
  .use(remarkGfm, { singleTilde: false })
  .use(function motions() {
    const data = this.data();
    data.micromarkExtensions = [
      ...(data.micromarkExtensions ?? []).map(shallow).map(withQuickAddresses),
      headingLines,
      loosePaths,
      limits,
      // Nothing is code by its indentation, and no line makes a heading of the text above it.
      { disable: { null: ['codeIndented', 'setextUnderline'] } },
    ];
    data.fromMarkdownExtensions = [
      ...(data.fromMarkdownExtensions ?? []).map(withoutTransforms),
      headingLinesFromMarkdown,
    ];
  })
  .freeze();

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = dialect.data();
/** Each as one: the parser combines what it is given anew for each text. */
const extensions = {
  any: combineExtensions(micromarkExtensions),
  withoutEmail: combineExtensions(micromarkExtensions.map(withoutEmailAddresses)),
};

/**
 * @param plan What is known of the text before it is parsed; its offsets count in it.
 * @param known Labels that are defined elsewhere, so that references to them are some.
 */
export function parseMarkdown(text: string, plan: Plan, known?: Labels): Root {
  return fromMarkdown(text, {
    extensions: [
      text.includes('@') ? extensions.any : extensions.withoutEmail,
      lists(plan),
      stars(plan),
      lineEndings(plan),
      ...(known ? [knownLabels(known)] : []),
    ],
    mdastExtensions: [...fromMarkdownExtensions, listsFromMarkdown(plan)],
  });
}

/**
 * GFM's autolinks look for addresses a second time in the finished tree, and make nodes that
 * stand nowhere; every node of a motion has its place.
 */
function withoutTransforms(
  extension: FromMarkdownExtension | FromMarkdownExtension[],
): FromMarkdownExtension | FromMarkdownExtension[] {
  return Array.isArray(extension)
    ? extension.flatMap(withoutTransforms)
    : { ...extension, transforms: [] };
}
