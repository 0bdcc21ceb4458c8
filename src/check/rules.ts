import type { Rule } from './rule.ts';
import { headMissing } from './rules/kopf-fehlt.ts';

/** Every rule, in the order of the contract. `regel-aus-unnoetig` is last: it looks at what the others did. */
export const rules: readonly Rule[] = [headMissing];
