import type { Temporal } from 'temporal-polyfill';
import { l10n, type QuickPickItem, Uri, window } from 'vscode';
import { comingMeetings, committeesOf } from '../../assist/meetings.ts';
import { dayText } from '../../check/words.ts';
import { asSnippet } from '../../draft/draft.ts';
import { givenByProfile } from '../../draft/given.ts';
import { newMotion } from '../../draft/motion.ts';
import { load } from '../../load.ts';
import { type Kind, kinds } from '../../motion/kinds.ts';
import type { Motion } from '../../motion/motion.ts';
import { sections } from '../../motion/sections.ts';
import { formatDate, readMeeting } from '../../read/dates.ts';
import { needsQuotes, quote } from '../../read/head/quote.ts';
import { currentDay } from '../documents.ts';
import type { Services } from '../services.ts';

/**
 * Asks for kind, body and meeting, the last two from the profile where there is one.
 *
 * @returns the motion as a snippet; `undefined` when the user would rather not
 */
export async function askForMotion(
  folder: Uri | undefined,
  services: Services,
): Promise<string | undefined> {
  const today = await currentDay();
  const kind = await askKind();
  if (!kind) return undefined;

  const location = folder && Uri.joinPath(folder, 'neu.antrag.md').toString();
  const motionSoFar = async (lines: readonly string[]) => {
    const text = `---\n${lines.map((line) => `${line}\n`).join('')}---\n`;
    return (await load(text, location, services.store)).motion;
  };
  const begun = [`art: ${kind.word}`];
  const committee = await askCommittee(await motionSoFar(begun));
  if (committee === undefined) return undefined;
  if (committee !== '') begun.push(`gremium: ${yaml(committee)}`);

  const meeting = kind.spares.includes('meeting')
    ? ''
    : await askMeeting(await motionSoFar(begun), today, services);
  if (meeting === undefined) return undefined;

  const values = {
    ...(committee === '' ? {} : { committee: yaml(committee) }),
    ...(meeting === '' ? {} : { meeting }),
  };
  const given = givenByProfile(await motionSoFar(begun));
  return asSnippet(newMotion(kind, { values, given }));
}

async function askKind(): Promise<Kind | undefined> {
  const picked = await window.showQuickPick(
    kinds.map((kind) => ({
      label: kind.word,
      description: sections[kind.votedOn].heading,
      chosen: kind,
    })),
    { title: l10n.t('New Antrag'), placeHolder: l10n.t('What is it to be?') },
  );
  return picked?.chosen;
}

/** The body's name; empty to be filled in later. */
async function askCommittee(motion: Motion): Promise<string | undefined> {
  const names = committeesOf({ motion }).flatMap(({ name }) => (name ? [name.value] : []));
  const prompt = l10n.t('Which body is to decide?');
  const listed = names.map((label): QuickPickItem => ({ label }));
  const typed = () => askText(prompt, 'Ausschuss für Bau und Verkehr');
  return names.length > 0 ? pickOr(listed, prompt, typed) : typed();
}

/** The day of the meeting as the head has it; empty to be filled in later. */
async function askMeeting(
  motion: Motion,
  today: Temporal.PlainDate,
  { language }: Services,
): Promise<string | undefined> {
  const prompt = l10n.t('For which meeting?');
  const listed = comingMeetings(motion, today).map(({ day, body, isLate }) => ({
    label: formatDate(day),
    description: [dayText(day, language).split(',')[0], body, isLate ? l10n.t('deadline over') : '']
      .filter(Boolean)
      .join(' · '),
  }));
  const typed = () =>
    askText(prompt, '24.09.2026', (value) =>
      value.trim() === '' || readMeeting(value).type === 'read'
        ? undefined
        : l10n.t('A date such as 24.09.2026, or nothing'),
    );
  return listed.length > 0 ? pickOr(listed, prompt, typed) : typed();
}

async function pickOr(
  listed: readonly QuickPickItem[],
  prompt: string,
  otherwise: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const other = { label: l10n.t('Another…'), isOther: true };
  const picked = await window.showQuickPick([...listed, other], {
    title: l10n.t('New Antrag'),
    placeHolder: prompt,
  });
  return picked === other ? otherwise() : picked?.label;
}

async function askText(
  prompt: string,
  example: string,
  validateInput?: (value: string) => string | undefined,
): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('New Antrag'),
    prompt: l10n.t('{question} Leave it empty to fill it in later.', { question: prompt }),
    placeHolder: example,
    ...(validateInput ? { validateInput } : {}),
  });
  return typed?.trim();
}

function yaml(text: string): string {
  return needsQuotes(text) ? quote(text) : text;
}
