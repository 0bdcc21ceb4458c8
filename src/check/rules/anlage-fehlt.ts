import type { Image, Link, Nodes } from 'mdast';
import type { Sourced } from '../../motion/node.ts';
import type { Motion } from '../../motion/motion.ts';
import type { Place } from '../../text/place.ts';
import type { References } from '../../references/references.ts';
import { placeIn } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';
import { nodesOf } from '../nodes.ts';

export const attachmentMissing: Rule = {
  id: 'anlage-fehlt',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Datei fehlt', en: 'File is missing' },
    why: {
      de: 'Was der Antrag verlinkt oder abbildet, muss da sein, sonst fehlt es dem Büro. Gelesen wird nur innerhalb des Arbeitsordners.',
      en: 'What the motion links or shows must be there, or the office lacks it. Nothing outside of the workspace is read.',
    },
    wrong: '- [Unfallstatistik](anlagen/unfaele.pdf)',
    right: '- [Unfallstatistik](anlagen/unfaelle.pdf)',
  },
  *check({ motion, references }) {
    for (const node of nodesOf(motion)) {
      if (node.type === 'link' && !isAddress(node.url))
        yield* report(references, node.url, urlPlace(motion, node, node.url), false);
      if (node.type === 'image')
        yield* report(references, node.url, urlPlace(motion, node, node.url), true);
      if (node.type === 'definition' && !isAddress(node.url))
        yield* report(references, node.url, urlPlace(motion, node, node.url), false);
    }
    const pictures: (Sourced<string> | undefined)[] = [
      motion.facts.letterhead?.value.logo,
      ...(motion.facts.submitters?.value ?? []).flatMap(({ value }) =>
        (value.signatures?.value ?? []).map((signer) => signer.value.image),
      ),
    ];
    for (const picture of pictures) {
      if (!picture?.value) continue;
      for (const found of report(references, picture.value, picture.node.place, true))
        yield { ...found, ...(picture.node.file !== undefined && { file: picture.node.file }) };
    }
  },
};

/** An address on the network, in mail, or in the text itself: no file. */
function isAddress(url: string): boolean {
  return url === '' || /^(?:[a-z][a-z\d+.-]+:|#|\/\/|www\.)/iu.test(url) && !/^file:/iu.test(url);
}

function* report(references: References, path: string, place: Place, image: boolean): Iterable<Report> {
  const reference = references.get(path);
  if (reference?.state === 'absent')
    yield {
      place,
      message: {
        de: `Die Datei „${path}“ gibt es nicht. Prüfen Sie Namen und Ordner; der Pfad zählt ab diesem Antrag.`,
        en: `There is no file "${path}". Check its name and folder; the path counts from this motion.`,
      },
    };
  else if (reference?.state === 'outside')
    yield {
      place,
      message: {
        de: `„${path}“ liegt außerhalb des Arbeitsordners. Legen Sie ${image ? 'das Bild' : 'die Datei'} neben den Antrag.`,
        en: `"${path}" lies outside of the workspace. Put the ${image ? 'image' : 'file'} beside the motion.`,
      },
    };
  else if (reference?.state === 'unreadable')
    yield {
      place,
      message: {
        de: `Die Datei „${path}“ lässt sich nicht lesen (${reference.reason}).`,
        en: `The file "${path}" cannot be read (${reference.reason}).`,
      },
    };
}

/** The address within a link or image, or all of it. */
export function urlPlace(motion: Motion, node: Nodes | Link | Image, url: string): Place {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const typed = motion.text.slice(start, end);
  const at = typed.lastIndexOf(url);
  return at < 0 ? placeIn(motion, start, end) : placeIn(motion, start + at, start + at + url.length);
}
