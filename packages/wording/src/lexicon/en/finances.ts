import type { TopicLexicon } from '../../lexicon.ts';

export const finances: TopicLexicon = {
  topic: 'finances',
  why: 'Debts, housing and wealth are private; a credit check needs a lawful reason and is a step for everyone alike.',
  instead: 'If a credit or integrity check is required for the post, say so as a step that applies to all.',
  entries: [
    {
      as: 'own',
      find: `
        debt | debts | loan | loans | mortgage* | savings | bankruptc* | credit score | credit history |
        credit rating | credit card debt | financial problem* | financial difficult* | financial trouble* |
        financial obligation* | financial situation | financial worries | money problem* | money worries |
        money troubles | student loan* | ccj | county court judgment* | wage garnishment* | house | flat |
        apartment | property | assets | investments | shares | overdraft | bailiff* | alimony |
        child support | rent arrears | own home | own house | bad credit | inheritance | trust fund |
        second income | private income | benefits payments | gambling debt* | financial commitments |
        credit report | personal finances | finances | bank account | home | welfare | unpaid bills |
        net worth | other income | outside income | maintenance payments | repossess* | housing benefit`,
      unless: `
        car for | customer* | technical debt | tech debt | client* | conflict of interest | driving |
        access to a car | commute | savings for the | cost savings | work from home | home office |
        licence | property manage* | shares in competitor* | did you save | at home | bank details |
        expenses | company | savings did | asset management | home address | from home | home working |
        budget | property portfolio | home internet | business | childcare | kids | partner | children |
        caring | family | responsibilit* | commitments at`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'about',
      find: `
        credit score | credit history | credit rating | bad credit | bankruptcy | personal bankruptcy |
        wage garnishment* | garnish* | county court judgment* | bailiff* | money problem* | money worries |
        financial problem* | financial difficult* | financial trouble* | rent arrears | student loan* |
        mortgage* | personal debt* | in debt | gambling debt* | overdraft | financial situation |
        personal finances | insolven* | repossess* | financially stable | financially secure |
        debt collector* | debt collection | credit check | payday loan* | make ends meet | net worth |
        living paycheck | credit report | child support | alimony | food bank | personal loans |
        savings account | financial worries | on benefits`,
      unless: `
        customer* | client* | supplier* | adviser* | advisor* | case | bank | company | experience | sell |
        sold | tenant* | debt collection team | technical debt | worked | mortgage adviser | underwrit* |
        broker* | borrower* | families | housing | business | residents | product* | team | lender* |
        applications | application | charity | debtor* | startup | organisation`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        own | rent | owned | owning | renting | buy | bought | homeowner | home owner | paying | paid off |
        pay off
        + home | house | flat | apartment | mortgage | property | place you live | housing | place
        + you | your`,
      unless: `
        customer* | client* | tenant* | resident* | property manager | in place | place of work |
        work from home | sold | properties | estate agent | at home | in house | ownership | own way |
        take place | landlord* | in the first place | portfolio`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        make ends meet | short of money | need the money | struggle financially | struggling financially |
        live off | financially independent | financially stable | financially secure | afford to |
        get by on | can you afford | how do you spend your money | do with your money | save each month |
        get by financially | financially dependent | living off | rich | broke | owe money | owe anyone |
        owe anybody | money trouble* | living on credit | how much money do you have | behind on
        + you | your | candidate | he | she`,
      unless: `
        customer* | client* | project | behind on a | budget | behind on work | broke down | parents |
        behind on deadline* | broke the | what broke | time | business | build | rich text |
        rich experience | company | data rich | feature rich | team | you broke | broke a`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'be',
      find: `
        bankrupt | in debt | insolvent | a homeowner | homeowner | wealthy | financially independent |
        financially secure | financially stable | financially sound | being garnished | garnished |
        in arrears | declared bankrupt | debt free | broke | well off financially | in financial |
        a home owner | on benefits | on welfare | receiving benefits | receiving welfare | a tenant |
        in any debt | heavily in debt | overdrawn | blacklisted by a bank | living beyond |
        up to date with your rent | renting | in the red | independently wealthy | comfortable financially`,
      unless: 'parents|customers|family',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        wages | wage | pay
        + garnished | garnishment | garnishee | deductions by court | attachment of earnings | seized`,
      unless: 'payroll|employees|process',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'about',
      find: `
        gamble | gambling | gambler | casino | betting | bailiffs | loan shark | credit card* |
        bank statement* | bank balance | do you bet`,
      unless: 'customer*|gambling company|client*|payment*|reconcile*|guest*|igaming',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'about',
      find: `
        behind on your rent | child support | mortgage | in debt | credit card debt | payday loan |
        inherited any money | inherited money | own house | on welfare | get by financially |
        council tax arrears | bankrupt | net worth | rent or own | savings account | unpaid rent | overdraft`,
      unless: 'customer*|client*|resident*|tenant*|advis*|bank|code|product*|borrower*|sell',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'about',
      find: 'payment arrears|arrears|outstanding debts|unpaid debts|defaulted',
      unless: 'customer*|tenant*|client*|supplier*|collect*',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        pay | salary | wage | wages | payday | pay day | money
        + late | delayed | a week late | run out | runs out | end of the month | by the end of | tight |
          make ends meet | stretch | last you | tide you
        + you | your | trouble`,
      unless: 'customer*|client*|debtor*|employee*|invoice*|supplier*|staff',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        own | owns | owned | rent | renting | paid off | paid for
        + roof over | house | flat | home | apartment | the place you live | where you live
        + you | your`,
      unless: 'customer*|client*|tenant*|product owner|process',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        knocking on your door | chasing you | bailiff* | collector* | owe anybody | owe anyone | after you
        + money | debt* | you | pay`,
      unless: 'customer*|client*|supplier*',
      source: 'EU Charter of Fundamental Rights art. 7 and 21 (property); GDPR art. 5(1)(c)',
    },
  ],
};
