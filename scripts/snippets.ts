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
 * None has a prefix, for VS Code offers those that have one at every word: they are for its
 * commands ("Fill File with Snippet", "Insert Snippet"). Where one may stand, completion offers it.
 *
 * `npm run generate` writes `snippets/antrag.json`; a test holds that it is current.
 */
export function snippets(): Record<string, Snippet> {
  const usual = kinds[0];
  if (!usual) throw new Error('There are no kinds.');
  return {
    ...Object.fromEntries(
      kinds.map((kind) => [kind.word, wholeFile(newMotion(kind), `Ganzer Brief: ${kind.word}`)]),
    ),
    'Antrag mit Profil': wholeFile(
      newMotion(usual, { given: givenByProfile }),
      'Ganzer Brief, wenn antrag.yml Absender und Empfänger kennt',
    ),
    ...Object.fromEntries(
      Object.entries<SectionRow>(sections).map(([name, row]) => [
        `Abschnitt ${row.heading}`,
        snippet(newSection(name as SectionName), row.meaning.de),
      ]),
    ),
  };
}

interface Snippet {
  /** Whether it is offered by the command that fills an empty file. */
  isFileTemplate?: true;
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

function wholeFile(draft: Draft, description: string): Snippet {
  return { isFileTemplate: true, ...snippet(draft, description) };
}

function snippet(draft: Draft, description: string): Snippet {
  return { body: asSnippet(draft).split('\n'), description };
}

if (process.argv[1]?.endsWith('snippets.ts')) {
  writeFileSync('snippets/antrag.json', `${JSON.stringify(snippets(), null, 2)}\n`);
}
