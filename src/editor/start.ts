import { type ExtensionContext, env } from 'vscode';
import type { Store } from '../files.ts';
import { languageOf } from '../text/language.ts';
import { registerAmend } from './amend/command.ts';
import { registerCheckAll } from './check-all.ts';
import { registerCompletion } from './completion.ts';
import { CurrentMotion } from './current-motion.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { registerEmphasis } from './emphasis.ts';
import { registerEmptyFiles } from './empty-files.ts';
import { registerExport } from './export/commands.ts';
import { registerFixes } from './fixes.ts';
import { registerHeadClosing } from './head-closing.ts';
import { registerHover } from './hover.ts';
import { registerLinks } from './links.ts';
import { registerListTyping } from './list/typing.ts';
import { registerNewMotion } from './new/command.ts';
import { registerNextGap } from './next-gap.ts';
import { registerOutline } from './outline.ts';
import { registerPreview } from './preview/commands.ts';
import { registerProfile } from './profile.ts';
import { shipped } from './resources.ts';
import { registerRulePages, rulePagesAt } from './rule-pages.ts';
import type { Feature, Services } from './services.ts';
import { ShownFindings } from './shown-findings.ts';
import { registerStatus } from './status.ts';
import { editorStore } from './store.ts';

/** One row a feature; each knows how to undo itself. */
const features: readonly Feature[] = [
  registerDiagnostics,
  registerFixes,
  registerCompletion,
  registerHover,
  registerOutline,
  registerLinks,
  registerStatus,
  registerRulePages,
  registerProfile,
  registerListTyping,
  registerHeadClosing,
  registerNewMotion,
  registerAmend,
  registerEmptyFiles,
  registerEmphasis,
  registerNextGap,
  registerCheckAll,
  registerExport,
  registerPreview,
];

/** Starts every feature. `disk` serves `file:` where there is a real one. */
export function start(context: ExtensionContext, disk?: Store): void {
  const language = languageOf(env.language);
  const store = editorStore(disk);
  const documents = new Documents(store, {
    language,
    docs: rulePagesAt,
  });
  const findings = new ShownFindings();
  const current = new CurrentMotion();
  const services: Services = {
    context,
    store,
    documents,
    findings,
    current,
    resources: shipped(context.extensionUri),
    language,
  };
  context.subscriptions.push(
    documents,
    findings,
    current,
    ...features.map((register) => register(services)),
  );
}
