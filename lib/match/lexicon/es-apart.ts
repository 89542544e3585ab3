import { words } from './words';

/** Spanish words that say together that nothing is said or confirmed, and may stand apart. */
export const apart = () => ({
  refuses: words(`
    ni siquiera quiso, ni quiso, ni quisieron, no quiso, no quisieron, no quiere, no quieren, no quería, no querían, no ha querido, no han
    querido, no había querido, no habían querido, sin querer, tampoco quiso, tampoco quisieron,
    tampoco quiere, tampoco ha querido, rehúsa, rehúsan, rehusó, rehusaron, rehusado, rehusaba,
    rehusando, rehúye, rehuyó, rehuido, declina, declinan, declinó, declinaron, declinado,
    declinando, evita, evitan, evitó, evitaron, evitado, evitaba, evitando, elude, eluden, eludió,
    eludieron, eludido, eludía, eludiendo, esquiva, esquivó, esquivaron, esquivado, se niega, se
    niegan, se negó, se negaron, se negaba, se ha negado, se han negado, se había negado, negándose,
    se abstuvo, se abstiene, se abstuvieron, se ha abstenido, se resiste, se resistió, se ha
    resistido, prefirió no, prefiere no, prefirieron no, preferido no, prefería no, optó por no,
    opta por no, optaron por no, optado por no, se guardó, se cuidó, se cuida, se guarda, no se
    avino, remitió, remite, remitieron, remiten, remitido, se remitió, se remite, derivó, deriva,
    derivado, trasladó, traslada, redirigió, redirige, desvió, desvía, no accedió, no accedieron, no se presta, no se prestó
  `),
  answers: words(`
    a defensa, al ministerio de defensa, al ministerio, al ejército, a los militares, al estado mayor,
    a los mandos militares, a las autoridades militares, a pyongyang, a pionyang,
    hablar, hablar de ello, hablar del asunto, hablar del tema, comentar, comentarlo, comentarla, comentarlos, comentarlas, hacer comentarios, hacer comentario,
    hacer declaraciones, hacer valoraciones, hacer ningún comentario, ofrecer comentarios, formular
    comentarios, pronunciarse, responder, responderla, contestar, contestarla, opinar, mojarse,
    posicionarse, explayarse, entrar en el asunto, entrar en el tema, entrar en la cuestión, entrar en
    detalles, entrar a valorar, entrar al trapo, aclarar, aclararlo, precisar si, precisarlo,
    decir si, decirlo, dar detalles, dar más detalles, dar explicaciones, dar una respuesta, dar
    respuesta, desmentir, desmentirlo, desmentirla, admitirlo, admitir, reconocerlo, reconocer,
    desvelar, revelar si, valorar, valorarlo, despejar la duda, despejar la incógnita, despejar las
    dudas, despejar la cuestión, despejar dudas, darse por enterad*, tomar posición, dar pistas
  `),
  verifies: words(`
    confirmar, confirmarlo, confirmarla, confirmarlos, confirmarlas, verificar, verificarlo,
    corroborar, corroborarlo, certificar, certificarlo, ratificar, ratificarlo, validar, avalar,
    refrendar, dar por buen*, dar por ciert*, dar por hech*, dar por confirmad*, dar por segur*
  `),
});
