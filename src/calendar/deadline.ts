import type { Temporal } from 'temporal-polyfill';
import type { deadline, FederalState } from '../motion/settings.ts';
import type { Facts } from '../motion/shape.ts';
import { holidayOn } from './holidays.ts';

/** `frist` as read. */
export type Deadline = Facts<typeof deadline>;

/** The last moment to submit for a meeting. */
export interface LastDay {
  day: Temporal.PlainDate;
  /** Until which hour; without it the whole day. */
  time?: Temporal.PlainTime;
}

/** More days or weeks than any council asks for: what is above is a slip of the keyboard. */
const most = 1000;

/**
 * The last day on which a motion for a meeting may arrive.
 *
 * Rules of procedure differ, so nothing is assumed: without amount, unit and way of counting
 * there is no day. Counting backwards, the last day does not move when it is a Sunday or a
 * holiday. Without a federal state no holiday is known, and none is left out.
 *
 * @param closing the meeting's own closing date (`antragsschluss`), which wins
 * @param places what names the place, for holidays of its own
 */
export function lastDay(
  meeting: Temporal.PlainDate,
  deadline: Deadline | undefined,
  closing?: Temporal.PlainDate,
  places: readonly string[] = [],
): LastDay | undefined {
  const day = closing ?? counted(meeting, deadline, places);
  if (!day) return undefined;
  const time = deadline?.time?.value;
  return time ? { day, time } : { day };
}

function counted(
  meeting: Temporal.PlainDate,
  deadline: Deadline | undefined,
  places: readonly string[],
): Temporal.PlainDate | undefined {
  const amount = deadline?.amount?.value;
  const unit = deadline?.unit?.value;
  const counting = deadline?.counting?.value;
  if (amount === undefined || unit === undefined || counting === undefined) return undefined;
  if (!Number.isInteger(amount) || amount < 0 || amount > most) return undefined;

  const state = deadline?.state?.value;
  const nth = {
    days: () => meeting.subtract({ days: amount }),
    weeks: () => meeting.subtract({ weeks: amount }),
    weekdays: () => back(meeting, amount, (day) => isWeekday(day, state, places)),
    workdays: () =>
      back(meeting, amount, (day) => day.dayOfWeek < 6 && isWeekday(day, state, places)),
  }[unit]();
  // "Volle Tage": the nth day must be whole, so receipt is on the day before it.
  return counting === 'full-days' ? nth.subtract({ days: 1 }) : nth;
}

/** The nth counting day before a day. */
function back(
  from: Temporal.PlainDate,
  amount: number,
  counts: (day: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let day = from;
  for (let left = amount; left > 0; ) {
    day = day.subtract({ days: 1 });
    if (counts(day)) left--;
  }
  return day;
}

/** Monday to Saturday, no public holiday. */
function isWeekday(
  day: Temporal.PlainDate,
  state: FederalState | undefined,
  places: readonly string[],
): boolean {
  return day.dayOfWeek < 7 && !(state && holidayOn(day, state, places));
}
