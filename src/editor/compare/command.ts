import {
  commands,
  type Disposable,
  l10n,
  ProgressLocation,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import { comparisonTargetOf } from '../../export/target.ts';
import { explain } from '../../failure.ts';
import { letterDeadline } from '../../thread/deadlines.ts';
import { type Format, formats } from '../../write/formats.ts';
import { chooseMotion } from '../choose-motion.ts';
import { reportWritten } from '../export/report.ts';
import { type ExportedMotion, sourceAt } from '../export/source.ts';
import { askForPlace, fileName, saveLetter } from '../export/write.ts';
import type { ComparedVersion } from '../preview/panel.ts';
import type { Services } from '../services.ts';
import { askForVersion, versionAt } from './version.ts';

/**
 * **Antrag vergleichen…**: a motion with another file, with its saved version or with one in git;
 * in the preview, as a Word file with tracked changes, as a PDF with marks, or in sentences.
 */
export function registerCompare(services: Services): Disposable {
  return commands.registerCommand('antrag.compare', async (chosen?: Uri, selected?: unknown) => {
    const [first, second] = twoOf(selected);
    const motion =
      second ?? (chosen instanceof Uri ? chosen : (services.current.uri ?? (await chooseMotion())));
    if (!motion) return;
    try {
      const version =
        first && second ? await versionAt(first, services) : await askForVersion(motion, services);
      if (version) await compare(sourceAt(services, motion), version, services);
    } catch (error) {
      await window.showErrorMessage(explain(error, fileName(motion))[services.language]);
    }
  });
}

/** Two files that are selected in the explorer, in the order of their names there. */
function twoOf(selected: unknown): [Uri?, Uri?] {
  const files = Array.isArray(selected) ? selected.filter((one) => one instanceof Uri) : [];
  const [first, second] = files;
  return files.length === 2 && first && second ? [first, second] : [];
}

interface Shown extends QuickPickItem {
  show: 'pages' | 'sentences' | Format;
}

async function compare(
  source: ExportedMotion,
  version: ComparedVersion,
  services: Services,
): Promise<void> {
  const choices: Shown[] = [
    { label: `$(open-preview) ${l10n.t('Show marked pages')}`, show: 'pages' },
    ...formats.map((format) => ({
      label: `$(export) ${format.title[services.language]}`,
      description: format.tracksChanges
        ? l10n.t('every change can be taken or refused')
        : l10n.t('with the changes marked'),
      show: format,
    })),
    {
      label: `$(list-ordered) ${l10n.t('Sentences of an amendment')}`,
      show: 'sentences',
    },
  ];
  const choice = await window.showQuickPick(choices, {
    title: l10n.t('{name} compared with {version}', {
      name: fileName(source.uri),
      version: version.name,
    }),
  });
  if (!choice) return;
  if (choice.show === 'pages') {
    await commands.executeCommand('antrag.preview', source.uri, version);
  } else if (choice.show === 'sentences') {
    await showSentences(source, version, services);
  } else await write(source, version, choice.show, services);
}

async function showSentences(
  source: ExportedMotion,
  version: ComparedVersion,
  { press }: Services,
): Promise<void> {
  const made = await press.run(
    'comparison',
    { old: version.source, now: await source.source() },
    { deadline: letterDeadline },
  );
  if (!made?.sentences) {
    await window.showInformationMessage(l10n.t('Both versions say the same in what is voted on.'));
    return;
  }
  const document = await workspace.openTextDocument({
    language: 'markdown',
    content: `${made.sentences}\n`,
  });
  await window.showTextDocument(document);
}

async function write(
  source: ExportedMotion,
  version: ComparedVersion,
  format: Format,
  services: Services,
): Promise<void> {
  const beside = Uri.parse(comparisonTargetOf(source.uri.toString(), format.name), true);
  const place = source.untitled ? await askForPlace(beside, format, services.language) : beside;
  if (!place) return;
  const now = await source.source();
  const made = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Writing the letter…') },
    () =>
      services.press.run(
        'comparison',
        { old: version.source, now, format: format.name },
        { deadline: letterDeadline },
      ),
  );
  const letter = made?.bytes && (await saveLetter(made.bytes, format, place, services));
  if (!letter) return;
  const remarks = made.remarks.map((remark) => remark[services.language]);
  await reportWritten(source.uri, [letter], [], remarks);
}
