import { VFileMessage } from 'vfile-message';
import type { Fix } from '../text/edit.ts';
import type { Language } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { type Report, type Rule, type Severity, standingOf } from './rule.ts';

/**
 * One finding in the idiom of unified, ready for any shell: `reason` and `note` are worded in
 * one language, `fatal` is true for errors, false for warnings, undefined for hints.
 */
export class Finding extends VFileMessage {
  declare ruleId: string;
  declare place: Place;
  declare source: 'antrag';
  readonly severity: Severity;
  /** Best first. Each changes `file`, or the motion where that is absent. */
  readonly fixes: readonly Fix[];
  /** Whether it is something that is not there yet. */
  readonly isGap: boolean;
  /** Whether the first fix may be applied together with all others. */
  readonly safe: boolean;

  /** @param docs location of the folder of the rules' pages, ending in `/` */
  constructor(rule: Rule, report: Report, severity: Severity, language: Language, docs?: string) {
    const { place, file } = standingOf(report);
    super(report.message[language], { place, ruleId: rule.id, source: 'antrag' });
    this.severity = severity;
    this.isGap = rule.findsGaps === true && !report.isNoGap;
    this.fatal = { error: true, warning: false, hint: undefined }[severity];
    this.note = report.note?.[language];
    this.expected = report.expected;
    this.file = file;
    this.url = docs === undefined ? undefined : `${docs}${rule.id}.md`;
    this.fixes = [...replacements(place, report.expected), ...(report.fixes ?? [])];
    this.safe = rule.safe && this.fixes.length > 0;
  }
}

function replacements(place: Place, expected: readonly string[] = []): Fix[] {
  return expected.map((text) => ({
    title: titleFor(place, text),
    edits: [{ start: place.start.offset, end: place.end.offset, text }],
  }));
}

function titleFor(place: Place, text: string) {
  if (text.trim() === '') return { de: 'Entfernen', en: 'Remove' };
  const shown = text.trim().length > 60 ? `${text.trim().slice(0, 57)}…` : text.trim();
  return place.start.offset === place.end.offset
    ? { de: `„${shown}“ einfügen`, en: `Insert "${shown}"` }
    : { de: `Durch „${shown}“ ersetzen`, en: `Replace with "${shown}"` };
}
