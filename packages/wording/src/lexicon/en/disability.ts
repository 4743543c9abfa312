import type { TopicLexicon } from '../../lexicon.ts';

export const disability: TopicLexicon = {
  topic: 'disability',
  why: 'Disability is a protected ground; asking about it before an offer is unlawful or risky almost everywhere.',
  instead: 'Ask everyone: "Is there any adjustment we can make for the interview or for the work?"',
  entries: [
    {
      as: 'be',
      find: `
        disabled | deaf | blind | hard of hearing | partially sighted | visually impaired |
        hearing impaired | autistic | dyslexic | wheelchair bound | a wheelchair user | wheelchair user |
        handicapped | crippled | able bodied | ablebodied | registered disabled | colour blind |
        colorblind | color blind | mobility impaired | neurodivergent | neurodiverse | physically limited |
        paralysed | paralyzed | lame | fully mobile | impaired | on the spectrum | on the autism spectrum |
        in a wheelchair | registered as disabled | mentally disabled | physically disabled |
        learning disabled | on disability | severely disabled`,
      unless: 'blind spot|deaf to',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'own',
      find: `
        disability | disabilities | handicap* | impairment* | autism | asperger* | dyslexia | adhd | add |
        wheelchair | hearing aid* | prosthe* | learning difficult* | learning disabilit* |
        physical limitation* | limitations | mobility issue* | special needs | disability benefit* |
        disability pension | disability allowance | disability card | disability living |
        speech impediment | guide dog | walking stick | missing limb | stutter | limp | mobility problem* |
        difficulties with your hearing | trouble walking | hearing problem* | sight problem* | eyesight |
        hearing loss | physical restriction* | blue badge | personal independence payment |
        workers disability | mental limitations | physical defects`,
      unless: 'tool|system|method|limitations of|users',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'about',
      find: `
        disability | disabilities | handicap* | disabled | autism | asperger* | dyslexia | wheelchair |
        physical limitation* | physical impairment* | mental impairment* | learning difficult* |
        learning disabilit* | mobility issue* | disability benefit* | disability pension | special needs |
        disability allowance | blue badge | hearing aid* | incapacity benefit | work capability |
        physical restriction* | visual impairment | hearing impairment | limb | mobility difficult* |
        disability status | mobility problem* | employment and support allowance | autistic`,
      unless: `
        which disabled | for the disabled |  disabled feature* | disabled account* | disabled function* | disabled by default | people with | users | users with | accessib* | children with | pupil* | student* | customer* |
        client* | resident* | patient* | website | design* | visitor* | passenger* | support worker |
        experience | service users | learners | adults with | passengers | guests | employee* | staff |
        inclusive | ramp | colleague* | team | entrance | teach* | public | tenants | building*`,
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'about',
      find: 'limp|stutter|stammer|wheelchair|crutches|hearing aid*',
      unless: 'users|customer*|visitor*|passenger*|resident*|patient*|guest*',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'about',
      find: `
        hear properly | hear well | see properly | see well | walk properly | walk unaided |
        physically unable | limits you physically | limit you physically | physical condition that |
        condition that limits | prevents you from | prevent you from | stop you from doing the job |
        stops you from doing | what happened to your | wrong with your leg | wrong with your arm |
        wrong with your eyes | your hearing | your eyesight | your limp | your stutter | your arm |
        your leg | on the spectrum | stammer | able-bodied | able bodied | normal body | full use of |
        physical problem* | physical defect* | benefits for incapacity | hamper* your | any physical`,
      unless: 'blocker*|obstacle* on|prevents you from meeting|deadline|what prevents you from succeeding',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'advert',
      find: `
        able bodied | ablebodied | no disabilities | no disability | without disabilities |
        no physical limitations | no impairments | full mobility | no handicap* | not disabled`,
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'about',
      find: `
        guide dog | hearing aid | hearing aids | wheelchair | crutches | walking aid* | prosthetic |
        sign language interpreter | cane | zimmer frame | walking frame | disabled parking | blue badge |
        mobility scooter | carer assessment`,
      unless: 'resident*|passenger*|customer*|user*|visitor*|patient*|client*|guest*|bookings',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'plain',
      find: `
        walk | see | hear | stand | bend | climb stairs | move
        + without aids | without help | without assistance | normally | properly | unaided | difficulty`,
      unless: 'see yourself|customer*|resident*|walk us|walk me|patient*|hear about',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'plain',
      find: `
        manage | managed | able to | climb | climbed | cope | trouble | difficulty | all right | struggle*
        + stairs | steps | staircase | lift broke
        + you | our | office | up here | here`,
      unless: 'scaffold*|customer*|visitor*|wheelchair user*|furniture|deliver*',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'plain',
      find: `
        way you | how you
        + move | walk | talk | speak | sit | stand | hold your
        + know | wondering | wonder | anything | something | explain | ask | notice*`,
      unless: 'customer*|audience|team|client*',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'plain',
      find: `
        hard of hearing | hears badly | does not hear well | cannot hear well | poor eyesight | sees badly |
        walks with | limps | limping | a limp | stutters | stammers | a stutter | a stammer | one arm |
        one leg | walking stick | crutches | needed things repeated | lip read*`,
      unless: 'pupil*|patient*|customer*|client*|resident*|guest*|visitor*|employee*|audience',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'plain',
      find: `
        extra time | reader in your exams | adapted exam | special arrangements | change anything |
        adjust anything | adapt anything | make changes
        + exam* | on account of you | because of you | for your sake | at school | office for you |
          desk for you`,
      unless: 'pupil*|student*|patient*',
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
    {
      as: 'plain',
      find: `
        why | what is wrong with | how come | since when
        + brace | plaster cast | cast | splint | sling | crutches | crutch | walking stick | cane | prosthesis | prosthetic* | neck collar | wheelchair | support stockings
        + you | your`,
      unless: `
        patient* | client* | resident* | customer* | supplier* | cast a | cast doubt`,
      source: 'Directive 2000/78/EC art. 1 and 5; Equality Act 2010 (UK) s. 60',
    },
  ],
};
