import { describe, expect, it } from 'vitest';
import { type Login, meOf } from './me.ts';

const login: Login = {
  loginId: 'l1',
  account: { id: 'a1', email: 'ruud@polder-fjord.example', name: 'Ruud Klaassen', language: 'nl', theme: 'dark' },
  deviceKey: 'a2V5',
  hasPassword: true,
  staff: [
    { organisation: { id: 'o1', name: 'Polder & Fjord' }, memberId: 'm1', role: 'recruiter' },
    { organisation: { id: 'o2', name: 'Havn' }, memberId: 'm2', role: 'interviewer' },
  ],
  candidateOf: [],
  onTrial: true,
  demonstration: false,
};

describe('who is at work', () => {
  it('is in the organisation chosen, else in the first', () => {
    expect(meOf(login, 'o2')).toMatchObject({ memberId: 'm2', role: 'interviewer', organisation: { name: 'Havn' } });
    expect(meOf(login, 'o9')?.organisation.id).toBe('o1');
    expect(meOf(login, null)).toMatchObject({
      name: 'Ruud Klaassen',
      theme: 'dark',
      onTrial: true,
      isCandidate: false,
    });
  });

  it('is nobody where one works nowhere', () => {
    expect(meOf({ ...login, staff: [] }, null)).toBeNull();
  });
});
