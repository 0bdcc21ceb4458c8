import { l10n, Uri } from 'vscode';
import { type Answers, keptFrom, valuesFrom } from '../../draft/answers.ts';
import { asSnippet } from '../../draft/draft.ts';
import { fileNameFor } from '../../draft/file-name.ts';
import { givenByProfile } from '../../draft/given.ts';
import { newMotion } from '../../draft/motion.ts';
import { type Loaded, load } from '../../load.ts';
import { defaultKind } from '../../motion/kinds.ts';
import { scalar } from '../../notation/quote.ts';
import { currentDay } from '../documents.ts';
import type { Services } from '../services.ts';
import { type Beginning, isBeginning } from './beginnings.ts';
import { Dialog } from './dialog.ts';
import { fillWith } from './fill.ts';
import { keepInProfile } from './keep.ts';
import { type Asking, keepQuestion, newMotionQuestions, theRest } from './questions.ts';
import type { Told } from './told.ts';

/**
 * Asks for what a motion is about, where it goes and, where no profile says it, who writes to whom;
 * keeps the last for the next motion where its drafter says so.
 *
 * @param folder that the motion will lie in
 * @returns `undefined` when the user would rather not
 */
export async function askForMotion(
  folder: Uri | undefined,
  services: Services,
): Promise<Told | undefined> {
  const { store, language } = services;
  const today = await currentDay();
  const location = folder && Uri.joinPath(folder, 'neu.antrag.md').toString();
  const answers = noAnswers();
  const soFar = () => load(begun(answers), location, store);
  const dialog = new Dialog(l10n.t('New Antrag'));
  let keeps = false;
  try {
    const end = await askAll(dialog, answers, async () => ({
      answers,
      motion: (await soFar()).motion,
      today,
      language,
    }));
    if (end === 'closed') return undefined;
    if (end !== 'answered') {
      // What a beginning asks for needs the place of this dialog.
      dialog.dispose();
      return end.begin(folder, services);
    }
    if (folder && keptFrom(answers)) {
      const outcome = await dialog.ask(keepQuestion());
      if (outcome.type !== 'answered') return undefined;
      keeps = outcome.value;
    }
  } finally {
    dialog.dispose();
  }
  const kept = keeps ? keptFrom(answers) : undefined;
  if (folder && kept) await keepInProfile(kept, folder, await soFar(), services);
  return toldBy(answers, await soFar());
}

/** Asks for what stays the same from motion to motion, and keeps it in the profile. */
export async function askForProfile(folder: Uri, services: Services): Promise<void> {
  const { store, language } = services;
  const today = await currentDay();
  const location = Uri.joinPath(folder, 'neu.antrag.md').toString();
  const answers = noAnswers();
  // What a profile says already is asked for again: it may be mended.
  const blank = (await load(begun(answers), undefined, store)).motion;
  const dialog = new Dialog(l10n.t('Set up profile'));
  try {
    const asking = async () => ({ answers, motion: blank, today, language });
    if ((await askAll(dialog, answers, asking, staying)) !== 'answered') return;
  } finally {
    dialog.dispose();
  }
  const kept = keptFrom(answers);
  if (kept)
    await keepInProfile(kept, folder, await load(begun(answers), location, store), services);
}

const staying: readonly (keyof Answers)[] = [
  'committee',
  'group',
  'person',
  'address',
  'place',
  'recipient',
  'recipientAddress',
];

function noAnswers(): Answers {
  return {
    subject: '',
    kind: defaultKind,
    committee: '',
    meeting: '',
    group: '',
    person: '',
    address: '',
    place: '',
    recipient: '',
    recipientAddress: '',
  };
}

/** Puts the questions one after the other, and back again. */
async function askAll(
  dialog: Dialog,
  answers: Answers,
  asking: () => Promise<Asking>,
  names: readonly (keyof Answers)[] = Object.keys(newMotionQuestions) as (keyof Answers)[],
): Promise<'answered' | 'closed' | Beginning> {
  const isPut = (name: keyof Answers, now: Asking) => newMotionQuestions[name].isPut?.(now) ?? true;
  const put: (keyof Answers)[] = [];
  for (let index = 0; index < names.length; ) {
    const name = names[index];
    const now = await asking();
    if (name === undefined || !isPut(name, now)) {
      index += 1;
      continue;
    }
    const ahead = names.slice(index).filter((other) => isPut(other, now));
    const question = newMotionQuestions[name].put(now);
    const outcome = await dialog.ask<unknown>(question, put.length + 1, put.length + ahead.length);
    if (outcome.type === 'closed') return 'closed';
    if (outcome.type === 'back') {
      index = names.indexOf(put.pop() ?? name);
      continue;
    }
    if (outcome.value === theRest) break;
    if (isBeginning(outcome.value)) return outcome.value;
    Object.assign(answers, { [name]: outcome.value });
    put.push(name);
    index += 1;
  }
  return 'answered';
}

function toldBy(answers: Answers, { motion }: Loaded): Told {
  const given = givenByProfile(motion);
  const values = Object.fromEntries(
    Object.entries(valuesFrom(answers)).filter(
      // What the profile says since it was asked for need not be said again.
      ([name]) => !(given as ReadonlySet<string>).has(name) || !fromSender.has(name),
    ),
  );
  const snippet = asSnippet(newMotion(answers.kind, { values, given }));
  return {
    fill: (editor) => fillWith(editor, snippet),
    name: fileNameFor(answers.subject) || fileNameFor(answers.kind.word),
  };
}

const fromSender: ReadonlySet<string> = new Set(['place', 'submitters', 'recipients']);

/** The head as far as it is known: what the profile gives depends on it. */
function begun({ kind, committee }: Answers): string {
  const body = committee === '' ? '' : `gremium: ${scalar(committee)}\n`;
  return `---\nart: ${kind.word}\n${body}---\n`;
}
