import type { Temporal } from 'temporal-polyfill';
import { l10n } from 'vscode';
import { comingMeetings, committeesOf } from '../../assist/meetings.ts';
import { formatDate, readMeeting } from '../../dates/dates.ts';
import { dayText } from '../../dates/day-text.ts';
import { type Answers, placeFrom } from '../../draft/answers.ts';
import { readNamed } from '../../draft/party.ts';
import { type FieldName, fields } from '../../motion/fields.ts';
import { type Kind, kindNamed, kinds } from '../../motion/kinds.ts';
import type { Motion } from '../../motion/motion.ts';
import type { Language } from '../../text/language.ts';
import { type Beginning, beginnings } from './beginnings.ts';
import type { DialogAnswer, DialogQuestion } from './dialog.ts';

/** What the questions draw on. */
export interface Asking {
  answers: Answers;
  /** As far as it is known, with its profile. */
  motion: Motion;
  today: Temporal.PlainDate;
  language: Language;
}

/** An answer that leaves this question and all that follow to be filled in later. */
export const theRest = Symbol('the rest');

/** A question of its own for each answer, in the order in which they are put. */
export const newMotionQuestions: { [Name in keyof Answers]: Asked<Answers[Name]> } = {
  subject: {
    put: () => {
      const question = inWords(l10n.t('What is it about? For example: {example}', subject));
      return { ...question, answers: [...question.answers, ...beginnings.map(answerFor)] };
    },
  },
  kind: { put: kindQuestion },
  committee: { put: committeeQuestion },
  meeting: {
    isPut: ({ answers }) => !answers.kind.spares.includes('meeting'),
    put: meetingQuestion,
  },
  group: { isPut: lacks('submitters'), put: groupQuestion },
  person: {
    isPut: lacks('submitters'),
    put: () => personQuestion(l10n.t('Who signs it? For example: {example}', { example: signer })),
  },
  address: {
    isPut: lacks('submitters'),
    put: () =>
      inWords(
        l10n.t('Which address is on the letter as yours? For example: {example}', {
          example: 'Ratsgasse 1, 01234 Musterhausen',
        }),
      ),
  },
  place: {
    isPut: (asking) => lacks('place')(asking) && placeFrom(asking.answers) === undefined,
    put: () => inWords(l10n.t('Where is the letter written? For example: {example}', place)),
  },
  recipient: {
    isPut: lacks('recipients'),
    put: () =>
      personQuestion(
        l10n.t('To whom does the letter go? For example: {example}', { example: chair }),
      ),
  },
  recipientAddress: {
    isPut: lacks('recipients'),
    put: () =>
      inWords(
        l10n.t('At which address? For example: {example}', {
          example: 'Rathaus, Marktplatz 1, 01234 Musterhausen',
        }),
      ),
  },
};

export interface Asked<T> {
  /** Whether there is need to ask; always, where it is absent. */
  isPut?(asking: Asking): boolean;
  put(asking: Asking): DialogQuestion<T | typeof theRest | Beginning>;
}

const subject = { example: fields.subject.example };
const place = { example: fields.place.example };
const signer = 'Frau Karla Muster, Fraktionsvorsitzende';
const chair = 'Herr Jon Beispiel, Vorsitzender';

/** To begin with what is there already, instead of with a subject. */
function answerFor(beginning: Beginning): DialogAnswer<Beginning> {
  return {
    label: beginning.label(),
    description: beginning.meaning(),
    value: beginning,
    isWay: true,
  };
}

/** Whether to keep what was told for the next motion. */
export function keepQuestion(): DialogQuestion<boolean> {
  return {
    prompt: l10n.t('Shall sender and recipient be kept for the next motion?'),
    answers: [
      {
        label: l10n.t('Yes, keep them'),
        description: l10n.t('in the file antrag.yml beside the motions'),
        value: true,
      },
      { label: l10n.t('No, only for this motion'), value: false },
    ],
  };
}

/** Whether neither head nor profile says it. */
function lacks(name: FieldName): (asking: Asking) => boolean {
  return ({ motion }) => motion.facts[name] === undefined;
}

/** A question that any text answers. */
function inWords(prompt: string): DialogQuestion<string> {
  return { prompt, answers: [later()], typed: (text) => ({ label: text, value: text }) };
}

function personQuestion(prompt: string): DialogQuestion<string> {
  return {
    ...inWords(prompt),
    typed: (text) =>
      readNamed(text) ? { label: text, value: text } : { expected: l10n.t('A name, please') },
  };
}

function groupQuestion(): DialogQuestion<string | undefined | typeof theRest> {
  return {
    prompt: l10n.t('Who submits it? For example: {example}', { example: 'Fraktion Offene Stadt' }),
    answers: [
      later(),
      { label: l10n.t('I myself, without a group'), value: undefined },
      { label: l10n.t('Fill in everything else later'), value: theRest },
    ],
    typed: (text) => ({ label: text, value: text }),
  };
}

function kindQuestion({ language }: Asking): DialogQuestion<Kind> {
  return {
    prompt: l10n.t('What is it to be?'),
    answers: kinds.map((kind) => ({
      label: kind.word,
      description: kind.meaning[language],
      value: kind,
    })),
    typed: (text) => {
      const kind = kindNamed(text);
      return kind
        ? { label: kind.word, value: kind }
        : { expected: l10n.t('A word that ends in “antrag” or “anfrage”, please') };
    },
  };
}

/** By the body's name. */
function committeeQuestion({ motion }: Asking): DialogQuestion<string> {
  const names = committeesOf({ motion }).flatMap(({ name }) => (name ? [name.value] : []));
  return {
    prompt: l10n.t('For which body? For example: {example}', {
      example: names[0] ?? fields.committee.example,
    }),
    answers: [...names.map((label) => ({ label, value: label })), later()],
    typed: (text) => ({ label: text, value: text }),
  };
}

/** By the day as the head has it. */
function meetingQuestion({ motion, today, language }: Asking): DialogQuestion<string> {
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
  const example = listed[0]?.label ?? formatDate(today.add({ months: 1 }));
  return {
    prompt: l10n.t('For which meeting? For example: {example}', { example }),
    answers: [...listed, later()],
    typed: (text) => typedMeeting(text, example, language),
  };
}

function typedMeeting(
  text: string,
  example: string,
  language: Language,
): DialogAnswer<string> | { expected: string } {
  const reading = readMeeting(text);
  if (reading.type === 'invalid') return { expected: l10n.t('There is no such day') };
  if (reading.type === 'unread')
    return { expected: l10n.t('A date such as {example}, please', { example }) };
  const days = reading.value.type === 'days' ? reading.value : undefined;
  if (days?.first.equals(days.last)) {
    const label = formatDate(days.first);
    return { label, description: dayText(days.first, language), value: label };
  }
  const label = reading.expected ?? text;
  return { label, value: label };
}

function later(): DialogAnswer<string> {
  return { label: l10n.t('Fill in later'), value: '' };
}
