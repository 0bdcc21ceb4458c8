/** A person as letters name them. */
export interface Person {
  form?: 'Frau' | 'Herr';
  /** `Prof. Dr.`, as typed. */
  academicTitle?: string;
  /** First and last name. */
  name: string;
}

const titles =
  /^(?:(?:Prof(?:essor(?:in)?)?|Jun|Dr|PD|Priv|Dipl|Mag|Ing|med|jur|phil|rer|nat|pol|habil|h|c|oec|theol|vet|dent|sc|agr|iur|päd|mult|e|in)\b\.?(?:-[\p{L}]+\.?)*\s*)+/u;

/** A person from what was typed; titles and `Frau` or `Herr` may stand in the name. */
export function person(
  name: string,
  form?: 'Frau' | 'Herr',
  academicTitle?: string,
): Person | undefined {
  const typed = /^(?:(Frau|Herrn?)\s+)?(.*)$/u.exec(name);
  const rest = typed?.[2] ?? name;
  const leading = academicTitle
    ? undefined
    : /^(?:Prof|Dr|PD|Jun)/u.test(rest) && titles.exec(rest)?.[0];
  const bare = leading ? rest.slice(leading.length) : rest;
  const [last, first] = bare.split(/\s*,\s*/u);
  const ordered =
    first && last && /^\p{Lu}/u.test(first) && !/^(?:MdL|MdB|MdEP|M\.)/u.test(first)
      ? `${first} ${last}`
      : bare;
  if (ordered === '') return undefined;
  const typedForm = typed?.[1] === 'Frau' ? 'Frau' : typed?.[1] ? 'Herr' : undefined;
  const found = form ?? typedForm;
  const title = academicTitle ?? (leading ? leading.trim() : undefined);
  return {
    ...(found && { form: found }),
    ...(title && { academicTitle: title }),
    name: ordered,
  };
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
  const words = name.replace(/,.*$/u, '').split(' ');
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
