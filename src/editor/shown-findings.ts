import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  languages,
  Uri,
} from 'vscode';
import type { Finding } from '../check/finding.ts';
import type { Severity } from '../check/rule.ts';
import { rangeOf } from './ranges.ts';

/**
 * The findings that the editor shows, by the motion that they are of. Those in a profile stand in
 * the profile, once, however many motions it is the profile of.
 */
export class ShownFindings implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('antrag');
  private readonly changed = new EventEmitter<Uri>();
  private readonly kept = new Set<string>();
  private readonly due = new Set<string>();
  private readonly found = new Map<string, readonly Finding[]>();
  private readonly byMotion = new Map<string, Map<string, Diagnostic[]>>();

  /** The findings of a motion are there, new or unchanged. */
  readonly onDidSet = this.changed.event;

  set(motion: Uri, findings: readonly Finding[]): void {
    this.found.set(motion.toString(), findings);
    const before = this.byMotion.get(motion.toString());
    const isDue = this.isDue(motion);
    const now = new Map<string, Diagnostic[]>([[motion.toString(), []]]);
    for (const finding of findings) {
      const file = finding.file ?? motion.toString();
      now.set(file, [...(now.get(file) ?? []), diagnosticOf(finding, isDue)]);
    }
    this.byMotion.set(motion.toString(), now);
    this.show([...(before?.keys() ?? []), ...now.keys()]);
    this.changed.fire(motion);
  }

  /** Shows findings that stay when the motion is closed; whoever has it checked wants to know all. */
  keep(motion: Uri, findings: readonly Finding[]): void {
    this.kept.add(motion.toString());
    this.due.add(motion.toString());
    this.set(motion, findings);
  }

  /** A motion is taken for finished: from now on its gaps weigh what they would weigh in the letter. */
  demand(motion: Uri): void {
    if (this.isDue(motion)) return;
    this.due.add(motion.toString());
    const found = this.found.get(motion.toString());
    if (found) this.set(motion, found);
  }

  /** Whether gaps of the motion are faults by now. */
  isDue(motion: Uri): boolean {
    return this.due.has(motion.toString());
  }

  /** A motion's tab is gone. */
  close(motion: Uri): void {
    if (!this.kept.has(motion.toString())) this.delete(motion);
  }

  /** Of the motion's findings those that weigh anything now: gaps do once it is due. */
  weighed(motion: Uri, findings: readonly Finding[]): readonly Finding[] {
    return this.isDue(motion) ? findings : findings.filter(({ isGap }) => !isGap);
  }

  delete(motion: Uri): void {
    this.kept.delete(motion.toString());
    this.found.delete(motion.toString());
    const before = this.byMotion.get(motion.toString());
    this.byMotion.delete(motion.toString());
    this.show([...(before?.keys() ?? [])]);
  }

  dispose(): void {
    this.collection.dispose();
    this.changed.dispose();
  }

  private show(files: readonly string[]): void {
    for (const file of new Set(files)) {
      const all = [...this.byMotion.values()].flatMap((byFile) => byFile.get(file) ?? []);
      const unique = new Map(all.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
      this.collection.set(Uri.parse(file, true), [...unique.values()]);
    }
  }
}

function keyOf({ range: { start, end }, message }: Diagnostic): string {
  return [start.line, start.character, end.line, end.character, message].join(':');
}

// A hint of the editor's own kind is not listed among the problems.
const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

function diagnosticOf(
  { place, reason, severity, isGap, ruleId, url }: Finding,
  isDue: boolean,
): Diagnostic {
  const shown = isGap && !isDue ? DiagnosticSeverity.Hint : severities[severity];
  const diagnostic = new Diagnostic(rangeOf(place), reason, shown);
  diagnostic.source = 'antrag';
  diagnostic.code = url === undefined ? ruleId : { value: ruleId, target: Uri.parse(url) };
  return diagnostic;
}
