import type { TopicLexicon } from '../../lexicon.ts';

export const socialOrigin: TopicLexicon = {
  topic: 'social_origin',
  why: "Class, neighbourhood and parents' work say nothing about what someone can do.",
  instead: 'Ask about the way into the work: "How did you get into this field?"',
  entries: [
    {
      as: 'plain',
      find: `
        @parent
        + do for a living | did for a living | occupation* | job | jobs | work | worked | profession* |
          professionals | degree | university | educated | education | earn | earned | rich | poor |
          wealthy | afford | graduate* | class | employed | living | career | living from | trade | money |
          pay for | paid for | fund | funded | own a house | business owners | white collar | blue collar |
          went to college | go to college | well off | do | unemployed | income | financially | farmers |
          support you through | house | social standing
        + your | yours | candidate's`,
      unless: `
        family business | customer* | client* | pupil* | look after | looks after | who | disease* |
        cancer | patient* | caring | sick | when you | if you work | while you | childcare | born |
        from abroad | feel about | think about | kids | illness* | care | resident* | family friendly |
        balance | plan to have | class teacher | in your class | school | life | combine | husband | approve`,
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        neighbourhood | neighborhood | area | background | estate | council estate | part of town |
        household | environment | circumstances | family | street | council house | side of town |
        upbringing | home | inner city | suburb | class | town
        + grow up | grew up | brought up | raised | childhood | growing up | come from | upbringing |
          born into | as a child | reared
        + you | your | candidate | he | she`,
      unless: 'customer*|client*|project*|planning|resident*|teach*|community|pupil*|speak at home|speak',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        grow up | grew up | raised | brought up | growing up
        + poor | rich | in poverty | wealthy | privileged | on welfare | on benefits | poverty | wealth |
          hardship
        + you | candidate | he | she | your`,
      unless: 'children who|pupil*|client*',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'be',
      find: `
        working class | working-class | middle class | upper class | from a poor | from a rich |
        from a wealthy | from a working | from a good family | from money | posh | privileged |
        underprivileged | from a deprived | disadvantaged | first in your family | the first in your |
        first generation student | first generation college | born with a silver | from a council |
        from a humble | of humble | from an affluent | from a modest | poor growing up | rich growing up |
        aristocrat* | well bred | from a privileged | from a broken | of noble | upper crust | lower class |
        from old money | from the wrong | common | privately educated | state educated |
        from a disadvantaged | well off | from a family of | on free school meals`,
      unless: 'common with|common goal*|common mistake*|in common',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'about',
      find: `
        social class | social background | socio-economic | socioeconomic | working class family |
        working-class | middle class family | family background | social origin | upper class |
        humble beginnings | broken home | free school meals | council estate | privileged background |
        wealthy family | poor family | class background | deprived area | rough area | social status |
        council housing | family wealth | family money | social housing | family home growing | old money |
        silver spoon | privileged upbringing | working class | good family | family's social |
        inherited wealth | childhood home | trust fund | welfare growing up | scholarship kid | upbringing |
        social standing | rough neighbourhood | posh | food stamps`,
      unless: `
        customer* | client* | resident* | tenant* | pupil* | housing officer | research | student* |
        families | housing project | programme | patients | communities | data | survey`,
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        what area | which area | what part | which part | what neighbourhood | which neighbourhood |
        nice area | good area | rough area | bad area | posh area | which estate
        + live | living | reside | based at home | from`,
      unless: `
        customer* | client* | area of work | area of expertise | area of the business | which part of |
        part of the job | part of the role | project | what part of your | which area of | what area of |
        language`,
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        boarding school | private school | posh school | fancy school | elite school | public school |
        state school | private education | grammar school | prep school | eton | country club |
        privately educated | fee paying school | gentlemen's club | golf club | comprehensive school
        + you | your | go | went | attend* | parents | candidate | he | she | member`,
      unless: 'teach|taught|work*|teacher|teaching|experience',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'about',
      find: `
        posh school | private school | boarding school | wealthy family | poor family | money tight |
        silver spoon | free school meals | council flat | trailer park | sort of home | kind of home |
        broken family | welfare family | privileged | family money | posh`,
      unless: 'worked at|teach*|customer*|taught|resident*|client*|residents|care home',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        grandfather | grandmother | granddad | parents | father | mother | family
        + do for work | work as | occupation | trade | earn a living | by profession`,
      unless: 'resident*|patient*|client*',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        growing up | grew up | grow up | childhood | as a kid | when you were young
        + money | tight | afford | hungry | poor | rich | wealth* | poverty | struggle`,
      unless: 'pupil*|client*',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        father | mother | parents | dad | mum | mom | grandparents
        + position | rank | title | employer | employed | line of work | salary | property | standing |
          status
        + your`,
      unless: 'pupil*|patient*|resident*|customer*|class',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        which | what | where
        + side of town | part of town | end of town | estate | street | neighbourhood | neighborhood |
          quarter | postcode | tracks
        + grow up | grew up | raised | from | you as a child | your youth | your childhood | born`,
      unless: 'deliver*|sales|customer*|client*|round',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
    {
      as: 'plain',
      find: `
        @parent | folks | people
        + for a living | university | work as | earn* | well off | poor | rich | educated | working class |
          own their | degree | college | job did | jobs did | money at home
        + your | you`,
      unless: 'pupil*|patient*|client*',
      source: 'EU Charter of Fundamental Rights art. 21 (social origin, property, birth)',
    },
  ],
};
