import type { ImageContent } from '../letter/image.ts';
import type { PrintedLines } from '../letter/lines.ts';
import type { CheckedLetterhead } from '../letterhead/letterhead.ts';
import type { Motion } from '../motion/motion.ts';
import type { Text } from '../text/language.ts';

/** What is known of the files that a motion names. */
export interface References {
  /** By the path as typed, and the location of the profile it stands in, if it does. */
  get(path: string, file?: string): Reference | undefined;
}

export type Reference =
  | Present
  | { state: 'absent'; location: string }
  /** Above the workspace root, absolute, or an address on the network: never read. */
  | { state: 'outside' }
  | { state: 'unreadable'; location: string; reason: Text };

export interface Present {
  state: 'present';
  location: string;
  /** Absent where the file is only linked: nobody looks into it. */
  bytes?: Uint8Array;
  /** As read, where it is the motion that is to be amended. */
  motion?: Motion;
  /** The pictures of that motion; only where an amendment is to name its lines. */
  references?: References;
  /** On which lines of its letter stands what is voted on; only where an amendment is to name them. */
  lines?: PrintedLines;
  /** Where it is to be shown and can be. */
  image?: ImageContent;
  /** What is to be known of a letterhead (`vorlage-datei`). */
  letterhead?: CheckedLetterhead;
  /** Why a file that is to be shown can't be, or is not what its name says. */
  fault?: ImageFault;
}

export type ImageFault =
  /** Its content is no PNG, JPEG or SVG, or breaks off. */
  | { type: 'no-image' }
  /** Drawing it would take too much time or memory; it isn't shown. */
  | { type: 'too-heavy' }
  /** A drawing that is shown without the pictures that do not lie in it. */
  | { type: 'lacks-pictures' }
  /** It can be shown, but its content is of another format than its name says. */
  | { type: 'other-format'; format: ImageContent['format'] };

export const noReferences: References = { get: () => undefined };
