import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { explain } from '../failure.ts';
import type { FoundMeeting } from '../import/meetings/meeting.ts';
import { profileName } from '../motion/file-names.ts';
import { currentDay } from './documents.ts';
import { offer } from './offer.ts';
import type { Services } from './services.ts';

interface Item extends QuickPickItem {
  meeting?: FoundMeeting;
}

/**
 * **Sitzungstermine einlesen…**: reads a calendar or a saved answer of OParl, shows its meetings
 * body by body to be ticked, and adds the ticked ones to the profile.
 */
export function registerMeetings({ store, language, current }: Services): Disposable {
  return commands.registerCommand('antrag.meetings', async (chosen?: Uri) => {
    const file = chosen instanceof Uri ? chosen : await askForFile();
    if (!file) return;
    const [{ NoMeetings, noMeetingsText, readMeetings }, { byBody, withMeetings }] =
      await Promise.all([import('../import/meetings/read.ts'), import('../draft/meetings.ts')]);
    try {
      const found = readMeetings(new TextDecoder().decode(await workspace.fs.readFile(file)));
      const ticked = await askWhich(found, (await currentDay()).toString());
      if (!ticked || ticked.length === 0) return;
      const beside = current.uri ?? workspace.workspaceFolders?.[0]?.uri.with({ fragment: '' });
      const folder = current.uri
        ? Uri.joinPath(current.uri, '..')
        : (beside ?? Uri.joinPath(file, '..'));
      const { findProfiles } = await import('../read/profile.ts');
      const [nearest] = await findProfiles(store, Uri.joinPath(folder, 'neu.antrag.md').toString());
      const place = nearest?.location ?? Uri.joinPath(folder, profileName).toString();
      const bodies = byBody(ticked);
      const there = nearest && 'text' in nearest ? nearest.text : undefined;
      const added = nearest && there === undefined ? undefined : withMeetings(there, bodies);
      const show = {
        title: l10n.t('Open antrag.yml'),
        run: () => window.showTextDocument(Uri.parse(place, true)),
      };
      if (!added) {
        const message = l10n.t(
          'The file antrag.yml cannot be read, so nothing was kept. Correct it first.',
        );
        void offer('warning', message, [show]);
        return;
      }
      if (added.added > 0) await store.replace(place, new TextEncoder().encode(added.text));
      const message =
        added.added > 0
          ? l10n.t('{count} meetings added to antrag.yml', { count: added.added })
          : l10n.t('All of these days are in antrag.yml already.');
      void offer('information', message, [show]);
    } catch (error) {
      const text = error instanceof NoMeetings ? noMeetingsText : explain(error, profileName);
      void window.showErrorMessage(text[language]);
    }
  });
}

async function askForFile(): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      openLabel: l10n.t('Import meetings'),
      filters: { [l10n.t('Calendars and answers of OParl')]: ['ics', 'json'] },
    })) ?? [];
  return file;
}

/** Body by body; what is past or cancelled is not ticked beforehand. */
async function askWhich(
  found: readonly FoundMeeting[],
  today: string,
): Promise<FoundMeeting[] | undefined> {
  const items: Item[] = [];
  for (const body of new Set(found.map((meeting) => meeting.body))) {
    items.push({ label: body, kind: QuickPickItemKind.Separator });
    for (const meeting of found.filter((one) => one.body === body)) {
      const isPast = meeting.iso < today;
      const state = meeting.cancelled ? l10n.t('cancelled') : isPast ? l10n.t('past') : '';
      items.push({
        label: `${meeting.day}${meeting.time ? `, ${meeting.time}` : ''}`,
        description: [body, state].filter((part) => part !== '').join(' · '),
        picked: !meeting.cancelled && !isPast,
        meeting,
      });
    }
  }
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: l10n.t('Which days are to be added to antrag.yml?'),
    ignoreFocusOut: true,
  });
  return picked?.flatMap(({ meeting }) => meeting ?? []);
}
