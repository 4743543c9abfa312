import { describe, expect, it } from 'vitest';
import { accountOf, type Login } from './account.tsx';

const login: Login = {
  loginId: 'l1',
  account: { id: 'a1', email: 'noor@example.org', name: 'Noor', language: 'nb', theme: 'auto' },
  deviceKey: 'a2V5',
  hasPassword: false,
  staff: [],
  candidateOf: [{ organisation: { id: 'o1', name: 'Polder & Fjord' } }],
  onTrial: false,
  demonstration: false,
};

describe('the candidate’s account', () => {
  it('knows where somebody is a candidate and whether they work there, too', () => {
    expect(accountOf(login)).toEqual({
      id: 'a1',
      email: 'noor@example.org',
      name: 'Noor',
      language: 'nb',
      theme: 'auto',
      organisations: [{ id: 'o1', name: 'Polder & Fjord' }],
      isMember: false,
      onTrial: false,
      demonstration: false,
      deviceKey: 'a2V5',
    });
    const staff = [{ organisation: { id: 'o2', name: 'Havn' }, memberId: 'm1', role: 'interviewer' as const }];
    expect(accountOf({ ...login, staff }).isMember).toBe(true);
  });
});
