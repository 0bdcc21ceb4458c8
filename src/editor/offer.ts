import { window } from 'vscode';

/** Something that a message offers to do. */
export interface Offer {
  title: string;
  run(): Thenable<unknown>;
}

/** Shows a message, and does what the user chooses of it. */
export async function offer(
  level: 'information' | 'warning' | 'error',
  message: string,
  offers: readonly Offer[],
): Promise<void> {
  const titles = offers.map(({ title }) => title);
  const choice = await {
    information: () => window.showInformationMessage(message, ...titles),
    warning: () => window.showWarningMessage(message, ...titles),
    error: () => window.showErrorMessage(message, ...titles),
  }[level]();
  await offers.find(({ title }) => title === choice)?.run();
}
