/** What a run of tests came to; written as JSON by the process that ran them. */
export interface Results {
  passed: number;
  failures: Failure[];
}

export interface Failure {
  title: string;
  /** The message, with the stack where there is one. */
  reason: string;
}

/** Before the results on a console. */
export const resultsMark = 'Results: ';
