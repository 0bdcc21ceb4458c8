import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Uri, window, workspace } from 'vscode';
import { answerDialogs } from './dialogs.ts';

const motion = `---
art: Antrag
betreff: Bäume in der Ratsgasse
gremium: Gemeinderat
sitzung: 24.09.2099
datum: 01.09.2099
ort: Musterhausen
antragsteller:
  fraktion: SPD-Fraktion
  anrede: Frau
  name: Karla Muster
  anschrift: [Ratsgasse 1, 01234 Musterhausen]
empfaenger:
  gremium: Gemeinderat
  anrede: Herr
  name: Jon Beispiel
  anschrift: [Rathaus, 01234 Musterhausen]
---

## Beschlussvorschlag

1. Die Verwaltung pflanzt vierzig Bäume.

## Begründung

Es ist heiß.
`;

describe('From Word and without YAML', () => {
  let folder = '';
  let dialogs: ReturnType<typeof answerDialogs>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag aus Word '));
    dialogs = answerDialogs();
  });

  afterEach(async () => {
    dialogs.restore();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  async function exported(name: string): Promise<string> {
    const file = join(folder, `${name}.antrag.md`);
    await writeFile(file, motion);
    await commands.executeCommand('antrag.export', Uri.file(file));
    return join(folder, `${name}.docx`);
  }

  it('makes a motion of a letter beside it, opens it, and replaces nothing that is there', async () => {
    const letter = await exported('baeume');
    const place = join(folder, 'von früher.docx');
    await rename(letter, place);
    await commands.executeCommand('antrag.import', Uri.file(place));
    const taken = await readFile(join(folder, 'von früher.antrag.md'), 'utf8');
    assert.match(taken, /^betreff: Bäume in der Ratsgasse$/mu);
    assert.match(taken, /1\. Die Verwaltung pflanzt vierzig Bäume\./u);
    assert.match(window.activeTextEditor?.document.uri.path ?? '', /von früher\.antrag\.md$/u);
    await commands.executeCommand('antrag.import', Uri.file(place), [Uri.file(place)]);
    assert.equal(await readFile(join(folder, 'von früher.antrag.md'), 'utf8'), taken);
    assert.equal(await readFile(join(folder, 'von früher-2.antrag.md'), 'utf8'), taken);
  });

  it('says in a sentence why a file is no letter, and writes nothing', async () => {
    const place = join(folder, 'kein Brief.docx');
    await writeFile(place, 'Guten Tag');
    await commands.executeCommand('antrag.import', Uri.file(place));
    const [error] = dialogs.said.filter(({ level }) => level === 'error');
    assert.match(error?.text ?? '', /damaged|beschädigt/u);
    assert.deepEqual(await workspace.fs.readDirectory(Uri.file(folder)), [['kein Brief.docx', 1]]);
  });

  it('moves what stays the same from the open motion to antrag.yml', async () => {
    const file = join(folder, 'baeume.antrag.md');
    await writeFile(file, motion);
    await window.showTextDocument(Uri.file(file));
    const own = Reflect.get(window, 'showQuickPick');
    Reflect.set(window, 'showQuickPick', async (items: unknown[]) => items[0]);
    try {
      await commands.executeCommand('antrag.profile');
    } finally {
      Reflect.set(window, 'showQuickPick', own);
    }
    const profile = await readFile(join(folder, 'antrag.yml'), 'utf8');
    assert.match(profile, /^antragsteller:\n {2}fraktion: SPD-Fraktion$/mu);
    assert.match(profile, /^gremien:\n {2}- name: Gemeinderat$/mu);
    const rest = await readFile(file, 'utf8');
    assert.doesNotMatch(rest, /^(?:antragsteller|empfaenger|ort):/mu);
    assert.ok(rest.endsWith(motion.slice(motion.indexOf('## Beschlussvorschlag'))));
  });

  it('adds the ticked days of a calendar to antrag.yml', async () => {
    await window.showTextDocument(Uri.file(await put('eins.antrag.md', motion)));
    const calendar = await put(
      'sitzungen.ics',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Gemeinderat\nDTSTART:20990324T180000\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    const own = Reflect.get(window, 'showQuickPick');
    Reflect.set(window, 'showQuickPick', async (items: { picked?: boolean }[]) =>
      items.filter(({ picked }) => picked),
    );
    try {
      await commands.executeCommand('antrag.meetings', Uri.file(calendar));
    } finally {
      Reflect.set(window, 'showQuickPick', own);
    }
    const profile = await readFile(join(folder, 'antrag.yml'), 'utf8');
    assert.equal(profile, 'gremien:\n  - name: Gemeinderat\n    sitzungen: [24.03.2099]\n');
  });

  async function put(name: string, content: string): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, content);
    return file;
  }
});
