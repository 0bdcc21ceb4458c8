import { placeholdersIn } from '../../motion/placeholders.ts';
import type { Rule } from '../rule.ts';

const address = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:".]+(?:\.[^\s@<>()[\],;:".]+)+$/u;

export const emailAddress: Rule = {
  id: 'email',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Keine E-Mail-Adresse', en: 'No e-mail address' },
    why: {
      de: 'Das Büro antwortet oft per E-Mail. Eine Adresse mit Tippfehler erreicht niemanden.',
      en: 'Offices often answer by e-mail. A mistyped address reaches nobody.',
    },
    wrong: 'antragsteller:\n  name: Karla Muster\n  email: karla.muster(at)musterhausen.example',
    right: 'antragsteller:\n  name: Karla Muster\n  email: karla.muster@musterhausen.example',
  },
  *check({ motion }) {
    for (const submitter of motion.facts.submitters?.value ?? []) {
      const email = submitter.value.email;
      if (!email || email.value === '' || address.test(email.value)) continue;
      if (placeholdersIn(email.value).length > 0) continue;
      yield {
        node: email.node,
        message: {
          de: `„${email.value}“ ist keine E-Mail-Adresse. Sie hat die Form name@beispiel.example.`,
          en: `"${email.value}" is not an e-mail address. One looks like name@example.example.`,
        },
      };
    }
  },
};
