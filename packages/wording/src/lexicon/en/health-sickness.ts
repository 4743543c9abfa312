import type { TopicLexicon } from '../../lexicon.ts';

export const healthSickness: TopicLexicon = {
  topic: 'health_sickness',
  why: 'Health and sickness history do not belong in an interview; consent from the candidate cannot make the question lawful.',
  instead: 'State what the work requires and ask: "Is there anything we should arrange so that you can do this work?"',
  entries: [
    {
      as: 'be',
      find: `
        ill | sick | healthy | fit and healthy | in good health | chronically ill | depressed | allergic |
        on medication | under medical | receiving treatment | under treatment | hospitalised |
        hospitalized | vaccinated | hiv positive | hiv | in therapy | seeing a therapist | seeing a doctor |
        seeing a psychologist | medically fit | physically fit | mentally fit | mentally stable |
        physically healthy | mentally healthy | burnt out | burned out | signed off | off sick |
        on sick leave | prone to | fully recovered | diagnosed | treated for | operated on | injured |
        infected | suffering from | under the care | mentally well | in poor health | taking medication |
        on any medication | on any medicines | taking any | stressed out | absent due | absent from |
        absent because | off work | fully fit | cancer free | in remission | jabbed | seeing a shrink |
        in shape | menopausal | unwell`,
      unless: `
        healthy margin | healthy competition | the market | healthy culture | prone to error |
        prone to errors`,
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'about',
      find: `
        sick days | sick day | sick leave | sickness absence | sickness record | health problem* |
        health issue* | health condition* | medical condition* | medical history | medical record* |
        medical problem* | medical background | medication* | medicine | medicines | mental health |
        mental illness | mental breakdown | nervous breakdown | burnout | burn out | depression | anxiety |
        psychiatrist | psychiatric* | psychologist | therapist | therapy | counselling | counseling |
        chronic illness* | chronic condition* | chronic disease* | chronic pain | back pain |
        back problems | back trouble | bad back | heart condition | heart problem* | epilepsy | diabetes |
        asthma | cancer | hiv | migraine* | antidepressant* | health history | state of health |
        health status | gp | doctor's note | doctors note | health check | medical exam* | blood test* |
        vaccination* | vaccine* | covid | surgery | surgeries | operations have | hospital stay* |
        hospitalization | hospitalisation | absence record | attendance record | absenteeism |
        workers compensation | workers comp | sick pay | sick note* | sickness | panic attack* |
        eating disorder* | insomnia | allergies | health concern* | illness | illnesses | ailment* |
        prescription* | menopause | health insurance claim* | stress related | time off for illness |
        infectious disease* | long covid | adhd | hospital | injury | injuries | health complaints |
        health questionnaire | off sick | disease | diseases`,
      unless: `
        patient* | client* | resident* | customer* | employee* | team | staff | colleague* | reduce |
        service users | administer* | dispense* | pharmacy | hand out | give out | campaign* | ward |
        policy | manage absence | students | pupils | records system | software | hospital it |
        in a hospital | at the hospital | hospital setting | data | experience | experienced | training |
        worked | your work in | theatre | clinical | care plan | people with | injury prevention | prevent |
        safety | on site | injury claim* | insurer | occupational therapy | hospital project | medication round | drug round | store |
        mental health service* | mental health nurse | healthcare | hospital pharmac* | hospital ward |
        research | lab | vaccine programme | first aid | participants`,
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'own',
      find: `
        illness* | sickness | health | health condition* | medical* | disease* | condition | conditions |
        injury | injuries | ailment* | allerg* | operation | operations | surgery | back problems |
        heart trouble | diagnosis | mental health | trauma | pain | pains | phobia* | breakdown |
        addiction | doctor | physician | blood pressure | burnout | syndrome | infection | std |
        stress levels | absence record | absences | well being | wellbeing | medical leave | fitness |
        sleep | bad back | weak back | ill health`,
      unless: `
        health and safety | health care | healthcare | health sector | health service | public health |
        conditions for | conditions of | patient* | contract | employment conditions | working conditions |
        your operation | business | site | pain points | pain point | conditions do you | your employment`,
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'about',
      find: `
        how often | how many | how much | how long | often | days | times | last year | ever | past year |
        recently | last time | when were you | weeks | months | frequently
        + sick | ill | illness | sickness | absent | off work | hospital | hospitalised | hospitalized |
          see a doctor | see your doctor | visit the doctor | time off | sick leave | sickness absence |
          injured | missed work | miss work | called in | call in | absence | off due`,
      unless: `
        kids | children | child | patient* | colleague* | customer* | employee* | team member | staff |
        visit hospital | hospital it | family | relative* | someone | parents`,
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'do',
      find: `
        take medication | takes medication | taking medication | take medicine | take any medic* |
        take any pills | takes pills | take antidepressants | suffer from | suffers from | suffered from |
        suffering from | suffer with | undergo treatment | undergone | recovering from | treated for |
        seen a psychiatrist | seen a therapist | seek help for | been hospitalised | been hospitalized |
        had surgery | undergone surgery | been diagnosed | had cancer | struggle with mental |
        struggled with mental | struggle with stress | get ill | get sick | got sick | fall ill |
        on any meds | on meds | meds | tablets | taking tablets`,
      unless: 'bug|software|system|patient*|tablets and phones|app',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'about',
      find: `
        how is your health | how s your health | health like | in good shape | well enough | fit enough |
        fit for work | physically able | physically and mentally | anything wrong with you |
        wrong with your health | health reasons | medical reasons | anything medical | see a shrink |
        on the sick | sick a lot | ill a lot | health wise | healthwise | underlying | pre-existing |
        preexisting | receive any treatment | long-term illness | long term illness | bill of health |
        medically`,
      unless: 'patient*|customer*|bug|data|cause|problem',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'advert',
      find: `
        healthy | good health | fit and healthy | perfect health | excellent health | never sick |
        rarely sick | low absence | good physical health | good sickness record |
        excellent attendance record | mentally strong | physically fit | clean bill of health |
        no health problems | in good physical shape | physically and mentally healthy`,
      unless: `
        healthy work | healthy culture | healthy balance | healthy food | healthy snacks |
        healthy lifestyle | healthy margin | health and safety | healthy and safe`,
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'about',
      find: `
        see a doctor | saw a doctor | your doctor | your gp | medical certificate | medical reasons |
        medical letter | your back | how is your back | insulin | chemo | chemotherapy | sleeping pills |
        painkillers | your nerves | physical complaints | mental problems | mental issues |
        psychological problems | heart attack | stroke history | long-term sick | signed off |
        panic disorder | stress leave | health wise`,
      unless: `
        patient* | client* | resident* | customer* | employee* | behind your back | have your back |
        got your back | back end | back to your | watch your back | back office | staff`,
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'about',
      find: `
        psychiatric help | psychological help | psychiatric care | mental help | suicid* |
        admitted to a clinic | in a clinic`,
      unless: 'patient*|client*|service users|young people|pupil*',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'plain',
      find: `
        you look | you looked | looks | looked | you seem | seems | seemed | you sound | sounded
        + pale | poorly | peaky | tired | exhausted | ill | sick | run down | worn out | under the weather |
          thin | unwell | drained`,
      unless: 'patient*|resident*|customer*|how do you|when a',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'plain',
      find: `
        how many | how often | how much | did you | were you | have you | have there
        + unwell | poorly | under the weather | off sick | felt bad | feeling bad | laid up | out of action |
          in bed with | doctor* | hospital`,
      unless: 'patient*|resident*|customer*|colleague*|doctors office|hospital ward|worked|work with|treat*|employee*',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'plain',
      find: `
        energy | stamina | strength | body | back | heart | knees | nerves | constitution
        + up to it | hold out | hold up | holds up | let you down | lets you down | cope | keep up |
          give you trouble | gives you trouble | play up | last the day`,
      unless: 'customer*|patient*|project*|team',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'plain',
      find: `
        gap | hole | break | missing months | empty year
        + recover* | ill | illness | heal | get over something | burn out | burnout | health`,
      unless: 'patient*|security gap',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
    {
      as: 'plain',
      find: `
        are you | is he | is she | how
        + as fit as | as healthy as | fit enough | in good shape | in shape | physically fit | ambulance |
          first aider should know`,
      unless: 'patient*|customer*|data|call an ambulance|machine*',
      source: 'GDPR art. 9(1); Equality Act 2010 (UK) s. 60 (enquiries about health)',
    },
  ],
};
