import type { Files } from '../files.ts';
import { type FailureReason, FileFailure } from '../files.ts';
import type { Drawing, Resources } from '../write/writer.ts';

/**
 * What goes over the line between a shell and its worker. Everything is plain data that the
 * structured clone of browsers and of Node carries; an error crosses as its parts.
 */
export type ToWorker =
  /**
   * Whether the folder is trusted is told with each run: it may change, and nobody may forget it.
   * `draws`: whether the shell has drawings drawn.
   */
  | { type: 'run'; id: number; task: string; input: unknown; trusted: boolean; draws: boolean }
  /** The last part was heard: the next may come. */
  | { type: 'heard'; id: number }
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'refusal'; id: number; error: PlainError };

export type FromWorker =
  | { type: 'part'; id: number; part: unknown }
  | { type: 'done'; id: number; output: unknown }
  | { type: 'failed'; id: number; error: PlainError }
  /** The worker has no disk: it asks the shell for what it needs. */
  | ({ type: 'ask'; id: number } & Question);

/** What a worker may ask its shell for. */
export type Question =
  | { port: 'read' | 'size' | 'root' | 'load'; about: string }
  | { port: 'draw'; about: Drawing };
export type Ports = Files & Resources;

/** One end of the line. */
export interface Channel {
  post(message: unknown): void;
  /** Called once, with whom to tell of each message. */
  listen(heard: (message: unknown) => void): void;
}

export interface PlainError {
  name: string;
  message: string;
  reason?: FailureReason;
  location?: string;
  detail?: string;
}

export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  if (!(error instanceof FileFailure)) return { name, message };
  const { reason, location, detail } = error;
  return { name, message, reason, location, ...(detail !== undefined && { detail }) };
}

/** As it was thrown on the other side; files are told apart by what their user can do. */
export function thrown({ name, message, reason, location, detail }: PlainError): Error {
  if (reason !== undefined && location !== undefined)
    return new FileFailure(reason, location, detail === undefined ? {} : { detail });
  const error = new Error(message);
  error.name = name;
  return error;
}
