import type { Declension } from '../../german/declension.ts';
import { capitalized } from '../../german/sentence.ts';
import type { Motion } from '../../motion/motion.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import { placeIn } from '../../motion/places.ts';
import { goesToAssociation } from '../../submission/association.ts';
import { canBeSameBody } from '../../submission/same-body.ts';
import { decidingBodies, stopsOf } from '../../submission/stops.ts';
import { typedFormula } from '../../submission/typed-formula.ts';
import type { Edit, Fix } from '../../text/edit.ts';
import type { Place } from '../../text/place.ts';
import type { Rule } from '../rule.ts';

export const formulaOther: Rule = {
  id: 'formel-abweichend',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Beschlussformel nennt ein anderes Gremium', en: 'Formula names another body' },
    why: {
      de: 'Soll laut Formel ein anderes Gremium beschließen als das, an das der Antrag geht, ist unklar, wer zuständig ist.',
      en: 'Where the formula names another body than the one the motion goes to, it is unclear who is responsible.',
    },
    wrong:
      'gremium: Bauausschuss\n\nDer Gemeinderat möge beschließen:\n\n1. Die Verwaltung richtet eine Querung ein.',
    right:
      'gremium: Bauausschuss\n\nDer Bauausschuss möge beschließen:\n\n1. Die Verwaltung richtet eine Querung ein.',
  },
  *check({ motion }) {
    const named = bodyOf(motion);
    const stops = stopsOf(motion);
    const bodies = stops.flatMap(({ body }) => body?.name ?? []);
    // Parties pass motions on: "Der Bundesparteitag möge beschließen" to a Landesparteitag.
    if (!named || bodies.length === 0 || goesToAssociation(motion)) return;
    if (bodies.some((name) => placeholdersIn(name).length > 0)) return;
    const typed = named.text.split(/\s+(?:und|sowie|bzw\.|oder)\s+(?=(?:der|die|das)\s)/u);
    if (typed.some((one) => bodies.some((name) => canBeSameBody(one, name)))) return;
    const forms = decidingBodies(stops).flatMap(({ body }) => body?.forms ?? []);
    const bodiesInstead = new Map(
      forms.flatMap(({ nominative, number }) => {
        if (nominative === undefined) return [];
        const atStart = /^\p{Lu}/u.test(named.text);
        return [[atStart ? capitalized(nominative) : nominative, number] as const];
      }),
    );
    const agreeing = [...bodiesInstead].flatMap(([name, number]) =>
      verbFor(motion, named.place, number) ? [] : [name],
    );
    yield {
      place: named.place,
      message: {
        de: `Beschließen soll hier „${named.text}“, der Antrag geht aber an: ${bodies.join(', ')}.`,
        en: `Here "${named.text}" is to decide, but the motion goes to: ${bodies.join(', ')}.`,
      },
      ...(agreeing.length > 0 && { expected: agreeing }),
      fixes: [...bodiesInstead].flatMap(([name, number]) => withVerb(motion, named, name, number)),
    };
  },
};

const verbs = [
  ['möge', 'mögen'],
  ['wolle', 'wollen'],
  ['beschließt', 'beschließen'],
  ['wird', 'werden'],
] as const;

/** The verb behind a body, where it has to change to agree with another one. */
function verbFor(motion: Motion, body: Place, number: Declension['number']): Edit | undefined {
  const behind = motion.text.slice(body.end.offset, body.end.offset + 40);
  const [whole, space = '', typed = ''] = /^([\s*_]+)(\p{L}+)/u.exec(behind) ?? [];
  const pair = verbs.find((forms) => forms.some((form) => form === typed));
  const right = pair?.[number === 'plural' ? 1 : 0];
  if (!whole || right === undefined || right === typed) return undefined;
  const start = body.end.offset + space.length;
  return { start, end: start + typed.length, text: right };
}

function withVerb(
  motion: Motion,
  { place }: { place: Place },
  name: string,
  number: Declension['number'],
): Fix[] {
  const verb = verbFor(motion, place, number);
  if (!verb) return [];
  const body = { start: place.start.offset, end: place.end.offset, text: name };
  const title = `${name} ${verb.text} …`;
  return [{ title: { de: `„${title}“`, en: `"${title}"` }, edits: [body, verb] }];
}

/** The body that a typed formula names, without what leads up to it (`Wir beantragen, der …`). */
function bodyOf(motion: Motion): { text: string; place: Place } | undefined {
  const body = typedFormula(motion)?.body;
  if (!body) return undefined;
  const { start, end } = body.place;
  const source = motion.text.slice(start.offset, end.offset);
  const noun = /(?:^|[,:]\s+(?:dass\s+)?)((?:der|die|das)\s[^,:]+)$/iu.exec(source);
  const text = noun?.[1];
  // A whole sentence is no name.
  if (!noun || text === undefined || text.length > 100) return undefined;
  if (/(?<!\p{L})(?:wird|werden|wurde|soll|sollen|ist|sind|hat|haben)(?!\p{L})/u.test(text))
    return undefined;
  const at = start.offset + noun.index + noun[0].length - text.length;
  return { text: text.replace(/\s+/gu, ' '), place: placeIn(motion, at, at + text.length) };
}
