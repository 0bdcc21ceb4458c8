import { type Uri, window } from 'vscode';

/** What the extension asked or said, and what a test answers in the user's place. */
export interface Said {
  level: 'information' | 'warning' | 'error';
  text: string;
  modal: boolean;
  buttons: string[];
}

type Show = (text: string, ...rest: unknown[]) => Promise<string | undefined>;

/**
 * Answers every message and dialog of the editor until `restore`. `answer` gives the button to
 * press, or nothing to close the message.
 */
export function answerDialogs(
  answer: (said: Said) => string | undefined = () => undefined,
  place?: () => Uri | undefined,
): { said: Said[]; asked: (Uri | undefined)[]; restore(): void } {
  const said: Said[] = [];
  const asked: (Uri | undefined)[] = [];
  const show =
    (level: Said['level']): Show =>
    async (text, ...rest) => {
      const [options] = rest;
      const modal = typeof options === 'object' && options !== null && 'modal' in options;
      const buttons = rest.filter((item) => typeof item === 'string');
      const one = { level, text, modal, buttons };
      said.push(one);
      return answer(one);
    };
  const stand: Record<string, unknown> = {
    showInformationMessage: show('information'),
    showWarningMessage: show('warning'),
    showErrorMessage: show('error'),
    showSaveDialog: async ({ defaultUri }: { defaultUri?: Uri }) => {
      asked.push(defaultUri);
      return place?.();
    },
  };
  const own: Record<string, unknown> = {};
  for (const [name, replacement] of Object.entries(stand)) {
    own[name] = Reflect.get(window, name);
    Reflect.set(window, name, replacement);
  }
  return {
    said,
    asked,
    restore() {
      for (const [name, original] of Object.entries(own)) Reflect.set(window, name, original);
    },
  };
}
