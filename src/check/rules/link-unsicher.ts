import { linksOf } from '../../references/find.ts';
import { kindOfLink, namesUser } from '../../text/link.ts';
import type { Rule } from '../rule.ts';

export const linkUnsafe: Rule = {
  id: 'link-unsicher',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Link unsicher', en: 'Link is unsafe' },
    why: {
      de: 'Wer im Brief auf einen Link klickt, soll nirgends landen, wo er nicht hinwill: nicht auf der Freigabe eines fremden Servers, nicht auf seiner eigenen Platte, nicht in einer Mail, die eine Datei anhängt, nicht auf einer Seite, die anders heißt, als es aussieht. Solche Links stehen im Brief als Text.',
      en: 'Nobody who clicks a link in the letter should end up where they do not want to be: on the share of a server unknown to them, on their own disk, in a mail that attaches a file, on a page that is called otherwise than it seems. Such links stand in the letter as text.',
    },
    wrong: '[Liste](//server/freigabe/liste.xlsx)',
    right: '[Liste](https://www.musterhausen.example/liste.xlsx)',
  },
  *check({ motion }) {
    for (const { url, place } of linksOf(motion)) {
      if (kindOfLink(url) !== 'unsafe') continue;
      const message = namesUser(url)
        ? {
            de: `Der Link „${url}“ führt dahin, was hinter dem @ steht; davor stehen ein Name oder ein Passwort. Im Brief steht er als Text. Lassen Sie weg, was vor dem @ steht.`,
            en: `The link "${url}" leads to what stands behind the @; before it there is a name or a password. In the letter it stands as text. Leave out what stands before the @.`,
          }
        : {
            de: `Der Link „${url}“ führt aus dem Arbeitsordner hinaus oder tut mehr, als zu einer Seite zu führen; im Brief steht er als Text. Nehmen Sie eine Adresse mit https:// oder eine Datei neben dem Antrag.`,
            en: `The link "${url}" leads out of the workspace or does more than lead to a page; in the letter it stands as text. Use an address with https:// or a file beside the motion.`,
          };
      yield { place, message };
    }
  },
};
