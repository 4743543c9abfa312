import type { PlanFindingValues, PlanRule } from '@rondo/interview';
import { defineWords, type Language } from '../ui/words.ts';

type Rules = { [Rule in PlanRule]: (values: PlanFindingValues[Rule]) => string };

/** What stands against a plan, by rule, at the place where it stands; names are those of the plan as saved. */
const findingWords = defineWords({
  en: {
    dimension_missing: ({ dimension }) =>
      dimension === 'competence'
        ? 'A criterion for competence is missing: what somebody must be able to do.'
        : 'A criterion for collaboration is missing: how somebody works with others.',
    anchors_missing: ({ points }) =>
      points.length === 5 ? 'The scale has no words yet.' : `The scale has no words at ${points.join(', ')}.`,
    definition_missing: () => 'Say what is meant by it.',
    nobody_asks: () => 'Nobody asks about it in a rated session.',
    no_owner: () => 'Nobody owns it: put it with what a seat looks at.',
    owned_twice: ({ name }) => `Two people own “${name}” in this round.`,
    question_unlinked: () => 'It asks about nothing that is judged: choose a competency.',
    question_asked_before: ({ earlierRoundNumber }) => `Round ${earlierRoundNumber} asks the same.`,
    question_twice_in_round: () => 'It is asked twice in this round.',
    repeats_unknown: () => 'The question it repeats is in no earlier round any more.',
    question_unrated: () => 'This session is not rated, so nobody assesses the answer.',
    rated_without_seats: () => 'It is rated, but nobody who rates sits in it.',
    rated_without_criteria: () => 'It is rated, but there is no question and nothing to look at.',
    seat_unfilled: () => 'Nobody sits here yet.',
    lead_missing: () => 'Nobody leads it: make one seat the lead.',
    several_leads: ({ seats }) => `${seats} people lead it; one is enough.`,
    shadow_focus: () => 'A shadow never rates, so what they look at does not count.',
    focus_unknown: () => 'It looks at a competency that is no longer in the plan.',
    member_unknown: () => 'This person does not work here any more: choose somebody else.',
    member_twice: () => 'The same person sits here twice.',
    candidate_time_eaten: ({ minutes, needed, candidateMinutes }) =>
      `${needed} minutes are planned in ${minutes}: the candidate’s own ${candidateMinutes} would be eaten.`,
    session_overfull: ({ minutes, needed }) => `${needed} minutes are planned, and it has ${minutes}.`,
    round_empty: () => 'This round has no session.',
    round_without_candidate_time: () => 'This round has no time for the candidate’s questions.',
    round_without_closing: ({ lastSessionName }) => `This round ends with “${lastSessionName}”, without a closing.`,
    executive_missing: () => 'The vacancy asks for an executive in the last round, and none sits there.',
    id_twice: () => 'Something stands in the plan twice. Remove one of them.',
  } satisfies Rules,
  nl: {
    dimension_missing: ({ dimension }) =>
      dimension === 'competence'
        ? 'Een criterium voor vakbekwaamheid ontbreekt: wat iemand moet kunnen.'
        : 'Een criterium voor samenwerking ontbreekt: hoe iemand met anderen werkt.',
    anchors_missing: ({ points }) =>
      points.length === 5
        ? 'De schaal heeft nog geen woorden.'
        : `De schaal heeft geen woorden bij ${points.join(', ')}.`,
    definition_missing: () => 'Zeg wat ermee bedoeld wordt.',
    nobody_asks: () => 'Niemand vraagt ernaar in een onderdeel dat wordt beoordeeld.',
    no_owner: () => 'Niemand gaat erover: kies bij een plaats dat die hierop let.',
    owned_twice: ({ name }) => `In deze ronde gaan twee mensen over “${name}”.`,
    question_unlinked: () => 'De vraag gaat over niets wat wordt beoordeeld: kies een competentie.',
    question_asked_before: ({ earlierRoundNumber }) => `Ronde ${earlierRoundNumber} vraagt hetzelfde.`,
    question_twice_in_round: () => 'De vraag wordt in deze ronde twee keer gesteld.',
    repeats_unknown: () => 'De vraag die hier wordt herhaald, staat in geen eerdere ronde meer.',
    question_unrated: () => 'Dit onderdeel wordt niet beoordeeld, dus niemand beoordeelt het antwoord.',
    rated_without_seats: () => 'Het wordt beoordeeld, maar er zit niemand die beoordeelt.',
    rated_without_criteria: () => 'Het wordt beoordeeld, maar er is geen vraag en niets om op te letten.',
    seat_unfilled: () => 'Hier zit nog niemand.',
    lead_missing: () => 'Niemand leidt het: maak van één plaats de voorzitter.',
    several_leads: ({ seats }) => `${seats} mensen leiden het; één is genoeg.`,
    shadow_focus: () => 'Een toehoorder beoordeelt nooit, dus waar die op let telt niet.',
    focus_unknown: () => 'Hier wordt gelet op een competentie die niet meer in het plan staat.',
    member_unknown: () => 'Deze persoon werkt hier niet meer: kies iemand anders.',
    member_twice: () => 'Dezelfde persoon zit hier twee keer.',
    candidate_time_eaten: ({ minutes, needed, candidateMinutes }) =>
      `Er zijn ${needed} minuten gepland in ${minutes}: de ${candidateMinutes} van de kandidaat zouden opgaan.`,
    session_overfull: ({ minutes, needed }) => `Er zijn ${needed} minuten gepland, en het heeft er ${minutes}.`,
    round_empty: () => 'Deze ronde heeft geen onderdeel.',
    round_without_candidate_time: () => 'Deze ronde heeft geen tijd voor vragen van de kandidaat.',
    round_without_closing: ({ lastSessionName }) => `Deze ronde eindigt met “${lastSessionName}”, zonder afsluiting.`,
    executive_missing: () => 'De vacature vraagt in de laatste ronde om iemand van de directie, en die zit er niet.',
    id_twice: () => 'Er staat iets twee keer in het plan. Verwijder er één.',
  },
  nb: {
    dimension_missing: ({ dimension }) =>
      dimension === 'competence'
        ? 'Det mangler et kriterium for faglighet: hva man må kunne.'
        : 'Det mangler et kriterium for samarbeid: hvordan man arbeider med andre.',
    anchors_missing: ({ points }) =>
      points.length === 5 ? 'Skalaen har ingen ord ennå.' : `Skalaen har ingen ord ved ${points.join(', ')}.`,
    definition_missing: () => 'Si hva som menes med den.',
    nobody_asks: () => 'Ingen spør om den i en post som vurderes.',
    no_owner: () => 'Ingen har ansvar for den: la en plass se særlig på den.',
    owned_twice: ({ name }) => `To personer har ansvar for «${name}» i denne runden.`,
    question_unlinked: () => 'Det spør om noe som ikke vurderes: velg en kompetanse.',
    question_asked_before: ({ earlierRoundNumber }) => `Runde ${earlierRoundNumber} spør om det samme.`,
    question_twice_in_round: () => 'Det stilles to ganger i denne runden.',
    repeats_unknown: () => 'Spørsmålet det gjentar, er ikke i noen tidligere runde lenger.',
    question_unrated: () => 'Denne posten vurderes ikke, så ingen vurderer svaret.',
    rated_without_seats: () => 'Den vurderes, men ingen som vurderer, sitter der.',
    rated_without_criteria: () => 'Den vurderes, men det er ingen spørsmål og ingenting å se på.',
    seat_unfilled: () => 'Ingen sitter her ennå.',
    lead_missing: () => 'Ingen leder den: gjør én plass til leder.',
    several_leads: ({ seats }) => `${seats} personer leder den; én er nok.`,
    shadow_focus: () => 'En observatør vurderer aldri, så det hen ser på, teller ikke.',
    focus_unknown: () => 'Den ser på en kompetanse som ikke er i planen lenger.',
    member_unknown: () => 'Denne personen arbeider ikke her lenger: velg en annen.',
    member_twice: () => 'Samme person sitter her to ganger.',
    candidate_time_eaten: ({ minutes, needed, candidateMinutes }) =>
      `${needed} minutter er planlagt i ${minutes}: kandidatens egne ${candidateMinutes} ville gå med.`,
    session_overfull: ({ minutes, needed }) => `${needed} minutter er planlagt, og den har ${minutes}.`,
    round_empty: () => 'Denne runden har ingen poster.',
    round_without_candidate_time: () => 'Denne runden har ikke tid til kandidatens spørsmål.',
    round_without_closing: ({ lastSessionName }) => `Denne runden slutter med «${lastSessionName}», uten avslutning.`,
    executive_missing: () => 'Stillingen krever noen fra ledelsen i siste runde, og ingen sitter der.',
    id_twice: () => 'Noe står to ganger i planen. Fjern ett av dem.',
  },
});

/** What the words of a question are refused for; the reason stands under them where they are typed. */
const wordingWords = defineWords({
  en: {
    never: (words: string) => `“${words}” may not be asked, whatever the reason.`,
    exception: (words: string) => `“${words}” may not be asked without a reason, the advert and a second person.`,
  },
  nl: {
    never: (words) => `“${words}” mag niet gevraagd worden, om welke reden ook.`,
    exception: (words) =>
      `“${words}” mag alleen gevraagd worden met een reden, de vacaturetekst en een tweede persoon.`,
  },
  nb: {
    never: (words) => `«${words}» kan ikke spørres om, uansett grunn.`,
    exception: (words) => `«${words}» kan bare spørres om med en grunn, utlysningen og en person til.`,
  },
});

/** A finding in the person's language; the code itself where the server knows a rule that these pages do not. */
export const findingText = (language: Language, finding: { rule: string; values: object }): string => {
  if (finding.rule === 'wording_blocked') {
    const { words, override } = finding.values as { words: string; override: string };
    return wordingWords[language][override === 'none' ? 'never' : 'exception'](words);
  }
  const say = (findingWords[language] as Record<string, (values: object) => string>)[finding.rule];
  return say ? say(finding.values) : finding.rule.replaceAll('_', ' ');
};
