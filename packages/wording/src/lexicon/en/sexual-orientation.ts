import type { TopicLexicon } from '../../lexicon.ts';

export const sexualOrientation: TopicLexicon = {
  topic: 'sexual_orientation',
  why: 'Sexual orientation is special category data and never relevant to the work.',
  instead: 'Leave it out. To learn how someone works with difference, ask for an example from work.',
  entries: [
    {
      as: 'be',
      find: `
        gay | lesbian | straight | heterosexual | homosexual | bisexual | bi | queer | asexual | pansexual |
        lgbt* | a lesbian | out of the closet | out at work | into men | into women | into guys |
        into girls | attracted | openly gay | homosexual or | a homosexual | not straight | hetero |
        closeted | same sex attracted | part of the lgbt* | out`,
      unless: `
        straight forward | straight with | straight to | straight talking | bi weekly | out of office |
        out of | straight answer | out to | find out | straight after | straight from | out on | left out |
        turned out | out in | straight into`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'about',
      find: `
        sexual orientation | sexual preference* | sexuality | sexual identity | sex life | sexual history |
        sexual* | homosexuality | gay pride | pride march | pride parade | coming out | come out as |
        came out as | gay bar | gay bars | gay clubs | same sex marriage | same sex relationship |
        same sex partner | dating preference*`,
      unless: `
        sexual harassment | harass* | teach* | lesson* | pupil* | patient* | client* | sexual health |
        campaign* | policy | customer* | research | misconduct | abuse | education | sexual violence |
        sponsor* | community`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: 'come out|came out|coming out + at work|to your|to colleagues|to family|as gay|you come out',
      unless: 'how|product|results|report|survey',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        attracted | prefer | fancy | interested | date | dating | into | like | love | sleep with |
        preference | fall for | drawn to | go out with | romantically
        + men | women | guys | girls | boys | same sex | opposite sex | both sexes | same gender |
          own gender | males | females`,
      unless: `
        customers | team | work with | clothing | fashion | gap | working | into teams | sport* | mentor* |
        shelter | programme | ward | refuge | jobs | roles | engineering | stem`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        partner | relationship | boyfriend | girlfriend | spouse | married | marry | dating |
        significant other | date
        + man or | woman or | a man | a woman | male or | female or | same sex | same gender | male |
          female | of the same`,
      unless: 'business partner|client*',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'about',
      find: `
        swing that way | bat for | the other team | play for the other | gay or | your orientation |
        his orientation | her orientation | which way do you | gay people | lgbt* | rainbow family`,
      unless: `
        customer* | network | inclusive | policy | orientation week | orientation day |
        orientation programme | community`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        gay | lesbian | homosexual | bisexual | orientation | queer
        + candidate | seems | suspect | probably | guess | applicant | appears | comes across | think |
          husband | i think`,
      unless: 'museum*|customer*|pupil*|week|programme|session',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'advert',
      find: 'heterosexual|straight men|straight women|no gays|not gay|heterosexuals',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'about',
      find: `
        gay | bisexual | lesbian | homosexual | like boys | like girls | like men | like women |
        your sexuality | sleep with | same sex`,
      unless: 'customer*|policy|network|charity|pupil*|patient*|museum*|programme|clients',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        are you with | live with | living with | share your bed | go home to | dating
        + a man or | a woman or | man or a woman | woman or a man`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        husband or wife | husband or a wife | wife or husband | wife or a husband | boyfriend or girlfriend |
        girlfriend or boyfriend | boyfriend or a girlfriend | girlfriend or a boyfriend | man or a woman |
        husband or maybe | wife or maybe | he or a she | him or a her
        + you | your | bring* | home | party | life`,
      unless: 'pupil*|patient*|customer*|client*|resident*|guest*|visitor*|employee*',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        pride | gay bar* | rainbow | drag show
        + your sort of | your thing | go along | join us | you there | march with | marched | walk along |
          did you go | do you go | for you | mean to you`,
      unless: 'take pride|takes pride|proud|your pride|rainbow project*|with pride',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
  ],
};
