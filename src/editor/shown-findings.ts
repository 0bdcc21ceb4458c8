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
  private readonly byMotion = new Map<string, Map<string, Diagnostic[]>>();

  /** The findings of a motion are there, new or unchanged. */
  readonly onDidSet = this.changed.event;

  set(motion: Uri, findings: readonly Finding[]): void {
    const before = this.byMotion.get(motion.toString());
    const now = new Map<string, Diagnostic[]>([[motion.toString(), []]]);
    for (const finding of findings) {
      const file = finding.file ?? motion.toString();
      now.set(file, [...(now.get(file) ?? []), diagnosticOf(finding)]);
    }
    this.byMotion.set(motion.toString(), now);
    this.show([...(before?.keys() ?? []), ...now.keys()]);
    this.changed.fire(motion);
  }

  /** Shows findings that stay when the motion is closed. */
  keep(motion: Uri, findings: readonly Finding[]): void {
    this.kept.add(motion.toString());
    this.set(motion, findings);
  }

  /** A motion's tab is gone. */
  close(motion: Uri): void {
    if (!this.kept.has(motion.toString())) this.delete(motion);
  }

  delete(motion: Uri): void {
    this.kept.delete(motion.toString());
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

function diagnosticOf({ place, reason, severity, ruleId, url }: Finding): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(place), reason, severities[severity]);
  diagnostic.source = 'antrag';
  diagnostic.code = url === undefined ? ruleId : { value: ruleId, target: Uri.parse(url) };
  return diagnostic;
}
