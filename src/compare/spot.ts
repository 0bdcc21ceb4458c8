/** A changed place of a sentence: tokens of the old one give way to tokens of the new one. */
export interface ChangedSpot {
  /** The first token of the old sentence, and the one behind the last. */
  start: number;
  end: number;
  /** The same in the new sentence. */
  newStart: number;
  newEnd: number;
}
