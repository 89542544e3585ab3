import type { Lexicon } from './types';

export const fr: Lexicon = {
  language: 'fr',
  cues: {
    say: [
      'déclar*', 'affirm*', 'dit', 'disent', 'disait', 'disant', 'dire', 'annonc*', 'indiqu*', 'soulign*', 'précis*',
      'expliqu*', 'ajout*', 'rappel*', 'rapport*', 'estim*', 'assur*', 'noté*', 'note que', 'notent', 'écri*', 'averti*', 'prévenu',
      'signal*', 'évoqu*', 'révél*', 'soutient que', 'soutiennent que', 'soutenu que', 'insist*', 'fait savoir', 'faire savoir',
      'fait état', 'juge que', 'jugé*', 'détect*', 'enregistr*', 'conclu que', 'conclut', 'évalu*', 'répét*',
      'observ*', 'constat*', 'martel*', 'réagi', 'réitér*', 'dénonc*', 'condamn*', 'publié*', 'repéré*',
      'chiffr*', 'informé', 'alert*', 'considèr*', 'considér*', 'cité par', 'fait cette déclaration', 'selon ses termes', 'parl* de', 'parlé',
      'qualifi*', 'appris', 'commenté que', 'a poursuivi', 'témoign*', 'recens*', 'a vu dans', 'répond*', 'répliqu*', 'compt*', 'fait valoir', 'table sur', 'avance', 'avancé',
    ],
    according: [
      'selon', "d'après", 'aux yeux de', 'à en croire', 'de source', 'de sources', 'de l aveu de', "de l'avis de", 'pour le premier ministre', 'pour le ministre', 'pour le président',
      'citant', 'comme l a dit', 'sur la foi de',
    ],
    accuse: ['accuse', 'accusent', 'accusait', 'accusé', 'accusée', 'accusés', 'accusées', 'accusant', 'soupçonn*', 'reproch*'],
    confirm: ['confirm*', 'corrobor*', 'authentifi*', 'vérifié', 'attest*'],
    evidence: [
      'preuve*', 'reconnu', 'reconnaît', 'reconnaissent', 'reconnaître', 'reconnaissant', 'reconnaissance officielle', 'avoué', 'admis', 'admet', 'admettent', 'avoue', 'formellement établi',
    ],
    cannotConfirm: [
      'pas en mesure de confirmer', 'pas pu confirmer', 'pas pu être confirmé*', 'ne peut pas confirmer', 'ne pouvons pas confirmer', 'ne peut confirmer',
      'ne peuvent confirmer', 'ne peuvent pas confirmer', 'pas pu vérifier', 'pas pu être vérifi*', 'non confirmé*', 'non vérifié*', 'incapable de confirmer', 'incapables de confirmer',
      'sans pouvoir confirmer', 'sans confirmer', 'refusé de confirmer', 'refuse de confirmer', 'impossible de confirmer', 'impossible de vérifier', 'impossible à vérifier',
      "pas d'élément* permettant", 'aucune preuve', "pas de preuve*", 'pas de confirmation', 'aucune confirmation', 'attend* confirmation', 'reste à confirmer',
      'restent à confirmer', 'pas été confirmé*', 'pas été vérifié*', 'n avoir pas de confirmation', 'pas encore confirmé', 'invérifiable*', 'ne sont pas confirmé*', "n'est pas confirmé*",
    ],
    noComment: [
      'refusé de commenter', 'refuse de commenter', 'refusent de commenter', 'refusé de s exprimer', 'refusé de répondre', 'pas commenté', 'pas souhaité commenter', 'pas voulu commenter',
      'éludé', 'élude', 'éludent', 'esquiv*', 'pas de commentaire', 'sans commentaire', 'aucun commentaire', 'ni confirmé ni', 'ni confirmer ni', 'ne confirme ni', 'ne confirment ni', 'ni infirm*', 'ni confirmé, ni', 'décliné tout commentaire',
      'pas réagi', "n'a pas répondu", 'gardé le silence', 'garde le silence', 'gardent le silence', 'reste muet*', 'restent muets', 'pas fait de commentaire*', 'botté en touche', 'silence de', 's est abstenu de commenter',
    ],
    deny: [
      'dément*', 'démenti*', 'nie', 'nié', 'nient', 'niait', 'nier', 'niant', 'réfut*', 'rejet*', 'récus*', 'contest* ', 'infox', 'fausse information', 'fausses informations', 'fake news', 'canard*', 'rumeurs infondées',
      'rumeurs sans fondement', 'sans fondement', 'infondé*', 'mensong*', 'aucun soldat nord-coréen', 'balay*', 'écarté l information',
    ],
    negation: ['ne', 'n', 'sans', 'ni', 'aucun', 'aucune', 'jamais', 'refus* de'],
    negationAfter: ['pas', 'jamais', 'aucunement', 'nullement'],
    condition: ['si', "s'il", "s'ils", "s'elle*", 'au cas où', 'dans le cas où', 'à supposer', 'en cas d*', 'à condition que', 'dans l hypothèse', 'éventuel', 'éventuelle', 'éventuelles', 'éventuels', 'éventualité', 'possibilité'],
    alleged: ['présumé*', 'prétendu*', 'supposé', 'supposée', 'supposés', 'supposées', 'allégu*', 'allégation*', 'soi-disant', 'hypothétique*', 'possible', 'possibles', 'rumeur*'],
    may: ['pourrai*', 'pourraient', 'peut-être', 'peuvent', 'pourra', 'pourront', 'devrai*', 'devraient', 'risque*', 'probablement', 'serait susceptible', 'puisse*', 'puissent'],
    plan: [
      'prévoi*', 'prévu*', 'envisag*', 'entend', 'entendent', 'compte*', 'comptent', 'compterait', 'projet*', 'plan', 'plans', 'décid*', 'décision', 'souhait*', 'veut', 'veulent', 'voudrait', 'intention', 'prépar*', 'apprêt*',
      'sera', 'seront', 'va', 'vont', 'allait', 'allaient', 'enverra*', 'enverront', 'déploiera', 'déploieront', 'promis', 'promet', 'promesse', 's engage à', 'prêt*', 'bientôt', 'avant d être', "destiné*", 'participera*', 'arriveront', 'arrivera', 'combattront', 'combattra', 'rejoindront', 'à venir', 'futur*', 'prochain envoi',
    ],
    demand: ['appelé* à', 'appelle*', 'exhort*', 'exig*', 'demand*', 'cesser', 'retirer', 'somm*', 'appelant', 'retrait de', 'mettre un terme', 'mettre fin', 'renoncer'],
    purpose: ['pour', 'afin de', 'afin que', 'en vue de', 'avant de', 'avant d être', 'avant que', 'dans le but'],
    contrast: ['mais', 'toutefois', 'cependant', 'tandis que', 'alors que', 'or', 'pourtant', 'en revanche'],
    thatIsWhat: ["c'est ce qu*", "c'est ce que", "c'est ainsi que", 'comme l a', "ce qu'a", 'ce que confirme', 'ce qu ont'],
    sameSpeaker: [
      'il', 'elle', 'ils', 'elles', 't il', 't elle', 'ce dernier', 'cette dernière', 'ces derniers', 'celui ci', 'celle ci', 'le porte parole', 'la porte parole', 'le responsable', 'la responsable', 'les responsables', 'le ministre', 'la ministre',
      'le président', 'la présidence', 'le chef', 'la cheffe', 'le dirigeant', 'le diplomate', 'la diplomate', 'l agence', 'le service', 'le secrétaire', 'même source', 'lui', 'le ministère', 'le général', 'l ambassadeur', 'le communiqué', 'le rapport', 'le gouverneur', 'les services', 'le haut responsable', 'le chef de la diplomatie',
    ],
    someone: ['un analyste', 'une analyste', 'des analystes', 'des experts', 'un expert', 'une experte', 'certains', 'des médias', 'des observateurs', 'un chercheur', 'une chercheuse', 'plusieurs médias', 'un habitant', 'une source', 'des sources', 'l historien*', 'un spécialiste', 'on', 'des internautes', 'les analystes', 'les experts'],
    report: ['l information', 'cette information', 'ces informations', 'les informations', 'ces accusations', 'les accusations', 'ces allégations', 'ces affirmations', 'ces rumeurs', 'les rumeurs', 'des rumeurs', 'ces déclarations', 'cette présence', 'ce déploiement', 'cet envoi', 'ces articles', 'le sujet', 'la question', 'cette affirmation', 'cette accusation'],
    by: ['par', 'de la part de'],
    place: ['à', 'au', 'aux', 'en', 'vers', 'dans', 'contre', 'depuis', 'avec', 'sur', 'chez', 'pour', 'par rapport', 'entre', 'voisin', 'autour', 'via'],
    that: ['que', 'qu'],
    begin: ['commenc*', 'début*', 'entamé*', 'mis à'],
    and: ['et', 'ni', 'comme', 'ainsi que', 'puis', 'ou'],
  },
  numbers: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
    dizaine: 10, dizaines: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, cinquantaine: 50,
  },
  scales: { cent: 100, cents: 100, centaine: 100, mille: 1000, millier: 1000, milliers: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  halves: ['et demi', 'et demie'],
  units: ['km', 'kilomètre*', 'obus', 'missile*', 'euro*', 'dollar*', 'heure*', 'jour*', 'mois', 'an', 'ans', 'année*', 'tonne*', 'conteneur*', 'drone*', 'char', 'chars', 'pour cent', 'hectare*', 'habitant*', 'pays', 'fois', 'octobre', 'novembre', 'décembre', 'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'mètre*', 'navire*', 'wagon*', 'ouvrier*', 'travailleur*', 'étudiant*'],
  frequent: ['le', 'la', 'les', 'des', 'du', 'et', 'est', 'que', 'dans', 'pour', 'une', 'sur', 'aux', 'avec', 'ont', 'par', 'qui', 'pas', 'au'],
};
