import type {
  Definition,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Root,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { isMotionPath } from '../motion/file-names.ts';
import type { Motion } from '../motion/motion.ts';
import type { Sourced } from '../motion/node.ts';
import { kindOfLink } from '../text/link.ts';
import { type Place, placeOfNode } from '../text/place.ts';
import { oncePer } from '../text/remembering.ts';

/** A file that a motion or its profile names. */
export interface NamedFile {
  /** As typed. */
  path: string;
  place: Place;
  /** The location of the profile it stands in; absent in the motion itself. */
  file?: string;
  kind: FileKind;
}

export type FileKind = 'link' | 'image' | 'logo' | 'signature' | 'base-motion' | 'template';

/** Whether the file is to be shown in the letter. */
export function isShownFile({ kind }: Pick<NamedFile, 'kind'>): boolean {
  return kind === 'image' || kind === 'logo' || kind === 'signature';
}

/** Every file that a motion names: links and images in the text, paths in the head and profile. */
export function referencesOf(
  motion: Pick<Motion, 'tree' | 'facts'> & Partial<Pick<Motion, 'profile'>>,
): NamedFile[] {
  return [...filesOfHead(motion), ...filesOfBody(motion.tree)];
}

function filesOfHead({
  facts,
  profile,
}: Pick<Motion, 'facts'> & Partial<Pick<Motion, 'profile'>>): NamedFile[] {
  const files = [named('logo', facts.letterhead?.value.logo)];
  for (const submitter of facts.submitters?.value ?? []) {
    for (const signature of submitter.value.signatures?.value ?? []) {
      files.push(named('signature', signature.value.image));
    }
  }
  // What is amended is given as text, or as the path of a motion.
  if (isMotionPath(facts.baseMotion?.value ?? ''))
    files.push(named('base-motion', facts.baseMotion));
  files.push(named('template', profile?.facts.template));
  return files.filter((file) => file !== undefined);
}

function named(kind: FileKind, path: Sourced<string> | undefined): NamedFile | undefined {
  if (!path?.value.trim()) return undefined;
  const { place, file } = path.node;
  return { kind, path: path.value, place, ...(file !== undefined && { file }) };
}

type Mention = Link | Image | Definition | LinkReference | ImageReference;

/** Of blocks: those that a keystroke leaves alone are the same ones in the next tree. */
const mentionsOf = oncePer((block: RootContent): readonly Mention[] => {
  const mentions: Mention[] = [];
  visit(block, ['link', 'image', 'definition', 'linkReference', 'imageReference'], (node) => {
    mentions.push(node as Mention);
  });
  return mentions;
});

const filesOfBody = oncePer((tree: Root): readonly NamedFile[] => {
  const files: NamedFile[] = [];
  const shown = new Set<string>();
  const linked = new Set<string>();
  const targets: (Link | Image | Definition)[] = [];
  for (const node of tree.children.flatMap(mentionsOf)) {
    if (node.type === 'imageReference') shown.add(node.identifier);
    else if (node.type === 'linkReference') linked.add(node.identifier);
    else targets.push(node);
  }
  for (const node of targets) {
    const isShown = node.type === 'definition' ? shown.has(node.identifier) : node.type === 'image';
    const isLinked = node.type === 'definition' ? linked.has(node.identifier) : !isShown;
    const path = node.url;
    if (isShown ? path !== '' : isLinked && isLocal(path)) {
      files.push({ kind: isShown ? 'image' : 'link', path, place: placeOfNode(node) });
    }
  }
  return files;
});

/** Whether a link leads to a file: not to the network, an address, or a place in the text. */
function isLocal(url: string): boolean {
  return kindOfLink(url) === 'file' && !/^www\./iu.test(url);
}

/** Every link in the text, with where it leads as typed; of references, where they are defined. */
export function linksOf({ tree }: Pick<Motion, 'tree'>): { url: string; place: Place }[] {
  const mentions = tree.children.flatMap(mentionsOf);
  const linked = new Set(
    mentions.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
  );
  return mentions.flatMap((node) => {
    const leads =
      node.type === 'link' || (node.type === 'definition' && linked.has(node.identifier));
    return leads ? [{ url: node.url, place: placeOfNode(node) }] : [];
  });
}
