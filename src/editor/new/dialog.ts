import {
  Disposable,
  l10n,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from 'vscode';

export interface DialogQuestion<T> {
  prompt: string;
  answers: readonly DialogAnswer<T>[];
  /** What a text comes to that is none of the answers; what it should have been where it is none. */
  typed?: (text: string) => DialogAnswer<T> | { expected: string };
}

export interface DialogAnswer<T> {
  label: string;
  description?: string;
  value: T;
  /** Another way than to answer: gone as soon as something is typed, which may be a part of it. */
  isWay?: boolean;
}

export type Outcome<T> = { type: 'answered'; value: T } | { type: 'back' } | { type: 'closed' };

/**
 * Questions one after the other in one place, which stays open until the last one is answered:
 * closed in between, it would give the focus to the editor below, and lose it there.
 */
export class Dialog implements Disposable {
  private readonly pick: QuickPick<Item> = window.createQuickPick<Item>();

  constructor(title: string) {
    this.pick.title = title;
    // Looking up the day of the meeting elsewhere must not cost the answers given so far.
    this.pick.ignoreFocusOut = true;
  }

  /** Without its number a question stands outside of the row, and has no way back. */
  ask<T>(question: DialogQuestion<T>, step?: number, of?: number): Promise<Outcome<T>> {
    const { pick } = this;
    return new Promise((resolve) => {
      const listening: Disposable[] = [];
      const end = (outcome: Outcome<T>) => {
        Disposable.from(...listening).dispose();
        resolve(outcome);
      };
      const list = () => {
        pick.items = itemsFor(question, pick.value.trim(), (value) =>
          end({ type: 'answered', value }),
        );
      };
      pick.step = step;
      pick.totalSteps = of;
      pick.buttons = step !== undefined && step > 1 ? [QuickInputButtons.Back] : [];
      pick.placeholder = question.prompt;
      pick.value = '';
      list();
      listening.push(
        pick.onDidChangeValue(list),
        pick.onDidAccept(() => chosen(pick)?.choose?.()),
        pick.onDidTriggerButton(() => end({ type: 'back' })),
        pick.onDidHide(() => end({ type: 'closed' })),
      );
      pick.show();
    });
  }

  dispose(): void {
    this.pick.dispose();
  }
}

interface Item extends QuickPickItem {
  /** Absent where there is nothing to choose. */
  choose?: () => void;
}

/**
 * What Enter takes. The window's list follows what is typed by way of this host: pressed before it
 * has followed, Enter comes with no choice at all, or with that of the question before. Then what
 * was typed is the answer.
 */
function chosen({ items, selectedItems, value }: QuickPick<Item>): Item | undefined {
  const text = value.trim();
  return (
    selectedItems.find((item) => items.includes(item)) ??
    items.find(({ label }) => label === text) ??
    items.find(({ alwaysShow }) => alwaysShow)
  );
}

function itemsFor<T>(
  { answers, typed }: DialogQuestion<T>,
  text: string,
  choose: (value: T) => void,
): Item[] {
  const items = answers
    .filter(({ isWay }) => text === '' || isWay !== true)
    .map(
      ({ value, label, description }): Item => ({
        label,
        ...(description !== undefined && { description }),
        choose: () => choose(value),
      }),
    );
  if (!typed || text === '' || answers.some(({ label }) => label === text)) return items;
  const answer = typed(text);
  // A label that does not match what is typed comes behind those that do.
  if ('expected' in answer) return [...items, { label: answer.expected, alwaysShow: true }];
  const { label, description, value } = answer;
  return [
    ...items,
    {
      label: l10n.t('Use'),
      description: description ?? label,
      alwaysShow: true,
      choose: () => choose(value),
    },
  ];
}
