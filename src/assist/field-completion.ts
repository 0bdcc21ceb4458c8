import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../dates/dates.ts';
import { dayText } from '../dates/day-text.ts';
import { asSnippet, type Draft } from '../draft/draft.ts';
import { draftOfField } from '../draft/motion.ts';
import { type FieldName, fields } from '../motion/fields.ts';
import { kindNamed, kinds } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import type { CommitteeFacts, ProfileFacts } from '../motion/profile.ts';
import { requiredFields } from '../motion/required.ts';
import type { Field, FieldTable } from '../motion/shape.ts';
import { flowScalar } from '../notation/quote.ts';
import type { Language } from '../text/language.ts';
import {
  type Completion,
  type CompletionContext,
  type Completions,
  imageEndings,
  type PathCompletion,
} from './completion.ts';
import type { Cursor, Range } from './cursor.ts';
import { explainField } from './explain-field.ts';
import { comingMeetings, committeesOf } from './meetings.ts';
import { ruleIds } from './rule-completion.ts';

export interface FieldContext extends CompletionContext {
  /** That the head or profile stands in. */
  text: string;
  /** The motion whose head it is; absent in a profile. */
  motion?: Motion;
  /** The profile whose text it is; absent in a motion. */
  profile?: ProfileFacts;
}

/** What may stand at a place among the keys of a head or profile. */
export function completeCursor(cursor: Cursor, context: FieldContext): Completions {
  switch (cursor.at) {
    case 'key':
      return apart({ items: keys(cursor, context) }, context.text);
    case 'free-key':
      return apart({ items: ruleIds(cursor.replace, false, context) }, context.text);
    case 'value':
      return apart(values(cursor, context), context.text);
  }
}

/** What stands behind the colon of a key or the dash of an item needs a blank before it. */
function apart({ items, path }: Completions, text: string): Completions {
  const spaced = items.map((item) =>
    isTight(text, item.replace.start) ? { ...item, insert: ` ${item.insert}` } : item,
  );
  return { items: spaced, ...(path ? { path } : {}) };
}

function isTight(text: string, offset: number): boolean {
  if (text[offset - 1] === ':') return true;
  return /(?:^|\n)[ \t]*(?:-[ \t]+)*-$/u.test(text.slice(Math.max(0, offset - 200), offset));
}

type KeyCursor = Extract<Cursor, { at: 'key' }>;
type ValueCursor = Extract<Cursor, { at: 'value' }>;

/** The keys that are not there yet, those first that the motion can't do without. */
function keys(cursor: KeyCursor, { motion, today, language }: FieldContext): Completion[] {
  const required = new Set<string>(
    motion && cursor.path.length === 0
      ? requiredFields(motion)
          .filter((name) => motion.facts[name] === undefined)
          .map((name) => fields[name].key)
      : [],
  );
  const offered = Object.values(cursor.table).filter(
    ({ key }) => !cursor.present.has(key) && !replacedBy(cursor.table, key, cursor.present),
  );
  return offered
    .toSorted((a, b) => Number(required.has(b.key)) - Number(required.has(a.key)))
    .map((field) => ({
      label: field.key,
      kind: 'key',
      detail: required.has(field.key)
        ? { de: 'fehlt noch', en: 'still missing' }[language]
        : brief(field.meaning[language]),
      documentation: explainField(field, { today, language }),
      ...insertion(field, cursor),
      replace: cursor.replace,
    }));
}

/** A sentence as a remark beside a word. */
function brief(sentence: string): string {
  return sentence.replaceAll('`', '').replace(/\.$/u, '');
}

/** Fields that others make needless: the short form of the stops. */
function replacedBy(table: FieldTable, key: string, present: ReadonlySet<string>): boolean {
  const { consultations, committee, meeting, agendaItem, public: isPublic } = fields;
  return (
    table.consultations?.key === consultations.key &&
    present.has(consultations.key) &&
    [committee.key, meeting.key, agendaItem.key, isPublic.key].includes(key)
  );
}

function insertion(
  field: Field,
  { inFlow, indent, table }: KeyCursor,
): Pick<Completion, 'insert' | 'isSnippet'> {
  const name = Object.entries(table).find(([, row]) => row === field)?.[0];
  const draft =
    !inFlow && indent === 0 && name !== undefined && name in fields
      ? draftOfField(name as FieldName)
      : undefined;
  if (draft && isBlock(draft))
    return { insert: asSnippet([`${field.key}:`, ...draft]), isSnippet: true };
  if (!inFlow && field.shape.type === 'record') return { insert: `${field.key}:\n  ` };
  return { insert: `${field.key}: ` };
}

function isBlock([first]: Draft): boolean {
  return typeof first === 'string' && first.startsWith('\n');
}

function values({ field, shape, replace }: ValueCursor, context: FieldContext): Completions {
  const { language } = context;
  switch (shape.type) {
    case 'choice': {
      const words = shape.options.map(({ word, meaning }) => ({
        label: word,
        kind: 'word' as const,
        ...(meaning[language] === word ? {} : { detail: meaning[language] }),
        insert: word,
        replace,
      }));
      return { items: [...(shape.open ? ownWord(replace, context) : []), ...words] };
    }
    case 'date':
      return { items: dates(field, replace, context) };
    case 'meeting':
      return { items: [...meetings(replace, context), nextMeeting(replace, context)] };
    case 'path':
      return pathCompletion(field, replace, context);
    case 'mapping':
      return { items: names(field, shape.fields, shape.shorthand, replace, context) };
    case 'text':
      return {
        items: names(field, undefined, undefined, replace, context),
        ...(shape.paths && { path: pathIn(replace, shape.paths, context) }),
      };
    default:
      return { items: [] };
  }
}

/** A kind as typed that is not in the list but behaves like one of it: Enter keeps it. */
function ownWord(replace: Range, { text, language }: FieldContext): Completion[] {
  const typed = text.slice(replace.start, replace.end);
  const kind = kindNamed(typed);
  if (!kind || kinds.some(({ word }) => word === kind.word)) return [];
  const detail = { de: 'eigenes Wort', en: 'a word of your own' }[language];
  return [{ label: kind.word, kind: 'word', detail, insert: kind.word, replace }];
}

/** Today, where it is the day of the letter; the meetings, where it is that of one. */
function dates(field: Field, replace: Range, context: FieldContext): Completion[] {
  if (field.key !== fields.date.key || !context.motion) return [];
  const { today, language } = context;
  return [date(today, { de: 'heute', en: 'today' }[language], replace, language)];
}

/** The meetings that the motion may go to, as completions. */
function meetings(replace: Range, { motion, today, language }: FieldContext): Completion[] {
  if (!motion) return [];
  const coming = comingMeetings(motion, today);
  const reachable = coming.find(({ isLate }) => !isLate);
  return coming.map((meeting) => {
    const { day, body, isLate } = meeting;
    const late = isLate ? { de: 'Frist vorbei', en: 'deadline over' }[language] : '';
    return {
      ...date(day, [body, late].filter(Boolean).join(', '), replace, language),
      ...(meeting === reachable && { isPreferred: true }),
    };
  });
}

function date(
  day: Temporal.PlainDate,
  detail: string,
  replace: Range,
  language: Language,
): Completion {
  return {
    label: formatDate(day),
    kind: 'date',
    detail: [dayText(day, language).split(',')[0], detail].filter(Boolean).join(' · '),
    insert: formatDate(day),
    replace,
  };
}

function nextMeeting(replace: Range, { language }: FieldContext): Completion {
  return {
    label: 'nächste',
    kind: 'word',
    detail: { de: 'zur nächsten Sitzung des Gremiums', en: "for the body's next meeting" }[
      language
    ],
    insert: 'nächste',
    replace,
  };
}

/** Names that the profile knows: bodies, recipients. */
function names(
  field: Field,
  table: FieldTable | undefined,
  shorthand: string | undefined,
  replace: Range,
  context: FieldContext,
): Completion[] {
  if (field.key === fields.committee.key && (!table || shorthand !== undefined))
    return committeesOf(context).flatMap(({ name }) =>
      name ? [{ label: name.value, kind: 'name' as const, insert: name.value, replace }] : [],
    );
  if (field.key === fields.recipients.key && table)
    return committeesOf(context).flatMap((committee) => recipientsOf(committee, replace));
  return [];
}

function recipientsOf({ name, recipient }: CommitteeFacts, replace: Range): Completion[] {
  return (recipient?.value ?? []).flatMap(({ value }) => {
    const entries = [
      ['gremium', value.committee?.value ?? name?.value],
      ['anrede', value.form?.value],
      ['titel', value.academicTitle?.value],
      ['name', value.name?.value],
      ['funktion', value.office?.value],
    ].flatMap(([key, text]) => (text === undefined ? [] : [`${key}: ${flowScalar(text)}`]));
    const address = value.address?.value.map(flowScalar).join(', ');
    const label = [value.form?.value, value.name?.value].filter(Boolean).join(' ');
    if (label === '') return [];
    return [
      {
        label,
        kind: 'name' as const,
        ...(name ? { detail: name.value } : {}),
        insert: `{${[...entries, ...(address ? [`anschrift: [${address}]`] : [])].join(', ')}}`,
        replace,
      },
    ];
  });
}

function pathCompletion(field: Field, replace: Range, context: FieldContext): Completions {
  const endings = field.key === 'vorlage-datei' ? ['docx', 'dotx', 'dotm', 'docm'] : imageEndings;
  return { items: [], path: pathIn(replace, endings, context) };
}

function pathIn(
  replace: Range,
  endings: readonly string[],
  { text }: FieldContext,
): PathCompletion {
  const typed = text.slice(replace.start, replace.end);
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const start = replace.start + folder.length;
  return { folder, inLink: false, replace: { start, end: replace.end }, endings };
}
