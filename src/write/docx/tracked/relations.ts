import { packageNamespaces } from '../../../letterhead/namespaces.ts';
import { readXml } from '../../../xml/read.ts';
import { descendants, element, elementsOf, type XmlElement } from '../../../xml/tree.ts';
import { writeXml } from '../../../xml/write.ts';
import type { Parts } from '../package.ts';

const namespaces = { '': packageNamespaces.relations };
const names = ['r:id', 'r:embed', 'r:link'];

/** Has a part of the old letter lead to what the new letter's part leads to; what that lacks comes along. */
export function joinRelations(name: string, root: XmlElement, old: Parts, now: Parts): void {
  const path = name.replace(/([^/]*)$/u, '_rels/$1.rels');
  const before = relationsIn(old, path);
  const after = relationsIn(now, path);
  const ids = new Map<string, string>();
  let isChanged = false;
  for (const relation of elementsOf(before)) {
    const { Id = '', Type = '', Target = '', TargetMode } = relation.attributes;
    const target = TargetMode ? Target : imageOf(Target, old, now);
    const same = elementsOf(after).find(
      ({ attributes }) => attributes.Type === Type && attributes.Target === target,
    );
    if (same || !isShown(Type)) {
      ids.set(Id, same?.attributes.Id ?? Id);
      continue;
    }
    const id = `old${ids.size + 1}`;
    ids.set(Id, id);
    after.children.push(
      element('Relationship', { ...relation.attributes, Id: id, Target: target }),
    );
    isChanged = true;
  }
  if (isChanged) now[path] = writeXml(after, namespaces);
  for (const { attributes } of descendants(root)) {
    for (const one of names) {
      const id = attributes[one];
      if (id !== undefined) attributes[one] = ids.get(id) ?? id;
    }
  }
}

/** Whether text leads to it, not the part as a whole. */
function isShown(type: string): boolean {
  return /\/(?:image|hyperlink)$/u.test(type);
}

function relationsIn(parts: Parts, path: string): XmlElement {
  const part = parts[path];
  return part ? readXml(part, { namespaces }) : element('Relationships');
}

/** Where a picture of the old letter is among the files of the new one. */
function imageOf(target: string, old: Parts, now: Parts): string {
  const bytes = old[`word/${target}`];
  if (!bytes || !target.startsWith('media/')) return target;
  const same = Object.keys(now).find(
    (name) => name.startsWith('word/media/') && isSame(now[name], bytes),
  );
  if (same) return same.slice('word/'.length);
  let free = target;
  for (let number = 1; now[`word/${free}`]; number += 1) {
    free = target.replace(/^media\//u, `media/old${number}-`);
  }
  now[`word/${free}`] = bytes;
  return free;
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, index) => byte === other[index]);
}
