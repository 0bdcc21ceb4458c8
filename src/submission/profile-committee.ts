import { comparableKey } from '../motion/key.ts';
import type { Motion } from '../motion/motion.ts';
import type { CommitteeFacts } from '../motion/profile.ts';

/** What the profile says of a body, where it lists one of that name. */
export function profileCommitteeOf(
  { profile }: Motion,
  name: string | undefined,
): CommitteeFacts | undefined {
  if (name === undefined) return undefined;
  return profile?.facts.committees?.value.find(
    (committee) => comparableKey(committee.value.name?.value ?? '') === comparableKey(name),
  )?.value;
}
