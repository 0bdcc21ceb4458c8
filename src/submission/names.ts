import { type Declension, decline, withoutArticle } from '../german/decline.ts';
import type { HeadNode, Sourced } from '../motion/node.ts';
import type { declined } from '../motion/parties.ts';
import type { Facts } from '../motion/shape.ts';
import { plainValue } from './plain.ts';

/** A body's or group's name as the head gives it, with its German forms as far as they are known. */
export interface DeclinedName {
  /** As typed. */
  name: string;
  forms?: Declension;
  node: HeadNode;
}

/** @param listed what the profile says of it, where it lists it */
export function declinedName(
  sourced: Sourced<Facts<typeof declined>> | undefined,
  listed: Facts<typeof declined> = {},
): DeclinedName | undefined {
  const name = plainValue(sourced?.value.name);
  if (!sourced || name === undefined) return undefined;
  const { article, genitive, dative } = { ...listed, ...sourced.value };
  const forms = decline(name, {
    article: plainValue(article),
    genitive: plainValue(genitive),
    dative: plainValue(dative),
  });
  return { name, ...(forms && { forms }), node: sourced.value.name?.node ?? sourced.node };
}

export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** What two spellings of one name have in common. */
export function nameKey(name: string): string {
  return withoutArticle(name).toLowerCase();
}
