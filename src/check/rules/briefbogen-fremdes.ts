import { describeLeftOut, leftOutKinds } from '../../letterhead/left-out.ts';
import { namedLetterhead } from '../letterhead.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';

export const letterheadForeign = {
  id: 'briefbogen-fremdes',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Fremdes im Briefbogen', en: 'Foreign content in the letterhead file' },
    why: {
      de: 'Ein Briefbogen (vorlage-datei) kann mehr enthalten, als man sieht: Bilder und Vorlagen, die aus dem Netz geholt werden, Makros, Felder, die anderes einfügen, eingebettete Dateien, Kommentare, gelöschten oder verborgenen Text. Nichts davon geht in den Brief; was weggelassen wird, sagt diese Regel. Was ein Feld zeigt, bleibt als Text stehen. Ein Hinweis genügt für das, was Word von selbst ablegt (Druckereinstellungen, eingebettete Schriften).',
      en: 'A letterhead (vorlage-datei) can hold more than one sees: pictures and templates that are fetched from the network, macros, fields that insert other things, embedded files, comments, deleted or hidden text. None of it goes into the letter; this rule tells what is left out. What a field shows stays as text. What Word puts there by itself (printer settings, embedded fonts) is a hint only.',
    },
    wrong: '{ INCLUDEPICTURE "https://server.example/logo.png" }',
    right: 'das Bild selbst, in Word eingefügt',
  },
  *check({ motion, references }: Pick<RuleContext, 'motion' | 'references'>): Iterable<Report> {
    const found = namedLetterhead(motion, references);
    if (found?.letterhead.state !== 'ready') return;
    const { left } = found.letterhead;
    const incidental = left.kinds.filter((kind) => leftOutKinds[kind].incidental);
    const others = left.kinds.filter((kind) => !leftOutKinds[kind].incidental);
    for (const [kinds, severity] of [
      [others, 'warning'],
      [incidental, 'hint'],
    ] as const) {
      if (kinds.length === 0) continue;
      const said = describeLeftOut(left, kinds);
      yield {
        node: found.node,
        severity,
        message: {
          de: `Aus dem Briefbogen geht nicht in den Brief: ${said.de}.`,
          en: `Left out of the letterhead: ${said.en}.`,
        },
      };
    }
  },
} satisfies Rule;
