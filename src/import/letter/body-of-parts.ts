import type { Nodes, RootContent } from 'mdast';
import type { Paper, PaperParagraph } from '../paper.ts';
import { type TreeSetting, treeOfBlocks } from '../paper-tree.ts';
import { bodyText } from './body-text.ts';
import { isAllBold } from './bold.ts';
import { formulaPlace } from './head-text.ts';
import type { LetterParts, SectionPart } from './parts.ts';

/** The motion's body as it is typed, with the place of a formula that may have to be typed. */
export function bodyOf(parts: LetterParts, paper: Paper, isOwn: boolean, voted: string): string {
  const taking = { isOwn };
  const usual = { leftIsUsual: !isOwn || /^LibreOffice/u.test(paper.properties.application ?? '') };
  const below =
    (base: number): TreeSetting['depth'] =>
    (paragraph: PaperParagraph) =>
      paragraph.heading === undefined ? undefined : Math.max(3, paragraph.heading + base);
  const section = ({ title, blocks }: SectionPart): RootContent[] => [
    heading(title),
    ...treeOfBlocks(blocks, { ...usual, depth: below(0) }),
  ];
  const bold = isAllBold(parts.resolution);
  const resolution = treeOfBlocks(parts.resolution, {
    ...usual,
    depth: below(1),
    boldIsLook: bold,
  });
  const pieces: RootContent[][] = [
    treeOfBlocks(parts.preface, { ...usual, depth: below(1) }),
    ...parts.lead.map(section),
    ...(resolution.length > 0 ? [[heading(voted)], [placeOfFormula()], resolution] : []),
    ...parts.sections.map(section),
    ...(parts.attachments ? [section(parts.attachments)] : []),
  ];
  const all = pieces.flat();
  const notes = numberedNotes(all, paper, isOwn);
  return `${bodyText([...all, ...notes], taking)}\n`.replace(`${mark}\n\n`, formulaPlace);
}

const mark = '\u0001';

function placeOfFormula(): RootContent {
  return { type: 'html', value: mark };
}

function heading(title: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] };
}

/** Numbers notes by their first reference, and gives what they say. */
function numberedNotes(tree: RootContent[], paper: Paper, isOwn: boolean): RootContent[] {
  const labels = new Map<string, string>();
  const found: RootContent[] = [];
  const visitNode = (node: Nodes) => {
    if (node.type === 'footnoteReference') {
      const known = labels.get(node.identifier);
      const label = known ?? String(labels.size + 1);
      if (known === undefined) {
        labels.set(node.identifier, label);
        const blocks = paper.notes.get(node.identifier) ?? [];
        const edge = isOwn ? 4 : Math.min(...blocks.map(({ indent }) => indent));
        found.push({
          type: 'footnoteDefinition',
          identifier: label,
          children: treeOfBlocks(blocks, { edge }) as never,
        });
      }
      node.identifier = label;
    }
    if ('children' in node) for (const child of node.children) visitNode(child);
  };
  for (const node of tree) visitNode(node);
  for (const node of found) visitNode(node);
  return found;
}
