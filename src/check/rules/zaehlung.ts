import type { ListItem, RootContent } from 'mdast';
import { filledDigits, type Marker, markerParts, withoutZeros } from '../../counting/marker.ts';
import { numeralOf } from '../../counting/numerals.ts';
import { placeIn } from '../../motion/places.ts';
import { goesOnFrom } from '../../read/body/marker.ts';
import type { Edit } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

export const counting: Rule = {
  id: 'zaehlung',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Zählung springt oder wiederholt sich', en: 'Numbers that jump or repeat' },
    why: {
      de: 'Jeder Punkt wird so gedruckt, wie er nummeriert ist. Im Protokoll steht „Zu 3)“: Fehlt die Nummer oder gibt es sie zweimal, so sieht jemand auf den falschen Punkt. Eine Nummer wie 2a ist kein Sprung, und nach einer Überschrift darf die Zählung neu beginnen.',
      en: 'Each point is printed with the number typed. The minutes say "Zu 3)": where a number is missing or stands twice, somebody looks at the wrong point. A number such as 2a is no jump, and behind a heading the count may begin anew.',
    },
    wrong:
      '## Beschlussvorschlag\n\n1. Die Verwaltung richtet eine Querung ein.\n3. Sie berichtet im Ausschuss.',
    right:
      '## Beschlussvorschlag\n\n1. Die Verwaltung richtet eine Querung ein.\n2. Sie berichtet im Ausschuss.',
  },
  *check({ motion }) {
    const voted = motion.sections.filter(({ name }) => name === motion.kind.votedOn);
    for (const { content } of voted) {
      for (const { item, marker, expected, following } of slipsIn(content)) {
        const start = item.position?.start.offset ?? 0;
        const shown = `„${marker.text}“`;
        yield {
          place: placeIn(motion, start, start + marker.text.length),
          message: {
            de: `Auf den Punkt davor folgt ${shown}; der Zählung nach wäre es „${expected}“. Gedruckt wird, was hier steht.`,
            en: `The point before is followed by ${shown}; "${expected}" would be next. What stands here is printed.`,
          },
          fixes: [
            {
              title: { de: 'Von hier an neu zählen', en: 'Number anew from here' },
              edits: renumbered(motion.text, following),
            },
          ],
        };
      }
    }
  },
};

interface Slip {
  item: ListItem;
  marker: Marker;
  /** The marker that would go on. */
  expected: string;
  /** This point and those after it in its list, with the numeral that each would have. */
  following: { item: ListItem; numeral: string }[];
}

/** The points that do not go on from the one before them, level by level. */
function* slipsIn(content: readonly RootContent[]): Generator<Slip> {
  for (const block of content) {
    if (block.type === 'list') {
      let last: Marker | undefined;
      for (const [index, item] of block.children.entries()) {
        const marker = item.data?.marker;
        const before = block.children[index - 1];
        if (last && marker && !isRight(last, marker) && !(before && isAnew(before, marker))) {
          const slip = slipAt(block.children, index, last);
          if (slip) yield slip;
        }
        last = marker;
        yield* slipsIn(item.children);
      }
    } else if (block.type === 'blockquote') {
      yield* slipsIn(block.children);
    }
  }
}

function isRight(last: Marker, next: Marker): boolean {
  if (next.number === undefined || last.kind !== next.kind) return true;
  // A statute that is amended names only some of its sections.
  if (next.kind === 'section' && next.number > (last.number ?? 0)) return true;
  // `2.1` behind `1.2`
  if (isOther(last, next)) return next.number === 1;
  return goesOnFrom(countedOf(last), countedOf(next));
}

/** What begins at its first value below a line of text that is no point begins anew. */
function isAnew(before: ListItem, marker: Marker): boolean {
  const text = before.children.findLast(({ type }) => type === 'paragraph');
  const { start, end } = text?.position ?? {};
  return marker.number === 1 && start !== undefined && start.line !== end?.line;
}

/** Whether two outline numbers count below different ones. */
function isOther(last: Marker, next: Marker): boolean {
  if (next.kind !== 'outline') return false;
  return withoutZeros(markerParts(last).before) !== withoutZeros(markerParts(next).before);
}

function countedOf(marker: Marker) {
  const suffix = /^[a-z]/u.exec(markerParts(marker).after)?.[0] ?? '';
  return { ...(marker.number !== undefined && { number: marker.number }), suffix };
}

function slipAt(items: readonly ListItem[], index: number, last: Marker): Slip | undefined {
  const [item, marker] = [items[index], items[index]?.data?.marker];
  if (!item || !marker || marker.kind === 'bullet') return undefined;
  const { before, after } = markerParts(marker);
  const first = isOther(last, marker) ? 1 : (last.number ?? 0) + 1;
  const digits = filledDigits(last) || filledDigits(marker);
  let number = first - 1;
  const following = items.slice(index).flatMap((other) => {
    const of = other.data?.marker;
    if (!of || of.kind === 'bullet' || of.kind !== marker.kind || countedOf(of).suffix) return [];
    if (isOther(marker, of)) return [];
    number++;
    const numeral = numeralOf(number, of.kind);
    return numeral === undefined ? [] : [{ item: other, numeral: numeral.padStart(digits, '0') }];
  });
  const next = numeralOf(first, marker.kind);
  if (next === undefined) return undefined;
  const expected = `${withoutZeros(before)}${next.padStart(digits, '0')}${after.replace(/^[a-z](?=\W|$)/u, '')}`;
  return { item, marker, expected, following };
}

function renumbered(text: string, following: Slip['following']): Edit[] {
  return following.flatMap(({ item, numeral }) => {
    const start = item.position?.start.offset;
    const marker = item.data?.marker;
    if (start === undefined || !marker) return [];
    const { before, numeral: counted } = markerParts(marker);
    const typed = `${before.slice(withoutZeros(before).length)}${counted}`;
    const at = text.slice(start, start + marker.text.length + 6).lastIndexOf(typed);
    const first = text.slice(start, start + marker.text.length + 6).indexOf(typed);
    const from = start + (marker.kind === 'outline' ? at : first);
    return first < 0 || numeral === typed
      ? []
      : [{ start: from, end: from + typed.length, text: numeral }];
  });
}
