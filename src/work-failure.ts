import type { Text } from './text/language.ts';

/** Why work has no result; what goes wrong inside of a task is thrown as it was. */
export class WorkFailure extends Error {
  override name = 'WorkFailure';

  /** @param seconds how long it was waited for */
  constructor(
    readonly reason: 'overdue' | 'cancelled' | 'ended',
    message: string,
    readonly seconds?: number,
  ) {
    super(message);
  }
}

/** What happened and what to do about it. */
export function explainWork({ reason, message, seconds = 0 }: WorkFailure): Text {
  switch (reason) {
    case 'overdue':
      return {
        de: `Der Brief war nach ${seconds} Sekunden noch nicht fertig, und es wurde nicht länger gewartet. Verkleinern Sie große Bilder und Zeichnungen, oder teilen Sie einen sehr langen Text, und versuchen Sie es noch einmal.`,
        en: `The letter was not ready after ${seconds} seconds and was given up. Make large pictures and drawings smaller, or split a very long text, and try again.`,
      };
    case 'cancelled':
      return { de: 'Abgebrochen.', en: 'Cancelled.' };
    case 'ended':
      return {
        de: `Die Arbeit am Brief ist abgebrochen (${message}). Versuchen Sie es noch einmal; hilft das nicht, teilen Sie einen sehr langen Text, oder starten Sie das Programm neu.`,
        en: `The work on the letter has broken off (${message}). Try again; if that does not help, split a very long text, or start the program anew.`,
      };
  }
}
