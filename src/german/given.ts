import { attribute } from './adjectives.ts';
import { articlesOf, type Cases, type Declension, type Gender, unchanged } from './declension.ts';

/** What a drafter says about a name's forms (`{name, artikel, genitiv, dativ}`), any part of it. */
export interface GivenForms {
  /** `der`, `die`, `das` or `die (Plural)`. */
  article?: string | undefined;
  /** With or without article. */
  genitive?: string | undefined;
  dative?: string | undefined;
}

/** What is given before what is derived; what follows from both; the rest absent. */
export function completed(
  name: string,
  derived: Declension | undefined,
  given: GivenForms,
): Declension | undefined {
  const genitive = clean(given.genitive);
  const dative = clean(given.dative);
  const kind = kindGiven(clean(given.article), dative);
  if (!kind && !genitive && !dative) return derived;
  // Who says that the article is another one knows better how the whole is declined.
  const agrees = !kind || (kind.number === derived?.number && kind.gender === derived?.gender);
  const base = kind ? { ...singleForms(name, kind), ...(agrees && derived) } : derived;
  const articles = base && articlesOf(base.gender);
  return {
    number: 'singular',
    ...base,
    ...(genitive && { genitive: withArticle(genitive, articles?.genitive) }),
    ...(dative && { dative: withArticle(dative, articles?.dative) }),
  };
}

function clean(text: string | undefined): string | undefined {
  const typed = text?.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return typed === '' ? undefined : typed;
}

type GivenForm = Pick<Declension, 'gender' | 'number'>;

/** Gender and number that the given forms settle. */
function kindGiven(article: string | undefined, dative: string | undefined): GivenForm | undefined {
  const typed = article?.toLowerCase() ?? '';
  const isPlural = /^den\s/iu.test(dative ?? '');
  if (typed === 'der') return singular('masculine');
  if (typed === 'das') return singular('neuter');
  if (isPlural || /^die\s?\(?(?:plural|mehrzahl|pl)/u.test(typed)) return { number: 'plural' };
  if (typed === 'die' || /^der\s/iu.test(dative ?? '')) return singular('feminine');
  return undefined;
}

function singular(gender: Gender): GivenForm {
  return { gender, number: 'singular' };
}

/**
 * The cases of a name of which only the kind is known: those in which it stays as it is. An
 * adjective that leads turns weak: `das Junge Musterhausen`.
 */
function singleForms(name: string, kind: GivenForm): Declension {
  const articles = articlesOf(kind.gender);
  const [lead = '', ...others] = withoutThat(articles.nominative, name).split(' ');
  const leading = others.length > 0 ? attribute(lead, kind.gender, false) : undefined;
  const leads = leading?.type === 'adjective' ? leading.cases : unchanged(lead);
  const form = (grammaticalCase: keyof Cases) =>
    [articles[grammaticalCase], leads[grammaticalCase], ...others].join(' ');
  const forms: Declension = { ...kind, nominative: form('nominative') };
  if (kind.gender !== 'masculine') forms.accusative = form('accusative');
  // A feminine noun is the same throughout.
  if (kind.gender === 'feminine' && leading?.type !== 'unclear') {
    forms.genitive = form('genitive');
    forms.dative = form('dative');
  }
  return forms;
}

/** The name without the article that its sentence gives it: `Die Aktiven`. */
function withoutThat(article: string, name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && first.toLowerCase() === article ? rest.join(' ') : name;
}

/** A form as given, with the article that it lacks. */
function withArticle(form: string, article: string | undefined): string {
  const written = form.replace(/^(?:im|zum|vom)\s/iu, 'dem ').replace(/^zur\s/iu, 'der ');
  if (/^(?:der|des|dem|den|von)\s/iu.test(written)) {
    return written.charAt(0).toLowerCase() + written.slice(1);
  }
  return article ? `${article} ${written}` : written;
}
