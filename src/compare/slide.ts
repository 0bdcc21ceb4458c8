import type { ChangedSpot } from './spot.ts';
import { isSign, type Token } from './tokens.ts';

/** Articles and prepositions: they belong to what follows them, no phrase ends in one. */
export const leadingWords = wordSet(
  'der die das den dem des ein eine einen einem einer eines in im an am auf aus bei beim mit nach ' +
    'seit von vom zu zum zur für durch gegen ohne um über unter vor zwischen dass',
);
/** Words that join: a phrase ends in one only where it has to. */
const joining = wordSet('und oder sowie als wie');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * What comes or goes can often be said at several places: of „die Stadt, die Kreise“ either
 * „Stadt, die“ or „die Stadt,“ is struck. Moves each to where people part words: at the start of
 * the sentence, behind a sign, not behind „die“; and two that meet are one.
 */
export function slid(
  spots: readonly ChangedSpot[],
  old: readonly Token[],
  now: readonly Token[],
): ChangedSpot[] {
  const result: ChangedSpot[] = [];
  for (const [index, spot] of spots.entries()) {
    const last = result.at(-1);
    const room = { from: last?.end ?? 0, to: spots[index + 1]?.start ?? old.length };
    const own = best(spot, room, old, now);
    if (last && last.end === own.start && last.newEnd === own.newStart) {
      result[result.length - 1] = { ...last, end: own.end, newEnd: own.newEnd };
    } else result.push(own);
  }
  return result;
}

/** The place of a spot that reads best: one that meets the spot before it, else by its ends. */
function best(
  spot: ChangedSpot,
  room: { from: number; to: number },
  old: readonly Token[],
  now: readonly Token[],
): ChangedSpot {
  const isStruck = spot.newStart === spot.newEnd;
  if (!isStruck && spot.start !== spot.end) return spot;
  const whole = isStruck ? old : now;
  const places = [spot];
  for (const step of [-1, 1]) {
    for (let moved = shifted(spot, step); isWithin(moved, room); moved = shifted(moved, step)) {
      const [from, to] = isStruck ? [moved.start, moved.end] : [moved.newStart, moved.newEnd];
      const [gone, come] = step < 0 ? [to, from] : [from - 1, to - 1];
      if (!isAlike(whole[gone], whole[come])) break;
      places.push(moved);
    }
  }
  const meeting = places.find(({ start }) => room.from > 0 && start === room.from);
  const score = ({ start, end, newStart, newEnd }: ChangedSpot) =>
    isStruck
      ? ends(whole, start, end)
      : ends(whole, newStart, newEnd) + (isHung(whole[newStart]) ? 0.5 : 0);
  return meeting ?? places.reduce((found, place) => (score(place) > score(found) ? place : found));
}

function shifted({ start, end, newStart, newEnd }: ChangedSpot, by: number): ChangedSpot {
  return { start: start + by, end: end + by, newStart: newStart + by, newEnd: newEnd + by };
}

function isWithin(
  { start, end }: ChangedSpot,
  { from, to }: { from: number; to: number },
): boolean {
  return start >= from && end <= to;
}

function isAlike(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.text === other?.text && one.glued === other.glued;
}

/** How well a stretch of a sentence can be taken out of it. */
function ends(tokens: readonly Token[], start: number, end: number): number {
  const last = tokens[end - 1]?.text.toLowerCase() ?? '';
  const open = leadingWords.has(last) ? 2 : joining.has(last) ? 1 : 0;
  return edge(tokens, start) + edge(tokens, end) - open;
}

/** Whether words part here anyhow. */
function edge(tokens: readonly Token[], at: number): number {
  const [before, behind] = [tokens[at - 1], tokens[at]];
  if (!before || !behind) return 2;
  return isSign(before) || isSign(behind) ? 1 : 0;
}

/** Whether it begins with the comma before it, and so hangs on a word. */
function isHung(token: Token | undefined): boolean {
  return token?.text === ',' || token?.text === ';';
}
