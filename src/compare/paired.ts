import type { Step } from './align.ts';

/**
 * Where as many go as come between two that stay, each that goes gives way to the one that comes in
 * its place.
 *
 * @param fits whether one may give way to another; where one pair does not fit, none of them does
 */
export function paired<T>(
  steps: readonly Step<T>[],
  fits: (old: T, now: T) => boolean = () => true,
): Step<T>[] {
  const result: Step<T>[] = [];
  let struck: T[] = [];
  let added: T[] = [];
  const close = () => {
    const pairs = struck.map((old, index) => ({ old, now: added[index] as T }));
    if (struck.length === added.length && pairs.every(({ old, now }) => fits(old, now))) {
      result.push(...pairs.map(({ old, now }): Step<T> => ({ type: 'kept', old, new: now })));
    } else {
      result.push(...struck.map((old): Step<T> => ({ type: 'struck', old })));
      result.push(...added.map((now): Step<T> => ({ type: 'added', new: now })));
    }
    struck = [];
    added = [];
  };
  for (const step of steps) {
    if (step.type === 'struck') struck.push(step.old);
    else if (step.type === 'added') added.push(step.new);
    else {
      close();
      result.push(step);
    }
  }
  close();
  return result;
}
