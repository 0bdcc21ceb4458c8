import type { Temporal } from 'temporal-polyfill';
import { requiredFields } from '../check/new-head.ts';
import { formatDate } from '../dates/dates.ts';
import { dayText } from '../dates/day-text.ts';
import { asSnippet, type Draft } from '../draft/draft.ts';
import { draftOf } from '../draft/motion.ts';
import { type FieldName, fields } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import type { CommitteeFacts, ProfileFacts } from '../motion/profile.ts';
import type { Field, Shape, Table } from '../motion/shape.ts';
import type { Language } from '../text/language.ts';
import {
  type Completion,
  type CompletionContext,
  type Completions,
  imageEndings,
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
      return { items: keys(cursor, context) };
    case 'free-key':
      return { items: ruleIds(cursor.replace, false, context) };
    case 'value':
      return apartFromKey(values(cursor, context), context.text);
  }
}

/** A value needs a blank behind the colon. */
function apartFromKey({ items, path }: Completions, text: string): Completions {
  const apart = items.map((item) =>
    text[item.replace.start - 1] === ':' ? { ...item, insert: ` ${item.insert}` } : item,
  );
  return { items: apart, ...(path ? { path } : {}) };
}

type KeyCursor = Extract<Cursor, { at: 'key' }>;
type ValueCursor = Extract<Cursor, { at: 'value' }>;

/** The keys that are not there yet, those first that the motion can't do without. */
function keys(cursor: KeyCursor, { motion, language }: FieldContext): Completion[] {
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
        : field.meaning[language].replace(/[`.]/gu, ''),
      documentation: explainField(field, language),
      ...insertion(field, cursor),
      replace: cursor.replace,
    }));
}

/** Fields that others make needless: the short form of the stops. */
function replacedBy(table: Table, key: string, present: ReadonlySet<string>): boolean {
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
): Pick<Completion, 'insert' | 'isSnippet' | 'more'> {
  const name = Object.entries(table).find(([, row]) => row === field)?.[0];
  const draft =
    !inFlow && indent === 0 && name !== undefined && name in fields
      ? draftOf(name as FieldName)
      : undefined;
  if (draft && isBlock(draft))
    return { insert: asSnippet([`${field.key}:`, ...draft]), isSnippet: true };
  const shape = field.shape;
  if (!inFlow && shape.type === 'record') return { insert: `${field.key}:\n  `, more: true };
  return { insert: `${field.key}: `, more: hasValues(shape) };
}

function isBlock([first]: Draft): boolean {
  return typeof first === 'string' && first.startsWith('\n');
}

function hasValues(shape: Shape): boolean {
  if (shape.type === 'list') return hasValues(shape.of);
  return !['text', 'email', 'lines', 'number', 'time', 'record'].includes(shape.type);
}

function values({ field, shape, replace }: ValueCursor, context: FieldContext): Completions {
  const { language } = context;
  switch (shape.type) {
    case 'choice':
      return {
        items: shape.options.map(({ word, meaning }) => ({
          label: word,
          kind: 'word',
          ...(meaning[language] === word ? {} : { detail: meaning[language] }),
          insert: word,
          replace,
        })),
      };
    case 'date':
      return { items: dates(field, replace, context) };
    case 'meeting':
      return { items: [...meetings(replace, context), nextMeeting(replace, context)] };
    case 'path':
      return pathCompletion(field, replace, context);
    case 'mapping':
      return { items: names(field, shape.fields, shape.shorthand, replace, context) };
    case 'text':
      return { items: names(field, undefined, undefined, replace, context) };
    default:
      return { items: [] };
  }
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
  table: Table | undefined,
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
    ].flatMap(([key, text]) => (text === undefined ? [] : [`${key}: ${flow(text)}`]));
    const address = value.address?.value.map(flow).join(', ');
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

/** A text as it may stand between brackets. */
function flow(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .\-–()/]*$/u.test(text) ? text : JSON.stringify(text);
}

function pathCompletion(field: Field, replace: Range, { text }: FieldContext): Completions {
  const typed = text.slice(replace.start, replace.end);
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const endings = field.key === 'vorlage-datei' ? ['docx'] : imageEndings;
  return {
    items: [],
    path: {
      folder,
      inLink: false,
      replace: { start: replace.start + folder.length, end: replace.end },
      endings,
    },
  };
}
