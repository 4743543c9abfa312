import type { TopicLexicon } from '../../lexicon.ts';

export const pregnancyFamily: TopicLexicon = {
  topic: 'pregnancy_family',
  why: 'Pregnancy, adoption and plans for children are private; asking about them or writing them down is discrimination on the ground of sex.',
  instead: 'State the hours and travel the job has and ask everyone: "The shifts are … Can you work these?"',
  entries: [
    {
      as: 'be',
      find: `
        pregnant | expecting | with child | breastfeeding | heavily pregnant | trying for | nursing |
        in the family way | knocked up | childless | child free | childfree | due to give birth |
        having a baby | broody | trying to conceive | expecting a`,
      unless: `
        expecting a reply | expecting from | expecting results | expecting to learn | expecting us |
        expecting to gain | nursing home | nursing degree | nursing course | nursing staff |
        expecting to be paid`,
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'always',
      find: 'pregnant + you|candidate|she|wife|partner|get|getting|become|her|your|fall|applicant',
      unless: 'patient*|client*|customer*|pregnant colleague|pregnant women|users',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'own',
      find: `
        pregnancy | pregnancies | family plans | due date | baby on the way | baby bump | fertility* | ivf |
        miscarriage* | maternity plans | family planning | baby plans | abortion | morning sickness |
        contraception | child on the way | bump`,
      unless: 'your due date for',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'about',
      find: `
        family planning | fertility treatment* | ivf | baby plans | pregnancy test* | pregnancy plans |
        maternity plans | family plans | contraception | birth control | biological clock | miscarriage* |
        surrogacy | motherhood | fatherhood | parenthood | plans for a family | baby fever | pregnancy`,
      unless: 'patient*|client*|clinic|customer*|campaign*|advise|counsel*|participants',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'own',
      find: '@kid|mouths to feed|family of your own',
      unless: 'ward|department|clothes|books|hospital|theatre|childcare|looks after|who looks',
      source: 'EHRC Employment Statutory Code of Practice, ch. 16 (recruitment)',
    },
    {
      as: 'about',
      find: '@kid + @plan|start|raise|how many|any more|first|second|third|another|on the way|adopt',
      unless: `
        child care | childcare | looks after | look after | teach* | work with | worked with |
        working with | ward | care for | sick | pick up | picks up | about children | for children |
        with children | to children | read to | school | after your | minds | child protection |
        children learn | children's | children are playing | when your | if your | a child | the child |
        mind your | helps | the children`,
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        any children | any kids | any little ones | children of your own | kids of your own
        + ^ got | ^ any | have you | do you | ^ are there | you got`,
      unless: 'work with|experience|at your|taught|teach*',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        become a mum | become a mom | become a dad | become a parent | becoming a mum |
        little one on the way | have children | having children | have kids | having kids | have a child |
        have a baby | having a baby | have babies | start a family | starting a family | more children |
        more kids | another baby | another child | become a mother | become a father | become a parent |
        becoming a mother | becoming a father | becoming a parent | having a family | raise a family |
        raising a family | expand your family | expanding your family | grow your family |
        growing your family | family of your own | want kids | want children | wanting kids |
        wanting children | want a family | a second child | a second baby | little ones | pitter patter |
        extend your family | complete your family | family complete | adding to your family |
        add to your family | kids in the future | children in the future | kids someday | children someday |
        baby on the cards | kids on the cards | children on the horizon | kids on the horizon |
        family on the horizon`,
      unless: "customer*|clients|patient*|must have children's|residents",
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'about',
      find: `
        maternity leave | paternity leave | parental leave | maternity | paternity | parental | baby leave |
        adoption leave | breast feeding | breastfeeding | breastfeed | pumping | family leave |
        time off to have | mat leave | pregnancy leave | time off for a baby`,
      unless: `
        parental consent | maternity ward | maternity unit | parental control* | parental involvement |
        maternity clinic | pumping station* | pumping plant*`,
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'about',
      find: `
        adopt a | adopt children | adoption | adopting a | adopting | adopt
        + child* | baby | kid* | plan* | family | considering | thinking | you`,
      unless: `
        technology | tool* | software | system | method* | agile | framework | new way* | practice* |
        process* | user* | policy | standard* | approach | cloud | devops | scrum`,
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'about',
      find: `
        foster a | fostering a | foster children | foster care | surrogate | settle down | settling down |
        the pill | nesting | broody`,
      unless: 'foster a culture|fostering a culture|collaboration|settle down in the',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'advert',
      find: `
        no children | no kids | childless | without children | without kids | child free |
        no young children | not pregnant | no plans for children | no young mothers | no baby plans`,
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'about',
      find: `
        nursery painted | pram | stroller | crib | cot up | family in the short | family in the near |
        gender reveal | baby shower | nesting instinct | stork | patter of tiny | empty nest | baby news`,
      unless: 'nursery group',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        a family | family
        + short term | near future | soon | start | starting | bigger | expand | complete | plans |
          coming years | next few years`,
      unless: 'family business|clients|families|family support|customer*',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        kids | children | baby | little ones
        + follow soon | soon | next year | at home | running around | come next | around the corner`,
      unless: 'class|pupils|work with|customer*|teach*|residents',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        happy news | good news | joyful news | special news | big news | announcement | announcements
        + expect | expecting | plan around | coming year | next year | at home | on the way | should know |
          family`,
      unless: 'customer*|client*|press|team|project*',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        stork | tiny feet | bump | cot | crib | pram | room for one more | extra bedroom | patter of
        + you | your | home | house | yet | soon | hear | expect | planning | on the way`,
      unless: 'children at|pupil*|nursery school|our nursery|speed bump|bump into|bumped|bump up',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        just got married | newly wed | newlywed | newlyweds | recently married
        + comes next | what next | plans | then | before long | soon`,
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        maternity | paternity | little one | settle down | settling down | start a family | clock is ticking
        + disappear | leave us | that age | at your age | straight away | right away | train you | invest* |
          you understand | mentioned | soon`,
      unless: 'policy|cover|ward|our|pupil*',
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
    {
      as: 'plain',
      find: `
        how far along | how far gone | how many weeks | how many months
        + far along are you | far gone are you | weeks are you | months are you`,
      unless: `
        project* | course | with the | with your | notice | in the | into`,
      source: 'Directive 2006/54/EC art. 14; Equality Act 2010 (UK) s. 18 and 39; CJEU C-177/88 Dekker',
    },
  ],
};
