import type { Motion } from '../../src/motion/motion.ts';
import { read } from '../../src/read/read.ts';

/** A profile with two bodies, for tests of what draws on it. */
export const profile = `ort: Musterhausen
gremien:
  - name: Gemeinderat
    empfaenger: {anrede: Frau, name: Ada Beispiel}
    sitzungen: [20.08.2026, 24.09.2026]
    frist: {tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung, uhrzeit: "12:00"}
`;

export const profileLocation = 'file:///antraege/antrag.yml';

/** A motion beside that profile. */
export function motionOf(text: string): Motion {
  return read(text, {
    location: 'file:///antraege/baum.antrag.md',
    profiles: [{ location: profileLocation, text: profile }],
  });
}
