import type { Sourced } from '../../motion/node.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import type { Rule } from '../rule.ts';

export const postcode: Rule = {
  id: 'plz',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Anschrift ohne Postleitzahl', en: 'Address without postcode' },
    why: {
      de: 'Die letzte Zeile einer Anschrift nennt Postleitzahl und Ort. Bei Anschriften im Ausland steht darunter das Land.',
      en: 'The last line of an address names postcode and town. In addresses abroad the country stands below.',
    },
    wrong: 'empfaenger:\n  name: Jon Beispiel\n  anschrift: [Ratsgasse 1, Musterhausen]',
    right: 'empfaenger:\n  name: Jon Beispiel\n  anschrift: [Ratsgasse 1, 01234 Musterhausen]',
  },
  *check({ motion }) {
    if (motion.faults.some(({ type }) => type === 'head-unreadable')) return;
    const { submitters, recipients } = motion.facts;
    const addresses = [
      ...(submitters?.value ?? []).map((one) => one.value.address),
      ...(recipients?.value ?? []).flatMap((one) => [one.value.address, one.value.lines]),
    ];
    for (const address of addresses) {
      const last = address?.value.at(-1)?.trim();
      if (!address || !last || isComplete(last) || placeholdersIn(last).length > 0) continue;
      yield {
        node: address.node,
        place: lastLine(address),
        message: {
          de: `In „${last}“ fehlt die fünfstellige Postleitzahl.`,
          en: `"${last}" lacks the five-digit postcode.`,
        },
      };
    }
  },
};

/** A postcode, a country, a foreign postcode, or mail that stays in the house. */
function isComplete(line: string): boolean {
  return (
    /(?<!\d)\d{5}(?!\d)/u.test(line) ||
    /^[A-Z]{1,3}-\d{3,6}\b/u.test(line) ||
    /\bim (?:Haus|Rathaus)e?\b|@/iu.test(line) ||
    countries().has(line.toLowerCase())
  );
}

function lastLine(address: Sourced<string[]>) {
  const { node } = address;
  return (node.type === 'list' ? node.items.at(-1)?.place : undefined) ?? node.place;
}

let known: ReadonlySet<string> | undefined;

/** German names of countries, in lower case, from the platform's own table. */
function countries(): ReadonlySet<string> {
  if (known) return known;
  const names = new Intl.DisplayNames(['de', 'en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  known = new Set(
    letters
      .flatMap((first) => letters.map((second) => names.of(first + second)))
      .flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])),
  );
  return known;
}
