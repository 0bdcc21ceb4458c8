import { type Disposable, type TextDocument, workspace } from 'vscode';
import type { Finding } from '../check/finding.ts';
import type { Files } from '../files.ts';
import type { Loaded } from '../load.ts';
import type { Language } from '../text/language.ts';

/** The dialect's language id. */
export const languageId = 'antrag';

/** Whether a document is a motion. */
export function isMotion(document: TextDocument): boolean {
  return document.languageId === languageId;
}

/**
 * The motions of open documents, each read once per version and shared by all features. A change
 * of a profile or of any other file that a motion may draw on lets all be read anew.
 */
export class Documents implements Disposable {
  private readonly entries = new WeakMap<TextDocument, Entry>();
  private readonly watcher = workspace.createFileSystemWatcher('**/*');
  private readonly subscriptions: Disposable[] = [];
  private generation = 0;

  constructor(
    private readonly files: Files,
    private readonly language: Language,
  ) {
    const outdate = () => {
      this.generation += 1;
    };
    this.subscriptions.push(
      this.watcher,
      this.watcher.onDidCreate(outdate),
      this.watcher.onDidChange(outdate),
      this.watcher.onDidDelete(outdate),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isProfile(document)) outdate();
      }),
    );
  }

  /** The motion in its newest version, with its profiles and references. */
  load(document: TextDocument): Promise<Loaded> {
    const known = this.entries.get(document);
    if (known?.version === document.version && known.generation === this.generation)
      return known.loaded;
    const loaded = this.read(document);
    this.entries.set(document, {
      version: document.version,
      generation: this.generation,
      loaded,
    });
    return loaded;
  }

  /** What the rules find in a motion today. */
  async check({ motion, references }: Loaded): Promise<Finding[]> {
    const [{ check }, { Temporal }] = await Promise.all([
      import('../check/check.ts'),
      import('temporal-polyfill'),
    ]);
    const today = Temporal.Now.plainDateISO();
    return check(motion, { today, references, language: this.language });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async read(document: TextDocument): Promise<Loaded> {
    // Before the text is taken: what is typed while the reader loads is in it.
    const { load } = await import('../load.ts');
    const location = document.isUntitled ? undefined : document.uri.toString();
    return load(document.getText(), location, this.files);
  }
}

interface Entry {
  version: number;
  generation: number;
  loaded: Promise<Loaded>;
}

/** Whether a document is a profile. */
export function isProfile(document: TextDocument): boolean {
  return document.uri.path.endsWith('/antrag.yml');
}
