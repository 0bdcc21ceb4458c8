import type { Temporal } from 'temporal-polyfill';
import type { Motion } from '../motion/motion.ts';
import type { Standing } from '../motion/node.ts';
import type { RuleLevel } from '../motion/profile.ts';
import { noReferences, type References } from '../references/references.ts';
import type { Language } from '../text/language.ts';
import { Finding } from './finding.ts';
import { type Report, type Rule, type RuleContext, type Severity, standingOf } from './rule.ts';
import { rules } from './rules.ts';
import { type SwitchOff, switchOffs } from './switch-off.ts';
import { isOthersText } from './versions.ts';

export interface CheckOptions {
  /** The day from which meetings are past. */
  today: Temporal.PlainDate;
  /** The language of `reason` and `note`. */
  language: Language;
  /** What the files are that the motion names; without it, rules on files find nothing. */
  references?: References;
  /** Levels by rule id from a setting; they win over `regeln:` of the profile. */
  levels?: Readonly<Record<string, RuleLevel>>;
  /** Location of the folder of the rules' pages, ending in `/`, for `Finding.url`. */
  docs?: string;
  /** The rules to run, for tests; all of them otherwise. */
  rules?: readonly Rule[];
}

/**
 * Runs all rules over a motion.
 *
 * @returns the findings sorted by place, those of the motion first, then those of its profile
 * (`file`). Rules switched off by a comment or a level are left out. A rule that throws is a
 * bug of ours: it becomes a finding under its own id, its error in `cause`, and the others run on.
 */
export function check(motion: Motion, options: CheckOptions): Finding[] {
  const offs = switchOffs(motion);
  const used = new Set<SwitchOff>();
  const findings: Finding[] = [];
  const enough = new Map<string, string>();
  const context: RuleContext = {
    motion,
    today: options.today,
    references: options.references ?? noReferences,
    ruleIds: rules.map((rule) => rule.id),
    idle: () => offs.filter((off) => !used.has(off)),
  };

  for (const rule of options.rules ?? rules) {
    const level = levelOf(rule, motion, options.levels);
    const { reports, error } = run(rule, context);
    for (const report of reports) {
      const silencing = offs.filter(
        (off) => off.id === rule.id && holdsFor(off, standingOf(report)),
      );
      for (const off of silencing) used.add(off);
      if (silencing.length > 0 || level === 'off' || (rule.isOff && !level)) continue;
      if (isOthersText(motion, rule.id, report)) continue;
      const severity = level ?? report.severity ?? rule.severity;
      findings.push(new Finding(rule, report, severity, options.language, options.docs));
      if (report.isEnough) enough.set(placeKey(standingOf(report)), rule.id);
    }
    if (error !== undefined) findings.push(broken(rule, error, options));
  }
  const isNew = (finding: Finding) => {
    const teller = enough.get(placeKey(finding));
    return teller === undefined || teller === finding.ruleId;
  };
  return findings.filter(isNew).sort(byPlace);
}

function placeKey({ place: { start, end }, file = '' }: Finding | Standing): string {
  return `${start.offset}-${end.offset} ${file}`;
}

/** Nobody reads more; what is beyond comes to light when these are mended. */
const mostOfOneRule = 1000;

function run(rule: Rule, context: RuleContext): { reports: Report[]; error?: unknown } {
  const reports: Report[] = [];
  try {
    for (const report of rule.check(context)) {
      reports.push(report);
      if (reports.length === mostOfOneRule) break;
    }
    return { reports };
  } catch (error) {
    return { reports, error };
  }
}

function broken(rule: Rule, error: unknown, { language, docs }: CheckOptions): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const start = { line: 1, column: 1, offset: 0 };
  const report: Report = {
    place: { start, end: start },
    message: {
      de: `Die Regel ${rule.id} ist an diesem Text gescheitert (${reason}). Das ist ein Fehler von Antrag, nicht von Ihnen: Bitte melden Sie ihn.`,
      en: `The rule ${rule.id} failed on this text (${reason}). That is a bug of Antrag, not yours: please report it.`,
    },
  };
  const finding = new Finding(rule, report, 'warning', language, docs);
  finding.cause = error;
  return finding;
}

/** The level that a person has set; `undefined` leaves the rule's own. */
function levelOf(
  rule: Rule,
  motion: Motion,
  levels: CheckOptions['levels'],
): Severity | 'off' | undefined {
  const fromSetting = levels && Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined;
  const profile = motion.profile?.facts.rules?.value;
  const fromProfile =
    profile && Object.hasOwn(profile, rule.id) ? profile[rule.id]?.value : undefined;
  return fromSetting ?? fromProfile;
}

function holdsFor(off: SwitchOff, { place, file }: Standing): boolean {
  const whole = off.to === Number.POSITIVE_INFINITY;
  if (whole || file !== undefined) return whole;
  const at = place.start.offset;
  return off.from <= at && at <= off.to;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    (a.file ?? '').localeCompare(b.file ?? '') ||
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset
  );
}
