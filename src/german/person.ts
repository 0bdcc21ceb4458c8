/** A person as letters name them. */
export interface Person {
  form?: 'Frau' | 'Herr';
  /** `Prof. Dr.`, as typed. */
  academicTitle?: string;
  /** First and last name. */
  name: string;
}

/** `Dr.`, `Prof. Dr. med.`, `Dr.-Ing.`, `Dr. h. c.` at the start of a name. */
const titles =
  /^(?:Prof|Dr|PD|Jun)(?:essor(?:in)?)?\b\.?(?:-\p{L}+\.?)?(?:\s+(?:(?:Prof|Dr|habil|med|jur|phil|rer|nat|pol|oec|theol|vet|dent|agr|iur|päd|mult|h|c|e)\.(?:-\p{L}+\.?)?))*\s+/u;

/** A person from what was typed; titles and `Frau` or `Herr` may stand in the name. */
export function person(
  name: string,
  form?: 'Frau' | 'Herr',
  academicTitle?: string,
): Person | undefined {
  const [typedForm = ''] = /^(?:Frau|Herrn?)(?:\s+|$)/u.exec(name) ?? [];
  const rest = name.slice(typedForm.length);
  const [typedTitle = ''] = academicTitle ? [] : (titles.exec(rest) ?? []);
  const bare = firstNameFirst(rest.slice(typedTitle.length));
  if (bare === '') return undefined;
  const found = form ?? formOf(typedForm);
  const title = academicTitle ?? typedTitle.trim();
  return {
    ...(found && { form: found }),
    ...(title !== '' && { academicTitle: title }),
    name: bare,
  };
}

function formOf(typed: string): 'Frau' | 'Herr' | undefined {
  if (typed === '') return undefined;
  return typed.startsWith('Frau') ? 'Frau' : 'Herr';
}

/** `Muster, Karla` → `Karla Muster`; `Karla Muster, MdL` stays. */
function firstNameFirst(name: string): string {
  const [, last, first] = /^([^\s,]+),\s*(\p{Lu}[^,]*)$/u.exec(name) ?? [];
  return last && first && !suffix.test(first) ? `${first} ${last}` : name;
}

/** `Dr. Karla Muster` */
export function fullName({ academicTitle, name }: Person): string {
  return academicTitle ? `${academicTitle} ${name}` : name;
}

/** Words that belong to a last name and stand before it. */
const particles = new Set(
  `von vom van de del della der den di da do dos du la le zu zum zur ten ter ter. op af av al el bin
  ben ibn abu und graf gräfin freiherr freifrau freiin baron baronin baronesse fürst fürstin prinz
  prinzessin herzog herzogin ritter edler edle`.split(/\s+/u),
);

const suffix =
  /^(?:jun\.?|jr\.?|sen\.?|sr\.?|MdL|MdB|MdEP|MdA|MdHB|LL\.?M\.?|[MB]\.?\s?(?:A|Sc)\.?|I{1,3}|IV)$/u;

/** The last name with what belongs to it (`von Muster`, `Muster-Beispiel`). */
export function lastName(name: string): string {
  const words = name
    .replace(/\s*[,(].*$/u, '')
    // "Karla Muster geb. Beispiel", "verw. Muster"
    .replace(/\s+(?:geb|verh|verw|gesch|gen)(?:\.|\p{L}+)\s.*$/u, '')
    .split(' ');
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop();
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase())) start--;
  if (start === 1 && /^(?:von|van|de|zu|vom|zum)$/u.test(words[0] ?? '')) start = 0;
  return words.slice(Math.max(start, 0)).join(' ');
}

/** `Dr.`, `Professor` or `Professorin`: the only degrees a salutation names. */
export function titleInSalutation(person: Person): string | undefined {
  const title = person.academicTitle;
  if (!title) return undefined;
  if (/prof/iu.test(title)) return person.form === 'Frau' ? 'Professorin' : 'Professor';
  return /(?:^|[^\p{L}])Dr(?:[^\p{L}]|$)/iu.test(title) ? 'Dr.' : undefined;
}
