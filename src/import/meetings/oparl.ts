import { bodyIn, type FoundMeeting, isCancelled } from './meeting.ts';

type Json = Record<string, unknown>;

/**
 * The meetings of a saved answer of OParl 1.1 (https://oparl.org/spezifikation): a list, a page of
 * one, a single meeting, or a line each. Servers take it lightly, and so does this: an object may
 * stand for a list, the type may be missing, and `end` may lie before `start`, which is passed over.
 */
export function meetingsInOparl(
  text: string,
  nominatives: (phrase: string) => string[],
): FoundMeeting[] {
  return objectsIn(parsed(text)).flatMap((meeting): FoundMeeting[] => {
    const [, year, month = '', day = '', time] =
      /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}:\d{2}))?/u.exec(String(meeting.start ?? '')) ??
      [];
    if (year === undefined || meeting.deleted === true) return [];
    const name = typeof meeting.name === 'string' ? meeting.name : '';
    const organization = asList(meeting.organization).find(
      (one): one is Json => isObject(one) && typeof one.name === 'string',
    );
    const title = typeof organization?.name === 'string' ? organization.name : name;
    const body = bodyIn(title, nominatives);
    if (body === '') return [];
    const two = (value: string) => value.padStart(2, '0');
    const state = String(meeting.meetingState ?? '');
    return [
      {
        body,
        day: `${two(day)}.${two(month)}.${year}`,
        iso: `${year}-${two(month)}-${two(day)}`,
        ...(time && time !== '00:00' && { time }),
        cancelled: meeting.cancelled === true || isCancelled(name) || isCancelled(state),
      },
    ];
  });
}

/** JSON with characters of control in its texts, or an object a line. */
function parsed(text: string): unknown {
  const plain = text.replace(/^\uFEFF/u, '').replace(/[\u0000-\u001F]/gu, ' ');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => line.trim().startsWith('{'))) throw error;
    return lines.map((line) => JSON.parse(line.replace(/[\u0000-\u001F]/gu, ' ')));
  }
}

/** What is a meeting, however deep: by its type, or by its beginning where it has none. */
function objectsIn(root: unknown): Json[] {
  const found: Json[] = [];
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const next = stack.shift();
    if (Array.isArray(next)) stack.unshift(...next);
    else if (isObject(next)) {
      const type = typeof next.type === 'string' ? next.type : undefined;
      if (
        type?.endsWith('/Meeting') ||
        (type === undefined && next.start !== undefined && next.startDate === undefined)
      )
        found.push(next);
      else
        stack.unshift(
          ...[next.data, next.meeting, next.items, next.results].filter((one) => one !== undefined),
        );
    }
  }
  return found;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
