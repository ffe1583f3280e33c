import type { KeysRefusalCode } from '../../../../shared/domain/keys/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const keys: TextsOf<KeysRefusalCode> = {
  'keys/not-set-up': {
    happened: 'Beredt er ikke satt opp med nøkler i denne mappen.',
    safe: 'Ingenting er endret.',
    todo: 'Start Beredt på nytt, og følg oppsettet.',
  },
  'keys/already-set-up': {
    happened: 'Nøklene er satt opp fra før.',
    safe: 'Ingenting er endret. Å begynne på nytt ville stengt dataene ute.',
    todo: 'Lås opp med passfrasen eller gjenopprettingsnøkkelen.',
  },
  'keys/file-corrupt': {
    happened: 'Nøkkelfilen er skadet, og kopien også.',
    safe: 'Datafilen er urørt.',
    todo: 'Hent keys.json fra sikkerhetskopien, og lås opp på nytt.',
  },
  'keys/file-newer': {
    happened: 'Nøkkelfilen er skrevet av en nyere versjon av Beredt ({{version}}).',
    safe: 'Alt er urørt.',
    todo: 'Installer den nyeste versjonen på denne maskinen.',
  },
  'keys/disk-failed': {
    happened: 'Nøkkelfilen kunne ikke skrives til disken.',
    safe: 'Den gamle nøkkelfilen gjelder fortsatt.',
    todo: 'Sjekk at det er plass på disken og at mappen kan skrives til, og prøv igjen.',
  },
  'keys/no-such-slot': {
    happened: 'Det finnes ingen slik vei inn.',
    safe: 'Ingenting er endret.',
    todo: 'Prøv en annen måte å låse opp på.',
  },
  'keys/wrong-passphrase': {
    happened: 'Passfrasen er feil.',
    safe: 'Dataene er urørt.',
    todo: 'Prøv igjen. Har du glemt den, bruk den utskrevne gjenopprettingsnøkkelen.',
  },
  'keys/wait': {
    happened: 'Passfrasen er prøvd for mange ganger.',
    safe: 'Dataene er urørt. Forsøket ble ikke regnet med.',
    todo: 'Vent {{wait}}, og prøv igjen. Gjenopprettingsnøkkelen kan også brukes.',
  },
  'keys/passphrase-weak': {
    happened: 'Passfrasen er for lett å gjette.',
    safe: 'Den gamle passfrasen gjelder fortsatt.',
    todo: 'Velg noe på minst {{needed}} tegn, for eksempel fire ord som ikke hører sammen.',
  },
  'keys/recovery-mistyped': {
    happened: 'Gruppe {{group}} i gjenopprettingsnøkkelen er skrevet feil.',
    safe: 'Dataene er urørt.',
    todo: 'Se på arket igjen, og rett den gruppen.',
  },
  'keys/recovery-wrong': {
    happened: 'Dette er ikke gjenopprettingsnøkkelen som gjelder nå.',
    safe: 'Dataene er urørt.',
    todo: 'Finn det nyeste arket. Når en ny nøkkel lages, slutter den gamle å virke.',
  },
  'keys/keychain-unavailable': {
    happened: 'Nøkkelringen på denne maskinen er ikke tilgjengelig.',
    safe: 'Ingenting er endret.',
    todo: 'Lås opp med passfrasen i stedet.',
  },
  'keys/keychain-refused': {
    happened: 'Nøkkelringen gir ikke lenger tilbake det den fikk.',
    safe: 'Dataene er urørt.',
    todo: 'Lås opp med passfrasen, og legg nøkkelen i nøkkelringen på nytt under Innstillinger.',
  },
  'keys/keychain-alone': {
    happened: 'Nøkkelringen kan ikke være den eneste veien inn.',
    safe: 'Ingenting er endret.',
    todo: 'Sett en passfrase eller lag en gjenopprettingsnøkkel først.',
  },
  'keys/device-key-lost': {
    happened: 'Maskinnøkkelen mangler eller er skadet.',
    safe: 'Datafilen er urørt.',
    todo: 'Lås opp med passfrasen eller gjenopprettingsnøkkelen, eller hent device.key fra sikkerhetskopien.',
  },
  'keys/slot-altered': {
    happened: 'En vei inn er endret av noen som ikke hadde nøkkelen.',
    safe: 'Dataene er urørt, og den veien er stengt.',
    todo: 'Lås opp på en annen måte, og si fra til den som drifter Beredt.',
  },
  'keys/last-slot': {
    happened: 'Dette er den siste veien inn, så den kan ikke fjernes.',
    safe: 'Ingenting er endret.',
    todo: 'Lag en annen vei inn først.',
  },
  'keys/other-key': {
    happened: 'Nøkkelen hører til en annen datafil.',
    safe: 'Ingenting er endret.',
    todo: 'Sjekk at nøkkelfil og datafil kommer fra samme sikkerhetskopi.',
  },
  'keys/locked': {
    happened: 'Beredt ble låst imens.',
    safe: 'Ingenting er endret.',
    todo: 'Lås opp, og prøv igjen.',
  },
  'keys/rotating': {
    happened: 'Dataene krypteres på nytt akkurat nå.',
    safe: 'Alt er trygt, og loggen kan brukes imens.',
    todo: 'Vent til det er ferdig, og prøv igjen.',
  },
  'keys/not-rotating': {
    happened: 'Ingen ny kryptering er i gang.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'keys/passphrase-first': {
    happened: 'Ingen har en passfrase ennå.',
    safe: 'Nøkkelen er som før.',
    todo: 'Sett en passfrase, og prøv igjen.',
  },
  'keys/busy': {
    happened: 'Lageret var opptatt: noe ble skrevet, kopiert eller kontrollert hele tiden.',
    safe: 'Alt er lagret, og nøkkelen er som før.',
    todo: 'Prøv igjen når det er roligere.',
  },
  'keys/copy-failed': {
    happened: 'Lageret kunne ikke krypteres på nytt.',
    safe: 'Lageret er urørt, og nøkkelen er som før.',
    todo: 'Sjekk at disken har plass til lageret én gang til, og prøv igjen.',
  },
  'keys/change-unfinished': {
    happened: 'Lageret har fått ny nøkkel, men byttet ble ikke helt ferdig.',
    safe: 'Ingenting er tapt. Lageret er låst.',
    todo: 'Se til at disken har plass, og lås opp med passfrasen: da gjøres resten. Lag så en ny gjenopprettingsnøkkel.',
  },
  'keys/way-in-replaced': {
    happened: 'Lageret fikk ny nøkkel, og byttet ble avbrutt før det var helt ferdig.',
    safe: 'Ingenting er tapt. Gjenopprettingsnøkkelen fra før gjelder ikke lenger.',
    todo: 'Lås opp med en passfrase. Da gjøres byttet ferdig.',
  },
};
