/** One row of the bench: ours beside what it is held against, measured in the same run. */
export interface Row {
  what: string;
  /** Medians; milliseconds, or kilobytes and megabytes for sizes. */
  ours: number;
  other: number;
  /** What the other is. */
  against: string;
  unit: 'ms' | 'KB' | 'MB';
  /** `ours ÷ other` may be this much at most; without one the row only informs. */
  bound?: number;
}

/** One question of the bench, by its letter. */
export interface Figure {
  title: string;
  rows(): Promise<Row[]>;
}
