import type { TopicLexicon } from '../../lexicon.ts';
import { age } from './age.ts';
import { appearance } from './appearance.ts';
import { careResponsibilities } from './care-responsibilities.ts';
import { criminalRecord } from './criminal-record.ts';
import { disability } from './disability.ts';
import { ethnicityOrigin } from './ethnicity-origin.ts';
import { finances } from './finances.ts';
import { genderIdentity } from './gender-identity.ts';
import { geneticFamilyHistory } from './genetic-family-history.ts';
import { healthSickness } from './health-sickness.ts';
import { lifestyleSubstance } from './lifestyle-substance.ts';
import { maritalStatus } from './marital-status.ts';
import { nationalityLanguage } from './nationality-language.ts';
import { politicalViews } from './political-views.ts';
import { pregnancyFamily } from './pregnancy-family.ts';
import { priorDisputes } from './prior-disputes.ts';
import { religionBelief } from './religion-belief.ts';
import { salaryHistory } from './salary-history.ts';
import { sexualOrientation } from './sexual-orientation.ts';
import { socialMediaPrivate } from './social-media-private.ts';
import { socialOrigin } from './social-origin.ts';
import { tradeUnion } from './trade-union.ts';
import { workingHoursContract } from './working-hours-contract.ts';

/** The English lexicons, one per topic. */
export const enTopics: readonly TopicLexicon[] = [
  pregnancyFamily,
  maritalStatus,
  careResponsibilities,
  age,
  healthSickness,
  disability,
  geneticFamilyHistory,
  religionBelief,
  ethnicityOrigin,
  sexualOrientation,
  genderIdentity,
  politicalViews,
  tradeUnion,
  salaryHistory,
  nationalityLanguage,
  criminalRecord,
  socialOrigin,
  priorDisputes,
  appearance,
  finances,
  lifestyleSubstance,
  socialMediaPrivate,
  workingHoursContract,
];
