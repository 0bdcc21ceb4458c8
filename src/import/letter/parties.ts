import { recipientGuesses, submitterGuesses, type Values } from './guess.ts';
import type { LetterParts, SenderLines, SignerLines } from './parts.ts';
import { sameSaid, sameSigners } from './said.ts';
import type { Trial } from './trial.ts';

/** Whom it goes to: what brings about the address and the salutation. */
export async function guessRecipients(trial: Trial, known: Values): Promise<readonly Values[]> {
  const { recipients, salutation = '' } = trial.parts;
  const chosen: Values[] = [];
  for (const [index, lines] of recipients.entries()) {
    const guesses = recipientGuesses(lines);
    const best = await trial.best(
      known,
      guesses.map((guess) => ({ empfaenger: [...chosen, guess] })),
      (letter) =>
        4 * Number(sameSaid(letter.recipients[index]?.join('\n'), lines.join('\n'))) +
        Number(sameSaid(letter.salutation, salutation)),
    );
    const all = best?.empfaenger as Values[] | undefined;
    const last = all?.at(-1);
    if (last) chosen.push(last);
  }
  return chosen;
}

/** Who submits it: what brings about the sender, the signatures, title and opening. */
export async function guessSubmitters(trial: Trial, known: Values): Promise<readonly Values[]> {
  const { parts, isOwn, paper } = trial;
  const { senders, title, opening, signatures } = parts;
  const chosen: Values[] = [];
  for (const [index, sender] of senders.entries()) {
    const signers = signersOf(parts, index);
    // Where several submit it, a group is named above those who sign for it.
    const isPerson = isOwn && senders.length > 1 && signers.length > 0 && !isHeaded(parts, sender);
    const guesses = submitterGuesses(sender, signers);
    const persons = guesses.filter(({ fraktion }) => fraktion === undefined);
    const wanted = { name: sender.name, line: sender.pieces.join(' ▫ ') };
    const best = await trial.best(
      known,
      (isPerson && persons.length > 0 ? persons : guesses).map((guess) => ({
        antragsteller: [...chosen, guess],
      })),
      (letter) => {
        const found = letter.senders[index];
        const group = letter.signatures[index];
        return (
          8 * Number(sameSaid(found?.name, wanted.name)) +
          8 * Number(sameSaid(found?.line ?? '', wanted.line)) +
          4 * Number(group !== undefined && sameSigners(group.signers, signers)) +
          2 * Number(sameSaid(letter.title.main, title.main)) +
          2 * Number(sameSaid(letter.opening, opening)) +
          2 *
            Number(
              !isOwn ||
                paper.properties.creator === undefined ||
                paper.properties.creator.startsWith(letter.meta.author),
            )
        );
      },
    );
    const all = best?.antragsteller as Values[] | undefined;
    const last = all?.at(-1);
    if (last) chosen.push(last);
  }
  const unheld = senders.length === 0 ? signatures.flatMap(({ signers }) => signers) : [];
  if (unheld.length > 0) chosen.push(...unheld.map(asSubmitter));
  return chosen;
}

function isHeaded({ signatures }: LetterParts, { name }: SenderLines): boolean {
  return signatures.some(({ group }) => group !== undefined && name.startsWith(group));
}

/** Who signs for a sender: those below its name, or in its place. */
function signersOf(parts: LetterParts, index: number): readonly SignerLines[] {
  const { senders, signatures } = parts;
  const sender = senders[index];
  if (!sender) return [];
  const headed = signatures.filter(
    ({ group }) => group !== undefined && sender.name.startsWith(group),
  );
  if (headed.length > 0) return headed.flatMap(({ signers }) => signers);
  const free = signatures.flatMap(({ group, signers }) => (group === undefined ? signers : []));
  if (senders.length === 1) return signatures.flatMap(({ signers }) => signers);
  const named = free.filter(({ name }) => sender.name.includes(name));
  return named.length > 0 || index > 0
    ? named
    : free.filter(({ name }) => !senders.some((other) => other.name.includes(name)));
}

function asSubmitter({ name, office }: SignerLines): Values {
  return { name, ...(office && { funktion: office }) };
}
