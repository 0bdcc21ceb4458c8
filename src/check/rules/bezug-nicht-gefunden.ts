import { isMotionPath } from '../../motion/file-names.ts';
import type { Rule } from '../rule.ts';

export const baseMotionNotFound: Rule = {
  id: 'bezug-nicht-gefunden',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Bezug führt ins Leere', en: 'The motion to be amended is not there' },
    why: {
      de: 'Endet „bezug“ auf .antrag.md, ist es der Pfad eines anderen Antrags. Diese Datei gibt es nicht.',
      en: 'Where "bezug" ends in .antrag.md it is the path of another motion. There is no such file.',
    },
    wrong: 'bezug: querrung.antrag.md',
    right: 'bezug: querung.antrag.md',
  },
  *check({ motion, references }) {
    const base = motion.facts.baseMotion;
    const path = base?.value.trim() ?? '';
    if (!base || !isMotionPath(path)) return;
    const reference = references.get(base.value, base.node.file);
    if (!reference || reference.state === 'present') return;
    yield {
      node: base.node,
      message: {
        de: `Den Antrag „${path}“ gibt es nicht. Prüfen Sie Namen und Ordner; der Pfad zählt ab diesem Antrag.`,
        en: `There is no motion "${path}". Check its name and folder; the path counts from this motion.`,
      },
    };
  },
};
