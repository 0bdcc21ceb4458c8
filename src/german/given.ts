import { articlesOf, type Declension, type Gender } from './declension.ts';

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
  const known = kindGiven(clean(given.article), dative);
  if (!known && !genitive && !dative) return derived;
  const agrees = !known || (known.number === derived?.number && known.gender === derived?.gender);
  const base = agrees ? derived : undefined;
  const number = known?.number ?? base?.number ?? 'singular';
  const gender = known ? known.gender : base?.gender;
  const articles = known || base ? articlesOf(number === 'plural' ? undefined : gender) : undefined;
  const bare = name.replace(/^(?:der|die|das)\s/u, '');
  // A feminine singular is the same in every case, unless an adjective leads.
  const unchanging = gender === 'feminine' && !/^\p{L}+e\s/u.test(bare);
  const result: Declension = { number, ...(gender && { gender }), ...base };
  const nominative = base?.nominative ?? (articles && `${articles.nominative} ${bare}`);
  if (nominative) result.nominative = nominative;
  const accusative =
    base?.accusative ?? (articles && gender !== 'masculine' ? nominative : undefined);
  if (accusative) result.accusative = accusative;
  const genitiveForm = genitive
    ? withArticle(genitive, articles?.genitive)
    : (base?.genitive ?? (unchanging && articles ? `${articles.genitive} ${bare}` : undefined));
  if (genitiveForm) result.genitive = genitiveForm;
  const dativeForm = dative
    ? withArticle(dative, articles?.dative)
    : (base?.dative ?? (unchanging && articles ? `${articles.dative} ${bare}` : undefined));
  if (dativeForm) result.dative = dativeForm;
  return result;
}

function clean(text: string | undefined): string | undefined {
  const typed = text?.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return typed === '' ? undefined : typed;
}

interface Kind {
  gender?: Gender;
  number: 'singular' | 'plural';
}

/** Gender and number that the given forms settle. */
function kindGiven(article: string | undefined, dative: string | undefined): Kind | undefined {
  const lower = article?.toLowerCase() ?? '';
  if (lower === 'der') return { gender: 'masculine', number: 'singular' };
  if (lower === 'das') return { gender: 'neuter', number: 'singular' };
  if (lower.startsWith('die')) {
    const plural = /plural|mehrzahl|pl\./u.test(lower) || /^den\s/iu.test(dative ?? '');
    return plural ? { number: 'plural' } : { gender: 'feminine', number: 'singular' };
  }
  if (/^den\s/iu.test(dative ?? '')) return { number: 'plural' };
  if (/^der\s/iu.test(dative ?? '')) return { gender: 'feminine', number: 'singular' };
  return undefined;
}

function withArticle(form: string, article: string | undefined): string {
  const bare = form.replace(/^(?:im|zum|vom)\s/iu, 'dem ').replace(/^zur\s/iu, 'der ');
  if (/^(?:der|des|dem|den|von)\s/iu.test(bare)) {
    return bare.charAt(0).toLowerCase() + bare.slice(1);
  }
  return article ? `${article} ${bare}` : bare;
}
