import { rules } from '../check/rules.ts';
import type { Completion, CompletionContext } from './completion.ts';
import type { Range } from './cursor.ts';

/** Every rule's id, to be switched or weighed. */
export function ruleIds(
  replace: Range,
  bare: boolean,
  { language }: Pick<CompletionContext, 'language'>,
): Completion[] {
  return rules.map(({ id, page }) => ({
    label: id,
    kind: 'rule',
    detail: page.title[language],
    documentation: page.why[language],
    insert: bare ? id : `${id}: `,
    replace,
  }));
}
