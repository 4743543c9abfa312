import type { TopicLexicon } from '../../lexicon.ts';

export const salaryHistory: TopicLexicon = {
  topic: 'salary_history',
  why: 'An employer may not ask what someone earns or earned (EU pay transparency); old pay gaps would follow the person.',
  instead: 'State the range and ask for the expectation: "What are your salary expectations within this range?"',
  entries: [
    {
      as: 'plain',
      find: `
        @pay
        + @current
        + you | your | yours | candidate | applicant | attach | provide | state | he | she | please | us |
          what | supply | send`,
      unless: `
        expectation* | expect | budget* | payroll | hoping | looking for | would you like | desired |
        range for this post | the range | gender pay gap | manage* | pay attention | pay for the |
        pay scales you | supplier* | customer* | client* | invoice* | this role | pay review* |
        administer* | calculat* | design* | compensation plan | pay run | sales target* | benchmark* |
        analys* | employees | attention | team | raise an issue | raise a | raise concerns | raised |
        raise it | raise the | package manager | npm | software | base code | base their | customer base |
        code base | knowledge base | data base | ideally | base your decision* | base it | would you want |
        pay off | user base | package you | packages | did you pay | dispute | queries | worth | fund* |
        pay back | launch | product package | raise your | raise awareness | raise money | tax | negotiat*`,
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'plain',
      find: `
        earn | earns | earned | earning | make | makes | made | paid | get paid | got paid | getting paid |
        bring home | take home | take-home | on at the moment | salaried | pocket | pull in | compensated |
        remunerated | pulling in | taking home | bringing home
        + how much | what | per year | per month | annually | a year | currently | current | last |
          previous | before | now | well | an hour | salary | k | euro | euros | before tax | after tax |
          presently | a month | gross | net | amount
        + you | candidate | he | she | applicant | your`,
      unless: `
        want | would | hope | hoping | like to | expect | expecting | looking | make you | made you |
        makes you | what makes | what made | decision* | make sure | how do you make | changes |
        difference | made the | make a | customer* | client* | made a | progress | trust | respect |
        partner* | choices | you make your | should | did you make to | make of | made it | make it |
        hope to | impact | make when | make the | mistake* | improvement* | make to | points | make use |
        qualification* | degree | certificate* | attention | invoices | make an | contribution* | make in |
        made in | supplier* | made to | paid off | impression | credits | reputation | assumption* |
        make any | make on | make every | make people | make them | will earn | made by | made that |
        trade-off* | tradeoffs | make good | reasonable adjustments | bring to | make with | make up |
        make no | made you choose | parents | husband | wife | your branch | your team | your department | your store | your shop |
        your region | your unit | your site`,
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'plain',
      find: `
        payslip* | paystub* | pay slip* | pay stub* | paycheck* | wage slip* | salary slip* |
        salary statement* | p60 | p45 | w2 | w-2 | proof of salary | proof of income | proof of earnings |
        salary certificate | tax return* | income statement | earnings statement | salary proof |
        pay statement* | wage statement* | pay stubs | bank statement* showing
        + @send | your | last | recent | latest | previous | we | need | require | candidate`,
      unless: `
        explain* | error | errors | query | queries | payroll | check* | employee* | customer* | prepare* |
        software | issued | produce | analys* | client* | company's | financial statements | worker*`,
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'always',
      find: `
        salary history | pay history | salary progression | compensation history | wage history |
        earnings history | remuneration history | salary track record | current comp | current ctc |
        current package | current salary | previous salary | last salary | past salary | present salary |
        current pay | previous pay | current compensation | previous compensation | previous earnings |
        past earnings | current earnings | current wage | last wage | previous wages | past compensation |
        last drawn | current remuneration | current base | current rate | current day rate | prior salary |
        prior compensation | prior pay | prior earnings | past pay | existing salary | income history |
        outgoing salary | past salaries`,
      unless: 'analys*|employee*|client*|benchmark*|gap|customer*|market',
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'own',
      find: `
        salary | pay | wage | wages | income | earnings | compensation | remuneration | base salary |
        paycheck | bonus | annual income | take home pay | hourly rate | pay grade | package |
        salary grade | pay scale | total comp | stock options | company car | benefits`,
      unless: `
        expect* | salary expectation* | hoping | range | ideal | desired | requirement* | pay attention |
        would | budget* | want | questions | this role | need | looking for | minimum | target | wish |
        in mind | package manager | software | income statement* | licence | pay for | pay off | raise |
        bonus scheme* | business`,
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'plain',
      find: `
        candidate | applicant | he | she
        + earns | earned | salary | paid | makes | on
        + currently | euro | euros | k | gross | per year | per month | current | # | pa | annum | at his |
          at her | present`,
      unless: `
        expects | expectation* | wants | asks for | would like | experience | years | makes sense |
        on time | start* | hopes | seeking | looking | based on | range | notice | weeks | on the | on a |
        available`,
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'about',
      find: `
        present terms | current terms | current conditions | wage slip | salary wise | hourly rate |
        last wage | monthly salary | overtime paid | at the competitor`,
      unless: 'expect*|want|hope|customer*|client*|budget*|range|contract terms',
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'plain',
      find: `
        what | how much | which
        + we have to beat | do we have to beat | would we have to | should we match | must we match |
          to match | to beat | to top | better than | more would this | step up | jump | rise on
        + you | your | now | here | get you | lure | tempt`,
      unless: 'competitor*|record|deadline|quality|price*|match the|tests',
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'plain',
      find: `
        how much | what | how far
        + more | less | above | below | short | jump | step up | better
        + take home | you get now | you have now | you are on | you make now | you earn now | what you earn |
          your present | where you are now`,
      unless: 'customer*|experience|budget',
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'plain',
      find: `
        figure | amount | sum | number | the same as in your last | what was that
        + latest contract | last contract | current contract | present contract | your last job |
          previous contract | old contract`,
      unless: 'project*|client*|budget*',
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
    {
      as: 'plain',
      find: `
        gross | net | take home | clear
        + a month | per month | a year | per year | monthly | yearly | a week
        + did you | do you | were you | you
        + previous | last | current | now | former | before | present`,
      unless: `
        budget* | revenue | turnover | branch | target* | margin* | invoice* | would you | expect*`,
      source: 'Directive (EU) 2023/970 (pay transparency) art. 5(2)',
    },
  ],
};
