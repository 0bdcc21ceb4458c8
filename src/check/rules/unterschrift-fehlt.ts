import { isEmpty } from '../../motion/key.ts';
import { personInText } from '../../submission/person-in-text.ts';
import type { Rule } from '../rule.ts';

export const signatureMissing: Rule = {
  id: 'unterschrift-fehlt',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Niemand unterschreibt', en: 'Nobody signs' },
    why: {
      de: 'Ein Antrag ist schriftlich und unterschrieben einzureichen, wenigstens vom Vorsitz der Fraktion (etwa § 34 GemO Rheinland-Pfalz, § 34 GemO Baden-Württemberg, § 56 HGO).',
      en: 'A motion is to be submitted in writing and signed, at least by the chair of the group (for example § 34 GemO Rheinland-Pfalz, § 34 GemO Baden-Württemberg, § 56 HGO).',
    },
    wrong: 'antragsteller: Fraktion Offene Stadt',
    right: 'antragsteller:\n  fraktion: Fraktion Offene Stadt\n  name: Karla Muster',
  },
  *check({ motion }) {
    for (const { value: submitter } of motion.facts.submitters?.value ?? []) {
      const group = submitter.group;
      const signers = submitter.signatures?.value ?? [];
      const signed =
        Boolean(submitter.name?.value.trim()) ||
        signers.some((signer) => Boolean(signer.value.name?.value.trim()));
      if (!group || signed || isEmpty(group.node)) continue;
      const name = group.value.name?.value ?? 'die Gruppe';
      // "Stadträtin Ada Beispiel (FDP)" in one text is a person, who signs.
      if (personInText(name)) continue;
      yield {
        node: group.node,
        message: {
          de: `Für „${name}“ unterschreibt niemand. Ergänzen Sie „name“ oder „unterschriften“.`,
          en: `Nobody signs for "${name}". Add "name" or "unterschriften".`,
        },
      };
    }
  },
};
