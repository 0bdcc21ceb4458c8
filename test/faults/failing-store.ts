import { type FailureReason, FileFailure, type Store } from '../../src/files.ts';

/** Every reason why a file cannot be read or written. */
export const reasons: readonly FailureReason[] = [
  'read-only',
  'locked',
  'full',
  'no-folder',
  'missing',
  'is-folder',
  'is-file',
  'no-file',
  'forbidden',
  'outside',
  'other',
];

/** Files in memory, of which some fail or are slow, and what was done to them. */
export class FailingStore implements Store {
  readonly files = new Map<string, Uint8Array>();
  readonly reading = new Map<string, Error>();
  readonly replacing = new Map<string, Error>();
  readonly replaced: string[] = [];
  /** Locations whose content was read, not only their size. */
  readonly contentsRead: string[] = [];
  /** What happens on the disk just before a location is read. */
  readonly before = new Map<string, () => void>();
  delay = 0;

  put(location: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.files.set(location, bytes);
  }

  async read(location: string): Promise<Uint8Array | undefined> {
    await this.wait();
    this.before.get(location)?.();
    this.contentsRead.push(location);
    return this.content(location);
  }

  async size(location: string): Promise<number | undefined> {
    await this.wait();
    return this.content(location)?.length;
  }

  async root(): Promise<string> {
    return 'file:///rat/';
  }

  async replace(location: string, bytes: Uint8Array): Promise<void> {
    await this.wait();
    const failure = this.replacing.get(location);
    if (failure) throw failure;
    this.replaced.push(location);
    this.files.set(location, bytes);
  }

  private content(location: string): Uint8Array | undefined {
    const failure = this.reading.get(location);
    if (failure) throw failure;
    return this.files.get(location);
  }

  private wait(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.delay));
  }
}

/** A failure as a shell reports it. */
export function failureOf(reason: FailureReason, location: string): FileFailure {
  return new FileFailure(reason, location, { detail: 'EXYZ: as the system says it' });
}
