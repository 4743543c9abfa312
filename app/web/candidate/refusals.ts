import { Problem } from '../problem.ts';
import { useWords } from '../ui/language.tsx';
import { defineWords } from '../ui/words.ts';

const refusals = defineWords({
  en: {
    offline: 'There is no connection. What you wrote is still here; try again in a moment.',
    tooMany: 'That was a lot at once. Try again in a minute.',
    failed: 'That did not work. What you wrote is still here; try again.',
    not_valid: 'Something is missing or too long. Look at it once more.',
    not_found: 'This is not here any more.',
    changed_since: 'This was changed on another device. Yours is still here.',
    application_ended: 'This procedure has ended, so no answer is needed any more.',
    take_back_too_late: 'That was possible for 24 hours, which are over.',
    take_back_vacancy_closed: 'The vacancy has been closed, so this cannot be taken back any more.',
    take_back_not_ended: 'You take part already.',
    already_answered: 'You have answered already, and your answer stands.',
    asked_again: 'You were asked again since. Answer the latest question.',
    somebody_said_no: 'They have said no, so the procedure is over.',
    reason_missing: 'Write at least one sentence.',
    already_reacted: 'You have said this already, and they have it.',
    reaction_missing: 'Write what you contest.',
    not_told_yet: 'This opens once they told you what was decided.',
    feedback_empty: 'Give at least one answer, or some words.',
    feedback_given: 'They have it already. Thank you.',
  },
  nl: {
    offline: 'Er is geen verbinding. Wat u schreef staat er nog; probeer het zo meteen opnieuw.',
    tooMany: 'Dat was veel in korte tijd. Probeer het over een minuut opnieuw.',
    failed: 'Dat is niet gelukt. Wat u schreef staat er nog; probeer het opnieuw.',
    not_valid: 'Er ontbreekt iets of iets is te lang. Kijk het nog eens na.',
    not_found: 'Dit is er niet meer.',
    changed_since: 'Dit is op een ander apparaat gewijzigd. Uw tekst staat er nog.',
    application_ended: 'Deze procedure is afgelopen; een antwoord is niet meer nodig.',
    take_back_too_late: 'Dat kon 24 uur lang; die zijn voorbij.',
    take_back_vacancy_closed: 'De vacature is intussen gesloten, dus dit kan niet meer ongedaan worden gemaakt.',
    take_back_not_ended: 'U doet alweer mee.',
    already_answered: 'U hebt al geantwoord, en uw antwoord staat.',
    asked_again: 'U bent intussen opnieuw gevraagd. Beantwoord de laatste vraag.',
    somebody_said_no: 'Zij hebben nee gezegd, dus de procedure is afgelopen.',
    reason_missing: 'Schrijf minstens één zin.',
    already_reacted: 'U hebt dit al gezegd, en zij hebben het.',
    reaction_missing: 'Schrijf waartegen u bezwaar maakt.',
    not_told_yet: 'Dit opent zodra zij u lieten weten wat er besloten is.',
    feedback_empty: 'Geef minstens één antwoord, of een paar woorden.',
    feedback_given: 'Zij hebben het al. Dank u.',
  },
  nb: {
    offline: 'Det er ingen forbindelse. Det du skrev, står her fortsatt; prøv igjen om litt.',
    tooMany: 'Det var mye på én gang. Prøv igjen om et minutt.',
    failed: 'Det gikk ikke. Det du skrev, står her fortsatt; prøv igjen.',
    not_valid: 'Noe mangler eller er for langt. Se over det en gang til.',
    not_found: 'Dette finnes ikke lenger.',
    changed_since: 'Dette ble endret på en annen enhet. Teksten din er her fortsatt.',
    application_ended: 'Denne prosessen er avsluttet; du trenger ikke svare lenger.',
    take_back_too_late: 'Det gikk an i 24 timer, og de er over.',
    take_back_vacancy_closed: 'Stillingen er lukket i mellomtiden, så dette kan ikke angres lenger.',
    take_back_not_ended: 'Du er allerede med igjen.',
    already_answered: 'Du har allerede svart, og svaret ditt står.',
    asked_again: 'Du er spurt på nytt siden. Svar på det siste spørsmålet.',
    somebody_said_no: 'De har sagt nei, så prosessen er over.',
    reason_missing: 'Skriv minst én setning.',
    already_reacted: 'Du har allerede sagt dette, og de har det.',
    reaction_missing: 'Skriv hva du er uenig i.',
    not_told_yet: 'Dette åpnes når de har sagt hva som er besluttet.',
    feedback_empty: 'Gi minst ett svar, eller noen ord.',
    feedback_given: 'De har det allerede. Takk.',
  },
});

/** A refusal in the candidate's own language; the server's words only for what no page knows. What is no refusal is thrown. */
export const useRefusals = (): ((problem: unknown) => string) => {
  const said = useWords(refusals);
  return (problem) => {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.kind === 'offline') return said.offline;
    if (problem.kind === 'too-many') return said.tooMany;
    if (problem.kind === 'failed') return said.failed;
    const kind = problem.type.split(':').at(-1) as keyof typeof said;
    // What something between refused has no words of its own.
    return said[kind] ?? (problem.detail || problem.title || said.failed);
  };
};
