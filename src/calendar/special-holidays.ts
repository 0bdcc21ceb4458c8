import { getHolidayByDate } from 'feiertagejs';
import type { Temporal } from 'temporal-polyfill';
import type { FederalState } from '../motion/settings.ts';

/** Public holidays of one year or one place, which no rule of a federal state as a whole tells. */

interface Once {
  day: string;
  states: readonly FederalState[];
  name: string;
}

/**
 * Holidays of one year.
 *
 * @see https://gesetze.berlin.de (Gesetz über die Sonn- und Feiertage, § 1)
 */
const once: readonly Once[] = [
  {
    day: '2020-05-08',
    states: ['BE'],
    name: '75. Jahrestag der Befreiung vom Nationalsozialismus',
  },
  {
    day: '2025-05-08',
    states: ['BE'],
    name: '80. Jahrestag der Befreiung vom Nationalsozialismus',
  },
  { day: '2028-06-17', states: ['BE'], name: '75. Jahrestag des Volksaufstands in der DDR' },
];

interface Local {
  states: readonly FederalState[];
  name: string;
  isOn: (day: Temporal.PlainDate) => boolean;
  places: readonly string[];
}

/** Holidays of places. Of places that keep them in some quarters only nothing is said. */
const local: readonly Local[] = [
  // Bayerisches Feiertagsgesetz, Art. 1 Abs. 2
  {
    states: ['BY'],
    name: 'Augsburger Friedensfest',
    isOn: ({ month, day }) => month === 8 && day === 8,
    places: ['Augsburg'],
  },
  // Sächsische Fronleichnamsverordnung
  {
    states: ['SN'],
    name: 'Fronleichnam',
    isOn: isCorpusChristi,
    places: [
      'Crostwitz',
      'Nebelschütz',
      'Panschwitz-Kuckau',
      'Puschwitz',
      'Räckelwitz',
      'Radibor',
      'Ralbitz-Rosenthal',
      'Wittichenau',
    ],
  },
  // Thüringer Feiertagsgesetz, § 10: the Eichsfeld, and where it was kept before 1994
  {
    states: ['TH'],
    name: 'Fronleichnam',
    isOn: isCorpusChristi,
    places: [
      'Eichsfeld',
      'Heiligenstadt',
      'Leinefelde-Worbis',
      'Dingelstädt',
      'Südeichsfeld',
      'Buttlar',
      'Geisa',
      'Schleid',
      'Zella/Rhön',
    ],
  },
];

/**
 * Mariä Himmelfahrt is a holiday in Bavaria where more Catholics live than Protestants: in all
 * but some 350 of 2,056 places, of which these are the larger ones.
 */
const withoutAssumption: readonly string[] = [
  'Ansbach',
  'Bayreuth',
  'Coburg',
  'Erlangen',
  'Fürth',
  'Hof',
  'Kulmbach',
  'Nürnberg',
  'Schwabach',
];

/**
 * The German name of a holiday of one year or place.
 *
 * @param places what names the place: a municipality, a body
 */
export function specialHolidayOn(
  day: Temporal.PlainDate,
  state: FederalState,
  places: readonly string[],
): string | undefined {
  const iso = day.toString();
  const found =
    once.find((one) => one.day === iso && one.states.includes(state)) ??
    local.find((one) => one.states.includes(state) && one.isOn(day) && isAmong(one.places, places));
  return found?.name;
}

/** Whether a holiday of the state is none at a place. */
export function isKeptElsewhere(
  { month, day }: Temporal.PlainDate,
  state: FederalState,
  places: readonly string[],
): boolean {
  return state === 'BY' && month === 8 && day === 15 && isAmong(withoutAssumption, places);
}

function isAmong(names: readonly string[], places: readonly string[]): boolean {
  return names.some((name) => {
    // "Landkreis Augsburg" is not the town; the Eichsfeld is a district.
    const town = name === 'Eichsfeld' ? '' : '(?<!(?:[Kk]reis|[Kk]reis(?:es|tags?)) )';
    const word = new RegExp(`(?<![\\p{L}-])${town}${name}(?![\\p{L}-])`, 'u');
    return places.some((place) => word.test(place));
  });
}

/** The library has the day by the states that keep it everywhere. */
function isCorpusChristi(day: Temporal.PlainDate): boolean {
  return getHolidayByDate(day.toString(), 'BY')?.name === 'FRONLEICHNAM';
}
