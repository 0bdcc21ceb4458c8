import { asSnippet } from '../draft/draft.ts';
import { newSection } from '../draft/motion.ts';
import type { Kind } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import { isKnownIn, type SectionName, sections } from '../motion/sections.ts';
import {
  type Completion,
  type CompletionContext,
  type Completions,
  imageEndings,
  noCompletions,
} from './completion.ts';
import { ruleIds } from './rule-completion.ts';

/** What may stand in the text: missing sections, files, rules to switch off. */
export function completeBody(
  motion: Motion,
  offset: number,
  context: CompletionContext,
): Completions {
  const { text } = motion;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const before = text.slice(start, offset);
  const after = text.slice(offset, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/u, '');

  const link = /!?\[[^\]\n]*\]\(<?([^()<>\n]*)$/u.exec(before);
  if (link) {
    const typed = link[1] ?? '';
    const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
    const rest = /^[^)>\n]*/u.exec(after)?.[0].length ?? 0;
    const isImage = link[0].startsWith('!');
    return {
      items: [],
      path: {
        folder,
        inLink: true,
        replace: { start: offset - typed.length + folder.length, end: offset + rest },
        ...(isImage ? { endings: imageEndings } : {}),
      },
    };
  }

  const comment = /<!--\s*regel-aus:(?:[^>]*,)?\s*([\w-]*)$/u.exec(before);
  if (comment) {
    const typed = comment[1]?.length ?? 0;
    return { items: ruleIds({ start: offset - typed, end: offset }, true, context) };
  }

  const heading = /^ {0,3}(#{1,6})([ \t]*)[^#\n]*$/u.exec(before);
  const blank = before === '' && after.trim() === '' && isBetweenBlocks(text, start, lineEnd);
  if (!heading && !blank) return noCompletions;
  const replace = { start, end: offset + after.trimEnd().length };
  const marks = heading?.[1] ?? '##';
  return {
    items: missingSections(motion).map((name) =>
      section(name, marks, blank, replace, motion.kind, context),
    ),
  };
}

/** Whether the empty line at `start` has no text right above it and none right below. */
function isBetweenBlocks(text: string, start: number, lineEnd: number): boolean {
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1)).trim();
  const below = lineEnd < 0 ? '' : (/^[^\n]*/u.exec(text.slice(lineEnd + 1))?.[0].trim() ?? '');
  return /^(?:$|#{1,6}\s|---$)/u.test(above) && /^(?:$|#{1,6}\s)/u.test(below);
}

/** The known sections that are not there yet: those that the kind needs, then the others. */
function missingSections({ kind, sections: present }: Motion): SectionName[] {
  const there = new Set(present.map(({ name }) => name));
  const needed: readonly SectionName[] = [kind.votedOn, ...kind.sections];
  const others = (Object.keys(sections) as SectionName[]).filter(
    (name) => !needed.includes(name) && !isOthersVote(name, kind) && isKnownIn(name, kind),
  );
  return [...needed, ...others].filter((name) => !there.has(name));
}

/** An inquiry has no resolution, a motion no questions. */
function isOthersVote(name: SectionName, kind: Kind): boolean {
  return (name === 'resolution' || name === 'questions') && name !== kind.votedOn;
}

function section(
  name: SectionName,
  marks: string,
  whole: boolean,
  replace: Completion['replace'],
  kind: Kind,
  { language }: CompletionContext,
): Completion {
  const { heading, meaning } = sections[name];
  const needed = name === kind.votedOn || kind.sections.includes(name);
  return {
    label: `${marks} ${heading}`,
    kind: 'section',
    ...(needed ? { detail: { de: 'fehlt noch', en: 'still missing' }[language] } : {}),
    documentation: meaning[language],
    ...(whole
      ? { insert: asSnippet(newSection(name, kind)), isSnippet: true }
      : { insert: `${marks} ${heading}\n\n` }),
    replace,
  };
}
