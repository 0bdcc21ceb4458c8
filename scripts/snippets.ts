import { writeFileSync } from 'node:fs';
import { asSnippet, type Draft } from '../src/draft/draft.ts';
import { newMotion, newSection } from '../src/draft/motion.ts';
import type { FieldName } from '../src/motion/fields.ts';
import { kinds } from '../src/motion/kinds.ts';
import { type SectionName, type SectionRow, sections } from '../src/motion/sections.ts';

/**
 * The snippets: a whole motion of each kind, a short one for those who have a profile, and each
 * section, all from the drafts of `src/draft`.
 *
 * `npm run generate` writes `snippets/antrag.json`; a test holds that it is current.
 */
export function snippets(): Record<string, Snippet> {
  const usual = kinds[0];
  if (!usual) throw new Error('There are no kinds.');
  return {
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind.word,
        snippet(kind.word, newMotion(kind), `Ganzer Brief: ${kind.word}`),
      ]),
    ),
    'Antrag mit Profil': snippet(
      'Antrag mit Profil',
      newMotion(usual, { given: givenByProfile }),
      'Ganzer Brief, wenn antrag.yml Absender und Empfänger kennt',
    ),
    ...Object.fromEntries(
      Object.entries<SectionRow>(sections).map(([name, row]) => [
        `Abschnitt ${row.heading}`,
        snippet(row.heading, newSection(name as SectionName), row.meaning.de),
      ]),
    ),
  };
}

interface Snippet {
  prefix: string[];
  body: string[];
  description: string;
}

/** With a profile a motion needs `betreff`, `sitzung` and `datum` and nothing else. */
const givenByProfile: ReadonlySet<FieldName> = new Set([
  'kind',
  'committee',
  'place',
  'submitters',
  'recipients',
]);

function snippet(title: string, draft: Draft, description: string): Snippet {
  return { prefix: prefixes(title), body: asSnippet(draft).split('\n'), description };
}

/** A title in lower case, and once more without umlauts for keyboards that lack them. */
function prefixes(title: string): string[] {
  const prefix = title.toLowerCase().replace(/ /gu, '-');
  const plain = prefix.replace(/[äöüß]/gu, (letter) => transliterated[letter] ?? letter);
  return [...new Set([prefix, plain])];
}

const transliterated: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

if (process.argv[1]?.endsWith('snippets.ts')) {
  writeFileSync('snippets/antrag.json', `${JSON.stringify(snippets(), null, 2)}\n`);
}
