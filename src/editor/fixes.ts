import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Finding } from '../check/finding.ts';
import type { Edit, Fix } from '../text/edit.ts';
import type { Language } from '../text/language.ts';
import { isProfile, languageId, profilePattern } from './documents.ts';
import { rangeAt, rangeOf } from './ranges.ts';
import type { Services } from './services.ts';

const fixAllKind = CodeActionKind.SourceFixAll.append('antrag');

/** Offers every finding's fixes, in motions and profiles, and the safe ones of a motion at once. */
export function registerFixes(services: Services): Disposable {
  return languages.registerCodeActionsProvider(
    [{ language: languageId }, profilePattern],
    {
      provideCodeActions: (document, range, context, cancellation) =>
        isProfile(document)
          ? inProfile(document, range, context, services)
          : inMotion(document, range, context, cancellation, services),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  );
}

async function inMotion(
  document: TextDocument,
  range: Range,
  { only, diagnostics }: CodeActionContext,
  cancellation: CancellationToken,
  services: Services,
): Promise<CodeAction[]> {
  const findings = await services.documents.findings(document);
  if (cancellation.isCancellationRequested) return [];
  const actions: CodeAction[] = [];
  if (only?.contains(fixAllKind)) actions.push(...(await fixAll(document, findings)));
  if (only && !only.contains(CodeActionKind.QuickFix)) return actions;
  for (const finding of findings) {
    if (finding.file !== undefined || !rangeOf(finding.place).intersection(range)) continue;
    const shown = diagnostics.find((one) => isOf(one, finding));
    actions.push(...(await quickFixes(document, finding, shown, services)));
  }
  return [...actions, ...(await rewrites(document, range, services))];
}

async function inProfile(
  document: TextDocument,
  range: Range,
  { only, diagnostics }: CodeActionContext,
  { documents, language }: Services,
): Promise<CodeAction[]> {
  if (only && !only.contains(CodeActionKind.QuickFix)) return [];
  const findings = await documents.profileFindings(document.getText(), document.uri.toString());
  return findings
    .filter(({ place }) => rangeOf(place).intersection(range))
    .flatMap((finding) => {
      const shown = diagnostics.find((one) => isOf(one, finding));
      return finding.fixes.map((fix, index) =>
        quickFix(document, fix, { shown, isPreferred: index === 0, language }),
      );
    });
}

function isOf({ code, range }: Diagnostic, { ruleId, place }: Finding): boolean {
  const value = typeof code === 'object' ? code.value : code;
  return value === ruleId && range.isEqual(rangeOf(place));
}

async function quickFixes(
  document: TextDocument,
  finding: Finding,
  shown: Diagnostic | undefined,
  { documents, language }: Services,
): Promise<CodeAction[]> {
  const switchOffs = await documents.ask(document, 'switchOffFixes', finding);
  return [
    ...finding.fixes.map((fix, index) =>
      quickFix(document, fix, { shown, isPreferred: index === 0, language }),
    ),
    ...switchOffs.map((fix) => quickFix(document, fix, { shown, isPreferred: false, language })),
  ];
}

/** What can be made of a text in which nothing is wrong; the cursor goes on to what is left open. */
async function rewrites(
  document: TextDocument,
  { start, end }: Range,
  { documents, language }: Services,
): Promise<CodeAction[]> {
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  const found = await documents.ask(document, 'rewrites', from, to);
  return found.map((fix) => {
    const action = quickFix(document, fix, { shown: undefined, isPreferred: false, language });
    action.command = { command: 'antrag.nextGap', title: fix.title[language] };
    return action;
  });
}

interface QuickFixOptions {
  /** What it mends, as the editor shows it. */
  shown: Diagnostic | undefined;
  isPreferred: boolean;
  language: Language;
}

function quickFix(
  document: TextDocument,
  { title, edits }: Fix,
  { shown, isPreferred, language }: QuickFixOptions,
): CodeAction {
  const action = new CodeAction(title[language], CodeActionKind.QuickFix);
  action.edit = editsIn(document, edits);
  action.isPreferred = isPreferred;
  if (shown) action.diagnostics = [shown];
  return action;
}

/** What is safe to mend without looking. */
async function fixAll(document: TextDocument, findings: readonly Finding[]): Promise<CodeAction[]> {
  const { editsForAllSafe } = await import('../check/fix.ts');
  const edits = editsForAllSafe(findings);
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Fix all that is safe to fix'), fixAllKind);
  action.edit = editsIn(document, edits);
  return [action];
}

/** The edits of a fix, in the editor's terms. */
export function editsIn(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const one of edits) edit.replace(document.uri, rangeAt(document, one), one.text);
  return edit;
}
