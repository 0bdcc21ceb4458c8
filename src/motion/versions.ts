import type { Motion, Section } from './motion.ts';
import { type SectionRow, sections } from './sections.ts';

/** A text that is amended, as it stands and as it is to read. */
export interface VersionPair {
  /** `Anlage 2, § 5 der Friedhofssatzung`; absent for the resolution of the base. */
  name?: string;
  /** Absent where the base is a motion of ours. */
  current?: Section;
  /** What is wanted, and what is wanted should that find no majority. */
  amended: Section[];
}

export interface Versions {
  pairs: VersionPair[];
  /** Points that come besides. */
  added: Section[];
  /** Texts as they stand for which no new one is given (yet). */
  unpaired: Section[];
}

/** The versions of an amendment; each new one belongs to the one above it. */
export function versionsOf({ sections: all }: Motion): Versions {
  const pairs: VersionPair[] = [];
  const added: Section[] = [];
  let open: { name?: string; current?: Section } = {};
  for (const section of all) {
    const name = nameIn(section);
    if (section.name === 'currentText') {
      open = { current: section, ...(name !== undefined && { name }) };
    } else if (section.name === 'addedText') added.push(section);
    else if (section.name === 'amendedText') {
      const last = pairs.at(-1);
      if (last && isAlternative(section) && last.current === open.current) {
        last.amended.push(section);
        continue;
      }
      const own = isAlternative(section) ? undefined : name;
      // A new version with a name of its own belongs to no other text.
      const isApart = own !== undefined && own !== open.name;
      pairs.push({ ...(isApart ? { name: own } : open), amended: [section] });
    }
  }
  const unpaired = all.filter(
    (section) =>
      section.name === 'currentText' && !pairs.some(({ current }) => current === section),
  );
  return { pairs, added, unpaired };
}

/** Whether anything is to be made of it. */
export function hasVersions({ pairs, added }: Versions): boolean {
  return pairs.length > 0 || added.length > 0;
}

/** `## Neue Fassung: hilfsweise` */
function isAlternative(section: Section): boolean {
  return /^hilfsweise\b/iu.test(nameIn(section) ?? '');
}

/** What stands behind the colon of a section that may have a name, as typed. */
export function nameIn({ name, title }: Section): string | undefined {
  const row: SectionRow | undefined = name && sections[name];
  const typed = row?.named ? /^[^:]*:\s*(.+)$/u.exec(title)?.[1] : undefined;
  return typed;
}
