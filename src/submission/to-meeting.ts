import { isMeeting, toBody } from '../german/meetings.ts';
import { listed, onDays, spaced } from '../german/sentence.ts';
import { sameName } from './names.ts';
import type { Stop } from './stops.ts';

type Lead = 'zur' | 'für die';

/**
 * `zur Sitzung des Beirats … am 24.05.2012`, `zur nächsten Sitzung des Gemeinderats`, `zum
 * Landesparteitag am …`; several stops in a row. Empty where nothing is known.
 */
export function toMeeting(stops: readonly Stop[], lead: Lead): string {
  let before: Said | undefined;
  const parts: string[] = [];
  for (const group of byBody(stops)) {
    const said = saidOf(group, lead);
    if (!said) continue;
    parts.push(before && goesOn(before, said) ? said.tail : spaced(said.opening, said.tail));
    before = said;
  }
  return listed(parts);
}

/** What is said of the meetings of one body. */
interface Said {
  /** `zur Sitzung` */
  opening: string;
  /** `des Beirats am 24.05.2012` */
  tail: string;
  isWhole: boolean;
}

/**
 * "zur Sitzung des A am … und des B am …": without a day, or without the body, it must be said
 * again, else it would be one meeting of both.
 */
function goesOn(before: Said, said: Said): boolean {
  return before.isWhole && said.isWhole && before.opening === said.opening;
}

function saidOf([first, ...others]: readonly Stop[], lead: Lead): Said | undefined {
  if (!first) return undefined;
  const { body, meeting } = first;
  const isNext = meeting?.type === 'next';
  const days = listed([first, ...others].flatMap((stop) => daysSaid(stop) ?? []));
  const itself = body && isMeeting(body.name) && body.forms;
  const to = itself && toBody(itself, lead === 'zur' ? 'zu' : 'für', isNext);
  if (to) return { opening: to, tail: days, isWhole: false };
  const genitive = body?.forms?.genitive;
  const tail = spaced(genitive, days);
  if (tail === '' && !isNext) return undefined;
  const opening = openings[lead][others.length > 0 ? 'several' : isNext ? 'next' : 'one'];
  return { opening, tail, isWhole: genitive !== undefined && days !== '' };
}

const openings = {
  zur: { one: 'zur Sitzung', next: 'zur nächsten Sitzung', several: 'zu den Sitzungen' },
  'für die': {
    one: 'für die Sitzung',
    next: 'für die nächste Sitzung',
    several: 'für die Sitzungen',
  },
};

function daysSaid({ meeting }: Stop): string | undefined {
  return meeting?.type === 'days' ? onDays(meeting.first, meeting.last) : undefined;
}

/** Stops in a row that are one body on several days. */
function byBody(stops: readonly Stop[]): Stop[][] {
  const groups: Stop[][] = [];
  for (const stop of stops) {
    const group = groups.at(-1);
    const [last] = group ?? [];
    const isSame = last?.body && stop.body && sameName(last.body.name, stop.body.name);
    if (group && isSame && last && daysSaid(last) && daysSaid(stop)) group.push(stop);
    else groups.push([stop]);
  }
  return groups;
}
