import type { TopicLexicon } from '../../lexicon.ts';

export const genderIdentity: TopicLexicon = {
  topic: 'gender_identity',
  why: 'Sex, gender identity and transition are protected; knowing how someone wants to be addressed is enough.',
  instead: 'Ask only: "How would you like us to address you?"',
  entries: [
    {
      as: 'be',
      find: `
        transgender | trans | transsexual | a trans | a transwoman | non binary | nonbinary | genderfluid |
        gender fluid | intersex | cisgender | cis | transitioning | born male | born female | born a man |
        born a woman | born a boy | born a girl | assigned | biologically | a real woman | a real man |
        man or woman | woman or man | male or female | female or male | a man or | a woman or | a boy or |
        a girl or | really a man | really a woman | actually a man | actually a woman | genderqueer |
        gender neutral | a biological | transsexual | formerly a | post op | pre op |
        having surgery to change | in transition | changing sex`,
      unless: 'assigned to|transitioning to a|transitioning from|assigned tasks|assigned a|customers',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'about',
      find: `
        gender identity | gender reassignment | gender affirming | gender history | sex change |
        sex reassignment | birth sex | sex at birth | gender at birth | birth gender | assigned sex |
        assigned gender | deadname | birth name | name at birth | previous name | hormone therapy |
        hormone treatment | hormones | gender dysphoria | gender recognition | legal gender |
        biological sex | legal sex | gender expression | transgender | genitals | genitalia |
        surgery to change | gender surgery | biological gender | original gender | real gender |
        true gender | former name | gender transition | used to be a man | used to be a woman |
        bottom surgery | top surgery | gender confirmation | real sex`,
      unless: `
        patient* | client* | customer* | pupil* | policy | teach* | dataset | form | survey | students |
        statistic* | variable | function | product | company name | class`,
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'own',
      find: `
        gender | sex | transition | sex change | gender identity | gender reassignment | deadname |
        birth certificate | genitals | body parts | gender surgery | original gender | old name`,
      unless: `
        gender balance | gender pay | to the new | to a new | project | career | gender gap |
        career transition | into management | to remote | from your | period | plan | handover |
        energy transition | digital`,
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        gender | sex | man | woman | male | female | boy | girl | name
        + born | birth | originally | biologically | really | actually | assigned | passport | legally |
          legal | identify | originally | truly | officially | transition*
        + you | your`,
      unless: `
        dataset | patient* | name of | client* | pay gap | customers | what would you actually |
        where were | your name and | full name | partner`,
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        when | did | have | are | how | why
        + transition* | changed sex | change sex | become a woman | become a man | became a woman |
          became a man | change your gender | changed your gender | pronouns changed
        + you | your`,
      unless: `
        to the new | to a | system | project | from | team | the transition | to remote | between | career |
        into | software | led | lead | manage* | a transition | cloud | client* | role | product |
        platform | transition plan | service`,
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        man or a woman | man or woman | male or female | woman or a man | woman or man | boy or girl |
        girl or boy | boy or a girl | mr or mrs | he or she really | guy or a girl
        + you | your | candidate | really | actually`,
      unless: 'partner|prefer|attracted|into|addressed|boyfriend|date',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'advert',
      find: `
        male | female | man | woman | men | women | guy | guys | girl | girls | lady | ladies | gentleman |
        handyman | barmaid | waitress | gal | boys | he | his | saleswoman | salesman | workman | hostess |
        tea lady | cleaning lady | office girl | strong lad | lad | lads | maid`,
      unless: `
        men and women | women and men | male and female | all genders | women are encouraged |
        encourage women | underrepresented | women's | men's | customers | clothing | clients | he or she |
        gender | patients | women in | residents | clients | female and male | his or her | m f | mfx |
        m f d | refuge | underrepresented | women to apply | support women | survivors | fashion | apply`,
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        use to be | used to be | once | formerly | previously
        + a man | a woman | male | female | a boy | a girl | another sex | another gender
        + you | candidate | he | she`,
      unless: 'customer*',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'about',
      find: `
        changed sex | change of sex | gender operation | sex change | the operation .. woman |
        the operation .. man | feel like a man | feel like a woman | say m or f | m or f | male or female |
        operation to become | legally a man | legally a woman`,
      unless: 'patient*|dataset|customer*|clothing',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        what | how | which name
        + call you | called you | you called | your name | known as | go by
        + before you became | before you were | before you changed | used to be | in the past | at birth |
          growing up as | on your birth certificate | at school before`,
      unless: 'married',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        which | what
        + bathroom | toilet* | changing room* | restroom* | locker room* | washroom
        + will you | would you | do you | are you | your | you use`,
      unless: 'did you make|clean*|install*|renovat*|design*|repair*|customer*|visitor*',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: 'dresses as|dressed as|presents as|looks like|came as|passes as + woman|man|female|male|girl|boy',
      unless: 'actor|role|costume|play',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: 'voice|hands|jaw|shoulders + of a man|of a woman|a mans|man s|woman s|mans|womans|masculine|feminine',
      unless: 'choir|actor',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        reference* | diploma | certificate* | cv | papers
        + michael | another first name | different first name | a different name | a man s name | other name
        + you`,
      unless: 'font|file|married',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        the change | the operation | reassign* | the transition | sex change | the switch
        + recently | go through | gone through | been through | physically | your body`,
      unless: 'team|system|project|organisation*|company|digital',
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
    {
      as: 'plain',
      find: `
        were still a man | were still a woman | were a man | were a woman | used to be a man | used to be a woman | back when you were a
        + you | your`,
      unless: `
        customer* | client* | patient*`,
      source: 'Directive 2006/54/EC recital 3; Equality Act 2010 (UK) s. 7',
    },
  ],
};
