import { comparableKey } from '../../motion/key.ts';
import type { ProfileFacts } from '../../motion/profile.ts';
import type { Report, Rule } from '../rule.ts';
import { nearestWord } from '../slips.ts';

export const fieldUnknown: Rule = {
  id: 'feld-unbekannt',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Unbekanntes Feld', en: 'Unknown field' },
    why: {
      de: 'Ein Feld, das Antrag nicht kennt, kommt nicht in den Brief. Meist ist es ein Tippfehler.',
      en: 'A field that Antrag does not know does not get into the letter. It is usually a typo.',
    },
    wrong: 'betref: Sichere Querung',
    right: 'betreff: Sichere Querung',
  },
  *check({ motion, ruleIds }) {
    for (const fault of motion.faults) {
      if (fault.type !== 'key-unknown') continue;
      const near = nearestWord(comparableKey(fault.key), fault.known, fault.key.length > 4 ? 2 : 1);
      yield {
        node: fault,
        message: {
          de: near
            ? `Das Feld „${fault.key}“ gibt es nicht. Meinten Sie „${near}“?`
            : `Das Feld „${fault.key}“ gibt es hier nicht und es kommt nicht in den Brief. Entfernen Sie es oder nehmen Sie eines von diesen: ${list(fault.known)}.`,
          en: near
            ? `There is no field "${fault.key}". Did you mean "${near}"?`
            : `There is no field "${fault.key}" here, and it does not get into the letter. Remove it or take one of these: ${list(fault.known)}.`,
        },
        ...(near && { expected: [near] }),
      };
    }
    yield* unknownRules(motion.profile?.facts.rules, ruleIds);
  },
};

function* unknownRules(
  levels: ProfileFacts['rules'],
  ruleIds: readonly string[],
): Iterable<Report> {
  if (levels?.node.type !== 'mapping') return;
  for (const entry of levels.node.entries) {
    if (ruleIds.includes(entry.key)) continue;
    const near = nearestWord(entry.key, ruleIds, Math.min(3, Math.floor(entry.key.length / 3)));
    const hint = {
      de: near ? ` Meinten Sie „${near}“?` : '',
      en: near ? ` Did you mean "${near}"?` : '',
    };
    yield {
      node: entry,
      place: entry.keyPlace,
      message: {
        de: `Die Regel „${entry.key}“ gibt es nicht.${hint.de}`,
        en: `There is no rule "${entry.key}".${hint.en}`,
      },
      ...(near && { expected: [near] }),
    };
  }
}

function list(known: readonly string[]): string {
  return known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', ');
}
