import { type Uri, workspace } from 'vscode';
import type { Finding } from '../../check/finding.ts';
import { FileFailure } from '../../files.ts';
import type { Loaded } from '../../load.ts';
import { isMotionPath } from '../../motion/file-names.ts';
import type { MotionText } from '../../worker/motions.ts';
import type { Services } from '../services.ts';

/** A motion that is to be exported: what is in the editor counts, also where it isn't saved. */
export interface ExportedMotion {
  uri: Uri;
  untitled: boolean;
  load(): Promise<Loaded>;
  /** As a worker reads it. */
  source(): Promise<MotionText>;
  findings(): Promise<Finding[]>;
}

/** The motions that a command was called on: those chosen in the explorer, else the current one. */
export function chosenMotions(
  services: Services,
  uri: Uri | undefined,
  uris: readonly Uri[] | undefined,
): ExportedMotion[] {
  const chosen = uris && uris.length > 0 ? uris : uri ? [uri] : [];
  const current = services.current.uri;
  if (chosen.length === 0) return current ? [sourceAt(services, current)] : [];
  return chosen
    .filter(({ path, scheme }) => scheme === 'untitled' || isMotionPath(path))
    .map((each) => sourceAt(services, each));
}

/** The motion at a place, as it is in the editor or else on disk. */
export function sourceAt(services: Services, uri: Uri): ExportedMotion {
  const { documents } = services;
  const open = workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  const common = { uri, untitled: uri.scheme === 'untitled' };
  if (open) {
    return {
      ...common,
      load: () => documents.load(open),
      source: async () => documents.source(open),
      findings: () => documents.findings(open),
    };
  }
  const source = () => readClosed(services, uri);
  return {
    ...common,
    source,
    async load() {
      const [{ load }, { text, location }] = await Promise.all([import('../../load.ts'), source()]);
      return load(text, location, services.store);
    },
    findings: async () => documents.check(await source(), uri),
  };
}

async function readClosed({ store }: Services, uri: Uri): Promise<MotionText> {
  const location = uri.toString();
  const bytes = await store.read(location);
  if (!bytes) throw new FileFailure('missing', location);
  return { text: new TextDecoder().decode(bytes), location };
}
