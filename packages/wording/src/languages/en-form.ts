import type { FormGrammar } from '../lexicon.ts';

/** How English questions are built. */
export const enForm: FormGrammar = {
  wh: 'how|what|who|whom|whose|where|why|when|which',
  auxiliary:
    'do|did|does|are|is|was|were|have|has|had|can|could|will|would|should|may|might|must|shall|am|any|ever|got|ok|okay|happy|comfortable|willing',
  subject: 'you|we|it|there|that|this|they|he|she|i|the|your|our|any|a|an|anyone',
  closedWh: [
    '^ how many|^ how much|^ how long|^ how often|^ how old|^ how big|^ how large|^ how far|^ how soon|^ how high|^ how fast|^ how quickly could|^ on a scale|^ how frequently|^ how tall|^ how late|^ how early',
    '^ when|^ since when|^ until when|^ by when',
    '^ what year|^ which year|^ what date|^ which date|^ what day|^ which day|^ what time|^ which school|^ what grade|^ which city|^ _ what year|^ _ which year|^ _ which city|^ _ which department|^ which department|^ which month|^ what level|^ what licence|^ which licence|^ which languages|^ what languages|^ _ which month|^ what percentage|^ _ what date|^ what number|^ which version|^ what size|^ which days|^ what days|^ what shifts|^ which office|^ which company|^ which of the following|^ which qualification|^ what qualification',
    '^ who was|^ who is|^ who were|^ who did you report|^ who do you report|^ who s|^ who are + boss|manager|supervisor|client|employer|report|customer|director|lead|referee*|reference*|predecessor',
    '^ what is|^ what was|^ what s|^ what were|^ which is + name|notice|phone|number|address|postcode|date|title|availability|turnover|budget|headcount|salary expectation*|expectations|expected|degree|grade|qualification|job title|team size|rate|email|language|licence|license|commute|deadline',
    '^ where do you live|^ where did you work|^ where do you work|^ where did you study|^ where are you|^ where is|^ where was|^ where do you currently|^ where did you go|^ where did you train|^ where did you graduate|^ where have you worked|^ where were you',
  ],
  openers: [
    'can|could|would|will|may|are + describe|tell|explain|give an|example|walk us|walk me|talk us|talk me|talk about|elaborate|outline|share|expand on|take us|take me|run us|run me|sketch|illustrate|say more|say a|reflect|speak to|think of a|summarise|summarize|able to describe|show us how|recall',
  ],
  imperative:
    'tell|describe|explain|give|walk|talk|share|outline|think|take|imagine|name|show|list|please|discuss|elaborate|choose|pick|let|summarise|reflect|recall|run|say',
  subordinate:
    'if|when|suppose|imagine|given|since|as|in|on|after|before|during|with|at|looking|while|because|having|once|for|thinking|say|assuming|considering|of|under|from|based|although|knowing|outside',
  leading: [
    'do not you $|are not you $|will not you $|can not you $|have not you $|did not you $|would not you $|is not it $|right $|correct $|yes $|no $|is it $|do you $|are you $|would you say $|would you not $|do you not $|is that not so|does not it $|do not we $|could not you $|true $|agreed $|eh $|huh $|were not you $|should not it $|okay $|i assume|i presume|i take it|i suppose|have you $|can you $|would you $|will you $|was not it $|should not you $|is not that so|are not they $|did you $',
    'do not you + think|agree|feel|find|believe|want|enjoy|like|prefer|see|love|mind',
    '^ is not|^ are not|^ would not|^ should not|^ could not|^ do not|^ does not|^ have not|^ was not|^ did not|^ will not|^ can not|^ surely|why would not|who would not|would you not|do you not|are you not|why not',
    'agree that|agree with us|agree|agree with|share our view|share our belief|you agree + ^ do|^ would|^ you|^ surely|^ we|^ are|^ most|^ everyone|^ can|^ so',
    'surely|obviously|of course|clearly|naturally|undoubtedly|no doubt|as we all know|everyone knows|it goes without saying|presumably|certainly|needless to say|as you know|hopefully + you|your|we',
    'so you|so you must|you must|therefore you|then you + handle|cope|must|are|can|have|will|would|thrive|love|like|enjoy|should|work|know',
    '^ why + so well|so good|so great|so keen|so important|the best|so happy|so excited|love|so bad|so much better|better than|so attractive|so perfect|so eager|so poor|so interested',
    '^ how great|^ how excited|^ how much did you enjoy|^ how much did you love|^ how good|^ how bad|^ how awful|^ how happy|^ how thrilled|^ how wonderful|^ how terrible|^ how proud|^ how much do you love|^ how keen|^ how amazing|^ how lucky',
    'would not it|would it not + be',
    '^ are you also|^ do you also|^ are you as|^ do you too|^ do you share our',
  ],
  praise:
    'top|best|great|amazing|fantastic|leading|friendly|fun|unique|innovative|successful|super|excellent|strong|proud|award*|brilliant|wonderful|dynamic|close|tight|ambitious|fastest|largest|biggest|hard|demanding|high|value|love|lovely|winning|talented|famous|loved|warm|important|quality|vital|essential',
  and: 'and|as well as|plus|and also|but also|along with',
  anaphor: 'it|that|this|them|there|result|outcome|then|one|its|effect|afterwards|so|impact|specifically',
  lateAnaphor: 'those|these',
  newMatter:
    'job|role|position|company|post|career|organisation|organization|work|team|field|step|profession|industry|vacancy|kind|type|sort',
  pairs: [
    'between .. and',
    'evenings and weekends|weekends and evenings|evening and weekend|nights and weekends|days and nights|now and then|here and there|back and forth|health and safety|pros and cons|terms and conditions|research and development|saturday and sunday|saturdays and sundays|early and late|written and spoken|spoken and written|ups and downs|and so on|and if so|trial and error|up and running|come and|go and|try and|over and above|again and again|drag and drop|profit and loss|black and white|more and more|first and foremost|in and out|rules and regulations|once and for all|bank holidays',
    'monday and|tuesday and|wednesday and|thursday and|friday and|january and|evenings and|weekends and|day and',
  ],
  source:
    'Structured interviewing: open, single, neutral questions (Levashina et al. 2014, Personnel Psychology 67; CIPD selection guidance)',
  texts: {
    closed: {
      why: 'A closed question gets a yes, a no or a single fact; you do not hear how the person thinks or works.',
      instead: 'Start with how, what or why, or ask for an example: "Can you describe how you …?"',
    },
    leading: {
      why: 'A leading question carries its own answer, so every candidate will say the same thing.',
      instead: 'Ask neutrally what the person did or would do: "How do you handle …?"',
    },
    double_barrelled: {
      why: 'This is two questions in one; the answer often covers only one of them and cannot be rated fairly.',
      instead: 'Ask the questions one after the other, each with its own answer.',
    },
  },
};
