import {
  ConfigurationTarget,
  commands,
  Disposable,
  extensions,
  l10n,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { offeredSpeller, type Speller, spellers } from '../assist/spellers.ts';
import { isMotion } from './documents.ts';
import { type Offer, offer } from './offer.ts';
import type { Services } from './services.ts';

/** What became of the offer: `wanted` once the words of motions may be told. */
type State = 'offered' | 'wanted';

const key = 'spelling';

/** **Rechtschreibprüfung einrichten**, and the offer of it. */
export function registerSpelling(services: Services): Disposable {
  const spelling = new SpellingOffer(services);
  return Disposable.from(
    spelling,
    commands.registerCommand('antrag.spelling', () => spelling.accept(current())),
  );
}

/**
 * Offers a spelling checker, once, when a motion is saved for the first time, and tells it the words
 * that are right in motions. Nothing is installed: the marketplace asks its user itself.
 */
export class SpellingOffer {
  readonly #services: Pick<Services, 'context' | 'documents'>;
  readonly #listeners: Disposable;

  constructor(services: Pick<Services, 'context' | 'documents'>) {
    this.#services = services;
    this.#listeners = Disposable.from(
      workspace.onDidSaveTextDocument((document) => {
        if (!isMotion(document)) return;
        if (this.#state === undefined) void this.#ask(document);
        else if (this.#state === 'wanted') void tell(document, services);
      }),
      extensions.onDidChange(() => {
        if (this.#state === 'wanted') void tell(current(), services);
      }),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  async accept(document: TextDocument | undefined): Promise<void> {
    await this.#put('wanted');
    if (installed().length > 0) await tell(document, this.#services);
    else await commands.executeCommand('workbench.extensions.search', `@id:${offeredSpeller}`);
  }

  async #ask(document: TextDocument | undefined): Promise<void> {
    // Before it is answered: it is put once, whatever becomes of it.
    await this.#put('offered');
    const isThere = installed().length > 0;
    const yes: Offer = {
      title: isThere ? l10n.t('Tell it these words') : l10n.t('Show extension'),
      run: () => this.accept(document),
    };
    const no: Offer = { title: l10n.t('No, thanks'), run: async () => {} };
    await offer('information', isThere ? forOneThatIsThere() : forNone(), [yes, no]);
  }

  get #state(): State | undefined {
    return this.#services.context.globalState.get<State>(key);
  }

  async #put(state: State): Promise<void> {
    await this.#services.context.globalState.update(key, state);
  }
}

function current(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isMotion(document) ? document : undefined;
}

function forNone(): string {
  return l10n.t(
    'Would you like the spelling of your motions checked? An extension of the marketplace does that, here on your computer; install it there if you like it.',
  );
}

function forOneThatIsThere(): string {
  return l10n.t(
    'Your spelling checker can leave alone what belongs in motions: the names in your details and the words of the head. They are kept in its settings.',
  );
}

function installed(): readonly Speller[] {
  return spellers.filter(({ id }) => extensions.getExtension(id) !== undefined);
}

/** Adds to the user's own settings of each checker that is there what is not in them yet. */
async function tell(
  document: TextDocument | undefined,
  { documents, context }: Pick<Services, 'context' | 'documents'>,
): Promise<void> {
  const there = installed();
  if (!document || there.length === 0) return;
  try {
    const words = await documents.ask(document, 'knownWords');
    const settings = workspace.getConfiguration();
    const now = (name: string) => {
      const { globalValue, defaultValue } = settings.inspect(name) ?? {};
      return globalValue ?? defaultValue;
    };
    for (const { told } of there)
      for (const [name, value] of Object.entries(told(now, words)))
        await settings.update(name, value, ConfigurationTarget.Global);
  } catch (error) {
    // Once: not with every motion that is saved.
    await context.globalState.update(key, 'offered' satisfies State);
    const reason = error instanceof Error ? error.message : String(error);
    const message = l10n.t(
      'The spelling checker could not be told the words of your motions: {reason}',
      { reason },
    );
    await offer('warning', message, []);
  }
}
