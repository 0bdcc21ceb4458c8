import { l10n } from 'vscode';
import { leftOutCounts, leftOutTexts } from '../import/left-out.ts';
import type { LeftOut } from '../import/paper.ts';
import { tellWithList } from './import/left-out.ts';
import type { Services } from './services.ts';

/** Says how much of what was copied did not come along, and offers to show it. */
export function tellLeftOut(leftOut: readonly LeftOut[], language: Services['language']): void {
  const lines = leftOutTexts(leftOut).map((line) => line[language]);
  const counts = leftOutCounts(leftOut)[language];
  tellWithList(l10n.t('Left out, {counts}', { counts }), lines);
}
