import type { TopicLexicon } from '../../lexicon.ts';

export const careResponsibilities: TopicLexicon = {
  topic: 'care_responsibilities',
  why: "Who cares for children or relatives at home is not the employer's business; the question falls mostly on women.",
  instead: 'Describe the rota, travel and on-call duty and ask everyone the same: "Can you work these hours?"',
  entries: [
    {
      as: 'be',
      find: `
        a carer | carer | a caregiver | caregiver | caretaker for | a single parent | single parent |
        single mother | single mum | single mom | single dad | single father | a working mother |
        working mother | working mum | working mom | working dad | a stay at home | housewife | a mother |
        a father | a mum | a mom | a dad | a parent | mother | father | mum | mom | parent | new mum | new mother | new father | young mother | young father |
        new dad | the primary carer | primary caregiver | caring for your | looking after your`,
      unless:
        'carer in a|care home|parent and child|parent company|parent node*|parent class*|parent process*|parent element*|parent folder*|parent teacher|nested',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'own',
      find: `
        caring responsibilit* | care responsibilit* | caregiving* | caring duties | care duties |
        dependants | dependents | dependant | dependent | family commitments | family responsibilit* |
        family obligations | domestic responsibilit* | domestic commitments | home responsibilit* |
        commitments at home | obligations at home | responsibilities at home | elderly parents |
        ageing parents | aging parents | custody | sick relative* | elder care | eldercare |
        home commitments | family duties | household duties | parenting duties | parental responsibilit* |
        childcare* | babysitter | nanny | anyone who depends | anyone depending | home obligations |
        outside commitments | personal commitments`,
      unless: 'care home',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'about',
      find: `
        caring responsibilit* | family commitments | family responsibilit* | family obligations |
        childcare arrangements | child care arrangements | childcare plans | childcare issues |
        childcare problems | school run | mum guilt | mom guilt | work family balance |
        custody arrangements | custody | caregiving responsibilit* | elderly parents | ageing parents |
        aging parents | dependants | dependents | domestic responsibilit* | parental duties |
        home commitments | household chores | parenting duties | caring duties | babysitting |
        carer's leave | parenting | child care needs | day care needs | nursery drop off | child custody |
        elder care | family duties`,
      unless: `
        customer* | client* | patient* | resident* | parenting course* | pupil* | court | workshop* |
        families with`,
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: '@kidcare + your|you|who|arrangement*|cover|kids|children|have',
      unless: `
        work in | working in | job in | your job at | work at | job at | placement in | placement at |
        experience | qualified | worked at | work at a | nursery nurse | as a | assistant | teach* |
        manage the nursery | in your last | in a nursery | nursery manager | customer* | client* |
        parents at | staff | nursery in | pick up the phone | pick up new | pick up speed | pick up a |
        pick up on | did you pick | do you pick | quickly | pick up where | pick up extra | pick up skills |
        garden nursery | role | resident* | new staff | plants`,
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        who | how | what | can your | could your | would your | can anyone | is there anyone | anybody |
        someone | can someone
        + @kid | parent | parents | mother | father | mum | mom | dad | relatives | family | little ones
        + looks after | look after | looking after | takes care | take care | taking care | cares for |
          caring for | care for | picks up | pick up | collects | collect | minds | mind them | babysit* |
          watches | watch | raises | sick | ill | school holidays | holidays | overtime | late shift |
          night shift | step in | drop off | drops off | stays home | stay home | takes them | cook* |
          feeds | while you | when you are at work | business trips | travelling | on a late | bedtime |
          school | fever | unwell | emergency | overnight | after school | covers`,
      unless: `
        sick child | patient* | pupil* | class | resident* | ward | diagnosis | in your care | clients |
        nursery children | safeguard* | in the group | on the unit | residents | care plan | teach* |
        community | lesson | in your class | project | parents evening | parents of | concerned parent* |
        angry parent* | the parents | a parent | with parents | a child`,
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'about',
      find: `
        care for a relative | care for your | caring for a | caring for your | caring for an |
        care for elderly | care for an elderly | care for anyone | look after anyone | look after someone |
        look after your | look after elderly | sick family | ill relative | take care of your |
        take care of a | take care of an | taking care of your | responsible for anyone |
        responsibility for anyone | depends on you | depend on you at | looking after a |
        caring for someone | care of someone | looking after an | care for someone at |
        looking after someone | rely on you at home | dependent on you`,
      unless: 'resident*|patient*|customer*|yourself|your team|equipment|client*',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        home | kids | children | family | family life | motherhood | parenthood | being a mother |
        being a mum | being a mom | being a parent | being a father | private life | parenting |
        young family | baby | home life | mum | mom | toddler
        + combine | combining | balance | balancing | juggle | juggling | manage with | cope with |
          fit around | fit in with | reconcile | interfere | get in the way | conflict with | affect your |
          alongside | work around | distract* | clash | compatible | hold you back`,
      unless: 'work from home|balance of the|client*|care home|pupil*|class',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        who does | how do you divide | how do you split | who handles | share of | split
        + housework | household | chores | domestic | cooking | cleaning at home | home duties
        + you | your | home`,
      unless: 'resident*|hotel',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'advert',
      find: `
        no family commitments | no commitments | no ties | without dependants | no dependants |
        no caring responsibilities | free of family | no childcare | without ties | not tied`,
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        @kid | family | grandparent* | grandma | grandpa | granny | grandad
        + weekend shift | night shift | late shift | babysit | home early | home by | home in time |
          collect | collects | stays home | stay home | stay at home | school holidays | on call |
          business trip* | early shift | go at home | out of school`,
      unless: 'pupil*|resident*|patient*|class|customer*|service users|family room',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        because of the children | because of the kids | because of your family | because of your kids |
        because of your children | because of family | because of the family |
        for the sake of the children | due to the kids | due to the children | on account of the children
        + you | your | candidate`,
      unless: 'class|pupil*|nursery|residents',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        @kid | one of them | the family
        + fever | ill | sick | temperature | poorly | off school | chickenpox | snow day | inset day
        + work day | shift | work | you | happens | who | then`,
      unless: 'pupil*|class|patient*|nursery|ward|our children|group',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        mother | father | mum | mom | dad | parents | grandmother | grandfather | grandparents | folks
        + depend* | rely | relies | lean* | need* | count* | look* after | elderly | frail | getting on
        + on you | you a lot | your | you`,
      unless: 'pupil*|patient*|class|customer*|resident*|client*',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
    {
      as: 'plain',
      find: `
        school gate | waiting to be fed | wants feeding | dinner on the table | bedtime | bath time |
        the school bell
        + you | your | evening | late`,
      unless: 'pupil*|class|resident*|patient*|animals',
      source: 'Directive (EU) 2019/1158 (work-life balance) art. 11; Directive 2006/54/EC art. 14',
    },
  ],
};
