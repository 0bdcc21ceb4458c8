import { Disposable, type Uri, workspace } from 'vscode';
import type { Finding } from '../check/finding.ts';
import { sourceAt } from './export/source.ts';
import type { Services } from './services.ts';

/** How long to wait for further changes of profiles, in ms. */
const profileRest = 500;

/**
 * The motions whose findings stay among the problems while they are closed, because all motions
 * were checked. Checks one again when it is closed or changes on disk, and each when a profile does.
 */
export class ClosedMotions implements Disposable {
  private readonly kept = new Map<string, Uri>();
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: Services) {
    const motions = workspace.createFileSystemWatcher('**/*.antrag.md');
    const profiles = workspace.createFileSystemWatcher('**/antrag.yml');
    const checkAllSoon = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.checkAll(), profileRest);
    };
    this.subscription = Disposable.from(
      motions,
      motions.onDidCreate((uri) => this.begin(uri)),
      motions.onDidChange((uri) => this.check(uri)),
      motions.onDidDelete((uri) => this.forget(uri)),
      profiles,
      profiles.onDidCreate(checkAllSoon),
      profiles.onDidChange(checkAllSoon),
      profiles.onDidDelete(checkAllSoon),
      // What was typed and not saved is gone with its tab.
      workspace.onDidCloseTextDocument(({ uri }) => this.check(uri)),
    );
  }

  /** Shows what was found in a motion, and keeps it right from now on. */
  keep(uri: Uri, found: readonly Finding[]): void {
    this.kept.set(uri.toString(), uri);
    this.services.findings.keep(uri, found);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private async begin(uri: Uri): Promise<void> {
    this.kept.set(uri.toString(), uri);
    await this.check(uri);
  }

  private async checkAll(): Promise<void> {
    for (const uri of this.kept.values()) await this.check(uri);
  }

  private async check(uri: Uri): Promise<void> {
    if (!this.kept.has(uri.toString())) return;
    try {
      const findings = await sourceAt(this.services, uri).findings();
      if (this.kept.has(uri.toString())) this.services.findings.keep(uri, findings);
    } catch {
      // It can't be read any more: nothing is known of it.
      this.forget(uri);
    }
  }

  private forget(uri: Uri): void {
    if (this.kept.delete(uri.toString())) this.services.findings.delete(uri);
  }
}
