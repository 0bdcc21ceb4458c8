import { l10n } from 'vscode';
import type { JoinedLines } from '../import/join-lines.ts';
import { leftOutTexts } from '../import/left-out.ts';
import { tellWithList } from './import/left-out.ts';
import type { Services } from './services.ts';

/** Says how many lines of the pages did not come along, and offers to show them. */
export function tellLeftOut(
  { pageNumbers, runningHeads, leftOut }: JoinedLines,
  language: Services['language'],
): void {
  const counts = [
    pageNumbers > 0 ? l10n.t('page numbers: {count}', { count: pageNumbers }) : '',
    runningHeads > 0 ? l10n.t('running heads: {count}', { count: runningHeads }) : '',
  ].filter((count) => count !== '');
  const lines = leftOutTexts(leftOut).map((line) => line[language]);
  tellWithList(l10n.t('Left out, {counts}', { counts: counts.join(', ') }), lines);
}
