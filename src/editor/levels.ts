import { type RuleLevel, ruleLevel } from '../motion/profile.ts';

/** The setting `antrag.rules` as the check takes it; words that say nothing are left out. */
export function levelsOf(
  setting: Readonly<Record<string, string>> | undefined,
): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {};
  for (const [id, word] of Object.entries(setting ?? {})) {
    const level = levelByWord.get(word);
    if (level) levels[id] = level;
  }
  return levels;
}

const levelByWord = new Map(
  ruleLevel.type === 'choice'
    ? ruleLevel.options.map(({ word, value }) => [word, value as RuleLevel])
    : [],
);
