import { lastName } from '../../german/person.ts';
import type { Motion } from '../../motion/motion.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import { placeIn } from '../../motion/places.ts';
import { type Recipient, recipientsOf } from '../../submission/recipients.ts';
import { salutation } from '../../submission/salutation.ts';
import { comparableText } from '../../text/comparable.ts';
import type { Place } from '../../text/place.ts';
import { proseOf } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';

/** An ending that does not agree with who is addressed. */
const disagrees =
  /(?<!\p{L})(?:([Ss]ehr (?:ge|ver)ehrte|[Ll]iebe|[Ww]erte|[Vv]erehrte)r[ \u00A0]+Frau|([Ss]ehr (?:ge|ver)ehrte|[Ll]iebe|[Ww]erte|[Vv]erehrte)(?:r?[ \u00A0]+Herrn|[ \u00A0]+Herr))(?!\p{L})/gu;
/** One addressed in a salutation: form and name. */
const addressed =
  /(?<!\p{L})(Frau|Herrn?)[ \u00A0]+([^,;!]{1,80}?)(?=[,;!]|\s+(?:und|sowie)\s|\s*$)/gu;
const office =
  /vorsitz|meister|rätin|rat(?!\p{L})|vorsteher|präsident|sprecher|leiter|dezernent|minister|intendant|direktor|referent|beigeordnet|kolleg/iu;

export const salutationMismatch: Rule = {
  id: 'anrede-passt-nicht',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Anrede passt nicht', en: 'Salutation does not fit' },
    why: {
      de: 'Eine falsche Anrede fällt im Brief als Erstes auf: die falsche Endung, der falsche Name, Frau statt Herr.',
      en: 'A wrong salutation is the first thing people notice in a letter: the wrong ending, the wrong name, Frau for Herr.',
    },
    wrong: 'briefanrede: Sehr geehrte Herr Beispiel,',
    right: 'briefanrede: Sehr geehrter Herr Beispiel,',
  },
  *check({ motion }) {
    const typed = motion.facts.salutation;
    if (typed && placeholdersIn(typed.value).length === 0) {
      const { place, file } = typed.node;
      const source = motion.text.slice(place.start.offset, place.end.offset);
      const inHead = (start: number, end: number) =>
        placeIn(motion, place.start.offset + start, place.start.offset + end);
      const wrong =
        file === undefined ? endings(source, inHead) : endings(typed.value, () => place);
      // Where somebody else is addressed, the ending alone mends nothing.
      const others = mismatch(motion, typed.value.replace(disagrees, withRightEnding), place);
      const found = others.length > 0 ? others : wrong;
      for (const report of found) yield { ...report, node: typed.node };
    }
    for (const prose of proseOf(motion, motion.tree.children)) {
      if (!prose.quoted && prose.kind === 'paragraph') yield* endings(prose.own, prose.place);
    }
  },
};

function withRightEnding(
  _: string,
  toWoman: string | undefined,
  toMan: string | undefined,
): string {
  return toWoman !== undefined ? `${toWoman} Frau` : `${toMan}r Herr`;
}

function endings(text: string, place: (start: number, end: number) => Place): Report[] {
  return [...text.matchAll(disagrees)].map((match) => {
    const right = withRightEnding(match[0], match[1], match[2]);
    return {
      place: place(match.index, match.index + match[0].length),
      message: {
        de: `„${match[0]}“ passt nicht zusammen. Richtig ist „${right}“.`,
        en: `"${match[0]}" does not agree. "${right}" is right.`,
      },
      expected: [right],
    };
  });
}

/** Whether a salutation speaks to somebody else than the recipients. */
function mismatch(motion: Motion, typed: string, place: Place): Report[] {
  const recipients = recipientsOf(motion);
  if (recipients.length === 0) return [];
  const wrong = [...typed.matchAll(addressed)].some(
    ([, form, name]) =>
      !recipients.some((to) => speaksTo(to, form === 'Frau' ? 'Frau' : 'Herr', name ?? '')),
  );
  if (!wrong) return [];
  const { salutation: _, ...facts } = motion.facts;
  const right = salutation({ ...motion, facts });
  const expected = typed.trim().endsWith(',') ? right : right.replace(/,$/u, '');
  return [
    {
      place,
      message: {
        de: `Die Anrede passt nicht zum Empfänger. Zu ihm passt: „${expected}“`,
        en: `The salutation does not fit the recipient. This one does: "${expected}"`,
      },
      expected: [expected],
    },
  ];
}

function speaksTo({ form, person }: Recipient, typedForm: 'Frau' | 'Herr', name: string): boolean {
  if (form !== undefined && form !== typedForm) return false;
  // By office, or where no name is known, only the form can be wrong.
  if (!person || office.test(name)) return true;
  // "Frau Muster" is Karla von Muster too.
  const last = lastName(person.name).split(' ').at(-1) ?? '';
  return comparableText(name).endsWith(comparableText(last));
}
