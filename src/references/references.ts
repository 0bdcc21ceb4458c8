import type { ImageContent } from '../letter/image.ts';

/** What is known of the files that a motion names, by their path as typed. */
export interface References {
  get(path: string): Reference | undefined;
}

export type Reference =
  | { state: 'present'; location: string; bytes: Uint8Array; image?: ImageContent }
  | { state: 'absent'; location: string }
  /** Above the workspace root, absolute, or an address on the network: never read. */
  | { state: 'outside' }
  | { state: 'unreadable'; location: string; reason: string };

export const noReferences: References = { get: () => undefined };
