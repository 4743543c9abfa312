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

  it('with what the format does not have and programs write all the same: words for lists, lists for words, wrapped', () => {
    const taken = (value: unknown) => {
      const answer = read(value);
      if ('errors' in answer) throw new Error(JSON.stringify(answer));
      return answer;
    };
    const half = { firstName: 'Noor', lastName: 'de Wit' };
    for (const value of [
      { resume: { basics } },
      { data: { basics, meta: {} } },
      { basics: { ...half, emails: ['noor@resume.example'] } },
      { basics: { name: basics.name, email: ['noor@resume.example'] } },
    ])
      expect(taken(value), JSON.stringify(value)).toMatchObject({ person: basics, notTaken: [] });
    const { text, notTaken } = taken({
      basics: { ...basics, phone: ['+31 6 1', '+31 6 2'], location: 'Utrecht', profiles: { url: 'https://n.example' } },
      work: {
        name: 'Acme',
        highlights: 'One thing',
        startDate: { year: 2019, month: 3 },
        summary: ['Line a', 'Line b'],
      },
      skills: ['Planning', { name: 'Tools', keywords: 'saw, plane', level: 4 }],
      languages: ['Frisian'],
      interests: 'sailing; chess',
      education: [null, { institution: 'School', courses: ['Maths', null, 7] }],
    });
    for (const part of [
      'Utrecht',
      'https://n.example',
      '- One thing',
      '(2019-03)',
      'Line b',
      'Planning',
      '- saw\n- plane',
      'Frisian',
      'chess',
      '- Maths\n- 7',
    ])
      expect(text).toContain(part);
    expect(notTaken).toEqual([{ pointer: '/basics/phone', because: 'unknown' }]);
    // What is barred is barred wherever it stands.
    expect(JSON.stringify(taken({ resume: { basics, work: { name: 'Acme', salary: 'CANARY' } } }))).not.toContain(
      'CANARY',
    );
    for (const value of [{ a: { basics }, b: { basics } }, { basics, work: [[]] }, { basics: 'Noor' }])
      expect(read(value)).toMatchObject({ json: true });
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
