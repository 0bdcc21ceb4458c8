import type { Text } from '../text/language.ts';
import type { Standing } from './node.ts';

/**
 * What the reader stumbled over. Faults carry facts, no words: a rule makes the finding.
 * `file` is the location of the profile the fault stands in; absent in the motion itself.
 */
export type Fault = Standing & FaultKind;

type FaultKind =
  | { type: 'head-missing' }
  | { type: 'head-unclosed' }
  | { type: 'head-unreadable'; detail: Text }
  | { type: 'profile-unreadable'; detail: Text }
  /** There is one, but the disk does not give it, or not as a text. */
  | { type: 'profile-unopened'; reason: Text }
  /** A value that only the forgiving reading gets right; `quoted` is the YAML that says the same. */
  | { type: 'value-forgiven'; quoted: string }
  /** `place` is the whole second entry. */
  | { type: 'key-duplicate'; key: string }
  /** `known` are the keys that may stand there. */
  | { type: 'key-unknown'; key: string; known: readonly string[] }
  /**
   * `expected` is German in the accusative: "einen Text". Where one of `known` is wanted and a list
   * holds one text, `value` is that.
   */
  | {
      type: 'value-wrong-shape';
      key: string;
      expected: Text;
      value?: string;
      known?: readonly string[];
    }
  | { type: 'value-unknown'; key: string; value: string; known: readonly string[] }
  /** A date that does not exist, in a field. */
  | { type: 'date-invalid'; key: string; value: string }
  /** A date that is understood but not written out; `expected` is it in TT.MM.JJJJ. */
  | { type: 'date-format'; key: string; expected: string }
  /** A comment that is never closed; it ends with its paragraph. */
  | { type: 'comment-unclosed' }
  /** What looks like points inside a paragraph and stays text, on lines of its own. */
  | { type: 'points-unread' }
  /** A character that no letter can carry. */
  | { type: 'character-forbidden'; codePoint: number };
