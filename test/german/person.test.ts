import assert from 'node:assert/strict';
import { fullName, lastName, person, titleInSalutation } from '../../src/german/person.ts';

describe('person', () => {
  for (const [typed, last] of [
    ['Karla Muster', 'Muster'],
    ['Muster', 'Muster'],
    ['Karla Maria Muster-Beispiel', 'Muster-Beispiel'],
    ['Karla von Muster', 'von Muster'],
    ['Karla von der Muster', 'von der Muster'],
    ['von Muster', 'von Muster'],
    ['Jon Graf Beispiel', 'Graf Beispiel'],
    ['Jon Freiherr von Beispiel', 'Freiherr von Beispiel'],
    ['Jon Beispiel, MdL', 'Beispiel'],
    ['Jon Beispiel jun.', 'Beispiel'],
    ['Robin Ångström-Þór', 'Ångström-Þór'],
  ] as const) {
    it(`has a last name: ${typed}`, () => assert.equal(lastName(typed), last));
  }

  it('has the last name it bears now', () => {
    assert.equal(lastName('Karla Muster geb. Beispiel'), 'Muster');
    assert.equal(lastName('Karla Muster, geb. Beispiel'), 'Muster');
    assert.equal(lastName('Karla von Muster geborene Beispiel'), 'von Muster');
  });

  it('has titles, wherever they are typed', () => {
    assert.deepEqual(person('Frau Dr. Karla Muster'), {
      form: 'Frau',
      academicTitle: 'Dr.',
      name: 'Karla Muster',
    });
    assert.deepEqual(person('Prof. Dr. med. Jon Beispiel'), {
      academicTitle: 'Prof. Dr. med.',
      name: 'Jon Beispiel',
    });
    assert.deepEqual(person('Dr.-Ing. Karla Muster', 'Frau'), {
      form: 'Frau',
      academicTitle: 'Dr.-Ing.',
      name: 'Karla Muster',
    });
    assert.deepEqual(person('Dr. h. c. Jon Beispiel'), {
      academicTitle: 'Dr. h. c.',
      name: 'Jon Beispiel',
    });
    assert.deepEqual(person('Drago Beispiel'), { name: 'Drago Beispiel' });
    assert.deepEqual(person('Muster, Karla'), { name: 'Karla Muster' });
    assert.deepEqual(person('Karla Muster, MdL'), { name: 'Karla Muster, MdL' });
    assert.equal(person('Frau'), undefined);
    assert.equal(fullName({ academicTitle: 'Dr.', name: 'Karla Muster' }), 'Dr. Karla Muster');
  });

  it('is addressed with Dr. and Professor only', () => {
    const said = (academicTitle: string, form?: 'Frau' | 'Herr') =>
      titleInSalutation({ academicTitle, name: 'Muster', ...(form && { form }) });
    assert.equal(said('Dr. phil.'), 'Dr.');
    assert.equal(said('Dr. Dr. h. c.'), 'Dr.');
    assert.equal(said('Prof. Dr.', 'Herr'), 'Professor');
    assert.equal(said('Prof.', 'Frau'), 'Professorin');
    assert.equal(said('Jun.-Prof. Dr.'), 'Professor');
    assert.equal(said('Dipl.-Ing.'), undefined);
    assert.equal(said('M. A.'), undefined);
  });
});
