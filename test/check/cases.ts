import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { rules } from '../../src/check/rules.ts';
import type { Motion } from '../../src/motion/motion.ts';
import { read } from '../../src/read/read.ts';
import type { References } from '../../src/references/references.ts';
import { applyEdits } from '../../src/text/edit.ts';

/** A faultless motion, part by part, for tests to put one fault into. */
const head = {
  art: 'Antrag',
  betreff: 'Sichere Querung an der Grundschule Nord',
  gremium: 'Ausschuss für Bau und Verkehr',
  sitzung: '24.09.2026',
  datum: '28.08.2026',
  ort: 'Musterhausen',
  antragsteller: `
  - fraktion: Fraktion Offene Stadt
    sitz: Rat der Stadt Musterhausen
    anrede: Frau
    name: Karla Muster
    funktion: Fraktionsvorsitzende
    anschrift: [Ratsgasse 1, 01234 Musterhausen]`,
  empfaenger: `
  gremium: Ausschuss für Bau und Verkehr
  anrede: Herr
  name: Jon Beispiel
  funktion: Vorsitzender
  anschrift: [Rathaus, Marktplatz 1, 01234 Musterhausen]`,
};

export const resolution = `## Beschlussvorschlag

1. Die Verwaltung richtet an der Nordstraße einen Fußgängerüberweg ein.
2. Sie berichtet dem Ausschuss bis zum 30.11.2026.
`;

export const reason = `## Begründung

Der Schulweg führt über die Nordstraße. Dort fahren am Morgen viele Autos.
`;

/** The text of a motion; fields set to `undefined` are left out, others replaced or added. */
export function motion(
  fields: Record<string, string | undefined> = {},
  body = `${resolution}\n${reason}`,
): string {
  const rows = Object.entries({ ...head, ...fields }).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const gap = value === '' || value.startsWith('\n') ? '' : ' ';
    return [`${key}:${gap}${value}`];
  });
  return `---\n${rows.join('\n')}\n---\n\n${body}`;
}

export interface CheckedWith {
  /** `JJJJ-MM-TT` */
  today?: string;
  references?: References;
  read?: (text: string) => Motion;
}

export function findingsIn(text: string, given: CheckedWith = {}): Finding[] {
  const findings = check((given.read ?? read)(text), {
    today: Temporal.PlainDate.from(given.today ?? '2026-08-28'),
    language: 'de',
    levels: switchedOn,
    ...(given.references && { references: given.references }),
  });
  for (const finding of findings) assert.equal(finding.cause, undefined, String(finding.cause));
  return findings;
}

/** Rules that are silent until somebody asks for them. */
export const switchedOn = Object.fromEntries(
  rules.filter(({ isOff }) => isOff).map(({ id, severity }) => [id, severity]),
);

export interface Found extends CheckedWith {
  /** With ⟦ and ⟧ around each place where the rule finds something. */
  text: string;
  /** What follows from the fault by necessity: other rules' ids. */
  besides?: string[];
  /** Ids that the fixes may bring: gaps that only the drafter can fill. */
  brings?: string[];
  /** The text after the first fix, or a part of it. */
  fixed?: string;
}

/** Describes one rule by what it finds and what it must not find. */
export function rule(
  id: string,
  cases: { finds: Record<string, Found | string>; silent?: Record<string, Found | string> },
): void {
  describe(id, () => {
    for (const [name, given] of Object.entries(cases.finds)) {
      it(`finds ${name}`, () => finds(id, typeof given === 'string' ? { text: given } : given));
    }
    for (const [name, given] of Object.entries(cases.silent ?? {})) {
      it(`does not find ${name}`, () => {
        const found = typeof given === 'string' ? { text: given } : given;
        const ids = findingsIn(found.text, found).map(summary);
        assert.deepEqual(
          ids.filter((each) => !found.besides?.includes(each.split(' ')[0] ?? '')),
          [],
        );
      });
    }
  });
}

function finds(id: string, given: Found): void {
  const { text, places } = unmarked(given.text);
  const findings = findingsIn(text, given);
  const own = findings.filter((finding) => finding.ruleId === id);
  assert.deepEqual(
    own.map(({ place }) => [place.start.offset, place.end.offset].join()),
    places.map((place) => place.join()),
    `places: ${findings.map(summary).join('; ')}`,
  );
  const others = findings.filter((finding) => finding.ruleId !== id).map(summary);
  assert.deepEqual(
    others.filter((other) => !given.besides?.includes(other.split(' ')[0] ?? '')),
    [],
  );
  for (const finding of own) {
    for (const fix of finding.file === undefined ? finding.fixes : []) {
      const after = applyEdits(text, fix.edits);
      assert.notEqual(after, text, fix.title.de);
      const left = findingsIn(after, given);
      const count = (id: string, all: Finding[]) => all.filter((one) => one.ruleId === id).length;
      assert.ok(count(id, left) < own.length, `"${fix.title.de}" leaves the finding:\n${after}`);
      const brought = left.filter(
        (one) =>
          count(one.ruleId, left) > count(one.ruleId, findings) &&
          !given.brings?.includes(one.ruleId),
      );
      assert.deepEqual(brought.map(summary), [], `"${fix.title.de}" brings more:\n${after}`);
    }
  }
  if (given.fixed !== undefined) {
    const after = applyEdits(text, own[0]?.fixes[0]?.edits ?? []);
    assert.ok(after.includes(given.fixed), after);
  }
}

function unmarked(marked: string): { text: string; places: [number, number][] } {
  const places: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/(?=⟦)|(?<=⟧)/u)) {
    const bare = part.replace(/[⟦⟧]/gu, '');
    if (part.startsWith('⟦')) places.push([text.length, text.length + bare.length]);
    text += bare;
  }
  return { text, places };
}

function summary(finding: Finding): string {
  const { line, column } = finding.place.start;
  return `${finding.ruleId} ${line}:${column} ${finding.reason}`;
}
