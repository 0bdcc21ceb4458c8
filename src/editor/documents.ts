import {
  type Disposable,
  EventEmitter,
  RelativePattern,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { CheckOptions } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Loaded } from '../load.ts';
import type { Language } from '../text/language.ts';
import type { Worker } from '../thread/worker.ts';
import type { MotionText } from '../worker/motions.ts';
import type { About, Answer, QuestionName } from '../worker/questions.ts';
import type { CachedFiles } from './cached-files.ts';
import { setting } from './settings.ts';

/** The dialect's language id. */
export const languageId = 'antrag';

/** Whether a document is a motion. */
export function isMotion(document: TextDocument): boolean {
  return document.languageId === languageId;
}

/** Whether a document is a profile. */
export function isProfile(document: TextDocument): boolean {
  return document.uri.path.endsWith('/antrag.yml');
}

/** Where profiles are found by their name. */
export const profilePattern = { pattern: '**/antrag.yml' };

/** What a check wants to know besides the motion. */
export interface CheckSettings {
  language: Language;
  /** The folder of the rules' pages, ending in `/`. */
  docs: string;
}

/**
 * The motions of open documents. They are read and checked by a worker, once per version for all
 * features: nothing here takes time, however long they are. A change of a profile or of another
 * file that a motion may draw on outdates them.
 */
export class Documents implements Disposable {
  private readonly entries = new WeakMap<TextDocument, Entry>();
  private readonly outdated = new EventEmitter<void>();
  private readonly subscriptions: Disposable[] = [this.outdated];
  private generation = 0;

  /** What motions draw on has changed; their text has not. */
  readonly onDidOutdate = this.outdated.event;

  /**
   * @param files what the worker reads by
   * @param reader the worker that reads and checks
   */
  constructor(
    private readonly files: CachedFiles,
    private readonly reader: Worker,
    private readonly settings: CheckSettings,
  ) {
    for (const folder of workspace.workspaceFolders ?? []) this.watch(folder.uri);
    this.subscriptions.push(
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const { uri } of added) this.watch(uri);
        this.outdate();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isProfile(document)) this.outdate();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('antrag.rules')) this.outdate();
      }),
    );
  }

  /** The motion in its newest version, for a worker. */
  source(document: TextDocument): MotionText {
    const location = locationOf(document)?.toString();
    return {
      text: document.getText(),
      ...(location !== undefined && { location }),
      open: { name: document.uri.toString(), state: `${this.generation} ${day()}` },
    };
  }

  /** The motion in its newest version, with its profiles and references: for what is rare. */
  async load(document: TextDocument): Promise<Loaded> {
    const { load } = await import('../load.ts');
    const { text, location } = this.source(document);
    return load(text, location, this.files);
  }

  /** What is to be known of the motion in its newest version. */
  async ask<Name extends QuestionName>(
    document: TextDocument,
    question: Name,
    ...about: About<Name>
  ): Promise<Answer<Name>> {
    const today = (await currentDay()).toString();
    const { language } = this.settings;
    const source = this.source(document);
    const asker = { today, language };
    return (await this.reader.run('ask', { source, question, asker, about })) as Answer<Name>;
  }

  /** What the rules find in its newest version. */
  findings(document: TextDocument): Promise<Finding[]> {
    const known = this.entries.get(document);
    const { version } = document;
    const state = `${this.generation} ${day()}`;
    if (known?.version === version && known.state === state) return known.findings;
    const findings = this.check(this.source(document), document.uri);
    this.entries.set(document, { version, state, findings });
    findings.catch(() => this.entries.delete(document));
    return findings;
  }

  /** What the rules find in a motion, open or not. */
  async check(source: MotionText, scope?: Uri): Promise<Finding[]> {
    const { today, ...options } = await this.checkOptions(scope);
    return this.reader.run('findings', {
      source,
      options: { ...options, today: today.toString() },
    });
  }

  /** What the rules find in a profile itself. */
  async profileFindings(text: string, location: string): Promise<Finding[]> {
    const [{ profileFindings }, options] = await Promise.all([
      import('../assist/profile.ts'),
      this.checkOptions(Uri.parse(location, true)),
    ]);
    return profileFindings(text, location, options);
  }

  private async checkOptions(scope: Uri | undefined): Promise<CheckOptions> {
    const [{ levelsOf }, today] = await Promise.all([import('./levels.ts'), currentDay()]);
    return { ...this.settings, today, levels: levelsOf(setting('rules', scope)) };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Watches for what a motion may name: whatever is no motion itself. */
  private watch(folder: RelativePattern['baseUri']): void {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    const changed = ({ path }: { path: string }) => {
      if (!path.includes('/.git/')) this.outdate();
    };
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
    );
  }

  private outdate(): void {
    this.generation += 1;
    this.files.clear();
    this.outdated.fire();
  }
}

/** Where a motion lies, or will lie once it is saved; `undefined` where nobody has said so yet. */
export function placeOfMotion(uri: Uri): Uri | undefined {
  if (uri.scheme !== 'untitled') return uri;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return uri.path.startsWith('/') ? folder?.with({ path: uri.path }) : undefined;
}

/** A motion that is not saved yet has the profile of the folder that it was begun in. */
function locationOf({ uri }: TextDocument): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return placeOfMotion(uri) ?? (folder && Uri.joinPath(folder, 'neu.antrag.md'));
}

interface Entry {
  version: number;
  state: string;
  findings: Promise<Finding[]>;
}

/** Meetings pass and deadlines end at midnight. */
function day(): string {
  return new Date().toDateString();
}

/** The day that it is where the user is. */
export async function currentDay() {
  const { Temporal } = await import('temporal-polyfill');
  return Temporal.Now.plainDateISO();
}
