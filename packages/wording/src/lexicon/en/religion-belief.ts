import type { TopicLexicon } from '../../lexicon.ts';

export const religionBelief: TopicLexicon = {
  topic: 'religion_belief',
  why: 'Religion and belief are special category data; proxies such as Sundays, fasting and head coverings count too.',
  instead:
    'If it is about the rota or clothing, state the requirement for everyone: "The job includes Sundays. Can you work then?"',
  entries: [
    {
      as: 'be',
      find: `
        religious | christian | a christian | muslim | catholic | protestant | jewish | a jew | hindu |
        buddhist | sikh | atheist | an atheist | agnostic | a believer | a practising | practising |
        practicing | devout | baptised | baptized | orthodox | a churchgoer | churchgoer | church going |
        spiritual | mormon | jehovah* | evangelical | born again | saved | a person of faith | quaker |
        god fearing | observant | a follower of | a man of faith | a woman of faith | confirmed in the |
        kosher | secular | pagan | wiccan | a humanist | a member of a church | raised in a faith |
        raised religious | of the faith | a nonbeliever | converted`,
      unless: 'saved money|saved the|data',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'own',
      find: `
        religion* | religious* | faith | faith based | belief system | church | mosque | synagogue |
        parish | god | prayer* | hijab* | headscarf* | turban* | kippah | congregation | place of worship |
        denomination | spiritual beliefs | creed | religious beliefs | temple | personal beliefs | beliefs |
        sabbath | crucifix | veil | bible | pastor | imam | priest | rabbi | faith community`,
      unless: 'faith in the|museum',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'about',
      find: `
        religious belief* | religious background | religious affiliation | religious observance* |
        religious practice* | religious obligation* | religious holiday* | religious reasons |
        religious festival* | religious views | religious dress | religious symbols | religious duties |
        religious commitments | religious convictions | prayer times | prayer breaks | prayer room |
        place of worship | church attendance | sabbath | ramadan | hijab* | headscarf | headscarves |
        turban* | halal | kosher | burqa | niqab | religion | denomination | faith background | holy day* |
        lent | worship | bible study | spiritual beliefs | eid | church | mosque | prayers | creed |
        faith group | religious leave | your faith | religious community | religious upbringing | diwali |
        yom kippur | shabbat | religious headwear`,
      unless: `
        museum* | lesson* | teach* | collection | pupil* | customer* | guest* | menu | patient* |
        resident* | client* | heritage | restor* | catering | church building | tour | archive | students |
        visitors | staff | world religions | school | team | employees | religious education | multi faith |
        organ | concert | paint* | funeral* | renovat* | client | money lent | lent to | lent you | lent a |
        dishes | recipes | colleague* | dietary`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'do',
      find: `
        pray | prays | praying | worship | worships | do you fast | you fast | fast during | fast for |
        fasting | fasts | believe | believes | go to church | goes to church | attend church |
        attends church | attend mass | attend services | go to mass | go to mosque | attend mosque |
        go to temple | observe | observes | keep kosher | wear a headscarf | wear a hijab | wear a turban |
        wear a veil | read the bible | celebrate christmas | celebrate easter | celebrate eid |
        celebrate ramadan | celebrate hanukkah | tithe | practise a | practice a | practise any |
        practice any | attend a church | church every`,
      unless: `
        believe that | believe is | believe are | believe makes | how fast | fast paced | fast learner |
        fast do | fast and | believe the | believe our | believe we | believe you | believe in teamwork |
        believe this | observe a | observe lessons | observe patients | observed | fast did | fast can |
        learn fast | work fast | fast changing | believe your | fast track | fast do you | fast deadlines |
        fast environment | observe safety | practice any sport | fast moving | practice area |
        practise a skill | type fast | observe users | observe how | observe when | believe in our |
        observe in | what do you believe | fast food | believe in continuous | believe in agile |
        believe would | believe was | believe she | believe he | believe they | believe it | believe i |
        believe these | believe there | believe with | believe him | believe her | react fast | fast response | practice a presentation | fast turnaround`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'do',
      find: `
        church | mosque | synagogue | temple | bible | mass | sunday school | prayer group |
        prayer meeting | worship | religious service* | friday prayers | chapel | parish`,
      unless: `
        museum* | restor* | building* | renovat* | tourist* | organ | repair* | archive* | architect* |
        mass market | mass production | client* | mass mailing | survey* | visitor* | roof |
        mass communication | heritage`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'about',
      find: `
        what religion | which religion | what faith | which faith | which god | what god | believe in god |
        believe in a god | believe in allah | belief in god | higher power | afterlife | life after death |
        higher being | religion | faith | allah | jesus | christ | the lord | spirituality | creationism`,
      unless: `
        teach* | lesson* | good faith | faith in a | faith in an | faith in our | faith in this | you faith in | faith in the | museum* | world religions | subject | customer* |
        experience | faith in your | religious education`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        sunday | sundays | friday afternoon | friday afternoons | saturday | saturdays | christmas |
        easter | holidays | holy days | weekends | fridays
        + church | faith | religio* | pray* | worship | mosque | sabbath | belief* | observe* | celebrate |
          spiritual | principle* | service | temple`,
      unless: `
        customer* | guests | shop | store | menu | museum* | campaign | customer service | service desk |
        food service | service hours | support | bus service | dinner service | shift | table service`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        which holidays | what holidays | which religious | which festivals | what religious
        + celebrate | observe | keep | do you`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'advert',
      find: `
        christian* | catholic* | muslim* | devout | practising | practicing | jewish | religious* |
        church going | churchgoer* | god fearing | believer*`,
      unless: 'museum*',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        god | allah | jesus | the bible | the quran | the lord | your church | faith
        + mean | means | important | role | place | life | community | relationship
        + you | your`,
      unless: 'good faith|customer*|museum*|school*',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        cross | crucifix | headscarf | hijab | turban | kippah | veil | burka | religious jewellery
        + take off | remove | wear | hide | leave | at work | covered`,
      unless: `
        customer* | cross team | cross functional | red cross | patient* | cross check* | cross selling |
        crosscheck* | the street | cross-team | museum*`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        eid | diwali | ramadan | lent | sabbath | passover | yom kippur | hanukkah | halal | kosher | pork
        + eat | off | time off | leave | observe | fast | need | celebrate | you`,
      unless: 'menu|customer*|guests|dishes|lent you|lent to|patients|lesson|catering|resident*',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        friday afternoon* | friday evening* | saturday* | sunday* | weekend* | shift | rota | december
        + clash* | conflict* | get in the way | problem | trouble | interfere*
        + observe | observance* | keep holy | believe | community | anything you | something you`,
      unless: 'customer*|client*',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        where do you | what do you do | how do you spend | are you free | where are you | do you spend
        + sunday morning* | sunday mornings | on sundays | friday prayers | saturday mornings`,
      unless: 'open|opening hours|deliver*|shift*',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'advert',
      find: `
        share | live by | subscribe | endorse | committed | embrace | uphold
        + values of our church | our faith | christian values | our church | the gospel | biblical |
          our beliefs | our creed | christian ethos | islamic values`,
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: 'sun goes down|sundown|sunset|nightfall + friday*|saturday*',
      unless: 'event*|solar',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        say grace | little cross | the cross | cross around | crucifix | star of david | prayer beads |
        rosary | bible | holy book
        + you | your | lunch | chain | neck | necklace | ornament`,
      unless: 'customer*|pupil*|museum*|guest*|cross functional|red cross|cross team',
      source: 'Directive 2000/78/EC art. 1; GDPR art. 9(1)',
    },
  ],
};
