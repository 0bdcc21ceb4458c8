import type { ImageContent } from '../letter/image.ts';
import type { Letter } from '../letter/letter.ts';

/**
 * One output format. A new format is one new file that exports a `Writer`, and one row in
 * `formats.ts`.
 */
export interface Writer {
  /** Without a dot: `docx`. */
  extension: string;
  mediaType: string;
  /**
   * The finished file. The same letter gives the same bytes on any day and machine.
   * @throws when a part of the writer itself cannot be loaded; never for what a letter says.
   */
  write(letter: Letter, resources: Resources): Promise<Written>;
  /**
   * The letter in a file of the group's own (`vorlage-datei`); absent where a format has no such
   * files. `undefined` where the template is none: the rule `vorlage-platzhalter` says so.
   * @throws where the template is damaged inside.
   */
  fill?(letter: Letter, template: Uint8Array, resources: Resources): Promise<Written | undefined>;
  /**
   * Two finished letters as one file, in which every change can be taken or refused: all taken give
   * the new letter, all refused the old one. Absent where a format has no such changes.
   * @throws where one of them is no file of this writer's.
   */
  compare?(old: Uint8Array, now: Uint8Array, revision: Revision): Promise<Uint8Array>;
}

/** Who changed a letter, and when: what Word shows beside each change. */
export interface Revision {
  author: string;
  /** The letter's own, `2026-08-28`, so that the file is the same on any day. */
  date?: string;
}

/** A finished file, and what is to be known of it. */
export interface Written {
  bytes: Uint8Array;
  /** The characters for which it shows `�`; none where the reader's own fonts draw them. */
  uncovered: readonly string[];
  /** The paths of the images that took too long to draw; it shows their alternative texts. */
  undrawn: readonly string[];
}

/** What a writer needs besides its code and is too large to bundle; a shell hands it in. */
export interface Resources {
  /** A file that ships with Antrag (WebAssembly, fonts, templates), by its name in `dist/`. */
  load(name: string): Promise<Uint8Array>;
  /**
   * Draws where it can be given up when it takes too long. Absent where nothing can be ended: the
   * writer draws by itself then.
   */
  draw?(drawing: Drawing, signal?: AbortSignal): Promise<Drawn>;
}

/** A drawing that is to be pixels; plain data. */
export interface Drawing {
  /** An SVG. */
  content: ImageContent;
  fineness: Fineness;
}

/** How many pixels a drawing becomes. */
export interface Fineness {
  /** Across. */
  widest: number;
  /** To a user unit of the drawing. */
  finest: number;
}

/** The drawing as PNG; else that it took too long, or `undefined` where the SVG is none. */
export type Drawn = Uint8Array | 'too-heavy' | undefined;
