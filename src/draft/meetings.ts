import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { comparableText } from '../text/comparable.ts';

/** Days of meetings to be added to a profile, as it has them. */
export interface MeetingsOf {
  body: string;
  days: readonly string[];
}

/** Meetings by their bodies, each in the order in which it comes first. */
export function byBody(meetings: readonly { body: string; day: string }[]): MeetingsOf[] {
  return [...new Set(meetings.map(({ body }) => body))].map((body) => ({
    body,
    days: meetings.filter((meeting) => meeting.body === body).map(({ day }) => day),
  }));
}

export interface WithMeetings {
  text: string;
  /** How many days were added. */
  added: number;
}

/**
 * The text of an `antrag.yml` with meetings added to its bodies; what it says already stays, with
 * its comments.
 *
 * @param text that it has so far; absent where there is none yet
 * @returns `undefined` where its YAML is broken, or has something else in the place
 */
export function withMeetings(
  text: string | undefined,
  all: readonly MeetingsOf[],
): WithMeetings | undefined {
  const isNew = text === undefined || text.trim() === '';
  const document = isNew ? new Document({}) : parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) return undefined;
  let listed = document.get('gremien');
  if (listed === undefined || listed === null) {
    listed = document.createNode([]);
    document.set('gremien', listed);
  }
  if (!isSeq(listed)) return undefined;
  let added = 0;
  for (const { body, days } of all) {
    if (days.length === 0) continue;
    const committee = committeeOf(listed, body, document);
    const known = committee.get('sitzungen');
    if (known !== undefined && known !== null && !isSeq(known)) return undefined;
    const meetings = isSeq(known) ? known : new YAMLSeq();
    if (!isSeq(known)) {
      meetings.flow = true;
      committee.set('sitzungen', meetings);
    }
    const there = new Set(meetings.items.map(dayOf));
    for (const day of days) {
      if (there.has(day)) continue;
      there.add(day);
      meetings.add(document.createNode(day));
      added += 1;
    }
  }
  if (listed.items.length === 0) document.delete('gremien');
  return { text: document.toString({ lineWidth: 0, flowCollectionPadding: false }), added };
}

function committeeOf(listed: YAMLSeq, body: string, document: Document): YAMLMap {
  const wanted = comparableText(body);
  const known = listed.items.find(
    (item) => isMap(item) && comparableText(String(item.get('name'))) === wanted,
  );
  if (isMap(known)) return known;
  const made = document.createNode({ name: body }) as YAMLMap;
  listed.add(made);
  return made;
}

/** A day, or a mapping with the day and more. */
function dayOf(item: unknown): string {
  const value = isMap(item) ? item.get('datum') : isScalar(item) ? item.value : item;
  const [, day = '', month = '', year] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/u.exec(String(value)) ?? [];
  return year === undefined
    ? String(value)
    : `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`;
}
