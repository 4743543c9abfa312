import type { StaffViewer } from '../http/viewer.ts';

/** Address and phone are for those who arrange things with people, and for oneself. */
export const mayContact = (viewer: StaffViewer, memberId: string): boolean =>
  viewer.role === 'administrator' || viewer.role === 'recruiter' || viewer.member === memberId;
