import { textOfBlocks } from '../paper-text.ts';
import { bodiesInFormula, bodiesInSentence, meetingsIn, type Values } from './guess.ts';
import { sameSaid, textOfInlines } from './said.ts';
import type { Trial } from './trial.ts';

/** Where and when it is dealt with: what brings about title, opening and formula. */
export async function guessMeetings(
  trial: Trial,
  known: Values,
  keywords: readonly string[],
): Promise<Values> {
  const { isOwn, paper } = trial;
  const { title, opening = '', formula, recipients } = trial.parts;
  const formulaText = formula ? textOfBlocks([formula]).join(' ') : '';
  const main = title.main ?? '';
  const inSentence = [...bodiesInSentence(opening), ...bodiesInSentence(main)];
  const inFormula = bodiesInFormula(formulaText);
  const addressed = recipients.flatMap((lines) =>
    lines
      .slice(0, 1)
      .filter((line) =>
        /(?:ausschuss|rat|beirat|versammlung|parlament|vertretung|tag)(?:\s|$)/iu.test(line),
      ),
  );
  // A letter of ours says in its properties which bodies it goes to.
  const guesses = [
    keywords,
    [...new Set(inSentence)],
    inFormula,
    inSentence.slice(0, 1),
    addressed.slice(0, 1),
  ].filter((bodies) => bodies.length > 0);
  // LibreOffice saves them otherwise, so there they are a guess like others.
  const isTold = isOwn && !/^LibreOffice/u.test(paper.properties.application ?? '');
  const sets = isTold ? guesses.slice(0, Number(keywords.length > 0)) : guesses;
  const days = meetingsIn(opening);
  const meetings = days.length > 0 ? days : meetingsIn(main);
  const candidates: Values[] = [];
  for (const bodies of sets.length > 0 ? sets : [[]]) {
    if (bodies.length <= 1 && meetings.length <= 1) {
      const [gremium] = bodies;
      const [sitzung] = meetings;
      candidates.push({ ...(gremium && { gremium }), ...(sitzung && { sitzung }) });
      continue;
    }
    for (const deciding of [undefined, ...bodies]) {
      const stops = Array.from({ length: Math.max(bodies.length, meetings.length) }, (_, index) => {
        const gremium = bodies[index] ?? bodies.at(-1);
        const sitzung = meetings[index] ?? (meetings.length === 1 ? meetings[0] : undefined);
        return {
          ...(gremium && { gremium }),
          ...(sitzung && { sitzung }),
          ...(deciding && {
            zustaendigkeit: gremium === deciding ? 'Entscheidung' : 'Vorberatung',
          }),
        };
      });
      candidates.push({ beratungsfolge: stops });
    }
  }
  const best = await trial.best(known, candidates, (letter) => {
    const end = (text: string | undefined) => /(?:zu[rm]|für d\w+)\s.*$/u.exec(text ?? '')?.[0];
    return (
      4 * Number(end(main) !== undefined && sameSaid(end(letter.title.main), end(main))) +
      4 *
        Number(
          sameSaid(
            end(letter.opening)?.replace(/\s(?:folgend|wird).*$/u, ''),
            end(opening)?.replace(/\s(?:folgend|wird).*$/u, ''),
          ),
        ) +
      4 * Number(sameSaid(textOfInlines(letter.formula ?? []), formulaText)) +
      Number(keywords.length === letter.meta.keywords.length - 1)
    );
  });
  return best ?? {};
}

/** Number and place on the agenda, as the line below the title has them; put into the values. */
export function takeReference(line: string, values: Values): void {
  const parts = line.split(' · ').filter((part) => part !== '');
  const stops = values.beratungsfolge as Values[] | undefined;
  for (const part of parts) {
    const [, said = part, body] = /^(.+?)(?: \((.+)\))?$/u.exec(part) ?? [];
    const holder =
      stops?.find(({ gremium }) => gremium === body) ?? (stops ? stops[0] : undefined) ?? values;
    const every = stops && body === undefined ? stops : [holder];
    for (const each of every) {
      if (said === 'nichtöffentlich') each.oeffentlich = 'nein';
      else if (/^TOP\s/u.test(said)) each.top = said.slice(4);
      else if (said.startsWith('Vorlage ')) values.vorlage = said.slice(8);
      else if (values.vorlage === undefined && !body) values.vorlage = said;
      else each.top = said;
    }
  }
}
