import { spaced } from '../german/sentence.ts';
import type { Title } from '../letter/letter.ts';
import { textOfHeading } from '../motion/heading.ts';
import type { Motion } from '../motion/motion.ts';
import { plain, plainValue } from '../submission/plain.ts';
import { type Stop, stopsOf, withoutSeat } from '../submission/stops.ts';
import { genitiveWithSeats, isJoint, submittersOf } from '../submission/submitters.ts';
import { toMeeting } from '../submission/to-meeting.ts';
import { kindWords } from './kind.ts';

export function title(motion: Motion): Title {
  const subject = subjectOf(motion);
  const reference = referenceLine(motion);
  return {
    main: plainValue(motion.facts.title) ?? generated(motion),
    ...(subject && { subject }),
    ...(reference && { reference }),
  };
}

/** From `betreff`, or the heading that serves instead. */
export function subjectOf(motion: Motion): string | undefined {
  const heading = motion.subjectHeading;
  return plainValue(motion.facts.subject) ?? plain(heading && textOfHeading(heading));
}

function generated(motion: Motion): string {
  const submitters = submittersOf(motion);
  const stops = stopsOf(motion);
  const seats = new Set(submitters.map(({ seat }) => seat?.name));
  const [seat] = seats.size === 1 ? seats : [];
  return spaced(
    kindWords(motion, isJoint(submitters)).title,
    genitiveWithSeats(submitters),
    motion.kind.asks === 'state' ? 'auf Verabschiedung einer Resolution' : undefined,
    motion.kind.spares.includes('meeting') && stops.every((stop) => !stop.meeting)
      ? undefined
      : toMeeting(withoutSeat(stops, seat), 'für die'),
  );
}

/** `Vorlage 2022/0415 · TOP 6 · nichtöffentlich` */
function referenceLine(motion: Motion): string | undefined {
  const stops = stopsOf(motion);
  const number = plainValue(motion.facts.reference);
  const parts = [
    ...(number ? [/^\p{L}{3}/u.test(number) ? number : `Vorlage ${number}`] : []),
    ...perBody(stops, ({ agendaItem }) => agendaItem && agendaItemNamed(agendaItem)),
    ...perBody(stops, ({ isPublic }) => (isPublic ? undefined : 'nichtöffentlich')),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** Said once where it holds for all stops, else with the body it holds for. */
function perBody(stops: readonly Stop[], say: (stop: Stop) => string | undefined): string[] {
  const said = stops.map(say);
  const [first] = said;
  if (said.every((one) => one === first)) return first ? [first] : [];
  const each = stops.flatMap(({ body }, index) => {
    const one = said[index];
    if (!one) return [];
    return body ? `${one} (${body.name})` : one;
  });
  return [...new Set(each)];
}

export function agendaItemNamed(agendaItem: string): string {
  return /^\p{L}{2}/u.test(agendaItem) ? agendaItem : `TOP ${agendaItem}`;
}
