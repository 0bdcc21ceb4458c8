import type { Temporal } from 'temporal-polyfill';
import { l10n, Uri } from 'vscode';
import { comingMeetings, committeesOf } from '../../assist/meetings.ts';
import { formatDate, readMeeting } from '../../dates/dates.ts';
import { dayText } from '../../dates/day-text.ts';
import { asSnippet } from '../../draft/draft.ts';
import { givenByProfile } from '../../draft/given.ts';
import { newMotion } from '../../draft/motion.ts';
import { load } from '../../load.ts';
import { defaultKind, type Kind, kinds } from '../../motion/kinds.ts';
import type { Motion } from '../../motion/motion.ts';
import { needsQuotes, quote } from '../../read/head/quote.ts';
import type { Language } from '../../text/language.ts';
import { currentDay } from '../documents.ts';
import type { Services } from '../services.ts';
import { type Answer, Dialog, type Outcome, type Question } from './dialog.ts';

/** What is known after the questions; an empty text is to be filled in later. */
interface Answers {
  kind: Kind;
  committee: string;
  meeting: string;
}

/**
 * Asks for kind, body and meeting, the last two from the profile where there is one.
 *
 * @returns the motion as a snippet; `undefined` when the user would rather not
 */
export async function askForMotion(
  folder: Uri | undefined,
  { store, language }: Services,
): Promise<string | undefined> {
  const today = await currentDay();
  const location = folder && Uri.joinPath(folder, 'neu.antrag.md').toString();
  const answers: Answers = { kind: defaultKind, committee: '', meeting: '' };
  const motionSoFar = async () => (await load(begun(answers), location, store)).motion;

  const dialog = new Dialog(l10n.t('New Antrag'));
  const steps = () => (answers.kind.spares.includes('meeting') ? 2 : 3);
  async function ask<Name extends keyof Answers>(
    name: Name,
    question: Question<Answers[Name]>,
    step: number,
  ): Promise<Outcome<unknown>['type']> {
    const outcome = await dialog.ask(question, step, steps());
    if (outcome.type === 'answered') answers[name] = outcome.value;
    return outcome.type;
  }
  try {
    for (let step = 1; step <= steps(); ) {
      const outcome =
        step === 1
          ? await ask('kind', kindQuestion(language), step)
          : step === 2
            ? await ask('committee', committeeQuestion(await motionSoFar()), step)
            : await ask('meeting', meetingQuestion(await motionSoFar(), today, language), step);
      if (outcome === 'closed') return undefined;
      step += outcome === 'back' ? -1 : 1;
    }
  } finally {
    dialog.dispose();
  }

  const { kind, committee, meeting } = answers;
  const values = {
    ...(committee === '' ? {} : { committee: yaml(committee) }),
    ...(meeting === '' || steps() < 3 ? {} : { meeting }),
  };
  return asSnippet(newMotion(kind, { values, given: givenByProfile(await motionSoFar()) }));
}

/** The head as far as it is known: what the profile gives depends on it. */
function begun({ kind, committee }: Answers): string {
  const body = committee === '' ? '' : `gremium: ${yaml(committee)}\n`;
  return `---\nart: ${kind.word}\n${body}---\n`;
}

function kindQuestion(language: Language): Question<Kind> {
  return {
    prompt: l10n.t('What is it to be?'),
    answers: kinds.map((kind) => ({
      label: kind.word,
      description: kind.meaning[language],
      value: kind,
    })),
  };
}

/** By the body's name. */
function committeeQuestion(motion: Motion): Question<string> {
  const names = committeesOf({ motion }).flatMap(({ name }) => (name ? [name.value] : []));
  return {
    prompt: l10n.t('For which body? For example: {example}', {
      example: names[0] ?? 'Ausschuss für Bau und Verkehr',
    }),
    answers: [...names.map((label) => ({ label, value: label })), later()],
    typed: (text) => ({ label: text, value: text }),
  };
}

/** By the day as the head has it. */
function meetingQuestion(
  motion: Motion,
  today: Temporal.PlainDate,
  language: Language,
): Question<string> {
  const coming = comingMeetings(motion, today);
  // Enter takes the first one.
  const reachableFirst = coming.toSorted((a, b) => Number(a.isLate) - Number(b.isLate));
  const listed = reachableFirst.map(({ day, body, isLate }) => ({
    label: formatDate(day),
    description: [dayText(day, language).split(',')[0], body, isLate ? l10n.t('deadline over') : '']
      .filter(Boolean)
      .join(' · '),
    value: formatDate(day),
  }));
  return {
    prompt: l10n.t('For which meeting? For example: {example}', {
      example: listed[0]?.label ?? '24.09.2026',
    }),
    answers: [...listed, later()],
    typed: (text) => typedMeeting(text, language),
  };
}

function typedMeeting(text: string, language: Language): Answer<string> | { expected: string } {
  const reading = readMeeting(text);
  if (reading.type === 'invalid') return { expected: l10n.t('There is no such day') };
  if (reading.type === 'unread') return { expected: l10n.t('A date such as 24.09.2026, please') };
  const label = reading.expected ?? text;
  const days = reading.value.type === 'days' ? reading.value : undefined;
  return days?.first.equals(days.last)
    ? { label, description: dayText(days.first, language), value: label }
    : { label, value: label };
}

function later(): Answer<string> {
  return { label: l10n.t('Fill in later'), value: '' };
}

function yaml(text: string): string {
  return needsQuotes(text) ? quote(text) : text;
}
