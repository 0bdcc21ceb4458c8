import type { Nodes, Parents } from 'mdast';
import type { Motion } from '../motion/motion.ts';
import type { Fix } from '../text/edit.ts';
import { lineAfter, lineEndOf, lineStart } from '../text/lines.ts';
import type { Finding } from './finding.ts';

/**
 * Ways to switch off the rule of a finding: for the block that it stands in, and for the whole
 * file. Errors are no matter of taste: they are only switched off by hand.
 */
export function switchOffFixes(motion: Motion, { ruleId, place, severity, file }: Finding): Fix[] {
  if (severity === 'error' || file !== undefined) return [];
  const end = lineEndOf(motion.text);
  const fixes: Fix[] = [];
  const block = blockAt(motion, place.start.offset);
  if (block !== undefined) {
    const at = lineStart(motion.text, block);
    fixes.push({
      title: {
        de: `Regel ${ruleId} für diesen Absatz ausschalten`,
        en: `Switch off rule ${ruleId} for this block`,
      },
      edits: [{ start: at, end: at, text: `<!-- regel-aus: ${ruleId} -->${end}` }],
    });
  }
  if (motion.head.state === 'present') {
    const at = lineAfter(motion.text, motion.head.place.start.offset);
    fixes.push({
      title: {
        de: `Regel ${ruleId} für den ganzen Antrag ausschalten`,
        en: `Switch off rule ${ruleId} for the whole motion`,
      },
      edits: [{ start: at, end: at, text: `# regel-aus: ${ruleId}${end}` }],
    });
  }
  return fixes;
}

/** Where the block of the body that holds an offset begins. */
function blockAt({ tree }: Motion, offset: number): number | undefined {
  const block = childAt(tree, offset);
  return block?.position?.start.offset;
}

function childAt({ children }: Parents, offset: number): Nodes | undefined {
  return children.find(({ position }) => {
    const { start, end } = position ?? {};
    return start?.offset !== undefined && start.offset <= offset && offset < (end?.offset ?? 0);
  });
}
