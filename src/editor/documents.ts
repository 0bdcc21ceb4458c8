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
import type { Files } from '../files.ts';
import type { Loaded } from '../load.ts';
import type { BodyParser } from '../read/body/body.ts';
import type { Language } from '../text/language.ts';
import { CachedFiles } from './cached-files.ts';
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
 * The motions of open documents, each read and checked once per version and shared by all
 * features. A change of a profile or of another file that a motion may draw on outdates them.
 */
export class Documents implements Disposable {
  private readonly entries = new WeakMap<TextDocument, Entry>();
  /** Each remembers what it has parsed, so that a keystroke costs little in a long motion. */
  private readonly parsers = new WeakMap<TextDocument, BodyParser>();
  private readonly files: CachedFiles;
  private readonly outdated = new EventEmitter<void>();
  private readonly subscriptions: Disposable[] = [this.outdated];
  private generation = 0;

  /** What motions draw on has changed; their text has not. */
  readonly onDidOutdate = this.outdated.event;

  constructor(
    files: Files,
    private readonly settings: CheckSettings,
  ) {
    this.files = new CachedFiles(files);
    for (const folder of workspace.workspaceFolders ?? []) this.watch(folder.uri);
    this.subscriptions.push(
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const { uri } of added) this.watch(uri);
        this.outdate();
      }),
      workspace.onDidGrantWorkspaceTrust(() => this.outdate()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isProfile(document)) this.outdate();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('antrag.rules')) this.outdate();
      }),
    );
  }

  /** The motion in its newest version, with its profiles and references. */
  load(document: TextDocument): Promise<Loaded> {
    return this.entry(document).loaded;
  }

  /** What the rules find in its newest version. */
  findings(document: TextDocument): Promise<Finding[]> {
    const entry = this.entry(document);
    entry.findings ??= entry.loaded.then((loaded) => this.check(loaded, document.uri));
    return entry.findings;
  }

  /** What the rules find in a motion, open or not. */
  async check({ motion, references }: Loaded, scope?: Uri): Promise<Finding[]> {
    const [{ check }, options] = await Promise.all([
      import('../check/check.ts'),
      this.checkOptions(scope),
    ]);
    return check(motion, { ...options, references });
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

  private entry(document: TextDocument): Entry {
    const known = this.entries.get(document);
    const day = new Date().toDateString();
    if (
      known?.version === document.version &&
      known.generation === this.generation &&
      known.day === day
    )
      return known;
    const { version } = document;
    const entry = { version, generation: this.generation, day, loaded: this.read(document) };
    this.entries.set(document, entry);
    return entry;
  }

  private async read(document: TextDocument): Promise<Loaded> {
    const text = document.getText();
    const [{ load }, { PiecewiseParser }] = await Promise.all([
      import('../load.ts'),
      import('../read/body/piecewise.ts'),
    ]);
    const parser = this.parsers.get(document) ?? new PiecewiseParser();
    this.parsers.set(document, parser);
    return load(text, locationOf(document)?.toString(), this.files, parser);
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

/**
 * Where a motion lies, or will lie: one that is not saved yet has the profile of the folder that
 * it was begun in.
 */
function locationOf({ uri, isUntitled }: TextDocument): Uri | undefined {
  if (!isUntitled) return uri;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return undefined;
  return uri.path.startsWith('/')
    ? folder.with({ path: uri.path })
    : Uri.joinPath(folder, 'neu.antrag.md');
}

interface Entry {
  version: number;
  generation: number;
  /** Meetings pass and deadlines end at midnight. */
  day: string;
  loaded: Promise<Loaded>;
  findings?: Promise<Finding[]>;
}

/** The day that it is where the user is. */
export async function currentDay() {
  const { Temporal } = await import('temporal-polyfill');
  return Temporal.Now.plainDateISO();
}
