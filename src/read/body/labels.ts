import type { RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { codes } from 'micromark-util-symbol';
import type { Construct, Extension } from 'micromark-util-types';
import { visit } from 'unist-util-visit';

declare module 'micromark-util-types' {
  interface ParseContext {
    /** As GFM's footnotes keep it. */
    gfmFootnotes?: string[];
  }
}

/** The labels that a text defines: without a definition, `[a]` and `[^a]` are no references. */
export interface Labels {
  links: ReadonlySet<string>;
  footnotes: ReadonlySet<string>;
}

/** The labels that some content defines. */
export function labelsOf(content: Iterable<RootContent>): Labels {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const top of content) {
    visit(top, (node) => {
      if (node.type === 'definition') links.add(node.identifier);
      if (node.type === 'footnoteDefinition') footnotes.add(node.identifier);
    });
  }
  return { links, footnotes };
}

const definition = /^[ \t>]*\[(\^?)((?:[^[\]\\\r\n]|\\.){1,200})\]:/gmu;

/** The labels that a text seems to define: a guess that is right for most texts, and cheap. */
export function guessLabels(text: string): Labels {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const [, caret, label = ''] of text.matchAll(definition)) {
    const identifier = normalizeIdentifier(label).toLowerCase();
    (caret === '^' ? footnotes : links).add(identifier);
  }
  return { links, footnotes };
}

export function mergeLabels(all: Iterable<Labels>): Labels {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const labels of all) {
    for (const label of labels.links) links.add(label);
    for (const label of labels.footnotes) footnotes.add(label);
  }
  return { links, footnotes };
}

/** Equal for the same labels. */
export function keyOfLabels({ links, footnotes }: Labels): string {
  return JSON.stringify([[...links].sort(), [...footnotes].sort()]);
}

/** Makes labels known that are defined elsewhere. For one parse. */
export function knownLabels({ links, footnotes }: Labels): Extension {
  let isTold = false;
  // Whether a label is defined is asked at its brackets: here is the place to tell.
  const tell: Construct = {
    name: 'knownLabels',
    tokenize(_effects, _ok, nok) {
      const { parser } = this;
      if (!isTold) {
        // The parser compares in upper case, the tree has lower case.
        for (const label of links) parser.defined.push(label.toUpperCase());
        parser.gfmFootnotes ??= [];
        for (const label of footnotes) parser.gfmFootnotes.push(label.toUpperCase());
        isTold = true;
      }
      return nok;
    },
  };
  return { text: { [codes.leftSquareBracket]: tell, [codes.rightSquareBracket]: tell } };
}
