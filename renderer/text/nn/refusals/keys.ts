import type { KeysRefusalCode } from '../../../../shared/domain/keys/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const keys: TextsOf<KeysRefusalCode> = {
  'keys/not-set-up': {
    happened: 'Beredt er ikkje sett opp med nøklar i denne mappa.',
    safe: 'Ingenting er endra.',
    todo: 'Start Beredt på nytt, og følg oppsettet.',
  },
  'keys/already-set-up': {
    happened: 'Nøklane er sette opp frå før.',
    safe: 'Ingenting er endra. Å byrje på nytt ville stengt dataa ute.',
    todo: 'Lås opp med passfrasen eller gjenopprettingsnøkkelen.',
  },
  'keys/file-corrupt': {
    happened: 'Nøkkelfila er skadd, og kopien òg.',
    safe: 'Datafila er urørt.',
    todo: 'Hent keys.json frå tryggingskopien, og lås opp på nytt.',
  },
  'keys/file-newer': {
    happened: 'Nøkkelfila er skriven av ein nyare versjon av Beredt ({{version}}).',
    safe: 'Alt er urørt.',
    todo: 'Installer den nyaste versjonen på denne maskina.',
  },
  'keys/disk-failed': {
    happened: 'Nøkkelfila kunne ikkje skrivast til disken.',
    safe: 'Den gamle nøkkelfila gjeld framleis.',
    todo: 'Sjekk at det er plass på disken og at mappa kan skrivast til, og prøv igjen.',
  },
  'keys/no-such-slot': {
    happened: 'Det finst ingen slik veg inn.',
    safe: 'Ingenting er endra.',
    todo: 'Prøv ein annan måte å låse opp på.',
  },
  'keys/wrong-passphrase': {
    happened: 'Passfrasen er feil.',
    safe: 'Dataa er urørte.',
    todo: 'Prøv igjen. Har du gløymt han, bruk den utskrivne gjenopprettingsnøkkelen.',
  },
  'keys/wait': {
    happened: 'Passfrasen er prøvd for mange gonger.',
    safe: 'Dataa er urørte. Forsøket vart ikkje rekna med.',
    todo: 'Vent {{wait}}, og prøv igjen. Gjenopprettingsnøkkelen kan òg brukast.',
  },
  'keys/passphrase-weak': {
    happened: 'Passfrasen er for lett å gjette.',
    safe: 'Den gamle passfrasen gjeld framleis.',
    todo: 'Vel noko på minst {{needed}} teikn, til dømes fire ord som ikkje høyrer saman.',
  },
  'keys/recovery-mistyped': {
    happened: 'Gruppe {{group}} i gjenopprettingsnøkkelen er skriven feil.',
    safe: 'Dataa er urørte.',
    todo: 'Sjå på arket igjen, og rett den gruppa.',
  },
  'keys/recovery-wrong': {
    happened: 'Dette er ikkje gjenopprettingsnøkkelen som gjeld no.',
    safe: 'Dataa er urørte.',
    todo: 'Finn det nyaste arket. Når ein ny nøkkel blir laga, sluttar den gamle å verke.',
  },
  'keys/keychain-unavailable': {
    happened: 'Nøkkelringen på denne maskina er ikkje tilgjengeleg.',
    safe: 'Ingenting er endra.',
    todo: 'Lås opp med passfrasen i staden.',
  },
  'keys/keychain-refused': {
    happened: 'Nøkkelringen gir ikkje lenger tilbake det han fekk.',
    safe: 'Dataa er urørte.',
    todo: 'Lås opp med passfrasen, og legg nøkkelen i nøkkelringen på nytt under Innstillingar.',
  },
  'keys/keychain-alone': {
    happened: 'Nøkkelringen kan ikkje vere den einaste vegen inn.',
    safe: 'Ingenting er endra.',
    todo: 'Set ein passfrase eller lag ein gjenopprettingsnøkkel først.',
  },
  'keys/device-key-lost': {
    happened: 'Maskinnøkkelen manglar eller er skadd.',
    safe: 'Datafila er urørt.',
    todo: 'Lås opp med passfrasen eller gjenopprettingsnøkkelen, eller hent device.key frå tryggingskopien.',
  },
  'keys/slot-altered': {
    happened: 'Ein veg inn er endra av nokon som ikkje hadde nøkkelen.',
    safe: 'Dataa er urørte, og den vegen er stengd.',
    todo: 'Lås opp på ein annan måte, og sei frå til den som driftar Beredt.',
  },
  'keys/last-slot': {
    happened: 'Dette er den siste vegen inn, så han kan ikkje fjernast.',
    safe: 'Ingenting er endra.',
    todo: 'Lag ein annan veg inn først.',
  },
  'keys/other-key': {
    happened: 'Nøkkelen høyrer til ei anna datafil.',
    safe: 'Ingenting er endra.',
    todo: 'Sjekk at nøkkelfil og datafil kjem frå same tryggingskopi.',
  },
  'keys/locked': {
    happened: 'Beredt vart låst imens.',
    safe: 'Ingenting er endra.',
    todo: 'Lås opp, og prøv igjen.',
  },
  'keys/rotating': {
    happened: 'Dataa blir krypterte på nytt akkurat no.',
    safe: 'Alt er trygt, og loggen kan brukast imens.',
    todo: 'Vent til det er ferdig, og prøv igjen.',
  },
  'keys/not-rotating': {
    happened: 'Inga ny kryptering er i gang.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'keys/passphrase-first': {
    happened: 'Ingen har ei passfrase enno.',
    safe: 'Nøkkelen er som før.',
    todo: 'Set ei passfrase, og prøv igjen.',
  },
  'keys/busy': {
    happened: 'Lageret var oppteke: noko blei skrive, kopiert eller kontrollert heile tida.',
    safe: 'Alt er lagra, og nøkkelen er som før.',
    todo: 'Prøv igjen når det er rolegare.',
  },
  'keys/copy-failed': {
    happened: 'Lageret kunne ikkje krypterast på nytt.',
    safe: 'Lageret er urørt, og nøkkelen er som før.',
    todo: 'Sjekk at disken har plass til lageret éin gong til, og prøv igjen.',
  },
  'keys/change-unfinished': {
    happened: 'Lageret har fått ny nøkkel, men byttet blei ikkje heilt ferdig.',
    safe: 'Ingenting er tapt. Lageret er låst.',
    todo: 'Sjå til at disken har plass, og lås opp med passfrasen: då blir resten gjort. Lag så ein ny gjenopprettingsnøkkel.',
  },
  'keys/way-in-replaced': {
    happened: 'Lageret fekk ny nøkkel, og byttet blei avbrote før det var heilt ferdig.',
    safe: 'Ingenting er tapt. Gjenopprettingsnøkkelen frå før gjeld ikkje lenger.',
    todo: 'Lås opp med ei passfrase. Då blir byttet gjort ferdig.',
  },
};
