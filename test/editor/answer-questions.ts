import { EventEmitter, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** Goes back to the question before. */
export const back = Symbol('back');

/** Typed, and Enter pressed before the list has followed: nothing is chosen in it then. */
export interface Hasty {
  hasty: string;
}

type Reply = string | Hasty | typeof back | undefined;

/** A question as it was put, with what could be chosen. */
export interface Asked {
  labels: string[];
  details: string[];
  step: string;
}

/**
 * Answers the questions of quick picks in the user's place until `restore`: by label, by typing a
 * text that is none, by going back; `undefined` closes the question.
 */
export function answerQuestions(answers: readonly Reply[]): {
  asked: Asked[];
  restore(): void;
} {
  const asked: Asked[] = [];
  const rest = [...answers];
  const { createQuickPick } = window;
  Reflect.set(window, 'createQuickPick', () => new AnsweredPick(asked, () => rest.shift()));
  return { asked, restore: () => Reflect.set(window, 'createQuickPick', createQuickPick) };
}

/** As much of a quick pick as the questions use. */
class AnsweredPick {
  items: readonly QuickPickItem[] = [];
  selectedItems: readonly QuickPickItem[] = [];
  value = '';
  step = 0;
  totalSteps = 0;
  private readonly accepted = new EventEmitter<void>();
  private readonly changed = new EventEmitter<string>();
  private readonly pressed = new EventEmitter<unknown>();
  private readonly hidden = new EventEmitter<void>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidChangeValue = this.changed.event;
  readonly onDidTriggerButton = this.pressed.event;
  readonly onDidHide = this.hidden.event;

  constructor(
    private readonly asked: Asked[],
    private readonly next: () => Reply,
  ) {}

  show(): void {
    setTimeout(() => this.answer());
  }

  dispose(): void {
    this.hidden.fire();
  }

  private answer(): void {
    this.asked.push({
      labels: this.items.map(({ label }) => label),
      details: this.items.map(({ description }) => description ?? ''),
      step: `${this.step}/${this.totalSteps}`,
    });
    const answer = this.next();
    if (answer === undefined) this.hidden.fire();
    else if (answer === back) this.pressed.fire(QuickInputButtons.Back);
    else if (typeof answer === 'object') this.enter(answer.hasty);
    else this.choose(answer);
  }

  private enter(text: string): void {
    this.value = text;
    this.changed.fire(text);
    this.accepted.fire();
  }

  private choose(answer: string): void {
    const isListed = this.items.some(({ label }) => label === answer);
    if (!isListed) {
      this.value = answer;
      this.changed.fire(answer);
    }
    const chosen = isListed ? this.items.find(({ label }) => label === answer) : this.items.at(-1);
    this.selectedItems = chosen ? [chosen] : [];
    this.accepted.fire();
  }
}
