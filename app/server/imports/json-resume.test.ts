import { describe, expect, it } from 'vitest';
import { readResume, resumesIn } from './json-resume.ts';

const read = (value: unknown) => readResume(new TextEncoder().encode(JSON.stringify(value)), 'en');
const basics = { name: 'Noor de Wit', email: 'noor@resume.example' };

describe('R74: a JSON Resume as programs write it', () => {
  it('with nothing said as null, years as numbers, and the names of the first version', () => {
    const answer = read({
      basics: { ...basics, phone: null, website: 'https://noor.example', location: { postalCode: 3512, city: null } },
      work: [{ company: 'Acme', position: 'Planner', website: 'https://acme.example', startDate: 2019, endDate: null }],
      references: null,
    });
    if ('errors' in answer) throw new Error(JSON.stringify(answer));
    expect(answer.person).toEqual({ ...basics, phone: '' });
    expect(answer.notTaken).toEqual([]);
    expect(answer.text).toContain('https://noor.example');
    expect(answer.text).toMatch(/Acme.*\(2019\)\nhttps:\/\/acme\.example/);
  });

  it('without a name, or without basics, somebody can still be corrected; what is no resume at all cannot', () => {
    for (const value of [{ basics: { email: 'x@resume.example' } }, { work: [{ name: 'Acme' }] }])
      expect(read(value)).toMatchObject({ person: { name: '' } });
    expect(read({})).toMatchObject({ json: true, errors: [{ pointer: '' }] });
    expect(read({ name: 'package', version: '1.0.0' })).toMatchObject({ errors: [{ pointer: '' }] });
    expect(read({ basics: { name: 7 } })).toMatchObject({ errors: [{ pointer: '/basics/name' }] });
  });

  it('many in one file are read one by one', () => {
    const many = new TextEncoder().encode(JSON.stringify([{ basics }, { basics: { name: 'B' } }, 'no resume']));
    const each = resumesIn(many).map((one) => readResume(one, 'en'));
    expect(each.map((one) => ('errors' in one ? null : one.person.name))).toEqual(['Noor de Wit', 'B', null]);
    expect(resumesIn(new TextEncoder().encode('[]'))).toHaveLength(1);
    expect(resumesIn(new TextEncoder().encode('{"basics":{}}'))).toHaveLength(1);
    expect(resumesIn(new TextEncoder().encode('[not json'))).toHaveLength(1);
  });
});
