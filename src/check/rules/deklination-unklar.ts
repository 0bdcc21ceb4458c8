import { type Motion, sourceText } from '../../motion/motion.ts';
import type { HeadNode } from '../../motion/node.ts';
import { placeholders, placeholdersIn } from '../../motion/placeholders.ts';
import { flowScalar } from '../../notation/quote.ts';
import type { DeclinedName } from '../../submission/names.ts';
import { unclearNames } from '../../submission/unclear-names.ts';
import type { Edit } from '../../text/edit.ts';
import { lineEndOf } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

export const declensionUnclear: Rule = {
  id: 'deklination-unklar',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Deutsche Form unbekannt', en: 'German form unknown' },
    why: {
      de: 'Der Brief braucht Namen im Genitiv und Dativ („zur Sitzung des Beirats“). Was sich nicht ableiten lässt, wird nicht geraten: Geben Sie es an, bis dahin formuliert der Brief darum herum.',
      en: 'The letter needs names in the genitive and dative ("zur Sitzung des Beirats"). What cannot be derived is not guessed: state it; until then the letter avoids them.',
    },
    wrong: 'gremium: Ting',
    right: 'gremium: {name: Ting, artikel: das, genitiv: des Tings, dativ: dem Ting}',
  },
  *check({ motion }) {
    const seen = new Set<string>();
    const asked = gapsIn(motion);
    for (const name of unclearNames(motion)) {
      const { place, file } = name.node;
      const key = `${file ?? ''}:${place.start.offset}`;
      if (seen.has(key) || asked.has(name.node) || placeholdersIn(name.name).length > 0) continue;
      seen.add(key);
      yield {
        node: name.node,
        message: {
          de: `Wie „${name.name}“ gebeugt wird, ist nicht bekannt. Geben Sie „artikel“, „genitiv“ und „dativ“ an.`,
          en: `How "${name.name}" is declined is not known. State "artikel", "genitiv" and "dativ".`,
        },
        fixes: [
          {
            title: { de: 'Formen angeben', en: 'State its forms' },
            edits: formsFor(sourceText(motion, file), name),
          },
        ],
      };
    }
  },
};

/** The names whose forms our own fix has left to be filled in. */
function gapsIn(motion: Motion): Set<HeadNode> {
  const { committee, consultations, submitters } = motion.facts;
  const declined = [
    committee,
    ...(consultations?.value ?? []).map(({ value }) => value.committee),
    ...(submitters?.value ?? []).flatMap(({ value }) => [value.group, value.seat]),
  ];
  return new Set(
    declined.flatMap((one) => {
      const { name, article, genitive, dative } = one?.value ?? {};
      const gaps = [article, genitive, dative].some(
        (form) => placeholdersIn(form?.value ?? '').length > 0,
      );
      return gaps && name ? [name.node] : [];
    }),
  );
}

/** Turns a bare name into a mapping, or adds to the mapping it stands in. */
function formsFor(text: string, { name, node }: DeclinedName): Edit[] {
  const { start, end } = node.place;
  const rows = [
    `artikel: "${placeholders.article}"`,
    `genitiv: "${placeholders.genitive}"`,
    `dativ: "${placeholders.dative}"`,
  ];
  const line = text.slice(start.offset - start.column + 1, start.offset);
  if (!/(?:^|[\s{,-])name:[ \t]*$/u.test(line)) {
    const typed = `{name: ${flowScalar(name)}, ${rows.join(', ')}}`;
    return [{ start: start.offset, end: end.offset, text: typed }];
  }
  const before = /^([\s-]*)name:[ \t]*$/u.exec(line)?.[1];
  const gap = before === undefined ? ', ' : `${lineEndOf(text)}${before.replace(/-/gu, ' ')}`;
  return [{ start: end.offset, end: end.offset, text: rows.map((row) => gap + row).join('') }];
}
