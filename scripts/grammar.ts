import { writeFileSync } from 'node:fs';
import { fields } from '../src/motion/fields.ts';
import { type SectionRow, sections } from '../src/motion/sections.ts';
import type { FieldTable, Shape } from '../src/motion/shape.ts';

/**
 * The TextMate grammar of the dialect: Markdown, in which the head, the known sections and what
 * the dialect reads otherwise than Markdown are marked. Its words come from the tables of
 * `src/motion`, so that the editor colours exactly what the reader knows.
 *
 * `npm run generate` writes `syntaxes/antrag.tmLanguage.json`; a test holds that it is current.
 */
export function grammar(): object {
  return {
    name: 'Antrag',
    scopeName: 'text.html.markdown.antrag',
    patterns: [
      { include: '#head' },
      { include: '#section' },
      { include: '#bold-section' },
      { include: '#formula' },
      { include: '#date' },
      { include: '#letter-list' },
      { include: '#prose' },
      { include: 'text.html.markdown' },
    ],
    injections: {
      // VS Code looks for the scopes of an injection anywhere in the stack.
      'L:meta.embedded.block.frontmatter - string - comment': {
        patterns: [{ include: '#scalar-field' }, { include: '#field' }],
      },
      'L:markup.list.numbered - markup.fenced_code - markup.inline.raw': {
        patterns: [{ include: '#point' }],
      },
      'L:text.html.markdown.antrag - meta.embedded - markup.fenced_code - markup.inline.raw - markup.raw - markup.underline.link - comment':
        { patterns: [{ include: '#star' }] },
      'L:comment': { patterns: [{ include: '#rule-off' }] },
    },
    repository: {
      head: {
        name: 'meta.head.antrag',
        begin: '\\A\\x{FEFF}?(---)[ \\t]*$',
        beginCaptures: { 1: { name: 'punctuation.definition.begin.frontmatter' } },
        contentName: 'meta.embedded.block.frontmatter',
        end: '^(---)[ \\t]*$',
        endCaptures: { 1: { name: 'punctuation.definition.end.frontmatter' } },
        patterns: [
          {
            begin: '^(?!---[ \\t]*$)',
            while: '^(?!---[ \\t]*$)',
            patterns: [{ include: 'source.yaml' }],
          },
        ],
      },
      // The head forgives: a value that is no list or mapping reaches to the end of the line,
      // whatever YAML would make of a colon, a # or a quote in it.
      'scalar-field': {
        begin: `^([ \\t]*(?:-[ \\t]+)*)(${alternatives(keys)})([ \\t]*:)(?=[ \\t]+[^\\s\\[{|>&!#])`,
        beginCaptures: fieldCaptures,
        end: '$',
        patterns: [
          {
            match: "\\G[ \\t]+(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*')(?=[ \\t]*$)",
            name: 'string.quoted.yaml',
          },
          {
            match: '\\G[ \\t]+(.+?)[ \\t]*$',
            captures: { 1: { name: 'string.unquoted.plain.out.yaml' } },
          },
        ],
      },
      // Whatever else a field holds is YAML; of its own, since YAML's rules wait for a key first.
      field: {
        begin: `^([ \\t]*(?:-[ \\t]+)*)(${alternatives(keys)})([ \\t]*:)(?=[ \\t]|$)`,
        beginCaptures: fieldCaptures,
        end: '$',
        patterns: [{ include: 'source.yaml' }],
      },
      section: {
        match: `^ {0,3}((#{1,6})[ \\t]+(${headings})[ \\t]*(:?)[ \\t]*(#*))[ \\t]*$`,
        captures: {
          1: { name: 'markup.heading.markdown' },
          2: { name: 'punctuation.definition.heading.markdown' },
          3: { name: sectionScope },
          4: { name: 'punctuation.separator.heading.antrag' },
          5: { name: 'punctuation.definition.heading.markdown' },
        },
      },
      // A line that is only a bold section title is that section's heading.
      'bold-section': {
        match: `^ {0,3}((\\*\\*|__)(${headings})[ \\t]*(:?)(\\2)[ \\t]*(:?))[ \\t]*$`,
        captures: {
          1: { name: 'markup.heading.markdown' },
          2: { name: 'punctuation.definition.bold.markdown' },
          3: { name: sectionScope },
          4: { name: 'punctuation.separator.heading.antrag' },
          5: { name: 'punctuation.definition.bold.markdown' },
          6: { name: 'punctuation.separator.heading.antrag' },
        },
      },
      formula: {
        match: `(?i)^ {0,3}(?=\\p{L})(?:.*?[ \\t](${voting})|wir[ \\t]+(beantragen))${addition}[ \\t]*:[ \\t]*$`,
        name: 'meta.formula.antrag',
        captures: {
          1: { name: 'keyword.control.formula.antrag' },
          2: { name: 'keyword.control.formula.antrag' },
        },
      },
      // `24. September …` at the start of a line is a date, no point 24.
      date: line(`(?i)^ {0,3}\\d{1,2}\\.[ \\t]+(?:${months})(?![\\p{L}])`),
      'letter-list': {
        ...line('^( {0,3})([A-Za-z][.)]|[•–o])(?=[ \\t]+\\S)'),
        name: 'markup.list.numbered.antrag',
        beginCaptures: { 2: { name: 'punctuation.definition.list.begin.markdown' } },
      },
      // Letters and dashes are markers only where a paragraph may begin, never inside one.
      prose: {
        begin: '^(?= {0,3}(?![-*+][ \\t]|\\d{1,9}[.)][ \\t]|[#>`~|<]|[-*_=]{3})\\S)',
        while: '^(?= {0,3}(?:[A-Za-z][.)]|[•–o])[ \\t]+\\S)',
        patterns: [{ include: 'text.html.markdown' }],
      },
      point: {
        match: '(?:^|\\G)([ \\t]*)([A-Za-z]{1,2}\\)|•)(?=[ \\t]+\\S)',
        captures: { 2: { name: 'punctuation.definition.list.begin.markdown' } },
      },
      // Bürger*innen: a star between letters is a letter.
      star: { match: '(?<=\\p{L})\\*+(?=\\p{L})', name: 'constant.character.star.antrag' },
      'rule-off': {
        match: '\\b(regel-aus)(:)[ \\t]*([\\p{L}\\d, \\t-]*[\\p{L}\\d])',
        captures: {
          1: { name: 'keyword.other.directive.antrag' },
          2: { name: 'punctuation.separator.directive.antrag' },
          3: { name: 'constant.other.rule.antrag' },
        },
      },
    },
  };
}

const sectionScope = 'entity.name.section.markdown entity.name.type.section.antrag';

const fieldCaptures = {
  1: { patterns: [{ match: '-', name: 'punctuation.definition.block.sequence.item.yaml' }] },
  2: { name: 'entity.name.tag.yaml entity.name.tag.field.antrag' },
  3: { name: 'punctuation.separator.key-value.mapping.yaml' },
};

const voting =
  '(?:möge|mögen|wolle|wollen)(?:[ \\t].*)?[ \\t]beschließen|beschließt|beschließen|beantragt|beantragen';

const addition = '(?:[ \\t]+(?:daher|deshalb|hiermit|folgendes|folgende[nr]?[ \\t]+\\p{L}+))?';

const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

const headings = `(?i:${Object.values<SectionRow>(sections)
  .flatMap((row) => [row.heading, ...row.synonyms])
  .toSorted((a, b) => b.length - a.length)
  .map((heading) =>
    spelled(heading)
      .replace(/ *\/ */gu, '[ \\t]*/[ \\t]*')
      .replace(/ /gu, '[ \\t]+'),
  )
  .join('|')})`;

/** Every key that may stand in a motion's head, at any depth. */
const keys = [...new Set(keysOf(fields))];

function keysOf(table: FieldTable): string[] {
  return Object.values(table).flatMap(({ key, shape }) => [key, ...keysOf(tableIn(shape))]);
}

function tableIn(shape: Shape): FieldTable {
  if (shape.type === 'mapping') return shape.fields;
  return shape.type === 'list' ? tableIn(shape.of) : {};
}

/** A part of a line that Markdown would read otherwise; the rest of the line is Markdown. */
function line(begin: string): object {
  return { begin, while: '(?!)', patterns: [{ include: 'text.html.markdown' }] };
}

function alternatives(keys: readonly string[]): string {
  return keys
    .toSorted((a, b) => b.length - a.length)
    .map((key) => umlautKey(key))
    .join('|');
}

/** A key as it may be typed: `empfaenger` also as `empfänger`. */
function umlautKey(key: string): string {
  return key.replace(/ae|oe|ue|ss/gu, (pair) => {
    const umlaut = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß' }[pair] ?? pair;
    return `(?:${pair}|${spelled(umlaut)})`;
  });
}

/** A word with its umlauts composed or decomposed. */
function spelled(word: string): string {
  return word.replace(/[äöüÄÖÜ]/gu, (letter) => `(?:${letter}|${letter.normalize('NFD')})`);
}

if (process.argv[1]?.endsWith('grammar.ts')) {
  writeFileSync('syntaxes/antrag.tmLanguage.json', `${JSON.stringify(grammar(), null, 2)}\n`);
}
